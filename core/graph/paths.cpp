// SPDX-License-Identifier: GPL-3.0-or-later
//
// A web of shortest paths is the set of edges whose steps from the start and to the end add up to
// the distance; both come from one breadth-first search each.
#include "core/graph/paths.h"

#include <algorithm>
#include <unordered_map>

namespace aallokko::graph {

namespace {

using Distances = std::unordered_map<int, int>;

Distances distancesFrom(const DependencyGraph& graph, int start, Direction direction,
                        const StrengthFilter& kinds) {
    Distances distances{{start, 0}};
    for (const Reached& reached : computeReach(graph, start, direction, -1, kinds)) {
        distances.emplace(reached.node, reached.distance);
    }
    return distances;
}

Direction reversed(Direction direction) {
    return direction == Direction::Down ? Direction::Up
           : direction == Direction::Up ? Direction::Down
                                        : Direction::Both;
}

// -1 for a node that was not reached.
int distanceOf(const Distances& distances, int node) {
    const auto it = distances.find(node);
    return it == distances.end() ? -1 : it->second;
}

// Breadth-first along known hard arcs only.
std::vector<Reached> certainReach(const DependencyGraph& graph, int start) {
    std::vector<Reached> reached;
    std::vector<char> isSeen(graph.nodes().size(), 0);
    isSeen[static_cast<std::size_t>(start)] = 1;
    std::vector<Reached> open{{start, 0, -1}};
    for (std::size_t i = 0; i < open.size(); ++i) {
        const Reached from = open[i];
        if (from.node != start && from.node >= graph.systemCount()) {
            continue;
        }
        for (const int e : graph.outOf(from.node)) {
            const GraphEdge& edge = graph.edges()[static_cast<std::size_t>(e)];
            char& seen = isSeen[static_cast<std::size_t>(edge.arc.to)];
            if (edge.strength == Strength::Hard && edge.isDirectionKnown && seen == 0) {
                seen = 1;
                open.push_back({edge.arc.to, from.distance + 1, from.node});
                reached.push_back(open.back());
            }
        }
    }
    return reached;
}

} // namespace

PathWeb shortestPaths(const DependencyGraph& graph, int from, int to, Direction direction,
                      const StrengthFilter& kinds) {
    PathWeb web;
    const Distances ahead = distancesFrom(graph, from, direction, kinds);
    const int length = distanceOf(ahead, to);
    if (length < 0) {
        return web;
    }
    const Distances behind = distancesFrom(graph, to, reversed(direction), kinds);
    const auto isOnPath = [&](int node) {
        const int after = distanceOf(behind, node);
        return after >= 0 && ahead.at(node) + after == length;
    };
    for (const auto& [node, step] : ahead) {
        if (isOnPath(node)) {
            web.nodes.push_back({node, step});
        }
    }
    std::sort(web.nodes.begin(), web.nodes.end(), [](const PathNode& a, const PathNode& b) {
        return a.step != b.step ? a.step < b.step : a.node < b.node;
    });
    const auto isStep = [&](int a, int b) {
        const int before = distanceOf(ahead, a);
        const int after = distanceOf(behind, b);
        return before >= 0 && after >= 0 && before + 1 + after == length;
    };
    for (std::size_t e = 0; e < graph.edges().size(); ++e) {
        const GraphEdge& edge = graph.edges()[e];
        const bool isOn =
            kinds.admits(edge.strength) &&
            ((isFollowed(edge, direction, true) && isStep(edge.arc.from, edge.arc.to)) ||
             (isFollowed(edge, direction, false) && isStep(edge.arc.to, edge.arc.from)));
        if (isOn) {
            web.edges.push_back(static_cast<int>(e));
        }
    }
    return web;
}

std::vector<Stopped> computeStops(const DependencyGraph& graph, int start) {
    StrengthFilter kinds;
    kinds.soft = false;
    kinds.info = false;
    std::unordered_map<int, Stopped> stops;
    for (const Reached& reached : computeReach(graph, start, Direction::Down, -1, kinds)) {
        stops[reached.node] = {reached.node, reached.distance, reached.previous, false};
    }
    for (const Reached& reached : certainReach(graph, start)) {
        stops[reached.node] = {reached.node, reached.distance, reached.previous, true};
    }
    std::vector<Stopped> sorted;
    sorted.reserve(stops.size());
    for (const auto& [node, stopped] : stops) {
        sorted.push_back(stopped);
    }
    std::sort(sorted.begin(), sorted.end(), [](const Stopped& a, const Stopped& b) {
        return a.distance != b.distance ? a.distance < b.distance : a.node < b.node;
    });
    return sorted;
}

} // namespace aallokko::graph
