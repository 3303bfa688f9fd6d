// SPDX-License-Identifier: GPL-3.0-or-later
//
// A first assignment near a wished one, such as the approved plan of an inventory that has changed
// since: wishes are kept where windows and precedences allow, and moved as little as they ask for.
#pragma once

#include "core/plan/reduced_problem.h"

#include <span>
#include <vector>

namespace aallokko::plan {

/// An assignment of the nodes that keeps windows and precedences, perhaps not capacity. `wished` is
/// a wave for each item, 0 = no wish; nodes without one take theirs from `otherwise` (one wave a
/// node, within its window). Requires !reduced.hasEmptyWindow. Linear.
[[nodiscard]] std::vector<Wave>
startNear(const ReducedProblem& reduced, std::span<const Wave> wished, std::vector<Wave> otherwise);

} // namespace aallokko::plan
