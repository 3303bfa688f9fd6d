// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of a plan when the work turns out larger or smaller than estimated: the order of the
// plan is kept, nobody starts before the planned quarter, and work that does not fit into a quarter
// goes on in the next ones. Work rows (person-days) give an item what they have left; it is done in
// the quarter in which its last share is. Slot rows (projects at a time, national slots, training,
// decisions, changes) must have room in that quarter. Items pinned to one quarter stay there and
// take what is left.
//
// With all factors 1 every item is done in its planned quarter, because the plan keeps capacity.
#pragma once

#include "core/plan/inventory/planning_problem.h"
#include "core/plan/wave_plan.h"

#include <vector>

namespace aallokko::plan {

class Slippage {
  public:
    /// `plan` is feasible. Both outlive this.
    Slippage(const PlanningProblem& problem, const WavePlan& plan);

    /// Quarters in which the items are done when the work of system s is multiplied by effort[s]
    /// (in the order of problem.systems; items of no system keep their estimate); W+1 = not within
    /// the horizon. Valid until the next call. O(items * rows * quarters slipped).
    const std::vector<Wave>& run(const std::vector<double>& effort);

  private:
    [[nodiscard]] double factorOf(ItemIndex i, const std::vector<double>& effort) const;
    [[nodiscard]] Wave earliestStart(ItemIndex i) const;
    Wave complete(ItemIndex i, Wave from, double factor);
    double give(ItemIndex i, Wave w, double factor, double left);
    [[nodiscard]] bool hasSlots(ItemIndex i, Wave w) const;
    void takeSlots(ItemIndex i, Wave w);
    double& room(std::int32_t resource, Wave w);
    [[nodiscard]] double room(std::int32_t resource, Wave w) const;

    const PlanningProblem& m_problem;
    const WavePlan& m_plan;
    std::vector<ItemIndex> m_order;     ///< by planned quarter, pinned first, then by precedence
    std::vector<std::int32_t> m_system; ///< per item, -1 = none
    std::vector<char> m_isWork;         ///< per resource: in person-days
    std::vector<double> m_capacity;     ///< resources x W
    std::vector<double> m_room;         ///< what is left in this run
    std::vector<Wave> m_done;
};

} // namespace aallokko::plan
