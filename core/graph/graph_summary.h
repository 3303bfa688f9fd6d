// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures about the whole graph: counts, hubs and layers.
#pragma once

#include "core/graph/dependency_graph.h"

#include <vector>

namespace aallokko::graph {

/// Every count says what it counts. `components` are groups of installations connected in any
/// direction, installations without interfaces to other installations being groups of their own.
struct GraphSummary {
    int systems = 0;
    int interfaces = 0;
    int nationalServices = 0;
    int unresolvedEnds = 0;
    int components = 0;
    int largestComponent = 0;
    int isolatedSystems = 0; ///< installations that no interface names, not even to an external
    int cycles = 0;
    int largestCycle = 0;
    int layers = 0;

    bool operator==(const GraphSummary&) const = default;
};

[[nodiscard]] GraphSummary summaryOf(const DependencyGraph& graph);

/// How central a node is. `in` and `out` count interfaces by the direction of their data (a
/// two-way one in both), `degree` counts each interface once. `betweenness` is the share of
/// ordered pairs of other installations whose shortest paths pass through it, 0..1; 0 for
/// externals, which pass nothing on.
struct Hub {
    int node = 0;
    int in = 0;
    int out = 0;
    int degree = 0;
    double betweenness = 0.0;
};

/// All nodes with interfaces, highest degree first, then betweenness, then node order.
/// O(installations * arcs).
[[nodiscard]] std::vector<Hub> hubsOf(const DependencyGraph& graph);

/// Layer of each installation node (0 = needs nothing from other installations); the members of a
/// cycle share one.
[[nodiscard]] std::vector<int> systemLayersOf(const DependencyGraph& graph);

} // namespace aallokko::graph
