// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of the planner's parts.
#include "core/plan/solver.h"

namespace aallokko::plan {

PlanOutcome solve(const PlanProblem&, const SolveSettings& settings, std::stop_token,
                  const ProgressFunction&) {
    PlanOutcome outcome;
    outcome.seed = settings.seed;
    return outcome;
}

} // namespace aallokko::plan
