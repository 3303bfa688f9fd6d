// SPDX-License-Identifier: GPL-3.0-or-later
//
// Webs of shortest paths and stops, as pictures and against brute force on random graphs.
#include "core/graph/paths.h"

#include "core/base/rng.h"
#include "tests/support/graph_text.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace {

using namespace aallokko;
using graph::Direction;
using support::graphOf;
using support::GraphText;

struct Loaded {
    explicit Loaded(GraphText drawn)
        : text(std::move(drawn)), index(text.inventory), graph(graph::DependencyGraph::of(index)) {}
    int node(const std::string& name) const { return graph.nodeOf(text.ids.at(name)); }
    std::string name(int node) const {
        const auto& n = graph.nodes()[static_cast<std::size_t>(node)];
        return n.kind == graph::NodeKind::Installation ? text.nameOf(n.installation) : n.external;
    }
    std::string web(const std::string& from, const std::string& to, Direction direction,
                    const graph::StrengthFilter& kinds = {}) const {
        const auto found = graph::shortestPaths(graph, node(from), node(to), direction, kinds);
        std::string all;
        for (const auto& on : found.nodes) {
            all += std::to_string(on.step) + name(on.node) + ' ';
        }
        return all + '/' + std::to_string(found.edges.size());
    }
    std::string stops(const std::string& start) const {
        std::string all;
        for (const auto& stop : graph::computeStops(graph, node(start))) {
            all += std::to_string(stop.distance) + name(stop.node) + (stop.isCertain ? "! " : "? ");
        }
        return all;
    }
    GraphText text;
    model::SystemIndex index;
    graph::DependencyGraph graph;
};

TEST(Paths, allShortestWaysTogether) {
    const Loaded loaded(graphOf("A -> B, A -> C, B -> D, C -> D, A -> E, E -> F, F -> D"));
    EXPECT_EQ(loaded.web("A", "D", Direction::Down), "0A 1B 1C 2D /4");
    EXPECT_EQ(loaded.web("D", "A", Direction::Up), "0D 1B 1C 2A /4");
    EXPECT_EQ(loaded.web("D", "A", Direction::Down), "/0");
    EXPECT_EQ(loaded.web("B", "C", Direction::Both), "0B 1A 1D 2C /4");
    EXPECT_EQ(loaded.web("A", "A", Direction::Down), "0A /0");
}

TEST(Paths, noneThroughANationalServiceButToIt) {
    const Loaded loaded(graphOf("A -> @vtj, @vtj -> B"));
    EXPECT_EQ(loaded.web("A", "B", Direction::Down), "/0");
    const auto web = graph::shortestPaths(loaded.graph, loaded.node("A"),
                                          loaded.graph.nodeOfNational("vtj"), Direction::Down);
    EXPECT_EQ(web.nodes.size(), 2U);
}

TEST(Paths, kindsLeaveInterfacesOut) {
    graph::StrengthFilter kinds;
    kinds.soft = false;
    const Loaded loaded(graphOf("A ~> D, A => B, B => D"));
    EXPECT_EQ(loaded.web("A", "D", Direction::Down), "0A 1D /1");
    EXPECT_EQ(loaded.web("A", "D", Direction::Down, kinds), "0A 1B 2D /2");
}

TEST(Stops, hardChainsAreCertainUntoldOnesAreNotSoftOnesCarryNothing) {
    const Loaded loaded(graphOf("A => B, B => C, C -> D, D => E, A ~> F, A -> C"));
    EXPECT_EQ(loaded.stops("A"), "1B! 2C! 2D? 3E? ");
    EXPECT_EQ(loaded.stops("F"), "");
}

GraphText randomText(std::uint64_t seed) {
    base::Rng rng(seed);
    GraphText text;
    text = graphOf("A, B, C, D, E, F, G, H");
    const std::string names = "ABCDEFGH";
    const char* arrows[] = {"->", "=>", "~>", "<->"};
    for (int i = 0; i < 12; ++i) {
        const std::string from(1, names[rng.below(8)]);
        const std::string to(1, names[rng.below(8)]);
        text.interface(from, arrows[rng.below(4)], to);
    }
    return text;
}

// Every simple path, by plain enumeration.
void walk(const graph::DependencyGraph& graph, std::vector<int>& nodes, std::vector<int>& edges,
          int to, Direction direction,
          const std::function<void(const std::vector<int>&, const std::vector<int>&)>& found) {
    if (nodes.back() == to) {
        found(nodes, edges);
        return;
    }
    for (std::size_t e = 0; e < graph.edges().size(); ++e) {
        const auto& arc = graph.edges()[e].arc;
        for (const bool isForward : {true, false}) {
            const int here = isForward ? arc.from : arc.to;
            const int next = isForward ? arc.to : arc.from;
            if (here == nodes.back() && graph::isFollowed(graph.edges()[e], direction, isForward) &&
                std::find(nodes.begin(), nodes.end(), next) == nodes.end()) {
                nodes.push_back(next);
                edges.push_back(static_cast<int>(e));
                walk(graph, nodes, edges, to, direction, found);
                nodes.pop_back();
                edges.pop_back();
            }
        }
    }
}

TEST(Paths, agreesWithEnumerationOnRandomGraphs) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Loaded loaded(randomText(seed));
        for (const auto direction : {Direction::Down, Direction::Up, Direction::Both}) {
            std::size_t best = 99;
            std::set<int> nodes;
            std::set<int> edges;
            std::vector<int> start{0};
            std::vector<int> none;
            walk(loaded.graph, start, none, 7, direction, [&](const auto& path, const auto& over) {
                if (path.size() < best) {
                    best = path.size();
                    nodes.clear();
                    edges.clear();
                }
                if (path.size() == best) {
                    nodes.insert(path.begin(), path.end());
                    edges.insert(over.begin(), over.end());
                }
            });
            const auto web = graph::shortestPaths(loaded.graph, 0, 7, direction);
            std::set<int> webNodes;
            for (const auto& on : web.nodes) {
                webNodes.insert(on.node);
            }
            EXPECT_EQ(webNodes, nodes) << "seed " << seed;
            EXPECT_EQ(std::set<int>(web.edges.begin(), web.edges.end()), edges) << "seed " << seed;
        }
    }
}

TEST(Stops, agreesWithRepeatedSpreadingOnRandomGraphs) {
    using graph::Strength;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Loaded loaded(randomText(seed));
        std::set<int> certain{0};
        std::set<int> possible{0};
        for (std::size_t round = 0; round < loaded.graph.nodes().size(); ++round) {
            for (const auto& edge : loaded.graph.edges()) {
                if (edge.strength == Strength::Hard && certain.contains(edge.arc.from)) {
                    certain.insert(edge.arc.to);
                }
                if ((edge.strength == Strength::Hard || edge.strength == Strength::Unknown) &&
                    possible.contains(edge.arc.from)) {
                    possible.insert(edge.arc.to);
                }
            }
        }
        std::set<int> gotCertain{0};
        std::set<int> gotPossible{0};
        for (const auto& stop : graph::computeStops(loaded.graph, 0)) {
            gotPossible.insert(stop.node);
            if (stop.isCertain) {
                gotCertain.insert(stop.node);
            }
        }
        EXPECT_EQ(gotCertain, certain) << "seed " << seed;
        EXPECT_EQ(gotPossible, possible) << "seed " << seed;
    }
}

} // namespace
