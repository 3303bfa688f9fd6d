// SPDX-License-Identifier: GPL-3.0-or-later
//
// A first assignment by list scheduling: nodes in topological order, each to the cheapest wave of
// its window that its predecessors allow and that still has room. Where nothing has room the wave
// with the least overload is taken; local search then repairs it (search.h).
#pragma once

#include "core/plan/reduced_problem.h"

#include <cstdint>
#include <vector>

namespace aallokko::plan {

/// An assignment that keeps windows and precedences and mostly capacity. Nodes that are ready are
/// taken by the end of their window, then by size, each into the cheapest wave with room; where
/// that ends over capacity, into the earliest instead, if this is less over. `seed` breaks ties.
/// Requires !reduced.hasEmptyWindow. O(size * W).
[[nodiscard]] std::vector<Wave> construct(const ReducedProblem& reduced, std::uint64_t seed);

} // namespace aallokko::plan
