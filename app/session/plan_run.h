// SPDX-License-Identifier: GPL-3.0-or-later
//
// A planner run from snapshot to result: a pure function, so that the desktop runs it in a Job and
// the command line in place, with the same bytes as answer.
#pragma once

#include "app/session/catalogues.h"
#include "app/session/replan_run.h"
#include "core/model/inventory.h"
#include "core/plan/inventory/conflict_repair.h"
#include "core/plan/inventory/planning_problem.h"
#include "core/plan/solver.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace aallokko::session {

/// `scenario` is a name; "" = the default one. Limits as in the command line: the first reached
/// ends the run. `planYaml` overrides the project's policy for this run.
struct PlanRequest {
    std::string scenario;
    double timeLimitSeconds = 30;
    std::int64_t iterations = 0;
    double gapPercent = 0;
    std::uint64_t seed = 1;
    int threads = 0;
    std::string planYaml;
    bool replan = false; ///< stay near the approved plan
};

/// By value: safe to hand to another thread.
struct PlanJobInput {
    PlanRequest request;
    model::Inventory inventory;
    std::shared_ptr<const Catalogues> catalogues;
    model::Policy policy;
    std::optional<ReplanInput> replan;
};

/// What a run gives: the problem it solved, the outcome as verified, and the plan to store; when it
/// stayed near the approved plan, what moved; when no plan exists, the cheapest way out.
struct PlanRun {
    PlanRequest request;
    plan::PlanningProblem problem;
    plan::PlanOutcome outcome;
    model::Scenario scenario;
    std::optional<ReplanReport> replan;
    plan::Repair repair;
};

/// Freezes the problem, solves it, has the independent verifier check the plan and computes the
/// cost terms. Error Verification "plan.verify_failed" if the verifier refuses the plan, never a
/// plan that was not verified; errors of the policy or the problem are passed on.
[[nodiscard]] base::Result<PlanRun>
runPlanner(const PlanJobInput& input, std::stop_token stop,
           const std::function<void(const plan::PlanProgress&)>& progress);

} // namespace aallokko::session
