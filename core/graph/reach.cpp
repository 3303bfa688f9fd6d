// SPDX-License-Identifier: GPL-3.0-or-later
//
// Breadth-first search, level by level, each level in node order so that equal inputs give equal
// paths.
#include "core/graph/reach.h"

#include <algorithm>

namespace aallokko::graph {

namespace {

// Neighbours one step away, ascending and without repeats.
std::vector<int> neighboursOf(const DependencyGraph& graph, int node, Direction direction,
                              const StrengthFilter& kinds) {
    std::vector<int> next;
    for (const int e : graph.outOf(node)) {
        const GraphEdge& edge = graph.edges()[static_cast<std::size_t>(e)];
        if (kinds.admits(edge.strength) && isFollowed(edge, direction, true)) {
            next.push_back(edge.arc.to);
        }
    }
    for (const int e : graph.into(node)) {
        const GraphEdge& edge = graph.edges()[static_cast<std::size_t>(e)];
        if (kinds.admits(edge.strength) && isFollowed(edge, direction, false)) {
            next.push_back(edge.arc.from);
        }
    }
    std::sort(next.begin(), next.end());
    next.erase(std::unique(next.begin(), next.end()), next.end());
    return next;
}

} // namespace

bool StrengthFilter::admits(Strength strength) const {
    switch (strength) {
    case Strength::Hard:
        return hard;
    case Strength::Unknown:
        return unknown;
    case Strength::Soft:
        return soft;
    case Strength::Info:
        return info;
    }
    return false;
}

bool isFollowed(const GraphEdge& edge, Direction direction, bool isForward) {
    return direction == Direction::Both || !edge.isDirectionKnown ||
           (direction == Direction::Down) == isForward;
}

std::vector<Reached> computeReach(const DependencyGraph& graph, int start, Direction direction,
                                  int depth, const StrengthFilter& kinds) {
    std::vector<Reached> reached;
    std::vector<char> isSeen(graph.nodes().size(), 0);
    isSeen[static_cast<std::size_t>(start)] = 1;
    std::vector<Reached> level{{start, 0, -1}};
    while (!level.empty() && (depth < 0 || level.front().distance < depth)) {
        std::vector<Reached> next;
        for (const Reached& from : level) {
            if (from.node != start && from.node >= graph.systemCount()) {
                continue;
            }
            for (const int node : neighboursOf(graph, from.node, direction, kinds)) {
                if (isSeen[static_cast<std::size_t>(node)] == 0) {
                    isSeen[static_cast<std::size_t>(node)] = 1;
                    next.push_back({node, from.distance + 1, from.node});
                }
            }
        }
        std::sort(next.begin(), next.end(),
                  [](const Reached& a, const Reached& b) { return a.node < b.node; });
        reached.insert(reached.end(), next.begin(), next.end());
        level = std::move(next);
    }
    return reached;
}

std::vector<int> pathTo(const std::vector<Reached>& reached, int start, int node) {
    std::vector<int> path;
    while (node != start) {
        const auto it = std::find_if(reached.begin(), reached.end(),
                                     [node](const Reached& r) { return r.node == node; });
        if (it == reached.end()) {
            return {};
        }
        path.push_back(node);
        node = it->previous;
    }
    path.push_back(start);
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace aallokko::graph
