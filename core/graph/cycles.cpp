// SPDX-License-Identifier: GPL-3.0-or-later
//
// Components from graph_algorithms; bridges by adding arcs back from the dearest on.
#include "core/graph/cycles.h"

#include <algorithm>
#include <unordered_map>

namespace aallokko::graph {

namespace {

int methodPriceOf(const model::Interface& interface) {
    const model::FieldValue* method = interface.fields.find(model::FieldKey::TransferMethod);
    if (method == nullptr || !method->hasValue()) {
        return 3;
    }
    const std::string& code = method->text();
    return code == "manual" || code == "viewing" || code == "link" ? 1
           : code == "file"                                        ? 2
           : code == "message"                                     ? 4
                                                                   : 3;
}

// A growing acyclic graph over the members of one component.
class AcyclicPart {
  public:
    explicit AcyclicPart(const std::vector<int>& members) {
        for (const int node : members) {
            m_localOf.emplace(node, static_cast<int>(m_next.size()));
            m_next.emplace_back();
        }
    }

    /// Adds the arc and gives true, or gives false when it would close a cycle.
    bool add(const Arc& arc) {
        const int from = m_localOf.at(arc.from);
        const int to = m_localOf.at(arc.to);
        if (from == to || reaches(to, from)) {
            return false;
        }
        m_next[static_cast<std::size_t>(from)].push_back(to);
        return true;
    }

  private:
    [[nodiscard]] bool reaches(int from, int to) const {
        std::vector<char> isSeen(m_next.size(), 0);
        std::vector<int> open{from};
        isSeen[static_cast<std::size_t>(from)] = 1;
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            if (node == to) {
                return true;
            }
            for (const int next : m_next[static_cast<std::size_t>(node)]) {
                if (isSeen[static_cast<std::size_t>(next)] == 0) {
                    isSeen[static_cast<std::size_t>(next)] = 1;
                    open.push_back(next);
                }
            }
        }
        return false;
    }

    std::unordered_map<int, int> m_localOf;
    std::vector<std::vector<int>> m_next;
};

// Edges of one component, dearest first; equal prices in the order of the inventory.
void addBridges(Cycle& cycle, std::vector<const GraphEdge*> edges) {
    std::stable_sort(edges.begin(), edges.end(), [](const GraphEdge* a, const GraphEdge* b) {
        return bridgePriceOf(*a) > bridgePriceOf(*b);
    });
    AcyclicPart kept(cycle.members);
    for (const GraphEdge* edge : edges) {
        const bool isKnown =
            std::any_of(cycle.bridges.begin(), cycle.bridges.end(),
                        [edge](const Bridge& b) { return b.interface == edge->interface; });
        if (!kept.add(edge->arc) && !isKnown) {
            cycle.bridges.push_back({edge->interface, bridgePriceOf(*edge)});
            cycle.bridgePrice += bridgePriceOf(*edge);
        }
    }
    std::stable_sort(cycle.bridges.begin(), cycle.bridges.end(),
                     [](const Bridge& a, const Bridge& b) { return a.price < b.price; });
}

} // namespace

int bridgePriceOf(const GraphEdge& edge) {
    int strength = 5;
    switch (edge.strength) {
    case Strength::Info:
        strength = 1;
        break;
    case Strength::Soft:
        strength = 3;
        break;
    case Strength::Hard:
        strength = 10;
        break;
    case Strength::Unknown:
        break;
    }
    return strength * methodPriceOf(*edge.interface);
}

std::vector<Cycle> findCycles(const DependencyGraph& graph) {
    const int count = graph.systemCount();
    const Labelling components = strongComponents(count, graph.systemArcs());
    std::vector<std::vector<const GraphEdge*>> inside(static_cast<std::size_t>(components.count));
    std::vector<char> hasLoop(static_cast<std::size_t>(components.count), 0);
    for (const GraphEdge& edge : graph.edges()) {
        if (edge.arc.from >= count || edge.arc.to >= count) {
            continue;
        }
        const int label = components.labelOf[static_cast<std::size_t>(edge.arc.from)];
        if (label == components.labelOf[static_cast<std::size_t>(edge.arc.to)]) {
            inside[static_cast<std::size_t>(label)].push_back(&edge);
            hasLoop[static_cast<std::size_t>(label)] |= edge.arc.from == edge.arc.to ? 1 : 0;
        }
    }
    std::vector<Cycle> cycles;
    const auto groups = components.groups();
    for (std::size_t label = 0; label < groups.size(); ++label) {
        if (groups[label].size() >= 2 || hasLoop[label] != 0) {
            Cycle cycle;
            cycle.members = groups[label];
            addBridges(cycle, std::move(inside[label]));
            cycles.push_back(std::move(cycle));
        }
    }
    std::stable_sort(cycles.begin(), cycles.end(), [](const Cycle& a, const Cycle& b) {
        return a.members.size() > b.members.size();
    });
    return cycles;
}

} // namespace aallokko::graph
