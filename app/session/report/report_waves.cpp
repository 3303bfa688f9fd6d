// SPDX-License-Identifier: GPL-3.0-or-later
//
// The waves with their systems, both events of each and the reason; and what has no place in them.
#include "app/session/report/report_writer.h"

#include <algorithm>
#include <map>

namespace aallokko::session {

namespace {

using model::FieldKey;
using model::InstallationId;
using Systems = std::vector<const model::SystemView*>;

std::map<int, Systems> systemsByWave(const ReportWriter& writer) {
    std::map<int, Systems> waves;
    for (const auto& [id, events] : writer.basis.plan->events) {
        if (writer.isIn(id) && events.consolidation > 0) {
            waves[events.consolidation].push_back(writer.basis.systems->find(id));
        }
    }
    for (auto& [wave, list] : waves) {
        std::stable_sort(list.begin(), list.end(), [](const auto* a, const auto* b) {
            return a->installation->responsible < b->installation->responsible;
        });
    }
    return waves;
}

exchange::Cell dayOf(const ReportWriter& writer, InstallationId id) {
    const auto& dates = writer.basis.plan->dates;
    const plan::GoLiveEvent* event = dates ? dates->cutOverOf(id) : nullptr;
    return event != nullptr && event->date ? exchange::Cell(*event->date) : exchange::Cell();
}

QString waveTitle(const ReportWriter& writer, int wave, std::size_t count) {
    const model::TimeGrid grid = writer.basis.inventory->grid();
    const QString phase = wave <= grid.count ? exchange::phaseOfWave(*writer.basis.inventory, wave,
                                                                     writer.request.language)
                                             : QString();
    const QString name = phase.isEmpty()
                             ? writer.quarter(wave)
                             : writer.quarter(wave) + QStringLiteral(" \u00b7 ") + phase;
    return ReportWriter::say("report.wave", {name.toStdString(), std::to_string(count)});
}

exchange::Table waveTable(const ReportWriter& writer, const Systems& systems) {
    exchange::Table table = reportTable(
        "waves", ReportWriter::say("report.section.waves"),
        {reportColumn("system", 34), reportColumn("organisation", 26), reportColumn("outcome", 26),
         reportColumn("takeover", 10), reportColumn("day", 12), reportColumn("reason", 80)});
    for (const model::SystemView* system : systems) {
        const auto events = writer.basis.plan->events.find(system->id());
        table.rows.push_back({text::qstring(system->name()),
                              writer.nameOf(system->installation->responsible),
                              writer.fieldOf(*system, FieldKey::Disposition),
                              writer.quarter(events->second.takeover), dayOf(writer, system->id()),
                              writer.reasonOf(system->id())});
    }
    return table;
}

} // namespace

void addWaves(ReportWriter& writer) {
    writer.section(QStringLiteral("waves"));
    if (!writer.basis.plan) {
        writer.text(ReportWriter::say(writer.basis.scenario == nullptr ? "report.no_plan"
                                                                       : "report.plan_misfit"));
        return;
    }
    const auto waves = systemsByWave(writer);
    if (waves.empty()) {
        writer.text(ReportWriter::say("report.none_planned"));
        return;
    }
    writer.text(ReportWriter::say("report.waves"));
    for (const auto& [wave, systems] : waves) {
        writer.titledSection(QStringLiteral("wave-%1").arg(wave),
                             waveTitle(writer, wave, systems.size()), 2);
        writer.table({waveTable(writer, systems),
                      std::nullopt,
                      {22, 15, 14, 9, 10, 30},
                      reportColumn("consolidated", 12),
                      writer.quarter(wave)});
    }
}

void addNotPlaced(ReportWriter& writer) {
    if (!writer.basis.plan) {
        return;
    }
    writer.section(QStringLiteral("not_placed"));
    exchange::Table late =
        reportTable("not_in_time", ReportWriter::say("report.table.not_in_time"),
                    {reportColumn("system", 34), reportColumn("organisation", 26),
                     reportColumn("waits_for", 40), reportColumn("first_room", 12)});
    for (const plan::LeftOut& one : writer.basis.plan->report.notInTime) {
        if (writer.isIn(one.id)) {
            const auto* system = writer.basis.systems->find(one.id);
            late.rows.push_back(
                {writer.nameOf(one.id), writer.nameOf(system->installation->responsible),
                 writer.reasonOf(one.id), writer.quarter(one.firstRoom.value_or(0))});
        }
    }
    writer.table({std::move(late), std::nullopt, {26, 20, 40, 14}}, "report.none_late");
    exchange::Table out = reportTable(
        "excluded", ReportWriter::say("report.table.excluded"),
        {reportColumn("system", 34), reportColumn("organisation", 26), reportColumn("reason", 70)});
    for (const model::ExcludedSystem& one : writer.basis.scenario->plan->excluded) {
        if (writer.isIn(one.installation)) {
            const auto* system = writer.basis.systems->find(one.installation);
            out.rows.push_back({writer.nameOf(one.installation),
                                writer.nameOf(system->installation->responsible),
                                ReportWriter::say("excluded." + one.reason)});
        }
    }
    writer.table({std::move(out), std::nullopt, {30, 24, 46}});
}

} // namespace aallokko::session
