// SPDX-License-Identifier: GPL-3.0-or-later
//
// Freeze, solve, verify, account: the planner run that both programs share.
#include "app/session/plan_run.h"

#include "app/session/stored_plan.h"
#include "core/plan/verify.h"

#include <cmath>

namespace aallokko::session {

namespace {

plan::SolveSettings settingsOf(const PlanRequest& request) {
    plan::SolveSettings settings;
    settings.seed = request.seed;
    settings.threads = request.threads;
    if (request.timeLimitSeconds > 0) {
        settings.timeLimit = std::chrono::milliseconds(
            static_cast<std::int64_t>(std::llround(request.timeLimitSeconds * 1000)));
    }
    if (request.iterations > 0) {
        settings.iterations = static_cast<std::uint64_t>(request.iterations);
    }
    if (request.gapPercent > 0) {
        settings.gap = request.gapPercent;
    }
    return settings;
}

} // namespace

base::Result<PlanRun> runPlanner(const PlanJobInput& input, std::stop_token stop,
                                 const std::function<void(const plan::PlanProgress&)>& progress) {
    const model::SystemIndex systems(input.inventory);
    auto problem = plan::makePlanningProblem(systems, input.catalogues->functions, input.policy);
    if (!problem) {
        return tl::unexpected(problem.error());
    }
    PlanRun run{input.request, std::move(*problem), {}, {}};
    run.outcome = plan::solve(run.problem.problem, settingsOf(input.request), stop, progress);
    if (run.outcome.plan) {
        const plan::VerifyReport checked =
            plan::verify(run.problem.problem, run.outcome.plan->waves());
        if (!checked.feasible || checked.cost != run.outcome.cost) {
            return base::fail(base::ErrorKind::Verification, "plan.verify_failed",
                              {std::to_string(checked.violations.size())});
        }
    }
    run.scenario = scenarioOf(run, input.inventory.version);
    return run;
}

} // namespace aallokko::session
