// SPDX-License-Identifier: GPL-3.0-or-later
//
// The letter to one organisation: what is asked of it and by when, its systems with both events,
// and the days to come.
#include "app/session/report/report_writer.h"
#include "core/model/text_marks.h"

#include <algorithm>
#include <map>

namespace aallokko::session {

namespace {

using model::FieldKey;
using model::InstallationId;

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

// The last day of a kind, by system.
std::map<InstallationId, base::Date> daysOf(const ReportWriter& writer, plan::EventKind kind) {
    std::map<InstallationId, base::Date> days;
    if (!writer.basis.plan || !writer.basis.plan->dates) {
        return days;
    }
    for (const plan::GoLiveEvent& event : writer.basis.plan->dates->events) {
        if (event.kind == kind && event.date) {
            const auto [place, isNew] = days.emplace(event.installation, *event.date);
            place->second = std::max(place->second, *event.date);
        }
    }
    return days;
}

exchange::Cell dayOf(const std::map<InstallationId, base::Date>& days, InstallationId id) {
    const auto found = days.find(id);
    return found == days.end() ? exchange::Cell() : exchange::Cell(found->second);
}

QString whyOf(const ReportWriter& writer, model::InstallationId id) {
    if (const QString reason = writer.reasonOf(id); !reason.isEmpty()) {
        return reason;
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
        {reportColumn("system", 34), reportColumn("outcome", 26), reportColumn("taken_over", 12),
         reportColumn("consolidated", 12), reportColumn("day", 12), reportColumn("reason", 70)});
    const auto takeovers = daysOf(writer, plan::EventKind::Takeover);
    const auto cutOvers = daysOf(writer, plan::EventKind::CutOver);
    for (const model::SystemView* system : writer.systems) {
        std::vector<exchange::Cell> row{text::qstring(system->name()),
                                        writer.fieldOf(*system, FieldKey::Disposition)};
        if (writer.basis.plan) {
            const auto found = writer.basis.plan->events.find(system->id());
            const exchange::PlacedEvents events =
                found == writer.basis.plan->events.end() ? exchange::PlacedEvents() : found->second;
            row.insert(row.end(),
                       {dayOf(takeovers, system->id()), writer.quarter(events.consolidation),
                        dayOf(cutOvers, system->id()), whyOf(writer, system->id())});
        } else {
            row.resize(table.columns.size());
        }
        table.rows.push_back(std::move(row));
    }
    writer.table({std::move(table), std::nullopt, {21, 17, 13, 15, 13, 21}}, "report.none_systems");
}

void addDays(ReportWriter& writer) {
    if (!writer.basis.plan || !writer.basis.plan->dates) {
        return;
    }
    writer.section(QStringLiteral("days"));
    exchange::Table table = reportTable("days", ReportWriter::say("report.section.days"),
                                        {reportColumn("date", 12), reportColumn("event", 22),
                                         reportColumn("systems", 10), reportColumn("system", 60)});
    // One row for all systems that have the same event on the same day.
    std::map<std::pair<base::Date, plan::EventKind>, QStringList> days;
    const bool seesNotices = !exchange::isHidden(writer.request.audience, FieldKey::NoticeMonths);
    for (const plan::GoLiveEvent& event : writer.basis.plan->dates->events) {
        if (event.date && writer.isIn(event.installation) &&
            (event.kind != plan::EventKind::Notice || seesNotices)) {
            days[{*event.date, event.kind}] << text::qstring(event.system);
        }
    }
    constexpr qsizetype named = 8;
    for (const auto& [event, names] : days) {
        const QString more =
            names.size() > named ? QStringLiteral(" +%1").arg(names.size() - named) : QString();
        table.rows.push_back({event.first,
                              ReportWriter::say("date.kind." + std::string(nameOf(event.second))),
                              std::int64_t{names.size()},
                              QStringList(names.mid(0, named)).join(QStringLiteral(", ")) + more});
    }
    writer.table({std::move(table), std::nullopt, {13, 20, 13, 54}}, "report.none_days");
}

} // namespace

void addLetter(ReportWriter& writer) {
    addAsked(writer);
    addOwnSystems(writer);
    addDays(writer);
}

} // namespace aallokko::session
