// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people have decided and taken on: the approved plan and its deficits, formal decisions,
// positions of working groups with dissent kept, measures, accepted findings; and what is left out
// of the report and on which ground. Names and free texts are for audiences that see persons.
#include "app/session/report/report_writer.h"
#include "core/model/text_marks.h"

#include <array>

namespace aallokko::session {

namespace {

std::string marked(std::int64_t value) {
    return model::markedNumber(value);
}

// Only the region's: what a single system has is told with it.
bool concerns(const ReportWriter& writer, const std::vector<model::InstallationId>& systems) {
    if (writer.isWhole()) {
        return true;
    }
    for (const model::InstallationId id : systems) {
        if (writer.isIn(id)) {
            return true;
        }
    }
    return false;
}

exchange::Cell dayOf(const std::optional<base::Date>& day) {
    return day ? exchange::Cell(*day) : exchange::Cell();
}

void addFormal(ReportWriter& writer) {
    exchange::Table table =
        reportTable("decisions", ReportWriter::say("report.table.decisions"),
                    {reportColumn("body", 30), reportColumn("date", 12),
                     reportColumn("paragraph", 12), reportColumn("subject", 50)});
    for (const auto& [id, one] : writer.basis.inventory->all<model::Decision>()) {
        table.rows.push_back({text::qstring(one.body), dayOf(one.date), text::qstring(one.section),
                              text::qstring(one.subject)});
    }
    writer.table({std::move(table), std::nullopt, {}}, "report.none_decided");
}

void addPositions(ReportWriter& writer) {
    if (!exchange::seesPersons(writer.request.audience)) {
        return;
    }
    exchange::Table table = reportTable("positions", ReportWriter::say("report.table.positions"),
                                        {reportColumn("group", 26), reportColumn("proposal", 40),
                                         reportColumn("view", 50), reportColumn("dissent", 10)});
    for (const auto& [id, one] : writer.basis.inventory->all<model::Position>()) {
        table.rows.push_back({text::qstring(one.group), text::qstring(one.proposal),
                              text::qstring(one.view), one.isDissent});
    }
    writer.table({std::move(table), std::nullopt, {}}, "report.none_positions");
}

void addMeasures(ReportWriter& writer) {
    const bool isNamed = exchange::seesPersons(writer.request.audience);
    exchange::Table table = reportTable("measures", ReportWriter::say("report.table.measures"),
                                        {reportColumn("measure", 50), reportColumn("due", 12),
                                         reportColumn("status", 16), reportColumn("systems", 10)});
    if (isNamed) {
        table.columns.push_back(reportColumn("owner", 22));
    }
    for (const auto& [id, one] : writer.basis.inventory->all<model::Measure>()) {
        if (!concerns(writer, one.installations)) {
            continue;
        }
        table.rows.push_back({text::qstring(one.title), dayOf(one.due), text::qstring(one.status),
                              std::ssize(one.installations)});
        if (isNamed) {
            table.rows.back().push_back(text::qstring(one.owner));
        }
    }
    writer.table({std::move(table), std::nullopt, {}}, "report.none_measures");
}

void addWaivers(ReportWriter& writer) {
    const bool isNamed = exchange::seesPersons(writer.request.audience);
    exchange::Table table = reportTable(
        "waivers", ReportWriter::say("report.table.waivers"),
        {reportColumn("rule", 8), reportColumn("title", 50), reportColumn("until", 14)});
    if (isNamed) {
        table.columns.push_back(reportColumn("person", 16));
        table.columns.push_back(reportColumn("reason", 40));
    }
    for (const auto& [id, one] : writer.basis.inventory->all<model::Waiver>()) {
        const model::RuleSetting* setting = writer.basis.catalogues->rules.find(one.rule);
        table.rows.push_back({text::qstring(one.rule),
                              setting == nullptr
                                  ? QString()
                                  : text::qstring(setting->title, writer.request.language),
                              one.until ? text::date(*one.until, writer.request.language)
                                        : ReportWriter::say("export.waived_always")});
        if (isNamed) {
            table.rows.back().push_back(text::qstring(one.signature.user));
            table.rows.back().push_back(text::qstring(one.signature.reason));
        }
    }
    writer.table({std::move(table), std::nullopt, {}});
}

void addOpenWork(ReportWriter& writer) {
    const DecisionCounts& counts = writer.basis.overview.decisions;
    std::vector<QString> items{
        counts.approvedScenario.empty()
            ? ReportWriter::say("report.none_approved")
            : ReportWriter::say("report.approved",
                                {counts.approvedScenario, marked(counts.acceptedDeficits)}),
        ReportWriter::say("report.undecided_clusters",
                          {marked(counts.undecidedClusters), marked(counts.clusters)}),
        ReportWriter::say("report.undecided_outcomes", {marked(std::ssize(counts.undecided))}),
        ReportWriter::say("report.pinned", {marked(std::ssize(counts.pinned))})};
    if (counts.expiredWaivers > 0) {
        items.push_back(ReportWriter::say("report.expired", {marked(counts.expiredWaivers)}));
    }
    writer.list(std::move(items));
}

} // namespace

void addDecisions(ReportWriter& writer) {
    writer.section(QStringLiteral("decisions"));
    if (writer.isWhole()) {
        addOpenWork(writer);
    }
    addFormal(writer);
    addPositions(writer);
    addMeasures(writer);
    addWaivers(writer);
}

void addRedactions(ReportWriter& writer) {
    writer.section(QStringLiteral("redactions"));
    std::array<QStringList, 5> fields;
    for (const model::FieldKey key : exchange::hiddenFields(writer.request.audience)) {
        const exchange::Ground ground = *exchange::groundOf(key);
        const QString label =
            text::fieldLabel(key, writer.basis.catalogues->fields, writer.request.language);
        writer.report.redactions.push_back({label, ground});
        fields[static_cast<std::size_t>(ground)] << label;
    }
    if (writer.report.redactions.empty()) {
        writer.text(ReportWriter::say("report.redacted_nothing"));
        return;
    }
    writer.text(ReportWriter::say("report.redacted"));
    exchange::Table table =
        reportTable("redactions", ReportWriter::say("report.section.redactions"),
                    {reportColumn("fields", 60), reportColumn("ground", 70)});
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!fields[i].isEmpty()) {
            const std::string name = exchange::nameOf(static_cast<exchange::Ground>(i));
            table.rows.push_back({fields[i].join(QStringLiteral(", ")),
                                  ReportWriter::say("redaction.ground." + name)});
        }
    }
    writer.table({std::move(table), std::nullopt, {55, 45}});
    writer.text(ReportWriter::say("report.redacted_by"));
}

} // namespace aallokko::session
