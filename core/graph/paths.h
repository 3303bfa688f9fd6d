// SPDX-License-Identifier: GPL-3.0-or-later
//
// How one system reaches another: all shortest ways at once, and what stops for certain when a
// system stops.
#pragma once

#include "core/graph/reach.h"

#include <vector>

namespace aallokko::graph {

/// A node of at least one shortest path, `step` interfaces after the start.
struct PathNode {
    int node = 0;
    int step = 0;

    bool operator==(const PathNode&) const = default;
};

/// All shortest paths together: nodes by step, then in node order, and the edges between them as
/// positions in edges(). Empty when there is no path; one node when start and end are the same.
struct PathWeb {
    std::vector<PathNode> nodes;
    std::vector<int> edges;
};

/// Paths from `from` to `to`, both nodes of the graph, along the arcs (Down), against them (Up) or
/// either way at every step (Both). As in computeReach no path passes through an external node.
/// O((nodes + arcs) log).
[[nodiscard]] PathWeb shortestPaths(const DependencyGraph& graph, int from, int to,
                                    Direction direction, const StrengthFilter& kinds = {});

/// A node that stops with the start. `isCertain`: a chain of hard arcs of known direction leads to
/// it; otherwise some arc on every chain does not tell how strong it is or which way it goes.
struct Stopped {
    int node = 0;
    int distance = 0;
    int previous = -1; ///< node before it on a shortest chain, a certain one if there is any
    bool isCertain = false;

    bool operator==(const Stopped&) const = default;
};

/// What stops, or may stop, when `start` does: along hard arcs and arcs of unknown strength,
/// without limit, by distance, then in node order; the start left out. The distance of a certain
/// node is that of its shortest certain chain. Soft and informative arcs carry no stop. O(nodes +
/// arcs).
[[nodiscard]] std::vector<Stopped> computeStops(const DependencyGraph& graph, int start);

} // namespace aallokko::graph
