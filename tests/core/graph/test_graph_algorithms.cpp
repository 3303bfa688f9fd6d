// SPDX-License-Identifier: GPL-3.0-or-later
//
// Graph algorithms against brute force on some hundred random small graphs.
#include "core/graph/graph_algorithms.h"

#include "core/base/rng.h"

#include <gtest/gtest.h>
#include <limits>

namespace {

using namespace aallokko;
using graph::Arc;

constexpr int unreachable = std::numeric_limits<int>::max() / 4;

struct RandomGraph {
    int count = 0;
    std::vector<Arc> arcs;
};

RandomGraph randomGraph(std::uint64_t seed) {
    base::Rng rng(seed);
    RandomGraph graph;
    graph.count = 1 + static_cast<int>(rng.below(9));
    const auto arcs = rng.below(static_cast<std::uint64_t>(graph.count) * 3);
    for (std::uint64_t i = 0; i < arcs; ++i) {
        const auto n = static_cast<std::uint64_t>(graph.count);
        graph.arcs.push_back({static_cast<int>(rng.below(n)), static_cast<int>(rng.below(n))});
    }
    return graph;
}

// Shortest distances by Floyd and Warshall.
std::vector<std::vector<int>> distancesOf(const RandomGraph& graph) {
    const auto n = static_cast<std::size_t>(graph.count);
    std::vector<std::vector<int>> d(n, std::vector<int>(n, unreachable));
    for (std::size_t i = 0; i < n; ++i) {
        d[i][i] = 0;
    }
    for (const Arc& arc : graph.arcs) {
        if (arc.from != arc.to) {
            d[static_cast<std::size_t>(arc.from)][static_cast<std::size_t>(arc.to)] = 1;
        }
    }
    for (std::size_t k = 0; k < n; ++k) {
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j) {
                d[i][j] = std::min(d[i][j], d[i][k] + d[k][j]);
            }
        }
    }
    return d;
}

// Number of shortest paths from s to t, by counting forward along shrinking distances.
double pathsBetween(const std::vector<std::vector<int>>& d, std::size_t s, std::size_t t) {
    if (s == t) {
        return 1.0;
    }
    double paths = 0.0;
    for (std::size_t next = 0; next < d.size(); ++next) {
        if (next != s && d[s][next] == 1 && d[next][t] + 1 == d[s][t]) {
            paths += pathsBetween(d, next, t);
        }
    }
    return paths;
}

TEST(GraphAlgorithms, strongComponentsAreMutualReachability) {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const RandomGraph graph = randomGraph(seed);
        const auto d = distancesOf(graph);
        const auto labels = graph::strongComponents(graph.count, graph.arcs);
        for (std::size_t i = 0; i < d.size(); ++i) {
            for (std::size_t j = 0; j < d.size(); ++j) {
                const bool isMutual = d[i][j] < unreachable && d[j][i] < unreachable;
                EXPECT_EQ(labels.labelOf[i] == labels.labelOf[j], isMutual)
                    << "seed " << seed << " nodes " << i << " and " << j;
            }
        }
    }
}

TEST(GraphAlgorithms, weakComponentsAreReachabilityBothWays) {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        RandomGraph graph = randomGraph(seed);
        const auto labels = graph::weakComponents(graph.count, graph.arcs);
        const std::vector<Arc> oneWay = graph.arcs;
        for (const Arc& arc : oneWay) {
            graph.arcs.push_back({arc.to, arc.from});
        }
        const auto d = distancesOf(graph);
        for (std::size_t i = 0; i < d.size(); ++i) {
            for (std::size_t j = 0; j < d.size(); ++j) {
                EXPECT_EQ(labels.labelOf[i] == labels.labelOf[j], d[i][j] < unreachable)
                    << "seed " << seed;
            }
        }
    }
}

TEST(GraphAlgorithms, betweennessCountsSharesOfShortestPaths) {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const RandomGraph graph = randomGraph(seed);
        const auto d = distancesOf(graph);
        const auto found = graph::betweenness(graph.count, graph.arcs);
        for (std::size_t v = 0; v < d.size(); ++v) {
            double expected = 0.0;
            for (std::size_t s = 0; s < d.size(); ++s) {
                for (std::size_t t = 0; t < d.size(); ++t) {
                    if (s != t && s != v && t != v && d[s][t] < unreachable &&
                        d[s][v] + d[v][t] == d[s][t]) {
                        expected +=
                            pathsBetween(d, s, v) * pathsBetween(d, v, t) / pathsBetween(d, s, t);
                    }
                }
            }
            EXPECT_NEAR(found[v], expected, 1e-9) << "seed " << seed << " node " << v;
        }
    }
}

TEST(GraphAlgorithms, layersAreLongestPathsOfTheCondensation) {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const RandomGraph graph = randomGraph(seed);
        const auto labels = graph::strongComponents(graph.count, graph.arcs);
        std::vector<int> expected(static_cast<std::size_t>(graph.count), 0);
        for (int round = 0; round < graph.count; ++round) { // relax until nothing can change
            for (const Arc& arc : graph.arcs) {
                const auto from = static_cast<std::size_t>(arc.from);
                const auto to = static_cast<std::size_t>(arc.to);
                if (labels.labelOf[from] == labels.labelOf[to]) {
                    expected[from] = expected[to] = std::max(expected[from], expected[to]);
                } else {
                    expected[to] = std::max(expected[to], expected[from] + 1);
                }
            }
            for (std::size_t i = 0; i < expected.size(); ++i) {
                for (std::size_t j = 0; j < expected.size(); ++j) {
                    if (labels.labelOf[i] == labels.labelOf[j]) {
                        expected[i] = std::max(expected[i], expected[j]);
                    }
                }
            }
        }
        EXPECT_EQ(graph::layersOf(labels, graph.arcs), expected) << "seed " << seed;
    }
}

TEST(GraphAlgorithms, anEmptyGraphIsNoTrouble) {
    EXPECT_EQ(graph::strongComponents(0, {}).count, 0);
    EXPECT_TRUE(graph::betweenness(0, {}).empty());
    EXPECT_TRUE(graph::layersOf(graph::strongComponents(0, {}), {}).empty());
}

TEST(GraphAlgorithms, labelsAreNumberedByTheSmallestNode) {
    const std::vector<Arc> arcs{{2, 1}, {1, 2}};
    EXPECT_EQ(graph::strongComponents(4, arcs).labelOf, (std::vector<int>{0, 1, 1, 2}));
    EXPECT_EQ(graph::strongComponents(4, arcs).groups(),
              (std::vector<std::vector<int>>{{0}, {1, 2}, {3}}));
}

} // namespace
