// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the relaxation to a plan: nodes in the order of their mean wave there, each behind all its
// predecessors, are placed one after the other and never over capacity (the topological sort of
// Chicoisne and others, Operations Research 60, 2012). On problems too large for the local search
// to get far, and on those that are all precedences, this is where good plans begin.
#pragma once

#include "core/plan/reduced_problem.h"
#include "core/plan/search_clock.h"

#include <cstdint>
#include <span>
#include <vector>

namespace aallokko::plan {

struct RoundedPlan {
    std::vector<Wave> waves; ///< per node; keeps windows and precedences when unplaced is 0
    std::int64_t cost = 0;   ///< when unplaced is 0
    int unplaced = 0;        ///< nodes without room, put where they go over capacity the least
};

/// The better of two ways to place the nodes: each in the first wave with room, or in the cheapest
/// at `prices` (rows x (W+2), or none) with links measured to the mean waves of those not yet
/// placed. A plan without unplaced nodes is feasible in every respect. `means` per node, in 1..W+1.
/// Ended by the clock it leaves nodes unplaced. O((nodes + links + precedences) * W).
[[nodiscard]] RoundedPlan roundToPlan(const ReducedProblem& reduced, std::span<const float> means,
                                      std::span<const double> prices,
                                      const SearchClock& clock = {});

} // namespace aallokko::plan
