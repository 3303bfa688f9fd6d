// SPDX-License-Identifier: GPL-3.0-or-later
//
// Builds nodes, arcs and adjacency from the interfaces of an inventory.
#include "core/graph/dependency_graph.h"

#include "core/base/text.h"

#include <algorithm>

namespace aallokko::graph {

namespace {

using model::FieldKey;

Strength strengthOf(const model::Interface& interface) {
    const model::FieldValue* value = interface.fields.find(FieldKey::Strength);
    if (value == nullptr || !value->hasValue()) {
        return Strength::Unknown;
    }
    const std::string& code = value->text();
    return code == "hard"   ? Strength::Hard
           : code == "soft" ? Strength::Soft
           : code == "info" ? Strength::Info
                            : Strength::Unknown;
}

struct Flow {
    bool forward = true;
    bool backward = false;
    bool isKnown = true;
};

// `direction` is seen from the reporter, which is the source end unless the first mention says
// otherwise; a row of an interface sheet tells the direction by its two columns.
Flow flowOf(const model::Interface& interface) {
    const model::FieldValue* direction = interface.fields.find(FieldKey::Direction);
    if (direction == nullptr || !direction->hasValue()) {
        const bool hasBothColumns = interface.fields.find(FieldKey::SourceSystem) != nullptr &&
                                    interface.fields.find(FieldKey::TargetEnd) != nullptr;
        return {true, false, hasBothColumns};
    }
    if (direction->text() == "both") {
        return {true, true, true};
    }
    const bool reporterIsTarget =
        !interface.mentions.empty() && interface.mentions.front().reporter.isValid() &&
        interface.target.installation == interface.mentions.front().reporter &&
        interface.source.installation != interface.mentions.front().reporter;
    const bool reporterSends = direction->text() != "in";
    const bool forward = reporterSends != reporterIsTarget;
    return {forward, !forward, true};
}

} // namespace

DependencyGraph DependencyGraph::of(const model::SystemIndex& index) {
    DependencyGraph graph;
    for (const model::SystemView& system : index.systems()) {
        graph.m_nodeOf.emplace(system.id(), static_cast<int>(graph.m_nodes.size()));
        graph.m_nodes.push_back({NodeKind::Installation, system.id(), {}});
    }
    graph.m_systemCount = static_cast<int>(graph.m_nodes.size());
    for (const auto& [id, interface] : index.inventory().all<model::Interface>()) {
        graph.addInterface(interface);
    }
    graph.m_out = graph.makeAdjacency(true);
    graph.m_in = graph.makeAdjacency(false);
    return graph;
}

void DependencyGraph::addInterface(const model::Interface& interface) {
    const int source = nodeOfEnd(interface.source);
    const int target = nodeOfEnd(interface.target);
    const Strength strength = strengthOf(interface);
    const Flow flow = flowOf(interface);
    if (flow.forward) {
        m_edges.push_back({{source, target}, &interface, strength, flow.isKnown});
    }
    if (flow.backward) {
        m_edges.push_back({{target, source}, &interface, strength, flow.isKnown});
    }
    ++m_interfaceCount;
}

int DependencyGraph::nodeOfEnd(const model::InterfaceEnd& end) {
    if (end.state == model::EndState::Installation) {
        const int node = nodeOf(end.installation);
        if (node >= 0) {
            return node;
        }
    }
    if (end.state == model::EndState::National) {
        return externalNode(NodeKind::National, end.nationalService, end.nationalService);
    }
    return externalNode(NodeKind::Unresolved, base::foldedWords(end.written), end.written);
}

int DependencyGraph::externalNode(NodeKind kind, const std::string& key, const std::string& text) {
    const auto [it, isNew] =
        m_externals.emplace(std::pair(kind, key), static_cast<int>(m_nodes.size()));
    if (isNew) {
        m_nodes.push_back({kind, {}, text});
    }
    return it->second;
}

int DependencyGraph::nodeOf(model::InstallationId id) const {
    const auto it = m_nodeOf.find(id);
    return it == m_nodeOf.end() ? -1 : it->second;
}

int DependencyGraph::nodeOfNational(const std::string& id) const {
    const auto it = m_externals.find({NodeKind::National, id});
    return it == m_externals.end() ? -1 : it->second;
}

std::vector<Arc> DependencyGraph::systemArcs() const {
    std::vector<Arc> arcs;
    arcs.reserve(m_edges.size());
    for (const GraphEdge& edge : m_edges) {
        if (edge.arc.from < m_systemCount && edge.arc.to < m_systemCount) {
            arcs.push_back(edge.arc);
        }
    }
    return arcs;
}

std::span<const int> DependencyGraph::rangeOf(const Adjacency& adjacency, int node) {
    const auto first = adjacency.start[static_cast<std::size_t>(node)];
    const auto last = adjacency.start[static_cast<std::size_t>(node) + 1];
    return std::span(adjacency.edge)
        .subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first));
}

DependencyGraph::Adjacency DependencyGraph::makeAdjacency(bool outgoing) const {
    const auto endOf = [&](std::size_t i) {
        return static_cast<std::size_t>(outgoing ? m_edges[i].arc.from : m_edges[i].arc.to);
    };
    Adjacency adjacency;
    adjacency.start.assign(m_nodes.size() + 1, 0);
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        ++adjacency.start[endOf(i) + 1];
    }
    for (std::size_t n = 0; n < m_nodes.size(); ++n) {
        adjacency.start[n + 1] += adjacency.start[n];
    }
    adjacency.edge.resize(m_edges.size());
    std::vector<int> next = adjacency.start;
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        adjacency.edge[static_cast<std::size_t>(next[endOf(i)]++)] = static_cast<int>(i);
    }
    return adjacency;
}

} // namespace aallokko::graph
