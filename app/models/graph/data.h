// SPDX-License-Identifier: GPL-3.0-or-later
//
// What answers about the graph are made of: a snapshot of the inventory with its dependency graph,
// the plan in view as lanes, and the price of bridges. Immutable and shared by background work.
#pragma once

#ifndef Q_MOC_RUN
#include "app/models/placements.h"
#include "app/session/catalogues.h"
#include "core/graph/dependency_graph.h"
#include "core/plan/inventory/planning_problem.h"
#endif

#include <QString>
#include <memory>
#include <unordered_map>
#include <vector>

namespace aallokko::models {

enum class LaneKind { Phase, BetweenPhases, NotInTime, GoesOn, NotNeeded, NoPlan, Outside };

/// A place in the plan: a named phase, quarters between phases, or one of those without a quarter.
/// Waves `first`..`last` for the first two; `phase` in Placements::phases().
struct GraphLane {
    LaneKind kind = LaneKind::NoPlan;
    int phase = -1;
    int first = 0;
    int last = 0;
};

/// Everything by value: safe to hand to another thread. `problem` may be null: no prices then.
struct GraphInput {
    model::Inventory inventory;
    std::shared_ptr<const session::Catalogues> catalogues;
    Placements placements;
    std::shared_ptr<const plan::PlanningProblem> problem;
};

class GraphData {
  public:
    /// Near linear in systems, interfaces and links of the problem.
    explicit GraphData(GraphInput input);
    GraphData(const GraphData&) = delete;
    GraphData& operator=(const GraphData&) = delete;

    [[nodiscard]] const model::SystemIndex& systems() const { return m_systems; }
    [[nodiscard]] const graph::DependencyGraph& graph() const { return m_graph; }
    [[nodiscard]] const session::Catalogues& catalogues() const { return *m_input.catalogues; }
    [[nodiscard]] const Placements& placements() const { return m_input.placements; }
    [[nodiscard]] bool hasPlan() const { return m_input.placements.hasPlan(); }
    [[nodiscard]] bool hasPrices() const { return m_input.problem != nullptr; }
    /// Lanes in the order of time; Outside is the last.
    [[nodiscard]] const std::vector<GraphLane>& lanes() const { return m_lanes; }
    /// Lane of a node of the graph.
    [[nodiscard]] int laneOf(int node) const { return m_laneOf[static_cast<std::size_t>(node)]; }
    /// Quarter of the consolidation of a node: 1..W, W + 1 = not in time, 0 = none.
    [[nodiscard]] int waveOf(int node) const { return m_waveOf[static_cast<std::size_t>(node)]; }
    /// Null for an external node.
    [[nodiscard]] const model::SystemView* system(int node) const;
    /// Price of keeping two systems joined for a year while one has moved and the other has not, in
    /// cents; 0 when the problem knows none.
    [[nodiscard]] std::int64_t yearlyCents(int a, int b) const;
    /// Both ends have a quarter, and not the same.
    [[nodiscard]] bool isBridge(const graph::GraphEdge& edge) const;
    /// Hard, and what receives the data moves before what sends them.
    [[nodiscard]] bool isWrongWay(const graph::GraphEdge& edge) const;

  private:
    void makeLanes();
    void priceBridges();

    GraphInput m_input;
    model::SystemIndex m_systems;
    graph::DependencyGraph m_graph;
    std::vector<GraphLane> m_lanes;
    std::vector<int> m_laneOf;
    std::vector<int> m_waveOf;
    std::unordered_map<std::uint64_t, std::int64_t> m_quarterCents; ///< by pair of nodes
};

/// What becomes one node in a picture.
struct GraphGroup {
    QString key;
    QString name;
};

} // namespace aallokko::models
