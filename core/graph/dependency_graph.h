// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one dependency graph of all organisations' systems: installations, national services and
// unresolved ends as nodes, interfaces as arcs. A value made once from an inventory; analyses are
// free functions in cycles.h, reach.h and graph_summary.h. Knows no Boost type.
#pragma once

#include "core/graph/graph_algorithms.h"
#include "core/model/system_view.h"

#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace aallokko::graph {

enum class NodeKind : std::uint8_t {
    Installation,
    National,  ///< a national service: external, is never moved
    Unresolved ///< an end that matches no row or several: external, kept as written
};

/// A node. `external` is the catalogue id of a national service or the text of an unresolved end;
/// equal texts after folding are one node.
struct GraphNode {
    NodeKind kind = NodeKind::Installation;
    model::InstallationId installation;
    std::string external;

    bool operator==(const GraphNode&) const = default;
};

enum class Strength : std::uint8_t { Info, Soft, Unknown, Hard };

/// One direction of one interface; a two-way interface makes two arcs. When the direction was not
/// told (`isDirectionKnown` false: a name in a cell without a direction word), the arc runs as
/// written, and reach follows it both ways.
struct GraphEdge {
    Arc arc;
    const model::Interface* interface = nullptr;
    Strength strength = Strength::Unknown;
    bool isDirectionKnown = true;
};

/// Lives as long as the inventory of the index is unchanged: edges point into it.
class DependencyGraph {
  public:
    /// Never fails: every interface gets its arcs. O((systems + interfaces) log).
    [[nodiscard]] static DependencyGraph of(const model::SystemIndex& index);

    /// Installations first, in the order of the index; then external nodes.
    [[nodiscard]] std::span<const GraphNode> nodes() const { return m_nodes; }
    [[nodiscard]] std::span<const GraphEdge> edges() const { return m_edges; }
    /// Edges that leave or enter a node, as positions in edges().
    [[nodiscard]] std::span<const int> outOf(int node) const { return rangeOf(m_out, node); }
    [[nodiscard]] std::span<const int> into(int node) const { return rangeOf(m_in, node); }
    /// Number of installation nodes: nodes 0..systemCount()-1.
    [[nodiscard]] int systemCount() const { return m_systemCount; }
    /// Number of interfaces, each counted once.
    [[nodiscard]] int interfaceCount() const { return m_interfaceCount; }
    /// -1 when the installation is not in the graph.
    [[nodiscard]] int nodeOf(model::InstallationId id) const;
    /// -1 when no interface names the service.
    [[nodiscard]] int nodeOfNational(const std::string& id) const;
    /// Arcs between installations only: externals neither move nor pass anything on, so they take
    /// no part in cycles, layers, components and betweenness.
    [[nodiscard]] std::vector<Arc> systemArcs() const;

  private:
    struct Adjacency {
        std::vector<int> start;
        std::vector<int> edge;
    };

    [[nodiscard]] static std::span<const int> rangeOf(const Adjacency& adjacency, int node);
    [[nodiscard]] Adjacency makeAdjacency(bool outgoing) const;
    int nodeOfEnd(const model::InterfaceEnd& end);
    int externalNode(NodeKind kind, const std::string& key, const std::string& text);
    void addInterface(const model::Interface& interface);

    std::vector<GraphNode> m_nodes;
    std::vector<GraphEdge> m_edges;
    Adjacency m_out;
    Adjacency m_in;
    std::unordered_map<model::InstallationId, int> m_nodeOf;
    std::map<std::pair<NodeKind, std::string>, int> m_externals;
    int m_systemCount = 0;
    int m_interfaceCount = 0;
};

} // namespace aallokko::graph
