// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading and writing `aallokko-plan/1`, the answer to an `aallokko-problem/1`. Infeasible answers
// carry the additional key `conflict` (kind and names), which readers of the format may ignore.
#pragma once

#include "core/base/result.h"
#include "core/plan/plan_problem.h"
#include "core/plan/wave_plan.h"

#include <string>
#include <string_view>

namespace aallokko::exchange {

/// A plan file as read: the stated outcome and the name of the problem it is for.
struct PlanFile {
    std::string problemName;
    plan::PlanOutcome outcome;
};

/// The outcome as one line of UTF-8 JSON with a final newline; deterministic. `seconds` is 0
/// unless ended by time or cancel. Never fails.
[[nodiscard]] std::string writePlanJson(const plan::PlanProblem& problem,
                                        const plan::PlanOutcome& outcome);

/// Parses a plan. Checks types and ranges, not truth: plan::verify and plan::wrongClaims do that.
/// `conflict` is not read back. Errors as in problem_json.h, all at once, kind Refused.
[[nodiscard]] base::Result<PlanFile> readPlanJson(std::string_view json);

} // namespace aallokko::exchange
