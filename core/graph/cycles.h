// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cycles are normal: they are named, shown and condensed, never refused. Each comes with the
// cheapest interfaces to replace or make one-way so that an order exists.
#pragma once

#include "core/graph/dependency_graph.h"

#include <vector>

namespace aallokko::graph {

/// An interface whose cutting helps to break a cycle. `price` has no unit; it orders bridges:
/// strength (information 1, soft 3, unknown 5, hard 10) times transfer method (by hand or viewing
/// 1, file 2, application interface, service bus or database 3, message 4, unknown 3).
struct Bridge {
    const model::Interface* interface = nullptr;
    int price = 0;
};

/// Systems that all reach each other (`members`, node order), or one system that feeds itself.
struct Cycle {
    std::vector<int> members;
    std::vector<Bridge> bridges;
    int bridgePrice = 0;
};

/// All cycles between installations: strongly connected components of two or more members and
/// self loops, largest first.
///
/// Bridges. Problem: leave out arcs of least total price so that no cycle remains (minimum
/// feedback arc set, NP-hard). Method: put the arcs back from the dearest to the cheapest, each
/// only if it closes no cycle with those already there. The result is minimal (every arc left out
/// closes a cycle) but not always cheapest; it never leaves out a dear arc for a cheaper one that
/// alone would do. A two-way interface gives up at least one of its directions.
/// O(nodes + arcs) for the components, O(arcs^2) inside each.
[[nodiscard]] std::vector<Cycle> findCycles(const DependencyGraph& graph);

/// Price of one arc in the sense of Bridge.
[[nodiscard]] int bridgePriceOf(const GraphEdge& edge);

} // namespace aallokko::graph
