// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers about the whole region: wave lanes, super-nodes, and the matrix in wave order.
#include "app/models/graph/draft.h"
#include "app/models/graph/words.h"
#include "core/graph/graph_summary.h"
#include "core/text/display.h"

#include <QCollator>
#include <algorithm>
#include <map>
#include <numeric>

namespace aallokko::models {

namespace {

struct Members {
    GraphGroup group;
    int lane = 0;
    std::vector<int> nodes;
};

GraphGroup groupOf(const GraphDraft& draft, int node, GraphGrouping grouping) {
    switch (grouping) {
    case GraphGrouping::Sector:
        return sectorOf(draft.data(), node, draft.language());
    case GraphGrouping::Function:
        return functionOf(draft.data(), node, draft.language());
    case GraphGrouping::Organisation:
    case GraphGrouping::System:
        break;
    }
    return organisationOf(draft.data(), node, draft.language());
}

void sortByName(std::vector<Members>& groups) {
    QCollator collator(text::localeOf(model::Language::Fi));
    std::stable_sort(groups.begin(), groups.end(), [&](const Members& a, const Members& b) {
        return collator.compare(a.group.name, b.group.name) < 0;
    });
}

// Nodes of the graph by group and, if asked, lane; groups in the order of their names.
std::vector<Members> membersOf(const GraphDraft& draft, bool byLane) {
    const GraphData& data = draft.data();
    std::map<std::pair<QString, int>, std::size_t> known;
    std::vector<Members> groups;
    for (std::size_t i = 0; i < data.graph().nodes().size(); ++i) {
        const int node = static_cast<int>(i);
        const int lane = byLane ? data.laneOf(node) : 0;
        const GraphGroup group = groupOf(draft, node, draft.question().grouping);
        const auto [it, isNew] = known.try_emplace({group.key, lane}, groups.size());
        if (isNew) {
            groups.push_back({group, lane, {}});
        }
        groups[it->second].nodes.push_back(node);
    }
    sortByName(groups);
    return groups;
}

void addMembers(GraphDraft& draft, std::vector<Members> groups, bool byLane) {
    for (Members& group : groups) {
        const QString key =
            byLane ? group.group.key + QStringLiteral("@%1").arg(group.lane) : group.group.key;
        const bool isExternal = group.nodes.front() >= draft.data().graph().systemCount();
        const bool isAlone = draft.question().grouping == GraphGrouping::System && !isExternal;
        if (isAlone || draft.isOpen(key)) {
            for (const int node : group.nodes) {
                draft.addNode(node, group.lane);
            }
        } else {
            const QString count = draft.counted(group.nodes);
            draft.addGroup(key, group.group.name, count, group.lane, std::move(group.nodes));
        }
    }
}

struct Tally {
    int links = 0;
    int interfaces = 0;
    int bridges = 0;
    int wrong = 0;
    std::int64_t cents = 0;
};

Tally tallyOf(const GraphDraft& draft) {
    Tally tally;
    for (const DrawnLink& link : draft.links()) {
        ++tally.links;
        tally.interfaces += link.count;
        tally.bridges += link.kind == LinkKind::Bridge || link.kind == LinkKind::Violation ? 1 : 0;
        tally.wrong += link.kind == LinkKind::Violation ? 1 : 0;
        tally.cents += link.yearlyCents;
    }
    return tally;
}

void addPlanLanes(GraphDraft& draft) {
    const GraphData& data = draft.data();
    std::vector<int> counts(data.lanes().size(), 0);
    for (std::size_t i = 0; i < data.graph().nodes().size(); ++i) {
        ++counts[static_cast<std::size_t>(data.laneOf(static_cast<int>(i)))];
    }
    for (std::size_t i = 0; i < data.lanes().size(); ++i) {
        const GraphLane& lane = data.lanes()[i];
        const QString title = laneTitle(data, lane, draft.language()) + QStringLiteral(" · ") +
                              text::number(counts[i], draft.language());
        draft.addLane(title, laneQuarters(data, lane), lane.kind != LaneKind::Outside);
    }
}

// Systems with an interface to another one, by lane, quarter, then what feeds before what is fed.
std::vector<int> inWaveOrder(const GraphData& data) {
    std::vector<char> isJoined(static_cast<std::size_t>(data.graph().systemCount()), 0);
    for (const graph::Arc& arc : data.graph().systemArcs()) {
        if (arc.from != arc.to) {
            isJoined[static_cast<std::size_t>(arc.from)] = 1;
            isJoined[static_cast<std::size_t>(arc.to)] = 1;
        }
    }
    const std::vector<int> layers = graph::systemLayersOf(data.graph());
    std::vector<int> order(isJoined.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](int node) { return isJoined[static_cast<std::size_t>(node)] == 0; });
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const auto keyOf = [&](int node) {
            return std::tuple(data.laneOf(node), data.waveOf(node),
                              layers[static_cast<std::size_t>(node)]);
        };
        return keyOf(a) < keyOf(b);
    });
    return order;
}

} // namespace

GraphAnswer answerWaves(GraphDraft& draft, std::stop_token stop) {
    addPlanLanes(draft);
    addMembers(draft, membersOf(draft, true), true);
    draft.addLinks(true);
    const Tally tally = tallyOf(draft);
    std::int64_t bridged = 0;
    int bridges = 0;
    int wrong = 0;
    const graph::DependencyGraph& graph = draft.data().graph();
    const model::Interface* last = nullptr;
    for (const graph::GraphEdge& edge : graph.edges()) {
        bridges += draft.data().isBridge(edge) && edge.interface != last ? 1 : 0;
        wrong += draft.data().isWrongWay(edge) ? 1 : 0;
        last = edge.interface;
    }
    bridged = tally.cents;
    QStringList parts{GraphWords::tr("%Ln system(s)", nullptr, graph.systemCount()),
                      GraphWords::tr("%Ln interface(s)", nullptr, graph.interfaceCount())};
    if (draft.data().hasPlan()) {
        parts << GraphWords::tr("%Ln interface(s) between quarters", nullptr, bridges);
        if (bridged > 0) {
            parts << GraphWords::tr("those drawn cost %1 a year while they last")
                         .arg(text::shortEuros(bridged, draft.language()));
        }
        parts << GraphWords::tr("%Ln hard one(s) the wrong way", nullptr, wrong);
    }
    draft.answer().picture.isTopAligned = true;
    draft.answer().headline = parts.join(QStringLiteral(" · "));
    return draft.finish(PictureKind::Columns, stop);
}

GraphAnswer answerGroups(GraphDraft& draft, std::stop_token stop) {
    if (draft.question().grouping == GraphGrouping::System) {
        draft.answer().question.grouping = GraphGrouping::Organisation;
    }
    std::vector<Members> groups = membersOf(draft, false);
    const int count = static_cast<int>(groups.size());
    addMembers(draft, std::move(groups), false);
    draft.addLinks(false);
    draft.answer().headline =
        GraphWords::tr("%Ln group(s)", nullptr, count) + QStringLiteral(" · ") +
        GraphWords::tr("%Ln interface(s) between them", nullptr, tallyOf(draft).interfaces);
    // Hundreds of nodes would not be told apart by springs.
    constexpr std::size_t mostForced = 400;
    const bool isLarge = draft.answer().picture.nodes.size() > mostForced;
    return draft.finish(isLarge ? PictureKind::Shelves : PictureKind::Force, stop);
}

GraphAnswer answerMatrix(GraphDraft& draft, std::stop_token stop) {
    addPlanLanes(draft);
    const std::vector<int> order = inWaveOrder(draft.data());
    for (const int node : order) {
        draft.addNode(node, draft.data().laneOf(node));
    }
    draft.addLinks(true);
    const int left = draft.data().graph().systemCount() - static_cast<int>(order.size());
    draft.answer().headline =
        GraphWords::tr("%Ln system(s) in wave order", nullptr, static_cast<int>(order.size())) +
        QStringLiteral(" · ") +
        GraphWords::tr("a row gets, a column gives; crossed cells above the diagonal: %Ln hard "
                       "one(s) the wrong way",
                       nullptr, tallyOf(draft).wrong) +
        (left > 0 ? QStringLiteral(" · ") +
                        GraphWords::tr("%Ln without interfaces left out", nullptr, left)
                  : QString());
    return draft.finish(PictureKind::Matrix, stop);
}

} // namespace aallokko::models
