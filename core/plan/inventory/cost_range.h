// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much the cost and effort of a plan may differ because the estimates are uncertain (M14): the
// plan's waves are held, the estimates are drawn. Shown above the optimality gap, which answers
// another question.
//
// Each system's cost and effort are multiplied by lognormal factors whose P10 and P90 follow from
// the confidence of its values: stated 0.9..1.15, medium 0.7..1.5, low 0.5..2.5. Factors of one
// category share a common part: z = sqrt(rho) z_category + sqrt(1 - rho) z_system, rho = 0.3.
// 1 000 draws from a fixed seed.
#pragma once

#include "core/plan/inventory/planning_problem.h"
#include "core/plan/wave_plan.h"

namespace aallokko::plan {

struct Range {
    std::int64_t p10 = 0;
    std::int64_t p50 = 0;
    std::int64_t p90 = 0;
};

struct PlanRange {
    Range costCents;
    Range effortDays; ///< of all items that move
};

/// Linear in items, links and draws; equal input gives equal numbers.
[[nodiscard]] PlanRange computeRange(const PlanningProblem& problem, const WavePlan& plan);

} // namespace aallokko::plan
