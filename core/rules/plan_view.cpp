// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the two events of each system out of the planned items.
#include "core/rules/plan_view.h"

#include <cassert>
#include <set>

namespace aallokko::rules {

const PlannedSystem* PlanView::find(model::InstallationId id) const {
    const auto it = systems.find(id);
    return it == systems.end() ? nullptr : &it->second;
}

base::Date PlanView::firstDayOf(int wave) const {
    return base::firstDayOf(grid.quarterOfWave(wave));
}

base::Date PlanView::lastDayOf(int wave) const {
    return base::lastDayOf(grid.quarterOfWave(wave));
}

std::optional<base::Date> PlanView::consolidationDay(model::InstallationId id) const {
    const PlannedSystem* system = find(id);
    if (system == nullptr || !system->consolidation) {
        return std::nullopt;
    }
    return system->cutOver ? *system->cutOver : lastDayOf(*system->consolidation);
}

PlanView planViewOf(const model::Inventory& inventory, const model::Scenario& scenario) {
    assert(scenario.plan.has_value());
    PlanView view;
    view.scenario = scenario.id;
    view.grid = inventory.grid();
    view.isApproved = scenario.isApproved;
    view.isChangedAfterApproval =
        scenario.isApproved && scenario.plan->inventoryVersion < inventory.version;
    int approvals = 0;
    for (const auto& [id, decision] : inventory.all<model::Decision>()) {
        if (decision.signature.reason.find("[plan sha256 ") != std::string::npos) {
            ++approvals;
            view.approval = decision.subject == scenario.id ? std::optional(id) : view.approval;
        }
    }
    view.replacesApproval = view.approval && approvals > 1;
    std::set<model::InstallationId> hasCutOver;
    for (const model::PlannedItem& item : scenario.plan->items) {
        if (!item.installation.isValid() || item.wave < 1 || item.wave > view.grid.count) {
            continue;
        }
        PlannedSystem& system = view.systems[item.installation];
        if (item.phase == "takeover") {
            system.takeover = item.wave;
        } else if (item.phase == "cut_over") {
            system.consolidation = item.wave;
            hasCutOver.insert(item.installation);
        } else if (!hasCutOver.contains(item.installation) &&
                   item.wave > system.consolidation.value_or(0)) {
            system.consolidation = item.wave;
        }
    }
    return view;
}

} // namespace aallokko::rules
