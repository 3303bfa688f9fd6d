// SPDX-License-Identifier: GPL-3.0-or-later
//
// Working days and freezes of quarters against days counted on a wall calendar.
#include "core/plan/inventory/freeze_calendar.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

model::FreezeRule freeze(std::string id, int from, int to, bool hard,
                         std::vector<std::string> categories) {
    model::FreezeRule rule;
    rule.id = std::move(id);
    rule.from = from;
    rule.to = to;
    rule.isHard = hard;
    rule.categories = std::move(categories);
    return rule;
}

TEST(FreezeCalendar, christmasTakesEightOfSixtyThreeDays) {
    model::Policy policy;
    policy.freezes = {freeze("XMAS", 1220, 106, true, {"ehr_phc"})};
    const FreezeCalendar calendar(policy, model::TimeGrid{});
    EXPECT_EQ(calendar.workingDays(20), 63);
    EXPECT_EQ(calendar.frozenCapacity(1350, 20, "ehr_phc"), 1178);
    EXPECT_EQ(calendar.frozenCapacity(1350, 20, "ledger"), 1350);
    EXPECT_TRUE(calendar.isFrozen(20, "ehr_phc"));
    EXPECT_FALSE(calendar.isFrozen(19, "ehr_phc"));
}

TEST(FreezeCalendar, summerIsSpreadOverTheYear) {
    model::Policy policy;
    policy.freezes = {freeze("JULY", 620, 810, false, {"*"})};
    const FreezeCalendar calendar(policy, model::TimeGrid{});
    std::int64_t year = 0;
    for (int wave = 17; wave <= 20; ++wave) {
        year += calendar.seasonalCapacity(1350, wave);
    }
    // Rounding down loses less than a day a quarter; quarters differ by some working days.
    EXPECT_NEAR(static_cast<double>(year), 4 * 1350, 30);
    EXPECT_LT(calendar.seasonalCapacity(1350, 19), 1200);
    EXPECT_GT(calendar.seasonalCapacity(1350, 20), 1400);
}

TEST(FreezeCalendar, aDayCountsOnceWithItsGreaterWeight) {
    model::Policy policy;
    policy.freezes = {freeze("A", 1001, 1231, false, {"ledger"}),
                      freeze("B", 1001, 1231, true, {"ledger"})};
    const FreezeCalendar calendar(policy, model::TimeGrid{});
    EXPECT_EQ(calendar.frozenCapacity(100, 20, "ledger"), 0);
    EXPECT_FALSE(calendar.hasAllowedDay(20, "ledger"));
    policy.freezes.pop_back();
    const FreezeCalendar soft(policy, model::TimeGrid{});
    EXPECT_EQ(soft.frozenCapacity(100, 20, "ledger"), 50);
    EXPECT_TRUE(soft.hasAllowedDay(20, "ledger"));
}

TEST(FreezeCalendar, paydaysTakeSixDaysAMonth) {
    model::Policy policy;
    policy.freezes = {freeze("PAYDAY", 0, 0, true, {"payroll"})};
    const FreezeCalendar calendar(policy, model::TimeGrid{});
    const std::int64_t days = calendar.workingDays(17);
    EXPECT_EQ(calendar.frozenCapacity(days, 17, "payroll"), days - 18);
}

} // namespace
} // namespace aallokko::plan
