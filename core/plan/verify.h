// SPDX-License-Identifier: GPL-3.0-or-later
//
// The independent judge of a plan: recomputes every constraint and the whole cost from the lists of
// the problem. It shares no code with objective, presolve and search on purpose, so that a mistake
// there cannot hide itself; it is slow and plain instead.
#pragma once

#include "core/plan/plan_problem.h"
#include "core/plan/wave_plan.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace aallokko::plan {

/// One broken constraint, with what is needed to say it in a sentence. Fields by kind:
/// Earliest, Latest: `names` = {item}, `values` = {wave, limit}.
/// Precedence: `names` = {before, after}, `values` = {wave before, wave after, lag}.
/// Group: `names` = ids of all members, `values` = their waves.
/// Resource: `names` = {resource}, `values` = {wave, used, capacity}.
struct Violation {
    ConstraintRef constraint;
    std::vector<std::string> names;
    std::vector<std::int64_t> values;
};

struct VerifyReport {
    bool complete = false; ///< one wave in 1..W+1 for every item; else nothing else is computed
    bool feasible = false; ///< complete and no violations
    std::int64_t cost = 0; ///< objective value, also of an infeasible but complete assignment
    std::vector<Violation> violations;
};

/// Judges any assignment, also of the wrong length or range. Never fails. Linear in the problem.
[[nodiscard]] VerifyReport verify(const PlanProblem& problem, std::span<const Wave> waves);

/// What is wrong with the statements of a whole outcome (status, cost, bound, plan), as stable
/// codes: "claim.cost", "claim.bound", "claim.status", "claim.plan"; empty when all agree.
[[nodiscard]] std::vector<std::string> wrongClaims(const PlanProblem& problem,
                                                   const PlanOutcome& outcome);

} // namespace aallokko::plan
