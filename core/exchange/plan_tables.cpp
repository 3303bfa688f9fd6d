// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quarters are the grain of the tables; the named phase stands beside each.
#include "core/exchange/plan_tables.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <algorithm>

namespace aallokko::exchange {

namespace {

using model::FieldKey;

Column column(const char* key, const char* title, int width = 14, bool isMoney = false) {
    return {QString::fromUtf8(key), text::sentence(std::string("export.column_") + title, {}),
            width, isMoney};
}

std::int64_t euros(std::int64_t cents) {
    return cents >= 0 ? (cents + 50) / 100 : -((-cents + 50) / 100);
}

/// Columns quarter, start, end and named phase of a wave; empty for "stays".
void appendWave(std::vector<Cell>& row, const ExportContext& context, int wave) {
    const model::TimeGrid grid = context.systems.inventory().grid();
    if (wave < 1 || wave > grid.count) {
        row.insert(row.end(), {Cell(), Cell()});
        return;
    }
    row.push_back(text::quarter(grid.quarterOfWave(wave)));
    row.push_back(phaseOfWave(context.systems.inventory(), wave, context.language));
}

Table placementsTable(const ExportContext& context, const model::StoredPlan& plan,
                      const PlanNotes& notes) {
    Table table{
        QStringLiteral("placements"), text::sentence("export.sheet_placements", {}), {}, {}};
    table.columns = {column("id", "id", 8),
                     column("system", "system", 34),
                     column("organisation", "organisation", 26),
                     column("disposition", "disposition", 26),
                     column("takeover", "takeover", 10),
                     column("wave", "wave", 8),
                     column("quarter", "consolidation", 12),
                     column("phase", "phase", 20),
                     column("effort_person_days", "effort", 12),
                     column("reason", "reason", 80),
                     column("source", "source", 36)};
    const model::TimeGrid grid = context.systems.inventory().grid();
    for (const auto& [id, events] : placedEvents(plan)) {
        const model::SystemView* system = context.systems.find(id);
        if (system == nullptr || !isWanted(context, *system)) {
            continue;
        }
        std::vector<Cell> row{
            id.value(), text::qstring(system->name()), organisationName(context, *system),
            text::fieldText(FieldKey::Disposition, system->field(FieldKey::Disposition),
                            context.fields, context.language)};
        row.push_back(events.takeover > 0 ? Cell(text::quarter(grid.quarterOfWave(events.takeover)))
                                          : Cell());
        row.push_back(events.consolidation > 0 && events.consolidation <= grid.count
                          ? Cell(std::int64_t{events.consolidation})
                          : Cell());
        appendWave(row, context, events.consolidation);
        const auto effort = notes.effortHundredths.find(id);
        row.push_back(effort == notes.effortHundredths.end()
                          ? Cell()
                          : Cell(static_cast<double>(effort->second) / 100.0));
        const auto reason = notes.reasons.find(id);
        row.push_back(reason == notes.reasons.end()
                          ? Cell()
                          : Cell(reasonText(context.audience, reason->second)));
        row.push_back(text::place(system->installation->row));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table stepsTable(const ExportContext& context, const model::StoredPlan& plan) {
    Table table{QStringLiteral("steps"), text::sentence("export.sheet_steps", {}), {}, {}};
    table.columns = {column("id", "id", 8),
                     column("system", "system", 40),
                     column("step", "step", 26),
                     column("wave", "wave", 8),
                     column("quarter", "quarter", 12),
                     column("phase", "phase", 20),
                     column("start", "start", 12),
                     column("end", "end", 12)};
    const model::TimeGrid grid = context.systems.inventory().grid();
    for (const model::PlannedItem& item : plan.items) {
        const model::SystemView* system = context.systems.find(item.installation);
        if (system != nullptr && !isWanted(context, *system)) {
            continue;
        }
        std::vector<Cell> row{
            item.installation.isValid() ? Cell(item.installation.value()) : Cell(),
            system == nullptr ? text::qstring(item.itemId) : text::qstring(system->name()),
            text::planPhase(item.phase, context.language)};
        const bool isPlaced = item.wave >= 1 && item.wave <= grid.count;
        row.push_back(isPlaced ? Cell(std::int64_t{item.wave}) : Cell());
        appendWave(row, context, item.wave);
        row.push_back(isPlaced ? Cell(base::firstDayOf(grid.quarterOfWave(item.wave))) : Cell());
        row.push_back(isPlaced ? Cell(base::lastDayOf(grid.quarterOfWave(item.wave))) : Cell());
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table excludedTable(const ExportContext& context, const model::StoredPlan& plan) {
    Table table{QStringLiteral("excluded"), text::sentence("export.sheet_excluded", {}), {}, {}};
    table.columns = {column("id", "id", 8), column("system", "system", 40),
                     column("organisation", "organisation", 26), column("reason", "reason", 70)};
    for (const model::ExcludedSystem& one : plan.excluded) {
        const model::SystemView* system = context.systems.find(one.installation);
        if (system != nullptr && isWanted(context, *system)) {
            table.rows.push_back({one.installation.value(), text::qstring(system->name()),
                                  organisationName(context, *system),
                                  text::sentence("excluded." + one.reason, {})});
        }
    }
    return table;
}

Table termsTable(const model::StoredPlan& plan) {
    Table table{QStringLiteral("terms"), text::sentence("export.sheet_terms", {}), {}, {}};
    table.columns = {column("term", "term", 22), column("cost_eur", "cost", 16, true)};
    for (const auto& [term, cents] : plan.terms) {
        table.rows.push_back({text::sentence("term." + term, {}), euros(cents)});
    }
    return table;
}

Table resourcesTable(const ExportContext& context, const PlanNotes& notes) {
    Table table{QStringLiteral("resources"), text::sentence("export.sheet_resources", {}), {}, {}};
    table.columns = {column("resource", "resource", 80), column("binding_waves", "waves", 70)};
    const model::TimeGrid grid = context.systems.inventory().grid();
    for (const auto& [name, waves] : visibleResources(context.audience, notes.binding)) {
        QStringList quarters;
        for (const int wave : waves) {
            quarters << text::quarter(grid.quarterOfWave(wave));
        }
        table.rows.push_back({name, quarters.join(QStringLiteral(", "))});
    }
    return table;
}

std::vector<QString> planNotes(const ExportContext& context, const model::Scenario& scenario) {
    std::vector<QString> notes = commonNotes(context);
    const model::StoredPlan& plan = *scenario.plan;
    if (!plan.costCents) {
        return notes;
    }
    const std::string version = std::to_string(plan.inventoryVersion);
    if (isHidden(context.audience, FieldKey::AnnualCost)) {
        notes.push_back(text::sentence("export.note_plan_unpriced", {scenario.name, version}));
        return notes;
    }
    const std::string cost = text::euros(*plan.costCents, context.language).toStdString();
    if (plan.lowerBoundCents) {
        const double gap = 100.0 * static_cast<double>(*plan.costCents - *plan.lowerBoundCents) /
                           std::max(1.0, static_cast<double>(std::abs(*plan.costCents)));
        notes.push_back(text::sentence(
            "export.note_plan", {scenario.name, version, cost,
                                 text::euros(*plan.lowerBoundCents, context.language).toStdString(),
                                 text::percent(gap, context.language).toStdString()}));
    } else {
        notes.push_back(
            text::sentence("export.note_plan_no_bound", {scenario.name, version, cost}));
    }
    if (plan.costHighCents > plan.costLowCents) {
        notes.push_back(
            text::sentence("export.note_range",
                           {text::euros(plan.costLowCents, context.language).toStdString(),
                            text::euros(plan.costHighCents, context.language).toStdString()}));
    }
    return notes;
}

} // namespace

std::map<model::InstallationId, PlacedEvents> placedEvents(const model::StoredPlan& plan) {
    std::map<model::InstallationId, PlacedEvents> events;
    std::map<model::InstallationId, bool> hasCutOver;
    for (const model::PlannedItem& item : plan.items) {
        if (!item.installation.isValid()) {
            continue;
        }
        PlacedEvents& event = events[item.installation];
        if (item.phase == "takeover") {
            event.takeover = item.wave;
        } else if (item.phase == "cut_over") {
            event.consolidation =
                std::max(hasCutOver[item.installation] ? event.consolidation : 0, item.wave);
            hasCutOver[item.installation] = true;
        } else if (!hasCutOver[item.installation]) {
            event.consolidation = std::max(event.consolidation, item.wave);
        }
    }
    return events;
}

QString phaseOfWave(const model::Inventory& inventory, int wave, model::Language language) {
    const base::Quarter quarter = inventory.grid().quarterOfWave(wave);
    for (const auto& [id, phase] : inventory.all<model::NamedPhase>()) {
        const auto& quarters = phase.quarters;
        if (std::find(quarters.begin(), quarters.end(), quarter) != quarters.end()) {
            return text::qstring(phase.name, language);
        }
    }
    return {};
}

Workbook planWorkbook(const ExportContext& context, const model::Scenario& scenario,
                      const PlanNotes& notes) {
    Workbook workbook{text::sentence("export.title_plan", {}),
                      context.systems.inventory().isSynthetic(),
                      planNotes(context, scenario),
                      {}};
    workbook.tables = {placementsTable(context, *scenario.plan, notes),
                       stepsTable(context, *scenario.plan), excludedTable(context, *scenario.plan)};
    if (!isHidden(context.audience, FieldKey::AnnualCost)) {
        workbook.tables.push_back(termsTable(*scenario.plan));
    }
    workbook.tables.push_back(resourcesTable(context, notes));
    return workbook;
}

} // namespace aallokko::exchange
