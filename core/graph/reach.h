// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a system touches: everything it feeds, or everything that feeds it, with the distance in
// interfaces and one shortest path each.
#pragma once

#include "core/graph/dependency_graph.h"

#include <vector>

namespace aallokko::graph {

enum class Direction : std::uint8_t {
    Down, ///< along the data: who notices when this system stops or moves
    Up,   ///< against the data: what this system needs
    Both  ///< either way at every step
};

/// Which arcs a search follows, by how strongly the receiver needs the sender.
struct StrengthFilter {
    bool hard = true;
    bool unknown = true;
    bool soft = true;
    bool info = true;

    bool operator==(const StrengthFilter&) const = default;
    [[nodiscard]] bool admits(Strength strength) const;
};

/// True when a search in `direction` may step over the edge from its arc's `from` to its `to`
/// (`isForward`) or back; an edge of unknown direction is followed both ways.
[[nodiscard]] bool isFollowed(const GraphEdge& edge, Direction direction, bool isForward);

/// A node reached in `distance` interfaces (1 = direct neighbour). `previous` is the node before
/// it on a shortest path; the start has distance 0 and previous -1.
struct Reached {
    int node = 0;
    int distance = 0;
    int previous = -1;

    bool operator==(const Reached&) const = default;
};

/// Nodes reached from `start` within `depth` steps (depth < 0: no limit), by distance, then in
/// node order; the start itself is left out. Paths end at external nodes and do not pass through
/// them, as two systems that both use a national service do not depend on each other. Arcs of
/// unknown direction are followed both ways, arcs that `kinds` leaves out not at all. `start` is a
/// node of the graph. O(nodes + arcs).
[[nodiscard]] std::vector<Reached> computeReach(const DependencyGraph& graph, int start,
                                                Direction direction, int depth = -1,
                                                const StrengthFilter& kinds = {});

/// The nodes from the start to `node`, both included; empty when `node` was not reached.
[[nodiscard]] std::vector<int> pathTo(const std::vector<Reached>& reached, int start, int node);

} // namespace aallokko::graph
