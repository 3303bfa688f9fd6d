// SPDX-License-Identifier: GPL-3.0-or-later
//
// Complete search for small problems: depth-first branch and bound over the waves of the nodes. A
// branch ends when the cost of the placed nodes plus, for every other node, its cheapest wave that
// is still possible (unary cost and links to placed nodes) cannot beat the best plan. Used to prove
// optimality or infeasibility where the tree is small, and by tests as a second opinion.
#pragma once

#include "core/plan/reduced_problem.h"
#include "core/plan/search_clock.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace aallokko::plan {

struct ExactResult {
    bool complete = false; ///< the whole tree was seen: `cost` is optimal, or there is no plan
    std::optional<std::int64_t> cost; ///< of the best plan found that is cheaper than the given one
    std::vector<Wave> waves;          ///< per node, when cost is present
};

/// Looks for a plan cheaper than `below` (any plan when empty), visiting at most `maxVisits` tree
/// nodes. Requires !reduced.hasEmptyWindow. Each visit is O(nodes * W).
[[nodiscard]] ExactResult searchExactly(const ReducedProblem& reduced,
                                        std::optional<std::int64_t> below, std::uint64_t maxVisits,
                                        const SearchClock& clock);

} // namespace aallokko::plan
