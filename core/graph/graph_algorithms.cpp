// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boost.Graph behind plain arrays. Layers are computed on the condensation, which is acyclic by
// construction; a not_a_dag would be a defect of ours and is reported as a broken contract.
#include "core/graph/graph_algorithms.h"

#include <algorithm>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/topological_sort.hpp>
#include <boost/property_map/property_map.hpp>
#include <cassert>
#include <utility>

namespace aallokko::graph {

namespace {

using CsrGraph = boost::compressed_sparse_row_graph<boost::directedS>;

CsrGraph makeGraph(int nodeCount, std::span<const Arc> arcs) {
    std::vector<std::pair<int, int>> pairs;
    pairs.reserve(arcs.size());
    for (const Arc& arc : arcs) {
        assert(arc.from >= 0 && arc.from < nodeCount && arc.to >= 0 && arc.to < nodeCount);
        pairs.emplace_back(arc.from, arc.to);
    }
    return {boost::edges_are_unsorted_multi_pass, pairs.begin(), pairs.end(),
            static_cast<CsrGraph::vertices_size_type>(nodeCount)};
}

std::vector<Arc> simpleArcs(std::span<const Arc> arcs) {
    std::vector<Arc> simple(arcs.begin(), arcs.end());
    std::erase_if(simple, [](const Arc& arc) { return arc.from == arc.to; });
    std::sort(simple.begin(), simple.end());
    simple.erase(std::unique(simple.begin(), simple.end()), simple.end());
    return simple;
}

// Boost numbers components in order of completion; this renumbers them by their smallest node.
Labelling numberedBySmallestNode(const std::vector<int>& raw) {
    Labelling result;
    result.labelOf.resize(raw.size());
    std::vector<int> names(raw.size(), -1);
    for (std::size_t node = 0; node < raw.size(); ++node) {
        int& name = names[static_cast<std::size_t>(raw[node])];
        if (name < 0) {
            name = result.count++;
        }
        result.labelOf[node] = name;
    }
    return result;
}

} // namespace

std::vector<std::vector<int>> Labelling::groups() const {
    std::vector<std::vector<int>> members(static_cast<std::size_t>(count));
    for (std::size_t node = 0; node < labelOf.size(); ++node) {
        members[static_cast<std::size_t>(labelOf[node])].push_back(static_cast<int>(node));
    }
    return members;
}

Labelling strongComponents(int nodeCount, std::span<const Arc> arcs) {
    const CsrGraph graph = makeGraph(nodeCount, arcs);
    std::vector<int> raw(static_cast<std::size_t>(nodeCount), 0);
    if (nodeCount > 0) {
        boost::strong_components(
            graph, boost::make_iterator_property_map(raw.begin(), get(boost::vertex_index, graph)));
    }
    return numberedBySmallestNode(raw);
}

Labelling weakComponents(int nodeCount, std::span<const Arc> arcs) {
    std::vector<Arc> both;
    both.reserve(arcs.size() * 2);
    for (const Arc& arc : arcs) {
        both.push_back(arc);
        both.push_back({arc.to, arc.from});
    }
    // With every arc doubled, strong and weak components are the same thing.
    return strongComponents(nodeCount, both);
}

std::vector<double> betweenness(int nodeCount, std::span<const Arc> arcs) {
    std::vector<double> centrality(static_cast<std::size_t>(nodeCount), 0.0);
    if (nodeCount > 0) {
        const std::vector<Arc> simple = simpleArcs(arcs);
        const CsrGraph graph = makeGraph(nodeCount, simple);
        boost::brandes_betweenness_centrality(
            graph,
            boost::make_iterator_property_map(centrality.begin(), get(boost::vertex_index, graph)));
    }
    return centrality;
}

std::vector<int> layersOf(const Labelling& components, std::span<const Arc> arcs) {
    std::vector<Arc> condensed;
    for (const Arc& arc : arcs) {
        const int from = components.labelOf[static_cast<std::size_t>(arc.from)];
        const int to = components.labelOf[static_cast<std::size_t>(arc.to)];
        if (from != to) {
            condensed.push_back({from, to});
        }
    }
    condensed = simpleArcs(condensed);
    const CsrGraph graph = makeGraph(components.count, condensed);
    std::vector<CsrGraph::vertex_descriptor> lastFirst;
    try {
        boost::topological_sort(graph, std::back_inserter(lastFirst));
    } catch (const boost::not_a_dag&) {
        assert(false && "a condensation has no cycle");
        return std::vector<int>(components.labelOf.size(), 0);
    }
    std::vector<int> layer(static_cast<std::size_t>(components.count), 0);
    for (auto it = lastFirst.rbegin(); it != lastFirst.rend(); ++it) {
        for (auto [edge, end] = out_edges(*it, graph); edge != end; ++edge) {
            const auto next = target(*edge, graph);
            layer[next] = std::max(layer[next], layer[*it] + 1);
        }
    }
    std::vector<int> result;
    result.reserve(components.labelOf.size());
    for (const int label : components.labelOf) {
        result.push_back(layer[static_cast<std::size_t>(label)]);
    }
    return result;
}

} // namespace aallokko::graph
