// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a stored plan puts each system, joined with the pins and named phases of the inventory: the
// takeover and the consolidation of one system, and the phase in which a quarter is shown.
#pragma once

#include "core/model/inventory.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace aallokko::models {

/// Waves are 1..W, W + 1 = stays, 0 = none. `consolidation` is what people see: the pin if there is
/// one, else what the plan says (`planned`). `steps` keeps all planning items in plan order.
struct Placement {
    int takeover = 0;
    int consolidation = 0;
    int planned = 0;
    int pin = 0;
    std::string excluded;
    std::vector<model::PlannedItem> steps;

    [[nodiscard]] bool isPlanned() const { return takeover > 0 || consolidation > 0; }
};

class Placements {
  public:
    Placements() = default;
    /// `scenario` may be null: then only pins are known. Linear in the plan.
    Placements(const model::Inventory& inventory, const model::Scenario* scenario);

    /// An empty placement for a system that the plan does not know.
    [[nodiscard]] const Placement& of(model::InstallationId id) const;
    [[nodiscard]] const model::TimeGrid& grid() const { return m_grid; }
    /// The named phases by start date.
    [[nodiscard]] const std::vector<model::NamedPhase>& phases() const { return m_phases; }
    /// Position in phases() of the phase that shows this wave; -1 between phases.
    [[nodiscard]] int phaseOf(int wave) const;
    [[nodiscard]] bool hasPlan() const { return m_hasPlan; }

  private:
    void readItems(const model::StoredPlan& plan);

    model::TimeGrid m_grid;
    std::vector<model::NamedPhase> m_phases;
    std::unordered_map<model::InstallationId, Placement> m_placements;
    bool m_hasPlan = false;
};

} // namespace aallokko::models
