// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rounded plans against the judge that shares nothing with them.
#include "core/plan/bound/rounding.h"

#include "core/plan/bound/bound.h"
#include "core/plan/verify.h"
#include "tests/core/plan/plan_cases.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

TEST(Rounding, PlansHoldAndCostWhatTheySay) {
    int placed = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const PlanProblem problem = test::frozen(test::plannableDraft(seed, 40, 6));
        const ReducedProblem reduced = reduce(problem);
        Bound bound(reduced);
        bound.ascend(60, SearchClock());
        const RoundedPlan plan = roundToPlan(reduced, bound.meanWaves(), bound.prices());
        if (plan.unplaced > 0)
            continue;
        ++placed;
        const VerifyReport report = verify(problem, reduced.toPlan(plan.waves).waves());
        ASSERT_TRUE(report.feasible) << "seed " << seed;
        EXPECT_EQ(report.cost, plan.cost) << "seed " << seed;
        EXPECT_GE(plan.cost, *bound.value()) << "seed " << seed;
    }
    EXPECT_GT(placed, 40);
}

/// A plan is the mean of itself: nothing gets dearer by rounding it.
TEST(Rounding, KeepsWhatIsAPlanAlready) {
    const PlanProblem problem = test::frozen(test::plannableDraft(7, 30, 5));
    const ReducedProblem reduced = reduce(problem);
    Bound bound(reduced);
    bound.ascend(60, SearchClock());
    const RoundedPlan plan = roundToPlan(reduced, bound.meanWaves(), bound.prices());
    ASSERT_EQ(plan.unplaced, 0);
    const std::vector<float> means(plan.waves.begin(), plan.waves.end());
    const RoundedPlan again = roundToPlan(reduced, means, {});
    EXPECT_EQ(again.unplaced, 0);
    EXPECT_TRUE(verify(problem, reduced.toPlan(again.waves).waves()).feasible);
}

/// Who finds no room has its turn first the next time.
TEST(Rounding, MakesRoomForTheLarge) {
    ProblemDraft draft;
    draft.name = "large last";
    draft.waves = 2;
    for (int i = 0; i < 3; ++i)
        draft.items.push_back({"s" + std::to_string(i), 1, 2, {0, 1, 9}});
    draft.resources.push_back({"team", {4, 2}, {{0, 1}, {1, 1}, {2, 4}}});
    const ReducedProblem reduced = reduce(test::frozen(std::move(draft)));
    const std::vector<float> means{1.0F, 1.0F, 1.9F};
    const RoundedPlan plan = roundToPlan(reduced, means, {});
    EXPECT_EQ(plan.unplaced, 0);
    EXPECT_EQ(plan.waves, (std::vector<Wave>{2, 2, 1}));
}

} // namespace
} // namespace aallokko::plan
