// SPDX-License-Identifier: GPL-3.0-or-later
//
// Freezes over the new year, around dates, on pay days.
#include "core/calendar/freeze_days.h"

#include <gtest/gtest.h>

namespace aallokko::calendar {
namespace {

using base::makeDate;

TEST(FreezeDays, runsOverTheNewYear) {
    model::FreezeRule freeze;
    freeze.from = 1215;
    freeze.to = 115;
    EXPECT_FALSE(holdsOn(freeze, makeDate(2019, 12, 14)));
    EXPECT_TRUE(holdsOn(freeze, makeDate(2019, 12, 15)));
    EXPECT_TRUE(holdsOn(freeze, makeDate(2020, 1, 15)));
    EXPECT_FALSE(holdsOn(freeze, makeDate(2020, 1, 16)));
}

TEST(FreezeDays, aroundADate) {
    model::FreezeRule freeze;
    freeze.dates = {makeDate(2019, 4, 14)};
    freeze.daysAround = 14;
    EXPECT_TRUE(holdsOn(freeze, makeDate(2019, 3, 31)));
    EXPECT_TRUE(holdsOn(freeze, makeDate(2019, 4, 28)));
    EXPECT_FALSE(holdsOn(freeze, makeDate(2019, 3, 30)));
    EXPECT_FALSE(holdsOn(freeze, makeDate(2019, 4, 29)));
}

TEST(FreezeDays, payDays) {
    model::FreezeRule freeze;
    freeze.id = "PAYDAY";
    // 15.1.2022 is a Saturday: paid on Friday 14, so Wednesday to Friday are closed.
    for (const unsigned day : {12u, 13u, 14u, 27u, 28u, 31u}) {
        EXPECT_TRUE(holdsOn(freeze, makeDate(2022, 1, day))) << day;
    }
    for (const unsigned day : {11u, 15u, 17u, 26u}) {
        EXPECT_FALSE(holdsOn(freeze, makeDate(2022, 1, day))) << day;
    }
}

} // namespace
} // namespace aallokko::calendar
