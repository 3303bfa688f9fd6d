// SPDX-License-Identifier: GPL-3.0-or-later
//
// Freezing: well-formed drafts pass, every broken rule is named, and all of them at once.
#include "core/plan/plan_problem.h"
#include "tests/core/plan/plan_cases.h"

#include <gmock/gmock.h>

namespace aallokko::plan {
namespace {

std::vector<std::string> codesAndPlaces(const ProblemDraft& draft) {
    std::vector<std::string> result;
    for (const base::Error& error : problemErrors(draft))
        result.push_back(error.code + " " + error.arguments.at(0));
    return result;
}

ProblemDraft twoItems() {
    ProblemDraft draft;
    draft.name = "two";
    draft.waves = 2;
    draft.items = {{"a", 1, 2, {1, 2, 3}}, {"b", 1, 3, {4, 5, 6}}};
    return draft;
}

TEST(PlanProblem, BuildsAdjacencyOnce) {
    ProblemDraft draft = twoItems();
    draft.links = {{0, 1, 7}};
    draft.precedences = {{0, 1, 1}};
    draft.groups = {{1}};
    draft.targets = {{"t", 1, 2, {1}}};
    draft.resources = {{"r", {5, 5}, {{0, 3}, {1, 0}}}};
    const PlanProblem problem = test::frozen(draft);
    ASSERT_EQ(problem.linksOf(1).size(), 1u);
    EXPECT_EQ(problem.linksOf(1)[0].other, 0);
    EXPECT_EQ(problem.beforeOf(1)[0].other, 0);
    EXPECT_TRUE(problem.beforeOf(0).empty());
    EXPECT_EQ(problem.afterOf(0)[0].lag, 1);
    EXPECT_EQ(problem.groupOf(0), -1);
    EXPECT_EQ(problem.groupOf(1), 0);
    EXPECT_EQ(problem.targetsOf(1).size(), 1u);
    EXPECT_EQ(problem.usesOf(0)[0].amount, 3);
    EXPECT_TRUE(problem.usesOf(1).empty()) << "an amount of 0 is no use";
    EXPECT_EQ(problem.cost(1, problem.stays()), 6);
}

TEST(PlanProblem, NamesEveryFaultAtOnce) {
    ProblemDraft draft = twoItems();
    draft.items[1].id = "a";
    draft.items[0].latest = 4;
    draft.items[1].cost.pop_back();
    draft.links = {{0, 0, 1}, {0, 2, 1}, {0, 1, -1}};
    draft.precedences = {{0, 1, -1}, {1, -5, 0}};
    draft.groups = {{0}, {0, 1}};
    draft.targets = {{"t", -1, 0, {9}}};
    draft.resources = {{"r", {5}, {{0, 1}, {0, 2}}}};
    EXPECT_THAT(codesAndPlaces(draft),
                testing::ElementsAre(
                    "plan.problem.window items[0].latest", "plan.problem.duplicate_id items[1].id",
                    "plan.problem.cost_count items[1].cost", "plan.problem.self links[0]",
                    "plan.problem.item links[1]", "plan.problem.negative links[2]",
                    "plan.problem.negative precedences[0]", "plan.problem.item precedences[1]",
                    "plan.problem.two_groups groups[1]", "plan.problem.negative targets[0].fixed",
                    "plan.problem.item targets[0].members",
                    "plan.problem.capacity_count resources[0].capacity",
                    "plan.problem.used_twice resources[0].use"));
    const auto result = PlanProblem::freeze(draft);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().also.size(), 12u);
    EXPECT_EQ(result.error().kind, base::ErrorKind::Refused);
}

TEST(PlanProblem, RefusesSumsThatCouldOverflow) {
    ProblemDraft draft = twoItems();
    draft.items[0].cost[0] = std::int64_t{1} << 62;
    EXPECT_THAT(codesAndPlaces(draft), testing::ElementsAre("plan.problem.sum objective"));
    draft = twoItems();
    draft.resources = {
        {"r", {1, 1}, {{0, std::int64_t{1} << 61}, {1, (std::int64_t{1} << 61) + 1}}}};
    EXPECT_THAT(codesAndPlaces(draft), testing::ElementsAre("plan.problem.sum resources[0]"));
}

TEST(PlanProblem, AcceptsContradictionsAndEmptyLists) {
    ProblemDraft draft = twoItems();
    draft.items[0].earliest = 2;
    draft.items[0].latest = 1;
    EXPECT_TRUE(PlanProblem::freeze(draft));
    draft.items.clear();
    EXPECT_TRUE(PlanProblem::freeze(draft));
    draft.waves = 0;
    EXPECT_THAT(codesAndPlaces(draft), testing::ElementsAre("plan.problem.waves waves"));
}

} // namespace
} // namespace aallokko::plan
