// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts over nodes, arcs and components.
#include "core/graph/graph_summary.h"

#include "core/graph/cycles.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace aallokko::graph {

namespace {

int degreeOf(const DependencyGraph& graph, int node) {
    std::set<const model::Interface*> interfaces;
    for (const int e : graph.outOf(node)) {
        interfaces.insert(graph.edges()[static_cast<std::size_t>(e)].interface);
    }
    for (const int e : graph.into(node)) {
        interfaces.insert(graph.edges()[static_cast<std::size_t>(e)].interface);
    }
    return static_cast<int>(interfaces.size());
}

} // namespace

GraphSummary summaryOf(const DependencyGraph& graph) {
    GraphSummary summary;
    summary.systems = graph.systemCount();
    summary.interfaces = graph.interfaceCount();
    for (const GraphNode& node : graph.nodes()) {
        summary.nationalServices += node.kind == NodeKind::National ? 1 : 0;
        summary.unresolvedEnds += node.kind == NodeKind::Unresolved ? 1 : 0;
    }
    for (int node = 0; node < graph.systemCount(); ++node) {
        const bool isIsolated = graph.outOf(node).empty() && graph.into(node).empty();
        summary.isolatedSystems += isIsolated ? 1 : 0;
    }
    const Labelling components = weakComponents(graph.systemCount(), graph.systemArcs());
    summary.components = components.count;
    for (const auto& group : components.groups()) {
        summary.largestComponent =
            std::max(summary.largestComponent, static_cast<int>(group.size()));
    }
    const std::vector<Cycle> cycles = findCycles(graph);
    summary.cycles = static_cast<int>(cycles.size());
    summary.largestCycle = cycles.empty() ? 0 : static_cast<int>(cycles.front().members.size());
    for (const int layer : systemLayersOf(graph)) {
        summary.layers = std::max(summary.layers, layer + 1);
    }
    return summary;
}

std::vector<Hub> hubsOf(const DependencyGraph& graph) {
    const int count = graph.systemCount();
    const std::vector<double> raw = betweenness(count, graph.systemArcs());
    const double pairs = count > 2 ? static_cast<double>(count - 1) * (count - 2) : 1.0;
    std::vector<Hub> hubs;
    for (int node = 0; node < static_cast<int>(graph.nodes().size()); ++node) {
        const int degree = degreeOf(graph, node);
        if (degree > 0) {
            const double share = node < count ? raw[static_cast<std::size_t>(node)] / pairs : 0.0;
            hubs.push_back({node, static_cast<int>(graph.into(node).size()),
                            static_cast<int>(graph.outOf(node).size()), degree, share});
        }
    }
    std::sort(hubs.begin(), hubs.end(), [](const Hub& a, const Hub& b) {
        return std::tuple(-a.degree, -a.betweenness, a.node) <
               std::tuple(-b.degree, -b.betweenness, b.node);
    });
    return hubs;
}

std::vector<int> systemLayersOf(const DependencyGraph& graph) {
    const std::vector<Arc> arcs = graph.systemArcs();
    return layersOf(strongComponents(graph.systemCount(), arcs), arcs);
}

} // namespace aallokko::graph
