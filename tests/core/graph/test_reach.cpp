// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reach up and down with distances and paths, as pictures and against brute force.
#include "core/graph/reach.h"

#include "core/base/rng.h"
#include "tests/support/graph_text.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using graph::Direction;
using support::graphOf;
using support::GraphText;

std::string reachAsText(const GraphText& text, const std::string& start, Direction direction,
                        int depth = -1) {
    const model::SystemIndex index(text.inventory);
    const auto graph = graph::DependencyGraph::of(index);
    const int from = graph.nodeOf(text.ids.at(start));
    const auto nameOf = [&](int node) {
        const auto& n = graph.nodes()[static_cast<std::size_t>(node)];
        return n.kind == graph::NodeKind::Installation ? text.nameOf(n.installation) : n.external;
    };
    std::string all;
    const auto reached = graph::computeReach(graph, from, direction, depth);
    for (const auto& r : reached) {
        all += (all.empty() ? "" : " ") + std::to_string(r.distance) + ":";
        for (const int node : graph::pathTo(reached, from, r.node)) {
            all += nameOf(node);
        }
    }
    return all;
}

TEST(Reach, downFollowsTheDataUpGoesAgainstIt) {
    const auto text = graphOf("A -> B, B -> C, D -> B");
    EXPECT_EQ(reachAsText(text, "A", Direction::Down), "1:AB 2:ABC");
    EXPECT_EQ(reachAsText(text, "C", Direction::Up), "1:CB 2:CBA 2:CBD");
    EXPECT_EQ(reachAsText(text, "A", Direction::Both), "1:AB 2:ABC 2:ABD");
}

TEST(Reach, depthLimits) {
    const auto text = graphOf("A -> B, B -> C, C -> D");
    EXPECT_EQ(reachAsText(text, "A", Direction::Down, 2), "1:AB 2:ABC");
    EXPECT_EQ(reachAsText(text, "A", Direction::Down, 0), "");
}

TEST(Reach, nothingPassesThroughANationalService) {
    EXPECT_EQ(reachAsText(graphOf("A -> @vtj, @vtj -> B"), "A", Direction::Down), "1:Avtj");
}

TEST(Reach, aCycleEndsAndTheStartIsLeftOut) {
    EXPECT_EQ(reachAsText(graphOf("A -> B, B -> A"), "A", Direction::Down), "1:AB");
}

TEST(Reach, anUntoldDirectionIsFollowedBothWays) {
    auto text = graphOf("A");
    text.interface("A", "->", "B").fields.erase(model::FieldKey::Direction);
    EXPECT_EQ(reachAsText(text, "B", Direction::Down), "1:BA");
    EXPECT_EQ(reachAsText(text, "A", Direction::Up), "1:AB");
}

TEST(Reach, agreesWithBruteForceOnRandomGraphs) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        base::Rng rng(seed);
        GraphText text;
        std::vector<std::pair<int, int>> arcs;
        for (int n = 0; n < 7; ++n) {
            text.system(std::string(1, static_cast<char>('A' + n)));
        }
        for (int i = 0; i < 9; ++i) {
            const int a = static_cast<int>(rng.below(7));
            const int b = static_cast<int>(rng.below(7));
            text.interface(std::string(1, static_cast<char>('A' + a)), "->",
                           std::string(1, static_cast<char>('A' + b)));
            arcs.emplace_back(a, b);
        }
        std::vector<int> distance(7, 100); // Bellman and Ford from node 0
        distance[0] = 0;
        for (int round = 0; round < 7; ++round) {
            for (const auto& [a, b] : arcs) {
                distance[static_cast<std::size_t>(b)] =
                    std::min(distance[static_cast<std::size_t>(b)],
                             distance[static_cast<std::size_t>(a)] + 1);
            }
        }
        const model::SystemIndex index(text.inventory);
        const auto graph = graph::DependencyGraph::of(index);
        std::vector<int> found(7, 100);
        found[0] = 0;
        const auto reached = graph::computeReach(graph, 0, Direction::Down);
        for (const auto& r : reached) {
            found[static_cast<std::size_t>(r.node)] = r.distance;
            EXPECT_EQ(static_cast<int>(graph::pathTo(reached, 0, r.node).size()), r.distance + 1);
        }
        EXPECT_EQ(found, distance) << "seed " << seed;
    }
}

} // namespace
