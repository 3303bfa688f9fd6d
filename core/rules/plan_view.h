// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rules need to know of a plan: two events per system, loads and its standing. Made from
// a stored plan; dates of cut-overs and loads are added by who computed them.
#pragma once

#include "core/model/inventory.h"
#include "core/model/scenario.h"
#include "core/model/time_grid.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace aallokko::rules {

/// Waves 1..grid.count; absent = the event does not happen.
struct PlannedSystem {
    std::optional<int> takeover;
    std::optional<int> consolidation;
    std::optional<base::Date> cutOver; ///< calendar day of the consolidation (M5), when known
};

/// Use of one resource in one wave, in the resource's own unit. `name` is for people, marked for
/// core/text; "" = `resource` is. Of slots that are there to be filled (`isSlots`) no share need
/// stay free.
struct ResourceLoad {
    std::string resource;
    int wave = 0;
    std::int64_t used = 0;
    std::int64_t capacity = 0;
    std::string name = {};
    bool isSlots = false;
};

struct PlanView {
    std::string scenario;
    model::TimeGrid grid;
    std::map<model::InstallationId, PlannedSystem> systems;
    std::vector<ResourceLoad> loads;
    bool isApproved = false;
    bool isChangedAfterApproval = false;
    std::optional<model::DecisionId> approval; ///< the decision that approved it, when recorded
    bool replacesApproval = false;             ///< another approval was recorded before

    [[nodiscard]] const PlannedSystem* find(model::InstallationId id) const;
    /// First or last day of the quarter of a wave.
    [[nodiscard]] base::Date firstDayOf(int wave) const;
    [[nodiscard]] base::Date lastDayOf(int wave) const;
    /// Day of the consolidation: the cut-over day when known, else the last day of its quarter.
    [[nodiscard]] std::optional<base::Date> consolidationDay(model::InstallationId id) const;
};

/// Phase "takeover" is the takeover; "cut_over", else the last other phase, is the consolidation.
/// An approved scenario whose plan was made from an older inventory than now counts as changed
/// after approval. A decision on the scenario whose reason names the plan ("[plan sha256 ...") is
/// an approval. Waves outside the grid are left out. `scenario.plan` is set.
[[nodiscard]] PlanView planViewOf(const model::Inventory& inventory,
                                  const model::Scenario& scenario);

} // namespace aallokko::rules
