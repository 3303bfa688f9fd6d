// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers that start from a system: its neighbourhood, what stops with it, and the ways to another.
#include "app/models/graph/draft.h"
#include "app/models/graph/words.h"
#include "core/graph/paths.h"

#include <algorithm>
#include <map>

namespace aallokko::models {

namespace {

/// A node with its place in the picture, in the order in which nodes are kept when there are many.
struct Kept {
    int node = 0;
    int lane = 0;
    int distance = 0;
    NodeMark mark = NodeMark::None;
    QString detail;
};

int degreeOf(const GraphDraft& draft, int node) {
    const graph::DependencyGraph& graph = draft.data().graph();
    return static_cast<int>(graph.outOf(node).size() + graph.into(node).size());
}

// The nearest and best connected nodes alone, the rest as "+37 others" by lane and kind.
void addWithLimit(GraphDraft& draft, std::vector<Kept> nodes) {
    std::stable_sort(nodes.begin(), nodes.end(), [&draft](const Kept& a, const Kept& b) {
        return a.distance != b.distance ? a.distance < b.distance
                                        : degreeOf(draft, a.node) > degreeOf(draft, b.node);
    });
    const auto limit = static_cast<std::size_t>(draft.question().limit);
    std::map<std::pair<int, bool>, std::vector<int>> folds;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Kept& kept = nodes[i];
        if (i < limit) {
            draft.addNode(kept.node, kept.lane, kept.mark, kept.detail);
        } else {
            folds[{kept.lane, kept.node >= draft.data().graph().systemCount()}].push_back(
                kept.node);
        }
    }
    for (auto& [place, members] : folds) {
        const QString key = QStringLiteral("fold:%1:%2").arg(place.first).arg(place.second ? 1 : 0);
        const QString kind =
            place.second ? GraphWords::tr("outside systems") : GraphWords::tr("systems");
        const int count = static_cast<int>(members.size());
        draft.addGroup(key, GraphWords::tr("+%Ln other(s)", nullptr, count), kind, place.first,
                       std::move(members), NodeShape::Fold);
    }
}

// -1 when the chain to the node begins with something that feeds the start, else 1.
std::map<int, int> sidesOf(const graph::DependencyGraph& graph, int start,
                           const std::vector<graph::Reached>& reached, graph::Direction direction) {
    std::map<int, int> sides;
    for (const graph::Reached& one : reached) {
        if (one.distance > 1) {
            sides[one.node] = sides[one.previous];
            continue;
        }
        bool feeds = false;
        bool isFed = false;
        for (const int edge : graph.outOf(one.node)) {
            feeds = feeds || graph.edges()[static_cast<std::size_t>(edge)].arc.to == start;
        }
        for (const int edge : graph.into(one.node)) {
            isFed = isFed || graph.edges()[static_cast<std::size_t>(edge)].arc.from == start;
        }
        const bool isLeft = direction == graph::Direction::Up ||
                            (direction == graph::Direction::Both && feeds && !isFed);
        sides[one.node] = isLeft ? -1 : 1;
    }
    return sides;
}

QString stepTitle(int step) {
    return step == 0    ? GraphWords::tr("The system")
           : step == -1 ? GraphWords::tr("Feeds it")
           : step == 1  ? GraphWords::tr("Gets from it")
           : step < 0   ? GraphWords::tr("%Ln step(s) before", nullptr, -step)
                        : GraphWords::tr("%Ln step(s) on", nullptr, step);
}

std::vector<int> nodesOf(const std::vector<Kept>& kept) {
    std::vector<int> nodes;
    for (const Kept& one : kept) {
        nodes.push_back(one.node);
    }
    return nodes;
}

} // namespace

GraphAnswer answerNeighbourhood(GraphDraft& draft, std::stop_token stop) {
    const GraphQuestion& question = draft.question();
    const graph::DependencyGraph& graph = draft.data().graph();
    const int start = graph.nodeOf(question.system);
    const auto reached =
        graph::computeReach(graph, start, question.direction, question.depth, question.kinds);
    auto sides = sidesOf(graph, start, reached, question.direction);
    for (int step = -question.depth; step <= question.depth; ++step) {
        draft.addLane(stepTitle(step));
    }
    std::vector<Kept> kept;
    for (const graph::Reached& one : reached) {
        kept.push_back({one.node,
                        question.depth + sides[one.node] * one.distance,
                        one.distance,
                        NodeMark::None,
                        {}});
    }
    const QString counted = draft.counted(nodesOf(kept));
    draft.addNode(start, question.depth, NodeMark::Start);
    addWithLimit(draft, std::move(kept));
    draft.addLinks(false);
    draft.answer().headline =
        reached.empty() ? GraphWords::tr("No interface of these kinds is known for %1.")
                              .arg(draft.nameOf(start))
                        : GraphWords::tr("%1 within %Ln step(s) of %2", nullptr, question.depth)
                              .arg(counted, draft.nameOf(start));
    return draft.finish(PictureKind::Columns, stop);
}

GraphAnswer answerStops(GraphDraft& draft, std::stop_token stop) {
    const graph::DependencyGraph& graph = draft.data().graph();
    const int start = graph.nodeOf(draft.question().system);
    const auto stops = graph::computeStops(graph, start);
    int deepest = 0;
    std::vector<int> certain;
    std::vector<int> possible;
    std::vector<Kept> kept;
    for (const graph::Stopped& one : stops) {
        deepest = std::max(deepest, one.distance);
        (one.isCertain ? certain : possible).push_back(one.node);
        const QString word = one.isCertain ? GraphWords::tr("stops") : GraphWords::tr("may stop");
        kept.push_back({one.node, one.distance, one.distance,
                        one.isCertain ? NodeMark::Certain : NodeMark::Possible,
                        word + QStringLiteral(" · ") + draft.organisationName(one.node)});
    }
    for (int step = 0; step <= deepest; ++step) {
        draft.addLane(step == 0 ? GraphWords::tr("Stops")
                                : GraphWords::tr("After %Ln step(s)", nullptr, step));
    }
    draft.addNode(start, 0, NodeMark::Start);
    addWithLimit(draft, std::move(kept));
    draft.answer().question.kinds.soft = false;
    draft.answer().question.kinds.info = false;
    draft.addLinks(false);
    draft.answer().headline =
        stops.empty()
            ? GraphWords::tr("Nothing is known to stop when %1 stops.").arg(draft.nameOf(start))
            : GraphWords::tr("When %1 stops, so do for certain: %2 · perhaps: %3 (the strength of "
                             "an interface on the way is not told)")
                  .arg(draft.nameOf(start), draft.counted(certain), draft.counted(possible));
    return draft.finish(PictureKind::Columns, stop);
}

GraphAnswer answerPath(GraphDraft& draft, std::stop_token stop) {
    const GraphQuestion& question = draft.question();
    const graph::DependencyGraph& graph = draft.data().graph();
    const int from = graph.nodeOf(question.system);
    const int to = graph.nodeOf(question.other);
    const auto web = graph::shortestPaths(graph, from, to, question.direction, question.kinds);
    const QString names = GraphWords::tr("%1 and %2").arg(draft.nameOf(from), draft.nameOf(to));
    if (web.nodes.empty()) {
        const auto any =
            graph::shortestPaths(graph, from, to, graph::Direction::Both, question.kinds);
        draft.answer().hint =
            any.nodes.empty()
                ? GraphWords::tr("No chain of interfaces joins %1.").arg(names)
                : GraphWords::tr("No chain joins %1 this way. Either way there is one of %Ln "
                                 "step(s): choose both directions.",
                                 nullptr, any.nodes.back().step)
                      .arg(names);
        return std::move(draft.answer());
    }
    const int steps = web.nodes.back().step;
    for (int step = 0; step <= steps; ++step) {
        draft.addLane(step == 0       ? GraphWords::tr("From")
                      : step == steps ? GraphWords::tr("To")
                                      : GraphWords::tr("Step %Ln", nullptr, step));
    }
    std::vector<Kept> kept;
    for (const graph::PathNode& one : web.nodes) {
        const bool isEnd = one.node == from || one.node == to;
        kept.push_back({one.node,
                        one.step,
                        isEnd ? 0 : one.step,
                        isEnd ? NodeMark::Start : NodeMark::None,
                        {}});
    }
    addWithLimit(draft, std::move(kept));
    draft.addLinks(web.edges, false);
    draft.answer().headline =
        GraphWords::tr("Shortest chains between %1: %Ln step(s)", nullptr, steps).arg(names);
    return draft.finish(PictureKind::Columns, stop);
}

} // namespace aallokko::models
