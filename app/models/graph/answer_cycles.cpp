// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cycles as single nodes; an opened one shows its members in the order that is left once the
// cheapest interfaces are given up.
#include "app/models/graph/draft.h"
#include "app/models/graph/words.h"
#include "core/graph/cycles.h"

#include <algorithm>
#include <map>

namespace aallokko::models {

namespace {

// Longest chain before each member without the arcs to give up; those form no cycle.
std::map<int, int> levelsOf(const graph::DependencyGraph& graph, const graph::Cycle& cycle,
                            const std::unordered_set<const model::Interface*>& cuts) {
    std::map<int, int> levels;
    for (const int node : cycle.members) {
        levels[node] = 0;
    }
    for (std::size_t round = 0; round < cycle.members.size(); ++round) {
        bool isStill = true;
        for (const int node : cycle.members) {
            for (const int e : graph.outOf(node)) {
                const graph::GraphEdge& edge = graph.edges()[static_cast<std::size_t>(e)];
                const auto to = levels.find(edge.arc.to);
                if (to == levels.end() || edge.arc.to == node || cuts.contains(edge.interface)) {
                    continue;
                }
                if (to->second <= levels[node]) {
                    to->second = levels[node] + 1;
                    isStill = false;
                }
            }
        }
        if (isStill) {
            break;
        }
    }
    return levels;
}

QString keyOf(const GraphDraft& draft, const graph::Cycle& cycle) {
    return QStringLiteral("c:%1").arg(draft.data().system(cycle.members.front())->id().value());
}

// "Titania, Effica + 10": named by its members.
QString nameOf(const GraphDraft& draft, const graph::Cycle& cycle) {
    QStringList names;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, cycle.members.size()); ++i) {
        names << draft.nameOf(cycle.members[i]);
    }
    const int more = static_cast<int>(cycle.members.size()) - static_cast<int>(names.size());
    return names.join(QStringLiteral(", ")) +
           (more > 0 ? QStringLiteral(" + %1").arg(more) : QString());
}

QString detailOf(const graph::Cycle& cycle) {
    return GraphWords::tr("%Ln system(s)", nullptr, static_cast<int>(cycle.members.size())) +
           QStringLiteral(", ") +
           GraphWords::tr("%Ln to give up", nullptr, static_cast<int>(cycle.bridges.size()));
}

void addOpen(GraphDraft& draft, const graph::Cycle& cycle,
             const std::unordered_set<const model::Interface*>& cuts) {
    auto& enclosures = draft.answer().picture.enclosures;
    const int enclosure = static_cast<int>(enclosures.size());
    enclosures.push_back(
        {nameOf(draft, cycle) + QStringLiteral(" · ") + detailOf(cycle), QRectF()});
    const auto levels = levelsOf(draft.data().graph(), cycle, cuts);
    std::vector<int> members = cycle.members;
    std::stable_sort(members.begin(), members.end(),
                     [&levels](int a, int b) { return levels.at(a) < levels.at(b); });
    for (const int node : members) {
        const int position = draft.addNode(node, levels.at(node));
        draft.answer().picture.nodes[static_cast<std::size_t>(position)].enclosure = enclosure;
    }
}

} // namespace

GraphAnswer answerCycles(GraphDraft& draft, std::stop_token stop) {
    std::vector<graph::Cycle> cycles = graph::findCycles(draft.data().graph());
    std::erase_if(cycles, [](const graph::Cycle& cycle) { return cycle.members.size() < 2; });
    std::unordered_set<const model::Interface*> cuts;
    int systems = 0;
    for (const graph::Cycle& cycle : cycles) {
        systems += static_cast<int>(cycle.members.size());
        for (const graph::Bridge& bridge : cycle.bridges) {
            cuts.insert(bridge.interface);
        }
    }
    draft.setCuts(cuts);
    for (const graph::Cycle& cycle : cycles) {
        const QString key = keyOf(draft, cycle);
        // A cycle that is the only one is opened at once: "open" then means closed by hand.
        if (draft.isOpen(key) != (cycles.size() == 1)) {
            addOpen(draft, cycle, cuts);
        } else {
            draft.addGroup(key, nameOf(draft, cycle), detailOf(cycle), 0, cycle.members);
        }
    }
    draft.addLinks(false);
    if (cycles.empty()) {
        draft.answer().hint = GraphWords::tr("No cycles: every system can follow what it needs.");
    } else {
        draft.answer().headline =
            GraphWords::tr("%Ln cycle(s)", nullptr, static_cast<int>(cycles.size())) +
            QStringLiteral(" · ") + GraphWords::tr("%Ln system(s)", nullptr, systems) +
            QStringLiteral(" · ") +
            GraphWords::tr("%Ln interface(s) to replace or make one-way so that all open", nullptr,
                           static_cast<int>(cuts.size()));
    }
    return draft.finish(PictureKind::Shelves, stop);
}

} // namespace aallokko::models
