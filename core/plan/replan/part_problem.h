// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few items of a problem with all others where they are: what they may do, what it costs and what
// room is left. A plan of the part and the fixed waves together are a plan of the whole, and its
// cost differs from that of the part by a constant.
#pragma once

#include "core/plan/plan_problem.h"
#include "core/plan/wave_plan.h"

#include <span>
#include <vector>

namespace aallokko::plan {

/// `items`: index in the whole of each item of the part; the first `freeCount` of them are free,
/// the others stand for fixed members of their targets. `resources` and `precedences`: index in the
/// whole of each row of the part.
struct PartProblem {
    PlanProblem problem;
    std::vector<ItemIndex> items;
    ItemIndex freeCount = 0;
    std::vector<std::int32_t> resources;
    std::vector<std::int32_t> precedences;
};

/// `waves`: one wave 1..W+1 for every item that is not free. Asserted: groups are free as a whole
/// or not at all, and no fixed item forces a free one to stay. Rows that no free item uses are left
/// out, whatever the fixed ones use of them. Linear in the problem.
[[nodiscard]] PartProblem makePart(const PlanProblem& whole, std::span<const Wave> waves,
                                   const std::vector<bool>& isFree);

} // namespace aallokko::plan
