// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the inventory stands: the count explained, who has answered, findings and questions.
#include "app/session/report/report_writer.h"
#include "app/session/reviews.h"
#include "core/exchange/redacted_sentences.h"
#include "core/model/text_marks.h"

#include <algorithm>
#include <array>
#include <map>

namespace aallokko::session {

namespace {

std::string marked(std::int64_t value) {
    return model::markedNumber(value);
}

QString reviewText(const ReportWriter& writer, model::OrganisationId id) {
    constexpr std::size_t dayLength = 10;
    const auto review = reviewOf(*writer.basis.inventory, id);
    const auto day =
        review ? base::findIsoDate(review->time.substr(0, dayLength)) : std::optional<base::Date>();
    return day ? text::date(*day, writer.request.language) : QString();
}

QString sectorName(const ReportWriter& writer, const std::string& domain) {
    for (const model::FunctionDomain& one : writer.basis.catalogues->functions.domains) {
        if (one.id == domain) {
            return text::qstring(one.name, writer.request.language);
        }
    }
    return ReportWriter::say("report.no_sector");
}

void addSectors(ReportWriter& writer) {
    exchange::Table table = reportTable(
        "sectors", ReportWriter::say("report.table.sectors"),
        {reportColumn("sector", 40), reportColumn("systems", 10), reportColumn("filled", 12)});
    for (const rules::SectorCompleteness& one : writer.basis.overview.quality.sectors) {
        table.rows.push_back(
            {sectorName(writer, one.domain), std::int64_t{one.systems}, writer.share(one.share())});
    }
    writer.table({std::move(table), std::nullopt, {}});
}

bool isOf(const ReportWriter& writer, const rules::Finding& finding) {
    return writer.isWhole() || finding.organisation == writer.request.organisation;
}

} // namespace

void addCount(ReportWriter& writer) {
    const SystemCounts counts = countSystems(writer.systems);
    writer.section(QStringLiteral("count"));
    writer.text(
        ReportWriter::say("report.count", {marked(counts.rows), marked(counts.installations),
                                           marked(counts.products)}),
        true);
    writer.text(ReportWriter::say("report.count_explained"));
    if (counts.unnamed > 0) {
        writer.text(ReportWriter::say("report.count_unnamed", {marked(counts.unnamed)}));
    }
}

void addOrganisations(ReportWriter& writer) {
    const Overview& overview = writer.basis.overview;
    writer.section(QStringLiteral("organisations"));
    if (writer.isWhole()) {
        std::int64_t fields = 0;
        std::int64_t filled = 0;
        for (const rules::Completeness& one : overview.quality.organisations) {
            fields += one.fields;
            filled += one.filled;
        }
        const double share =
            fields == 0 ? 0.0 : static_cast<double>(filled) / static_cast<double>(fields);
        writer.text(ReportWriter::say("report.answered",
                                      {marked(overview.answered), marked(overview.organisations),
                                       writer.share(share).toStdString()}));
    }
    exchange::Table table = reportTable(
        "organisations", ReportWriter::say("report.table.organisations"),
        {reportColumn("organisation", 34), reportColumn("systems", 10), reportColumn("filled", 12),
         reportColumn("open_errors", 12), reportColumn("reviewed", 14)});
    for (const rules::Completeness& one : overview.quality.organisations) {
        if (writer.isWhole() || one.organisation == writer.request.organisation) {
            table.rows.push_back(
                {writer.nameOf(one.organisation), std::int64_t{one.systems},
                 writer.share(one.share()),
                 std::int64_t{errorsOf(overview.quality.findings, one.organisation)},
                 reviewText(writer, one.organisation)});
        }
    }
    writer.table({std::move(table), std::nullopt, {}}, "report.none_answered");
    if (writer.isWhole()) {
        addSectors(writer);
    }
}

void addFindingsByRule(ReportWriter& writer) {
    struct Counts {
        std::int64_t open = 0;
        std::int64_t accepted = 0;
    };
    std::map<std::string, Counts> rules;
    std::array<std::int64_t, 3> open{};
    for (const rules::Finding& finding : writer.basis.overview.quality.findings) {
        if (isOf(writer, finding)) {
            Counts& counts = rules[finding.rule];
            ++(finding.isWaived ? counts.accepted : counts.open);
            open[static_cast<std::size_t>(finding.severity)] += finding.isWaived ? 0 : 1;
        }
    }
    writer.section(QStringLiteral("findings"));
    writer.text(
        ReportWriter::say("report.findings", {marked(open[2]), marked(open[1]), marked(open[0])}));
    exchange::Table table = reportTable("rules", ReportWriter::say("report.table.rules"),
                                        {reportColumn("rule", 8), reportColumn("title", 60),
                                         reportColumn("severity", 14), reportColumn("open", 8),
                                         reportColumn("accepted", 10)});
    const model::Language language = writer.request.language;
    for (const auto& [rule, counts] : rules) {
        const model::RuleSetting* setting = writer.basis.catalogues->rules.find(rule);
        table.rows.push_back(
            {text::qstring(rule),
             setting == nullptr ? QString() : text::qstring(setting->title, language),
             setting == nullptr ? QString() : text::severityWord(setting->severity, language),
             counts.open, counts.accepted});
    }
    writer.table({std::move(table), std::nullopt, {8, 56, 14, 10, 12}}, "report.none_found");
}

void addFindings(ReportWriter& writer, model::Severity least) {
    writer.section(QStringLiteral("finding_list"));
    exchange::Table table =
        reportTable("finding_list", ReportWriter::say("report.section.finding_list"),
                    {reportColumn("rule", 8), reportColumn("severity", 12),
                     reportColumn("finding", 90), reportColumn("source", 50)});
    std::int64_t leftOut = 0;
    for (const rules::Finding& finding : writer.basis.overview.quality.findings) {
        if (!isOf(writer, finding) || finding.isWaived || finding.severity < least) {
            continue;
        }
        const auto sentence = exchange::findingText(writer.request.audience, finding);
        if (!sentence) {
            ++leftOut;
            continue;
        }
        table.rows.push_back(
            {text::qstring(finding.rule),
             text::severityWord(finding.severity, writer.request.language), *sentence,
             finding.sources.empty() ? QString() : text::place(finding.sources.front())});
    }
    writer.table({std::move(table), std::nullopt, {8, 12, 52, 28}}, "report.none_found");
    if (leftOut > 0) {
        writer.text(ReportWriter::say("export.note_findings_left_out", {marked(leftOut)}));
    }
}

void addQuestions(ReportWriter& writer) {
    writer.section(QStringLiteral("questions"));
    writer.text(ReportWriter::say("report.questions"));
    exchange::Table table =
        reportTable("questions", ReportWriter::say("report.section.questions"),
                    {reportColumn("organisation", 34), reportColumn("field", 34),
                     reportColumn("severity", 14), reportColumn("systems", 10)});
    for (const rules::Question& one : writer.basis.overview.quality.questions) {
        if (writer.isWhole() || one.organisation == writer.request.organisation) {
            table.rows.push_back({writer.nameOf(one.organisation),
                                  text::fieldLabel(one.field, writer.basis.catalogues->fields,
                                                   writer.request.language),
                                  text::severityWord(one.severity, writer.request.language),
                                  static_cast<std::int64_t>(one.rows.size())});
        }
    }
    writer.table({std::move(table), std::nullopt, {}}, "report.none_asked");
}

} // namespace aallokko::session
