// SPDX-License-Identifier: GPL-3.0-or-later
//
// First prices: never negative, nothing where capacity cannot bind, and worth having: the dual of
// the whole problem is higher at them than at no prices.
#include "core/plan/bound/price_guess.h"

#include "core/plan/bound/wave_cut.h"
#include "tests/core/plan/plan_cases.h"

#include <cmath>
#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

double dualAt(const ReducedProblem& reduced, const std::vector<double>& prices) {
    WaveCut cut(reduced);
    std::vector<std::int64_t> scaled;
    for (std::size_t slot = 0; slot < prices.size(); ++slot)
        scaled.push_back(reduced.capacity[slot] < unlimited
                             ? std::llround(prices[slot] * static_cast<double>(cut.scale()))
                             : 0);
    const auto value = cut.solve(scaled);
    EXPECT_TRUE(value);
    return static_cast<double>(value->scaled) / static_cast<double>(cut.scale());
}

TEST(PriceGuess, IsAPlaceToStartFrom) {
    int better = 0;
    int priced = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const PlanProblem problem = test::frozen(test::plannableDraft(seed, 40, 6));
        const ReducedProblem reduced = reduce(problem);
        const std::vector<double> prices = guessPrices(reduced, SearchClock());
        ASSERT_EQ(prices.size(), static_cast<std::size_t>(reduced.rows) * reduced.width());
        bool hasPrice = false;
        for (std::size_t slot = 0; slot < prices.size(); ++slot) {
            ASSERT_GE(prices[slot], 0.0) << seed;
            if (reduced.capacity[slot] >= unlimited) {
                ASSERT_EQ(prices[slot], 0.0) << seed;
            }
            hasPrice |= prices[slot] > 0;
        }
        EXPECT_EQ(prices, guessPrices(reduced, SearchClock())) << seed;
        if (!hasPrice)
            continue;
        ++priced;
        better += dualAt(reduced, prices) > dualAt(reduced, std::vector<double>(prices.size()));
    }
    EXPECT_GT(priced, 20) << "the cases must be tight";
    EXPECT_GE(better * 10, priced * 7) << better << " of " << priced;
}

} // namespace
} // namespace aallokko::plan
