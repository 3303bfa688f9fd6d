// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lanes follow the quarters: each named phase at its first quarter, quarters without a phase in
// lanes of their own between them.
#include "app/models/graph/data.h"

#include <algorithm>

namespace aallokko::models {

namespace {

std::uint64_t pairKey(int a, int b) {
    return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(std::min(a, b))) << 32U) |
           static_cast<std::uint32_t>(std::max(a, b));
}

LaneKind kindOf(const Placement& placement, bool hasPlan) {
    return !hasPlan                      ? LaneKind::NoPlan
           : !placement.excluded.empty() ? LaneKind::NotNeeded
           : placement.consolidation > 0 ? LaneKind::NotInTime
           : placement.takeover > 0      ? LaneKind::GoesOn
                                         : LaneKind::NoPlan;
}

} // namespace

GraphData::GraphData(GraphInput input)
    : m_input(std::move(input)), m_systems(m_input.inventory),
      m_graph(graph::DependencyGraph::of(m_systems)) {
    makeLanes();
    priceBridges();
}

const model::SystemView* GraphData::system(int node) const {
    return node < m_graph.systemCount() ? &m_systems.systems()[static_cast<std::size_t>(node)]
                                        : nullptr;
}

void GraphData::makeLanes() {
    const Placements& placements = m_input.placements;
    const int waves = placements.grid().count;
    std::vector<int> laneOfWave(static_cast<std::size_t>(waves) + 1, 0);
    std::unordered_map<int, int> laneOfPhase;
    for (int wave = 1; wave <= waves; ++wave) {
        const int phase = placements.phaseOf(wave);
        int lane = static_cast<int>(m_lanes.size()) - 1;
        if (phase >= 0) {
            const auto [it, isNew] = laneOfPhase.try_emplace(phase, lane + 1);
            lane = it->second;
            if (isNew) {
                m_lanes.push_back({LaneKind::Phase, phase, wave, wave});
            }
        } else if (lane < 0 || m_lanes.back().kind != LaneKind::BetweenPhases ||
                   m_lanes.back().last != wave - 1) {
            m_lanes.push_back({LaneKind::BetweenPhases, -1, wave, wave});
            ++lane;
        }
        m_lanes[static_cast<std::size_t>(lane)].last = wave;
        laneOfWave[static_cast<std::size_t>(wave)] = lane;
    }
    const int first = static_cast<int>(m_lanes.size());
    for (const LaneKind kind : {LaneKind::NotInTime, LaneKind::GoesOn, LaneKind::NotNeeded,
                                LaneKind::NoPlan, LaneKind::Outside}) {
        m_lanes.push_back({kind, -1, 0, 0});
    }
    const auto laneFor = [first](LaneKind kind) {
        return first + static_cast<int>(kind) - static_cast<int>(LaneKind::NotInTime);
    };
    const std::size_t nodes = m_graph.nodes().size();
    m_laneOf.assign(nodes, laneFor(LaneKind::Outside));
    m_waveOf.assign(nodes, 0);
    for (int node = 0; node < m_graph.systemCount(); ++node) {
        const Placement& placement = placements.of(system(node)->id());
        const bool isPlaced = placement.excluded.empty() && placement.consolidation > 0;
        const auto at = static_cast<std::size_t>(node);
        m_waveOf[at] = isPlaced ? placement.consolidation : 0;
        m_laneOf[at] = isPlaced && placement.consolidation <= waves
                           ? laneOfWave[static_cast<std::size_t>(placement.consolidation)]
                           : laneFor(kindOf(placement, placements.hasPlan()));
    }
}

void GraphData::priceBridges() {
    if (m_input.problem == nullptr) {
        return;
    }
    const plan::PlanningProblem& problem = *m_input.problem;
    const auto links = problem.problem.links();
    const auto nodeOf = [&](plan::ItemIndex item) {
        return m_graph.nodeOf(problem.items[static_cast<std::size_t>(item)].installation);
    };
    for (std::size_t i = 0; i < links.size() && i < problem.linkTerms.size(); ++i) {
        if (problem.linkTerms[i] == plan::CostTerm::Bridges) {
            const int a = nodeOf(links[i].a);
            const int b = nodeOf(links[i].b);
            if (a >= 0 && b >= 0 && a != b) {
                m_quarterCents[pairKey(a, b)] += links[i].cost;
            }
        }
    }
}

std::int64_t GraphData::yearlyCents(int a, int b) const {
    const auto it = m_quarterCents.find(pairKey(a, b));
    return it == m_quarterCents.end() ? 0 : 4 * it->second;
}

bool GraphData::isBridge(const graph::GraphEdge& edge) const {
    const int from = waveOf(edge.arc.from);
    const int to = waveOf(edge.arc.to);
    return from > 0 && to > 0 && from != to;
}

bool GraphData::isWrongWay(const graph::GraphEdge& edge) const {
    return edge.strength == graph::Strength::Hard && edge.isDirectionKnown && isBridge(edge) &&
           waveOf(edge.arc.from) > waveOf(edge.arc.to);
}

} // namespace aallokko::models
