// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the planner answers: a plan, how it ended, what is proven about it, and, when no plan can
// exist, a small set of constraints that contradict each other. Values without behaviour.
#pragma once

#include "core/plan/problem_draft.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace aallokko::plan {

/// A wave 1..W+1 for every item, in the order of the problem. Immutable.
class WavePlan {
  public:
    WavePlan() = default;
    explicit WavePlan(std::vector<Wave> waves) : m_waves(std::move(waves)) {}

    [[nodiscard]] Wave of(ItemIndex i) const { return m_waves[static_cast<std::size_t>(i)]; }
    [[nodiscard]] const std::vector<Wave>& waves() const { return m_waves; }
    bool operator==(const WavePlan&) const = default;

  private:
    std::vector<Wave> m_waves;
};

enum class PlanStatus {
    Optimal,    ///< proven cheapest: lowerBound == cost
    Feasible,   ///< all constraints hold
    Infeasible, ///< proven: no plan exists; `conflict` names why when it could be isolated
    Stopped     ///< ended without a plan and without a proof
};

enum class EndedBy { Gap, Iterations, Proof, Time, Cancel };

enum class ConstraintKind { Earliest, Latest, Precedence, Group, Resource };

/// One constraint of a problem. Earliest, Latest: `index` is the item. Precedence, Group, Resource:
/// `index` is the position in that list of the problem; `wave` is set for Resource only.
struct ConstraintRef {
    ConstraintKind kind = ConstraintKind::Earliest;
    std::int32_t index = 0;
    Wave wave = 0;

    bool operator==(const ConstraintRef&) const = default;
};

/// Answer of solve(). `plan` and `cost` are present for Optimal and Feasible only; the plan has
/// passed verify(). `lowerBound` holds for every feasible plan. Costs are in the problem's unit.
struct PlanOutcome {
    PlanStatus status = PlanStatus::Stopped;
    std::optional<WavePlan> plan;
    std::optional<std::int64_t> cost;
    std::optional<std::int64_t> lowerBound;
    EndedBy endedBy = EndedBy::Time;
    double seconds = 0;           ///< wall clock; 0 unless ended by Time or Cancel
    std::uint64_t seed = 0;       ///< as asked
    std::uint64_t iterations = 0; ///< search moves tried
    std::vector<ConstraintRef> conflict;
    /// Shadow price of (resource, wave) in cost per unit of capacity, index r*W + w-1: the
    /// multipliers of the best Lagrangian bound; empty when no bound was computed.
    std::vector<double> prices;
};

/// A value for a running display, sent at most 20 times a second from one of solve()'s threads.
struct PlanProgress {
    std::optional<std::int64_t> incumbent; ///< cost of the best plan so far
    std::optional<std::int64_t> bound;
    double seconds = 0;
    std::uint64_t iterations = 0;
};

/// 100 * (cost - bound) / max(1, |cost|) per cent.
[[nodiscard]] inline double gapPercent(std::int64_t cost, std::int64_t bound) {
    const double size = cost < 0 ? -static_cast<double>(cost) : static_cast<double>(cost);
    return 100.0 * (static_cast<double>(cost) - static_cast<double>(bound)) /
           (size < 1.0 ? 1.0 : size);
}

} // namespace aallokko::plan
