// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nodes that some best plan leaves unmigrated. Give every node the most that moving can gain over
// staying, whatever the wave; the closed set of nodes (with all that must come before them) of
// greatest gain is a minimum cut (maximum closure, Picard 1976). What any plan moves outside that
// set gains nothing as a whole, and keeps every precedence and capacity when it stays instead: no
// node of the set depends on it. In open-pit mining this is the ultimate pit.
#pragma once

#include "core/plan/reduced_problem.h"
#include "core/plan/search_clock.h"

#include <vector>

namespace aallokko::plan {

/// Per node: 1 when it may be left out. Nodes with links and nodes that must move are never left
/// out, nor what has to come before them. Empty when there is none (or sums would not fit into 64
/// bits, or the clock ended it). One minimum cut on the nodes.
[[nodiscard]] std::vector<char> idleNodes(const ReducedProblem& reduced,
                                          const SearchClock& clock = {});

/// The same problem with all idle nodes as one node that stays, the last one. Requires `isIdle` of
/// idleNodes(). Slots that the others cannot exceed are opened. Linear.
[[nodiscard]] ReducedProblem withoutIdle(const ReducedProblem& reduced,
                                         const std::vector<char>& isIdle);

} // namespace aallokko::plan
