// SPDX-License-Identifier: GPL-3.0-or-later
//
// Presolve: the problem that search and bound work on. Items that must share a wave (groups and
// precedence cycles) become one node, windows are propagated along precedences, parallel links are
// added up and capacity slots that can never be exceeded are opened. Every feasible plan of the
// problem is a feasible assignment of the nodes with the same cost, and the reverse.
//
// Tables per node, target or row and wave have W+2 columns; column w = 0 is unused, so that a wave
// is its own index and W+1 ("stays") needs no special case: staying has infinite capacity.
#pragma once

#include "core/plan/csr.h"
#include "core/plan/plan_problem.h"
#include "core/plan/wave_plan.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace aallokko::plan {

using NodeIndex = std::int32_t;

/// Capacity of a slot that cannot bind.
inline constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max() / 2;

struct NodeLink {
    NodeIndex other = 0;
    std::int64_t cost = 0;
};

struct NodeLag {
    NodeIndex other = 0;
    Wave lag = 0;
};

/// Amount of a row (a resource with at least one slot that can bind).
struct NodeUse {
    std::int32_t row = 0;
    std::int64_t amount = 0;
};

struct ReducedProblem {
    Wave waves = 1; ///< W
    NodeIndex nodes = 0;
    std::int32_t rows = 0;
    std::int32_t targets = 0;
    bool hasEmptyWindow = false; ///< some node has earliest > latest: proven infeasible

    std::vector<NodeIndex> nodeOf;        ///< per item
    std::vector<std::int32_t> resourceOf; ///< per row: index in the problem
    std::vector<Wave> earliest, latest;   ///< per node, propagated
    std::vector<std::int64_t> cost;       ///< nodes x (W+2)
    std::vector<std::int64_t> capacity;   ///< rows x (W+2)
    std::vector<std::int64_t> open;       ///< targets x (W+2)
    std::vector<NodeIndex> order;         ///< topological order of the precedences

    Csr<NodeLink> links;         ///< of a node, merged
    Csr<NodeLag> before, after;  ///< acyclic; merged to the largest lag
    Csr<NodeUse> uses;           ///< of a node
    Csr<std::int32_t> targetsOf; ///< of a node, each target once
    Csr<NodeIndex> membersOf;    ///< of a target, each node once
    Csr<NodeUse> usersOf;        ///< of a row; `row` holds the node

    [[nodiscard]] Wave stays() const { return waves + 1; }
    [[nodiscard]] std::size_t width() const { return static_cast<std::size_t>(waves) + 2; }
    /// Index into a table with one line per node, target or row.
    [[nodiscard]] std::size_t at(std::int32_t line, Wave w) const {
        return static_cast<std::size_t>(line) * width() + static_cast<std::size_t>(w);
    }

    /// The same plan for the items of the problem.
    [[nodiscard]] WavePlan toPlan(std::span<const Wave> nodeWaves) const;
};

/// Builds the reduced problem. Never fails; contradictions found on the way (an empty window, an
/// item that can only stay but may not) set `hasEmptyWindow`. O(size log size).
[[nodiscard]] ReducedProblem reduce(const PlanProblem& problem);

/// Mean amount of every row over its users, >= 1: the unit in which rows of person-days, projects
/// and users can be compared. Linear.
[[nodiscard]] std::vector<double> meanAmounts(const ReducedProblem& reduced);

/// Tightens `earliest` and `latest` to a fixed point of
///   earliest_b >= min(W+1, earliest_a + lag),  latest_a <= latest_b - lag when latest_b <= W,
/// and takes waves off the ends of a window where the node alone exceeds a capacity.
/// Returns false when a window becomes empty. Linear.
bool propagateWindows(const ReducedProblem& reduced, std::vector<Wave>& earliest,
                      std::vector<Wave>& latest);

} // namespace aallokko::plan
