// SPDX-License-Identifier: GPL-3.0-or-later
//
// The letter to one organisation: what is asked of it and by when, its systems with both events,
// and the days to come.
#include "app/session/report/report_writer.h"
#include "core/exchange/redacted_sentences.h"
#include "core/model/text_marks.h"

#include <algorithm>

namespace aallokko::session {

namespace {

using model::FieldKey;

// The next day on which the inventory is reported; nullptr when none is left.
const MilestoneState* nextReport(const ReportWriter& writer) {
    for (const MilestoneState& one : writer.basis.overview.milestones) {
        if (!one.isPast && one.complete) {
            return &one;
        }
    }
    return nullptr;
}

void addAsked(ReportWriter& writer) {
    writer.section(QStringLiteral("asked"));
    const QString name = writer.nameOf(writer.request.organisation);
    // All questions of this organisation, not only those among the weightiest of the region.
    std::vector<rules::Finding> own;
    for (const rules::Finding& finding : writer.basis.overview.quality.findings) {
        if (finding.organisation == writer.request.organisation) {
            own.push_back(finding);
        }
    }
    const auto questions = rules::groupQuestions(own);
    if (writer.systems.empty()) {
        writer.text(ReportWriter::say("report.letter_no_answer", {name.toStdString()}), true);
    } else if (questions.empty()) {
        writer.text(ReportWriter::say("report.letter_complete", {name.toStdString()}), true);
    } else {
        writer.text(ReportWriter::say("report.letter_asked"), true);
    }
    std::vector<QString> items;
    constexpr std::size_t named = 5;
    for (const rules::Question& one : questions) {
        QStringList names;
        for (std::size_t i = 0; i < std::min(named, one.rows.size()); ++i) {
            names << writer.nameOf(one.rows[i]);
        }
        const std::string field =
            text::fieldLabel(one.field, writer.basis.catalogues->fields, writer.request.language)
                .toStdString();
        const std::vector<std::string> arguments{field, model::markedNumber(std::ssize(one.rows)),
                                                 names.join(QStringLiteral(", ")).toStdString()};
        items.push_back(ReportWriter::say(one.rows.size() > named ? "report.letter_question_more"
                                                                  : "report.letter_question",
                                          arguments));
    }
    writer.list(std::move(items));
    const MilestoneState* report = nextReport(writer);
    if (report != nullptr && (writer.systems.empty() || !questions.empty())) {
        const auto* milestone = writer.basis.inventory->find<model::Milestone>(report->id);
        writer.text(ReportWriter::say("report.letter_by", {model::markedDate(report->date),
                                                           model::markedName(milestone->name)}));
    }
    if (writer.systems.empty() || !questions.empty()) {
        writer.text(ReportWriter::say("report.letter_form"));
    }
}

exchange::Cell dayOf(const ReportWriter& writer, model::InstallationId id, plan::EventKind kind) {
    const auto& dates = writer.basis.plan->dates;
    std::optional<base::Date> day;
    for (const plan::GoLiveEvent& event :
         dates ? dates->events : std::vector<plan::GoLiveEvent>()) {
        if (event.installation == id && event.kind == kind && event.date) {
            day = day ? std::max(*day, *event.date) : *event.date;
        }
    }
    return day ? exchange::Cell(*day) : exchange::Cell();
}

QString whyOf(const ReportWriter& writer, model::InstallationId id) {
    const auto& reasons = writer.basis.plan->notes.reasons;
    if (const auto found = reasons.find(id); found != reasons.end()) {
        return exchange::reasonText(writer.request.audience, found->second);
    }
    for (const model::ExcludedSystem& one : writer.basis.scenario->plan->excluded) {
        if (one.installation == id) {
            return ReportWriter::say("excluded." + one.reason);
        }
    }
    return {};
}

void addOwnSystems(ReportWriter& writer) {
    writer.section(QStringLiteral("own_systems"));
    if (!writer.basis.plan) {
        writer.text(ReportWriter::say(writer.basis.scenario == nullptr ? "report.no_plan"
                                                                       : "report.plan_misfit"));
    } else {
        writer.text(ReportWriter::say("report.letter_events"));
    }
    exchange::Table table = reportTable(
        "own_systems", ReportWriter::say("report.section.own_systems"),
        {reportColumn("system", 34), reportColumn("transfer", 16), reportColumn("outcome", 26),
         reportColumn("taken_over", 12), reportColumn("consolidated", 12), reportColumn("day", 12),
         reportColumn("reason", 70)});
    for (const model::SystemView* system : writer.systems) {
        std::vector<exchange::Cell> row{text::qstring(system->name()),
                                        writer.fieldOf(*system, FieldKey::TransferScope),
                                        writer.fieldOf(*system, FieldKey::Disposition)};
        if (writer.basis.plan) {
            const auto found = writer.basis.plan->events.find(system->id());
            const exchange::PlacedEvents events =
                found == writer.basis.plan->events.end() ? exchange::PlacedEvents() : found->second;
            row.insert(row.end(), {dayOf(writer, system->id(), plan::EventKind::Takeover),
                                   writer.quarter(events.consolidation),
                                   dayOf(writer, system->id(), plan::EventKind::CutOver),
                                   whyOf(writer, system->id())});
        } else {
            row.resize(table.columns.size());
        }
        table.rows.push_back(std::move(row));
    }
    writer.table({std::move(table), std::nullopt, {20, 11, 14, 10, 9, 10, 26}},
                 "report.none_systems");
}

void addDays(ReportWriter& writer) {
    if (!writer.basis.plan || !writer.basis.plan->dates) {
        return;
    }
    writer.section(QStringLiteral("days"));
    exchange::Table table = reportTable("days", ReportWriter::say("report.section.days"),
                                        {reportColumn("date", 12), reportColumn("event", 22),
                                         reportColumn("system", 34), reportColumn("state", 16)});
    const bool seesNotices = !exchange::isHidden(writer.request.audience, FieldKey::NoticeMonths);
    for (const plan::GoLiveEvent& event : writer.basis.plan->dates->events) {
        if (!event.date || !writer.isIn(event.installation) ||
            (event.kind == plan::EventKind::Notice && !seesNotices)) {
            continue;
        }
        const bool isPlain = event.status == plan::EventStatus::Planned;
        table.rows.push_back(
            {*event.date, ReportWriter::say("date.kind." + std::string(nameOf(event.kind))),
             text::qstring(event.system),
             isPlain ? QString()
                     : ReportWriter::say("date.status." + std::string(nameOf(event.status)))});
    }
    writer.table({std::move(table), std::nullopt, {}}, "report.none_days");
}

} // namespace

void addLetter(ReportWriter& writer) {
    addAsked(writer);
    addOwnSystems(writer);
    addDays(writer);
}

} // namespace aallokko::session
