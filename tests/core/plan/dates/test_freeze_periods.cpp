// SPDX-License-Identifier: GPL-3.0-or-later
//
// Freezes as stretches of days.
#include "core/plan/dates/freeze_periods.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

model::Policy policyWith(model::FreezeRule rule) {
    model::Policy policy;
    policy.freezes = {std::move(rule)};
    return policy;
}

TEST(FreezePeriods, RunOverTheNewYearAndAreCutToTheStretch) {
    model::FreezeRule rule;
    rule.id = "YEAR_END";
    rule.from = 1215;
    rule.to = 115;
    const auto periods =
        freezePeriods(policyWith(rule), base::makeDate(2019, 1, 1), base::makeDate(2020, 12, 31));
    ASSERT_EQ(periods.size(), 3U);
    EXPECT_EQ(base::toIso(periods[0].from), "2019-01-01");
    EXPECT_EQ(base::toIso(periods[0].to), "2019-01-15");
    EXPECT_EQ(base::toIso(periods[1].from), "2019-12-15");
    EXPECT_EQ(base::toIso(periods[1].to), "2020-01-15");
    EXPECT_EQ(base::toIso(periods[2].to), "2020-12-31");
}

TEST(FreezePeriods, HoldForTheirCategoriesOrForAll) {
    model::FreezeRule rule;
    rule.categories = {"payroll"};
    EXPECT_TRUE(holdsFor(rule, "payroll"));
    EXPECT_FALSE(holdsFor(rule, "ledger"));
    rule.categories = {"*"};
    EXPECT_TRUE(holdsFor(rule, ""));
}

} // namespace
} // namespace aallokko::plan
