// SPDX-License-Identifier: GPL-3.0-or-later
//
// Load against capacity of the families of resources, for a set of quarters shown as one column.
#pragma once

#include "app/models/board.h"

#include <span>

namespace aallokko::models {

/// Waves of all items of a problem as a stored plan has them; 0 where the plan does not know one.
[[nodiscard]] std::vector<int> itemWaves(const plan::PlanningProblem& problem,
                                         const model::StoredPlan& plan);

/// One load a family over all of `waves`: the core team first, then those with overfull rows, with
/// full rows, and by share. A family without capacity or use there is left out. Linear in resource
/// uses.
[[nodiscard]] std::vector<ColumnLoad> loadsOf(const plan::PlanningProblem& problem,
                                              std::span<const int> itemWaves,
                                              std::span<const int> waves);

/// Name of a family of resources in the language of the window.
[[nodiscard]] QString familyName(plan::ResourceFamily family);

} // namespace aallokko::models
