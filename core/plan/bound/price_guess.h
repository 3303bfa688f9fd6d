// SPDX-License-Identifier: GPL-3.0-or-later
//
// First prices of the capacity slots, before the first minimum cut: the Lagrangian dual of the
// problem without its links, precedences and targets. Without them every node takes its cheapest
// wave by itself, so a step costs a pass over the nodes instead of a cut (whose time grows with the
// prices). The prices are only a place to start from: what bound.h states is evaluated with
// everything in.
#pragma once

#include "core/plan/reduced_problem.h"
#include "core/plan/search_clock.h"

#include <vector>

namespace aallokko::plan {

/// Prices >= 0 in cost per unit, rows x (W+2); all 0 where capacity never binds. Links and
/// precedences push nodes together, so the prices are raised somewhat. Depends on the problem only,
/// unless the clock ends it. O(steps * nodes * W * rows of a node), some hundred steps.
[[nodiscard]] std::vector<double> guessPrices(const ReducedProblem& reduced,
                                              const SearchClock& clock);

} // namespace aallokko::plan
