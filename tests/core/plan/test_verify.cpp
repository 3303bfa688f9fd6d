// SPDX-License-Identifier: GPL-3.0-or-later
//
// The judge finds every planted violation and wrong claim, and agrees with the objective on costs.
#include "core/base/rng.h"
#include "core/plan/objective.h"
#include "core/plan/verify.h"
#include "tests/core/plan/plan_cases.h"

#include <gmock/gmock.h>

namespace aallokko::plan {
namespace {

/// Three items, two waves; {1, 2, 2} is feasible and costs 1 + 5 + 8 + 3*1 + (4 + 2*1).
PlanProblem example() {
    ProblemDraft draft;
    draft.name = "example";
    draft.waves = 2;
    draft.items = {{"a", 1, 1, {1, 2, 3}}, {"b", 2, 3, {4, 5, 6}}, {"c", 1, 3, {7, 8, 9}}};
    draft.links = {{0, 1, 3}};
    draft.precedences = {{0, 1, 1}};
    draft.groups = {{1, 2}};
    draft.targets = {{"t", 4, 2, {1, 2}}};
    draft.resources = {{"team", {2, 5}, {{0, 2}, {1, 2}, {2, 3}}}};
    return test::frozen(draft);
}

std::vector<ConstraintKind> kinds(const std::vector<Wave>& waves) {
    std::vector<ConstraintKind> result;
    for (const Violation& v : verify(example(), waves).violations)
        result.push_back(v.constraint.kind);
    return result;
}

TEST(Verify, AcceptsAndPricesAFeasiblePlan) {
    const VerifyReport report = verify(example(), std::vector<Wave>{1, 2, 2});
    EXPECT_TRUE(report.feasible);
    EXPECT_EQ(report.cost, 1 + 5 + 8 + 3 + 6);
}

TEST(Verify, FindsEachKindOfViolation) {
    using enum ConstraintKind;
    EXPECT_THAT(kinds({2, 3, 3}), testing::ElementsAre(Latest));
    EXPECT_THAT(kinds({1, 1, 1}), testing::ElementsAre(Earliest, Precedence, Resource));
    EXPECT_THAT(kinds({1, 2, 3}), testing::ElementsAre(Group));
    const VerifyReport report = verify(example(), std::vector<Wave>{1, 1, 1});
    EXPECT_THAT(report.violations[2].names, testing::ElementsAre("team"));
    EXPECT_THAT(report.violations[2].values, testing::ElementsAre(1, 7, 2));
    EXPECT_EQ(report.violations[2].constraint.wave, 1);
}

TEST(Verify, StayingSatisfiesPrecedencesButNotTheirSuccessors) {
    ProblemDraft draft = example().draft();
    draft.items[0].latest = 3;
    draft.groups.clear();
    const PlanProblem problem = test::frozen(draft);
    EXPECT_TRUE(verify(problem, std::vector<Wave>{3, 3, 2}).feasible);
    EXPECT_TRUE(verify(problem, std::vector<Wave>{2, 3, 2}).feasible) << "lag is cut at W+1";
    EXPECT_FALSE(verify(problem, std::vector<Wave>{3, 2, 2}).feasible);
}

TEST(Verify, RefusesIncompleteAssignments) {
    EXPECT_FALSE(verify(example(), std::vector<Wave>{1, 2}).complete);
    EXPECT_FALSE(verify(example(), std::vector<Wave>{0, 2, 2}).complete);
    EXPECT_FALSE(verify(example(), std::vector<Wave>{1, 2, 4}).complete);
}

TEST(Verify, AgreesWithTheObjectiveOnAnyAssignment) {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const PlanProblem problem = test::frozen(test::plannableDraft(seed, 9, 4));
        base::Rng rng(seed);
        std::vector<Wave> waves;
        for (ItemIndex i = 0; i < problem.itemCount(); ++i)
            waves.push_back(1 + static_cast<Wave>(rng.below(5)));
        const std::int64_t before = computeCost(problem, waves).total();
        ASSERT_EQ(before, verify(problem, waves).cost) << seed;
        const ItemIndex i = static_cast<ItemIndex>(rng.below(9));
        const Wave to = 1 + static_cast<Wave>(rng.below(5));
        const std::int64_t delta = computeShift(problem, waves, i, to).total();
        waves[static_cast<std::size_t>(i)] = to;
        ASSERT_EQ(before + delta, verify(problem, waves).cost) << seed;
    }
}

TEST(WrongClaims, AreNamed) {
    PlanOutcome outcome;
    outcome.status = PlanStatus::Optimal;
    outcome.plan = WavePlan({1, 2, 2});
    outcome.cost = 23;
    outcome.lowerBound = 23;
    EXPECT_THAT(wrongClaims(example(), outcome), testing::IsEmpty());
    outcome.cost = 22;
    EXPECT_THAT(wrongClaims(example(), outcome),
                testing::ElementsAre("claim.cost", "claim.bound", "claim.bound"));
    outcome.cost = 23;
    outcome.lowerBound = 20;
    EXPECT_THAT(wrongClaims(example(), outcome), testing::ElementsAre("claim.bound"));
    outcome.status = PlanStatus::Infeasible;
    EXPECT_THAT(wrongClaims(example(), outcome), testing::ElementsAre("claim.status"));
    outcome.status = PlanStatus::Feasible;
    outcome.plan = WavePlan({2, 2, 2});
    EXPECT_THAT(wrongClaims(example(), outcome), testing::ElementsAre("claim.plan", "claim.cost"));
}

} // namespace
} // namespace aallokko::plan
