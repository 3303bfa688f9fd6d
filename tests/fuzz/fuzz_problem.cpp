// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as a planning problem. One that is read is written and read again to the same bytes,
// and a small one is solved: whatever the solver says must survive its own verification.
#include "core/exchange/plan_json.h"
#include "core/exchange/problem_json.h"
#include "core/plan/solver.h"
#include "core/plan/verify.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

namespace {

bool isSmall(const plan::PlanProblem& problem) {
    return problem.itemCount() <= 8 && problem.waves() <= 6 && problem.links().size() <= 30 &&
           problem.precedences().size() <= 30 && problem.targets().size() <= 10;
}

void solve(const plan::PlanProblem& problem) {
    plan::SolveSettings settings;
    settings.iterations = 200;
    settings.timeLimit = std::chrono::milliseconds(500);
    settings.threads = 1;
    const plan::PlanOutcome outcome = plan::solve(problem, settings);
    fuzz::require(plan::wrongClaims(problem, outcome).empty(), "the solver claims what is wrong");
    const std::string written = exchange::writePlanJson(problem, outcome);
    const auto read = exchange::readPlanJson(written);
    fuzz::require(read.has_value(), "a written plan is refused");
    fuzz::require(read->outcome.cost == outcome.cost && read->outcome.plan == outcome.plan,
                  "a written plan reads back differently");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto problem = exchange::readProblemJson(fuzz::textOf(data, size));
    if (!problem) {
        fuzz::require(!problem.error().code.empty(), "a refusal without a code");
        return 0;
    }
    const std::string written = exchange::writeProblemJson(*problem);
    const auto again = exchange::readProblemJson(written);
    fuzz::require(again.has_value(), "a written problem is refused");
    fuzz::require(exchange::writeProblemJson(*again) == written, "a problem changed on its way");
    if (isSmall(*problem))
        solve(*problem);
    return 0;
}
