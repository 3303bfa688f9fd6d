// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much the cost and effort of a plan may differ because the estimates are uncertain (M14): the
// plan's waves are held, the estimates are drawn. Shown above the optimality gap, which answers
// another question.
//
// 1 000 draws from a fixed seed (estimate_draws.h).
#pragma once

#include "core/plan/inventory/estimate_draws.h"
#include "core/plan/inventory/planning_problem.h"
#include "core/plan/wave_plan.h"

namespace aallokko::plan {

struct PlanRange {
    Range costCents;
    Range effortDays; ///< of all items that move
};

/// Linear in items, links and draws; equal input gives equal numbers.
[[nodiscard]] PlanRange computeRange(const PlanningProblem& problem, const WavePlan& plan);

} // namespace aallokko::plan
