// SPDX-License-Identifier: GPL-3.0-or-later
//
// What more capacity is worth: read off the prices of a bound, and confirmed by planning again with
// one unit more.
#include "core/plan/inventory/shadow_prices.h"

#include "core/plan/solver.h"

#include <gmock/gmock.h>
#include <string>
#include <utility>

namespace aallokko::plan {
namespace {

constexpr int items = 40;

/// 40 alike systems of one unit each; moving in wave w costs 1 000 (w - 1), staying 10 000. The
/// team takes `team[w-1]` of them, so the rest stay.
ProblemDraft alike(std::vector<std::int64_t> team) {
    ProblemDraft draft;
    draft.name = "alike";
    draft.waves = 3;
    Resource row{"team", std::move(team), {}};
    for (int i = 0; i < items; ++i) {
        draft.items.push_back({"s" + std::to_string(i), 1, 4, {0, 1000, 2000, 10000}});
        row.use.push_back({i, 1});
    }
    draft.resources = {row};
    return draft;
}

PlanProblem frozen(ProblemDraft draft) {
    auto problem = PlanProblem::freeze(std::move(draft));
    EXPECT_TRUE(problem);
    return std::move(*problem);
}

PlanOutcome solved(const PlanProblem& problem) {
    SolveSettings settings;
    settings.iterations = 200'000;
    return solve(problem, settings, {}, {});
}

PlanningProblem withRow(ProblemDraft draft, ResourceInfo info) {
    PlanningProblem problem{
        frozen(std::move(draft)), {}, 0, 1, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    problem.resources = {std::move(info)};
    return problem;
}

TEST(ShadowPrices, oneUnitMoreSavesWhatItsPriceSays) {
    const std::vector<std::int64_t> team{10, 10, 10};
    const PlanningProblem problem = withRow(alike(team), {ResourceFamily::NationalSlot, "x", 1});
    const PlanOutcome now = solved(problem.problem);
    ASSERT_TRUE(now.cost);
    EXPECT_EQ(*now.cost, 10 * 1000 + 10 * 2000 + 10 * 10000);
    const auto prices = greatestPrices(problem, now.prices, 10);
    ASSERT_EQ(prices.size(), 3u);
    for (const ShadowPrice& price : prices) {
        auto more = team;
        more[static_cast<std::size_t>(price.wave - 1)] += price.amount;
        const PlanOutcome then = solved(frozen(alike(more)));
        ASSERT_TRUE(then.cost);
        const auto saved = static_cast<double>(*now.cost - *then.cost);
        EXPECT_NEAR(static_cast<double>(price.savesCents), saved, 0.01 * saved)
            << "wave " << price.wave;
    }
    EXPECT_EQ(prices[0].wave, 1);
    EXPECT_EQ(prices[2].wave, 3);
}

TEST(ShadowPrices, roomThatIsLeftIsWorthNothing) {
    const PlanningProblem problem =
        withRow(alike({50, 50, 50}), {ResourceFamily::NationalSlot, "x", 1});
    EXPECT_TRUE(greatestPrices(problem, solved(problem.problem).prices, 10).empty());
}

TEST(ShadowPrices, workIsPricedByTwentyPersonDays) {
    // Amounts in hundredths of a person-day: 20 days are 2 000 of them.
    const PlanningProblem problem =
        withRow(alike({10, 10, 10}), {ResourceFamily::Supplier, "x", 100});
    const auto prices = greatestPrices(problem, {0.5, 0, 0.04}, 10);
    ASSERT_EQ(prices.size(), 1u); // 0.04 * 2000 cents are less than a euro
    EXPECT_TRUE(prices[0].isWork);
    EXPECT_EQ(prices[0].amount, 20);
    EXPECT_EQ(prices[0].savesCents, 1000);
}

TEST(ShadowPrices, nobodyCanBuyAFreezeAndOnlyTheGreatestAreKept) {
    EXPECT_TRUE(
        greatestPrices(withRow(alike({1, 1, 1}), {ResourceFamily::Freeze, "x", 100}), {9, 9, 9}, 10)
            .empty());
    const PlanningProblem problem = withRow(alike({1, 1, 1}), {ResourceFamily::Training, "x", 1});
    const auto prices = greatestPrices(problem, {500, 900, 900}, 2);
    ASSERT_EQ(prices.size(), 2u);
    EXPECT_EQ(prices[0].wave, 2);
    EXPECT_EQ(prices[1].wave, 3);
    EXPECT_TRUE(greatestPrices(problem, {}, 2).empty());
}

} // namespace
} // namespace aallokko::plan
