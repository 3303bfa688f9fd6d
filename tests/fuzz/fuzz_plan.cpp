// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as a plan for a fixed problem: what is read is checked against the problem, as `verify`
// does, and written and read again.
#include "core/exchange/plan_json.h"
#include "core/exchange/problem_json.h"
#include "core/plan/verify.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

namespace {

constexpr const char* PROBLEM =
    R"({"format":"aallokko-problem/1","name":"p","waves":2,"items":[)"
    R"({"id":"a","earliest":1,"latest":3,"cost":[1,2,9]},)"
    R"({"id":"b","earliest":1,"latest":2,"cost":[4,1,9]}],)"
    R"("links":[[0,1,3]],"precedences":[[0,1,0]],"groups":[],)"
    R"("targets":[{"name":"t","fixed":2,"per_wave":1,"members":[0,1]}],)"
    R"("resources":[{"name":"r","capacity":[1,2],"use":[[0,1],[1,1]]}]})";

const plan::PlanProblem& problem() {
    static const plan::PlanProblem fixed = exchange::readProblemJson(PROBLEM).value();
    return fixed;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto file = exchange::readPlanJson(fuzz::textOf(data, size));
    if (!file) {
        fuzz::require(!file.error().code.empty(), "a refusal without a code");
        return 0;
    }
    static_cast<void>(plan::wrongClaims(problem(), file->outcome));
    const auto again = exchange::readPlanJson(exchange::writePlanJson(problem(), file->outcome));
    fuzz::require(again.has_value(), "a written plan is refused");
    fuzz::require(again->outcome.plan == file->outcome.plan &&
                      again->outcome.seed == file->outcome.seed,
                  "a plan changed on its way");
    return 0;
}
