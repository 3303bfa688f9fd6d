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

/// A way out is looked for so long at most; the number of its steps ends it long before, so that
/// the answer does not depend on the clock.
constexpr std::chrono::seconds repairTime{60};

// Near the approved plan; the old problem says which costs have changed.
void replanNear(const PlanJobInput& input, std::stop_token stop,
                const std::function<void(const plan::PlanProgress&)>& progress, PlanRun& run) {
    const auto before =
        plan::makePlanningProblem(model::SystemIndex(input.replan->changes.before),
                                  input.catalogues->functions, input.replan->policyBefore);
    const plan::ReplanRequest request =
        replanRequest(run.problem, before ? &*before : nullptr, *input.replan);
    plan::ReplanOutcome outcome =
        plan::replan(run.problem.problem, request, settingsOf(input.request), stop, progress);
    run.replan = makeReplanReport(run.problem, outcome, *input.replan);
    run.outcome = std::move(outcome.outcome);
}

} // namespace

base::Result<PlanRun> runPlanner(const PlanJobInput& input, std::stop_token stop,
                                 const std::function<void(const plan::PlanProgress&)>& progress) {
    const model::SystemIndex systems(input.inventory);
    auto problem = plan::makePlanningProblem(systems, input.catalogues->functions, input.policy,
                                             input.replan ? &input.replan->approved : nullptr);
    if (!problem) {
        return tl::unexpected(problem.error());
    }
    PlanRun run{input.request, std::move(*problem), {}, {}, {}, {}};
    if (input.replan) {
        replanNear(input, stop, progress, run);
    } else {
        run.outcome = plan::solve(run.problem.problem, settingsOf(input.request), stop, progress);
    }
    run.repair = plan::repairOf(run.problem, run.outcome.conflict, input.policy.costs.dayRateEur,
                                plan::SearchClock(repairTime, stop));
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
