// SPDX-License-Identifier: GPL-3.0-or-later
//
// `aallokko-plan/1`: what is written, what is read back, and what is refused.
#include "core/exchange/plan_json.h"

#include <gmock/gmock.h>

namespace aallokko::exchange {
namespace {

using namespace aallokko::plan;

PlanProblem problem() {
    ProblemDraft draft;
    draft.name = "p";
    draft.waves = 2;
    draft.items = {{"a", 1, 2, {1, 2, 3}}, {"b", 1, 3, {4, 5, 6}}};
    draft.precedences = {{0, 1, 1}};
    draft.groups = {{0, 1}};
    draft.resources = {{"team", {1, 1}, {{0, 2}}}};
    return PlanProblem::freeze(draft).value();
}

PlanOutcome outcome() {
    PlanOutcome result;
    result.status = PlanStatus::Feasible;
    result.plan = WavePlan({1, 3});
    result.cost = -9007199254740993;
    result.lowerBound = -9007199254740999;
    result.endedBy = EndedBy::Iterations;
    result.seconds = 12.5;
    result.seed = 42;
    return result;
}

TEST(PlanJson, WritesOneDeterministicLine) {
    EXPECT_EQ(writePlanJson(problem(), outcome()),
              R"({"format":"aallokko-plan/1","problem":"p","status":"feasible",)"
              R"("cost":-9007199254740993,"lower_bound":-9007199254740999,"waves":[1,3],)"
              R"("ended_by":"iterations","seconds":0,"seed":42})"
              "\n");
}

TEST(PlanJson, StatesSecondsOnlyWhenTheClockEndedIt) {
    PlanOutcome timed = outcome();
    timed.endedBy = EndedBy::Time;
    EXPECT_THAT(writePlanJson(problem(), timed), testing::HasSubstr("\"seconds\":12.500,"));
}

TEST(PlanJson, NamesTheConflict) {
    PlanOutcome none;
    none.status = PlanStatus::Infeasible;
    none.endedBy = EndedBy::Proof;
    none.conflict = {{ConstraintKind::Latest, 0, 0},
                     {ConstraintKind::Precedence, 0, 0},
                     {ConstraintKind::Group, 0, 0},
                     {ConstraintKind::Resource, 0, 2}};
    const std::string text = writePlanJson(problem(), none);
    EXPECT_THAT(text, testing::HasSubstr("\"cost\":null,\"lower_bound\":null,\"waves\":null"));
    EXPECT_THAT(text, testing::HasSubstr(R"("conflict":[{"kind":"latest","item":"a"},)"
                                         R"({"kind":"precedence","before":"a","after":"b"},)"
                                         R"({"kind":"group","items":["a","b"]},)"
                                         R"({"kind":"resource","name":"team","wave":2}])"));
}

TEST(PlanJson, RoundTrip) {
    const auto file = readPlanJson(writePlanJson(problem(), outcome()));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->problemName, "p");
    EXPECT_EQ(file->outcome.plan, outcome().plan);
    EXPECT_EQ(file->outcome.cost, outcome().cost);
    EXPECT_EQ(file->outcome.lowerBound, outcome().lowerBound);
    EXPECT_EQ(file->outcome.status, PlanStatus::Feasible);
    EXPECT_EQ(file->outcome.endedBy, EndedBy::Iterations);
    EXPECT_EQ(file->outcome.seed, 42u);
}

TEST(PlanJson, RefusesWhatIsNoPlan) {
    const std::string good = writePlanJson(problem(), outcome());
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        return text.replace(text.find(from), from.size(), to);
    };
    EXPECT_FALSE(readPlanJson(with("feasible", "splendid")));
    EXPECT_FALSE(readPlanJson(with("[1,3]", "[1,\"3\"]")));
    EXPECT_FALSE(readPlanJson(with("[1,3]", "7")));
    EXPECT_FALSE(readPlanJson(with("plan/1", "plan/9")));
    EXPECT_FALSE(readPlanJson(with("\"cost\"", "\"coast\"")));
    EXPECT_FALSE(readPlanJson(with("iterations", "fatigue")));
    EXPECT_FALSE(readPlanJson("{}"));
    EXPECT_FALSE(readPlanJson(""));
    const auto strange = readPlanJson(with("[1,3]", "[-8,99999999999]"));
    ASSERT_TRUE(strange) << "out of range is for the judge to say";
    EXPECT_EQ(strange->outcome.plan->of(0), 0);
}

} // namespace
} // namespace aallokko::exchange
