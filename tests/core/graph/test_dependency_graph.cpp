// SPDX-License-Identifier: GPL-3.0-or-later
//
// How interfaces become nodes and arcs, and the figures about the whole graph.
#include "core/graph/graph_summary.h"
#include "tests/support/graph_text.h"

#include <algorithm>
#include <chrono>
#include <gtest/gtest.h>

#include "core/base/rng.h"

namespace {

using namespace aallokko;
using support::graphOf;
using support::GraphText;

std::string arcsAsText(const GraphText& text, const graph::DependencyGraph& graph) {
    std::vector<std::string> lines;
    const auto nameOf = [&](int node) {
        const graph::GraphNode& n = graph.nodes()[static_cast<std::size_t>(node)];
        return n.kind == graph::NodeKind::Installation ? text.nameOf(n.installation)
               : n.kind == graph::NodeKind::National   ? "@" + n.external
                                                       : n.external;
    };
    for (const graph::GraphEdge& edge : graph.edges()) {
        lines.push_back(nameOf(edge.arc.from) + ">" + nameOf(edge.arc.to));
    }
    std::sort(lines.begin(), lines.end());
    std::string all;
    for (const std::string& line : lines) {
        all += (all.empty() ? "" : " ") + line;
    }
    return all;
}

std::string arcsOf(const GraphText& text) {
    const model::SystemIndex index(text.inventory);
    return arcsAsText(text, graph::DependencyGraph::of(index));
}

TEST(DependencyGraph, everyEndBecomesANode) {
    EXPECT_EQ(arcsOf(graphOf("A -> B, B <-> C, A -> @vtj, B -> ?lost, D")),
              "A>@vtj A>B B>?lost B>C C>B");
}

TEST(DependencyGraph, equalUnresolvedTextsAreOneNode) {
    const auto text = graphOf("A -> ?Vanha Pääte, B -> ?vanha  paate");
    const model::SystemIndex index(text.inventory);
    EXPECT_EQ(graph::summaryOf(graph::DependencyGraph::of(index)).unresolvedEnds, 1);
}

TEST(DependencyGraph, directionInTurnsTheArc) {
    auto text = graphOf("A");
    auto& interface = text.interface("A", "->", "B");
    interface.fields.set(model::FieldKey::Direction,
                         {model::FieldState::Value, std::string("in"), {}});
    EXPECT_EQ(arcsOf(text), "B>A");
    // The same words from the other end mean the opposite.
    interface.mentions.front().reporter = text.ids.at("B");
    EXPECT_EQ(arcsOf(text), "A>B");
}

TEST(DependencyGraph, anUntoldDirectionIsMarked) {
    auto text = graphOf("A");
    auto& interface = text.interface("A", "->", "B");
    interface.fields.erase(model::FieldKey::Direction);
    const model::SystemIndex index(text.inventory);
    EXPECT_FALSE(graph::DependencyGraph::of(index).edges().front().isDirectionKnown);
    interface.fields.set(model::FieldKey::SourceSystem,
                         {model::FieldState::Value, std::string("A"), {}});
    interface.fields.set(model::FieldKey::TargetEnd,
                         {model::FieldState::Value, std::string("B"), {}});
    EXPECT_TRUE(graph::DependencyGraph::of(index).edges().front().isDirectionKnown);
}

TEST(DependencyGraph, summaryCountsInstallationsAndExternalsApart) {
    const auto text = graphOf("A -> B, B -> C, C -> A, D -> @vtj, E -> @vtj, F");
    const model::SystemIndex index(text.inventory);
    const auto summary = graph::summaryOf(graph::DependencyGraph::of(index));
    EXPECT_EQ(summary.systems, 6);
    EXPECT_EQ(summary.interfaces, 5);
    EXPECT_EQ(summary.nationalServices, 1);
    EXPECT_EQ(summary.components, 4) << "D and E share a national service, not a dependency";
    EXPECT_EQ(summary.largestComponent, 3);
    EXPECT_EQ(summary.isolatedSystems, 1);
    EXPECT_EQ(summary.cycles, 1);
    EXPECT_EQ(summary.largestCycle, 3);
    EXPECT_EQ(summary.layers, 1);
}

TEST(DependencyGraph, hubsCountInterfacesAndPassingPaths) {
    const auto text = graphOf("A -> M, B -> M, M -> C, M <-> D, B -> @vtj");
    const model::SystemIndex index(text.inventory);
    const auto graph = graph::DependencyGraph::of(index);
    const auto hubs = graph::hubsOf(graph);
    EXPECT_EQ(hubs.front().node, graph.nodeOf(text.ids.at("M")));
    EXPECT_EQ(hubs.front().in, 3);
    EXPECT_EQ(hubs.front().out, 2);
    EXPECT_EQ(hubs.front().degree, 4);
    // Through M pass A>C A>D B>C B>D D>C: five of the 4 * 3 ordered pairs of others.
    EXPECT_NEAR(hubs.front().betweenness, 5.0 / 12.0, 1e-12);
    const auto vtj = std::find_if(hubs.begin(), hubs.end(), [&](const graph::Hub& hub) {
        return hub.node == graph.nodeOfNational("vtj");
    });
    ASSERT_NE(vtj, hubs.end());
    EXPECT_EQ(vtj->degree, 1);
    EXPECT_EQ(vtj->betweenness, 0.0);
}

TEST(DependencyGraph, layersRiseAlongTheData) {
    const auto text = graphOf("A -> B, B -> C, A -> C, C -> D, D -> C");
    const model::SystemIndex index(text.inventory);
    EXPECT_EQ(graph::systemLayersOf(graph::DependencyGraph::of(index)),
              (std::vector<int>{0, 1, 2, 2}));
}

TEST(DependencyGraph, aRegionIsAnalysedInASecond) {
    GraphText text;
    base::Rng rng(1);
    for (int i = 0; i < 2400; ++i) {
        text.interface("S" + std::to_string(rng.below(850)), "=>",
                       "S" + std::to_string(rng.below(850)));
    }
    const model::SystemIndex index(text.inventory);
    const auto begin = std::chrono::steady_clock::now();
    const auto graph = graph::DependencyGraph::of(index);
    const auto summary = graph::summaryOf(graph);
    const auto hubs = graph::hubsOf(graph);
    const auto spent = std::chrono::steady_clock::now() - begin;
    EXPECT_GT(summary.largestCycle, 100);
    EXPECT_FALSE(hubs.empty());
    EXPECT_LT(std::chrono::duration_cast<std::chrono::milliseconds>(spent).count(), 1000);
    RecordProperty(
        "milliseconds",
        static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(spent).count()));
}

} // namespace
