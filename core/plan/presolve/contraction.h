// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which items share a wave in every plan: groups, and the items of a precedence cycle. A cycle with
// a positive lag can only stay as a whole. First step of presolve (reduced_problem.h).
#pragma once

#include "core/plan/plan_problem.h"

#include <cstdint>
#include <vector>

namespace aallokko::plan {

struct Contraction {
    std::int32_t nodes = 0;
    std::vector<std::int32_t> nodeOf; ///< per item, numbered by the first item of each node
    std::vector<char> mustStay;       ///< per node: lies on a cycle with a positive lag
    std::vector<std::int32_t> order;  ///< nodes, topological along the precedences
};

/// Strong components (Tarjan 1972, without recursion) of the precedence graph after contracting the
/// groups; contracting a component leaves an acyclic graph, so one pass suffices. Linear.
[[nodiscard]] Contraction contract(const PlanProblem& problem);

} // namespace aallokko::plan
