// SPDX-License-Identifier: GPL-3.0-or-later
//
// The consolidation of a system is its cut-over, else the phase that closes it; a takeover never
// counts as one.
#include "app/models/placements.h"

#include <algorithm>
#include <string_view>

namespace aallokko::models {

namespace {

// Later phases win where a system has no cut-over; the cut-over wins over all.
int rankOf(std::string_view phase) {
    constexpr std::string_view order[] = {"decide_procure", "prepare", "migrate_test",
                                          "close_archive",  "single",  "cut_over"};
    const std::string_view name = phase.substr(0, phase.find('#'));
    const auto it = std::find(std::begin(order), std::end(order), name);
    return static_cast<int>(it - std::begin(order));
}

} // namespace

Placements::Placements(const model::Inventory& inventory, const model::Scenario* scenario)
    : m_grid(inventory.grid()) {
    for (const auto& [id, phase] : inventory.all<model::NamedPhase>()) {
        m_phases.push_back(phase);
    }
    std::stable_sort(m_phases.begin(), m_phases.end(),
                     [](const auto& a, const auto& b) { return a.start < b.start; });
    for (const auto& [id, pin] : inventory.all<model::Pin>()) {
        m_placements[id].pin = pin.wave;
    }
    if (scenario == nullptr || !scenario->plan) {
        return;
    }
    m_hasPlan = true;
    readItems(*scenario->plan);
    for (const model::ExcludedSystem& system : scenario->plan->excluded) {
        m_placements[system.installation].excluded = system.reason;
    }
}

void Placements::readItems(const model::StoredPlan& plan) {
    std::unordered_map<model::InstallationId, int> ranks;
    for (const model::PlannedItem& item : plan.items) {
        if (!item.installation.isValid()) {
            continue;
        }
        Placement& placement = m_placements[item.installation];
        placement.steps.push_back(item);
        if (std::string_view(item.phase).starts_with("takeover")) {
            placement.takeover = item.wave;
            continue;
        }
        int& best = ranks.try_emplace(item.installation, -1).first->second;
        if (const int rank = rankOf(item.phase); rank >= best) {
            best = rank;
            placement.planned = item.wave;
        }
    }
    for (auto& [id, placement] : m_placements) {
        placement.consolidation = placement.pin > 0 ? placement.pin : placement.planned;
    }
}

const Placement& Placements::of(model::InstallationId id) const {
    static const Placement none;
    const auto it = m_placements.find(id);
    return it == m_placements.end() ? none : it->second;
}

int Placements::phaseOf(int wave) const {
    if (wave < 1 || wave > m_grid.count) {
        return -1;
    }
    const base::Quarter quarter = m_grid.quarterOfWave(wave);
    for (std::size_t i = 0; i < m_phases.size(); ++i) {
        const auto& quarters = m_phases[i].quarters;
        if (std::find(quarters.begin(), quarters.end(), quarter) != quarters.end()) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace aallokko::models
