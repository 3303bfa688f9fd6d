// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two waves as one, and the way back; and the bound of a problem so large that it begins there.
#include "core/plan/bound/coarse_waves.h"

#include "core/plan/bound/bound.h"
#include "core/plan/verify.h"
#include "tests/core/plan/plan_cases.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

ProblemDraft oneItem() {
    ProblemDraft draft;
    draft.name = "one";
    draft.waves = 5;
    draft.items = {{"a", 2, 6, {10, 20, 30, 40, 50, 60}}, {"b", 1, 6, {0, 0, 0, 0, 0, 8}}};
    draft.links = {{0, 1, 3}};
    draft.precedences = {{0, 1, 3}};
    draft.resources.push_back({"team", {1, 2, 3, 4, 5}, {{0, 1}, {1, 5}}});
    return draft;
}

TEST(CoarseWaves, AddCapacitiesAndHalveDistances) {
    const ReducedProblem fine = reduce(test::frozen(oneItem()));
    const ReducedProblem coarse = coarsened(fine);
    EXPECT_EQ(coarse.waves, 3);
    EXPECT_EQ(coarse.earliest[0], 1) << "wave 2 lies in the first pair";
    EXPECT_EQ(coarse.latest[0], 4) << "staying stays";
    EXPECT_EQ(coarse.cost[coarse.at(0, 1)], 20) << "of the waves in the window alone";
    EXPECT_EQ(coarse.cost[coarse.at(0, 2)], 35);
    EXPECT_EQ(coarse.cost[coarse.at(0, 3)], 50) << "a last wave without a partner";
    EXPECT_EQ(coarse.cost[coarse.at(0, 4)], 60);
    EXPECT_EQ(coarse.links.of(0)[0].cost, 6);
    EXPECT_EQ(coarse.before.of(1)[0].lag, 1);
    EXPECT_EQ(coarse.capacity[coarse.at(0, 2)], 7);
}

TEST(CoarseWaves, PricesAndMeansComeBack) {
    const ReducedProblem fine = reduce(test::frozen(oneItem()));
    const ReducedProblem coarse = coarsened(fine);
    std::vector<double> prices(coarse.width(), 0.0);
    prices[coarse.at(0, 1)] = 4;
    prices[coarse.at(0, 2)] = 2;
    const std::vector<double> refined = refinedPrices(fine, coarse, prices);
    EXPECT_DOUBLE_EQ(refined[fine.at(0, 1)], 4) << "before the middle of the first pair";
    EXPECT_DOUBLE_EQ(refined[fine.at(0, 2)], 3.5);
    EXPECT_DOUBLE_EQ(refined[fine.at(0, 3)], 2.5);
    EXPECT_EQ(refinedMeans(fine, coarse, {1.0F, 4.0F}), (std::vector<float>{2.0F, 6.0F}));
    EXPECT_TRUE(refinedPrices(fine, coarse, {}).empty());
    EXPECT_TRUE(refinedMeans(fine, coarse, {}).empty());
}

TEST(CoarseWaves, LargeProblemsBeginThere) {
    const PlanProblem problem = test::frozen(test::plannableDraft(11, 3000, 8));
    const ReducedProblem reduced = reduce(problem);
    Bound bound(reduced);
    bound.ascend(2, SearchClock());
    EXPECT_EQ(bound.cuts(), 0U) << "the first cuts are those of fewer waves";
    ASSERT_TRUE(bound.value()) << "the sum of the cheapest waves needs no cut";
    const std::int64_t first = *bound.value();
    EXPECT_FALSE(bound.prices().empty());
    EXPECT_EQ(bound.meanWaves().size(), static_cast<std::size_t>(reduced.nodes));
    for (int k = 0; k < 400 && bound.cuts() < 5; ++k)
        bound.ascend(1, SearchClock());
    EXPECT_GE(bound.cuts(), 5U);
    EXPECT_GT(*bound.value(), first);
}

} // namespace
} // namespace aallokko::plan
