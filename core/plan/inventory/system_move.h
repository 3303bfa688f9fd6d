// SPDX-License-Identifier: GPL-3.0-or-later
//
// "What if this system went there?" with every other system where it is. The system's own phases
// (and those of systems that share its quarter by decision) are placed anew, the cheapest way that
// breaks least; the answer is exact. Used by pins, the board's drag and explanations.
//
// Method: the items of one system form a chain, so the best placement for a fixed wave of its
// anchor is a shortest path over (item, wave), compared by broken windows and precedences, then by
// overfull rows, then by cents. Broken constraints are counted, not priced.
#pragma once

#include "core/plan/inventory/cost_terms.h"
#include "core/plan/wave_plan.h"

#include <utility>
#include <vector>

namespace aallokko::plan {

/// The present plan with what of each row is used; build once, ask often. References stay valid as
/// long as problem and plan do.
class PlanLoad {
  public:
    PlanLoad(const PlanningProblem& problem, const WavePlan& plan);

    [[nodiscard]] const PlanningProblem& problem() const { return m_problem; }
    [[nodiscard]] std::span<const Wave> waves() const { return m_plan.waves(); }
    [[nodiscard]] std::int64_t used(std::int32_t resource, Wave wave) const {
        return m_used[index(resource, wave)];
    }
    [[nodiscard]] std::int64_t capacity(std::int32_t resource, Wave wave) const;
    /// Items of the row in that wave.
    [[nodiscard]] std::vector<ItemIndex> occupants(std::int32_t resource, Wave wave) const;

  private:
    [[nodiscard]] std::size_t index(std::int32_t resource, Wave wave) const;

    const PlanningProblem& m_problem;
    const WavePlan& m_plan;
    std::vector<std::int64_t> m_used;
};

/// One constraint that a move breaks. `other`: the item it must wait for or that waits for it.
struct Blocker {
    ConstraintKind kind = ConstraintKind::Earliest;
    ItemIndex item = -1;
    ItemIndex other = -1;
    Wave limit = 0; ///< window: the bound; precedence: wave of the other; capacity: the wave
    Wave lag = 0;
    bool otherWaits = false; ///< precedence: `other` waits for `item`, else `item` for `other`
    std::int32_t resource = -1;
    std::int64_t used = 0; ///< with the move
    std::int64_t capacity = 0;
};

/// A system moved so that its anchor is in `wave` (W+1 = stays). Costs are differences to the
/// present plan in cents, also when it is not feasible.
struct MoveEvaluation {
    Wave wave = 0;
    bool feasible = false;
    /// The system's own work does not fit before or after that quarter; such a blocker says little.
    bool breaksOwnOrder = false;
    std::int64_t costDeltaCents = 0;
    TermSums termDeltas;
    std::vector<Blocker> blockers;
    std::vector<std::pair<ItemIndex, Wave>> moved; ///< items whose wave changes
};

/// Moves the system to `wave` in 1..W+1. A system without items of its own, or an unknown one,
/// gives an infeasible answer without blockers. Milliseconds for hundreds of systems.
[[nodiscard]] MoveEvaluation evaluateMove(const PlanLoad& load, model::InstallationId id,
                                          Wave wave);
/// The same for one question.
[[nodiscard]] MoveEvaluation evaluateMove(const PlanningProblem& problem, const WavePlan& plan,
                                          model::InstallationId id, Wave wave);

} // namespace aallokko::plan
