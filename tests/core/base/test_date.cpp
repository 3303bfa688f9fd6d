// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days and quarters: round trips over every day of the plan and far around it.
#include "core/base/date.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko::base;

TEST(Dates, everyDayGoesRoundThroughText) {
    int days = 0;
    for (Date day = makeDate(1999, 12, 31); day <= makeDate(2032, 3, 1); day = addDays(day, 1)) {
        ASSERT_EQ(findIsoDate(toIso(day)), day) << toIso(day);
        ++days;
    }
    EXPECT_EQ(days, daysBetween(makeDate(1999, 12, 31), makeDate(2032, 3, 1)) + 1);
}

TEST(Dates, daysThatDoNotExistAreRefused) {
    for (const char* bad :
         {"2019-02-29", "2018-13-01", "2018-00-10", "2018-01-00", "2018-04-31", "2018-1-1",
          "18-01-01", "2018/01/01", "2018-01-01 ", "", "2018-01-0x", "+018-01-01", "2018-01--1"}) {
        EXPECT_FALSE(findIsoDate(bad).has_value()) << bad;
    }
    EXPECT_TRUE(findIsoDate("2020-02-29").has_value());
}

TEST(Dates, monthsKeepTheDayWhereItExists) {
    EXPECT_EQ(addMonths(makeDate(2020, 1, 31), 1), makeDate(2020, 2, 29));
    EXPECT_EQ(addMonths(makeDate(2019, 1, 31), 1), makeDate(2019, 2, 28));
    EXPECT_EQ(addMonths(makeDate(2020, 1, 1), -9), makeDate(2019, 4, 1));
    EXPECT_EQ(addMonths(makeDate(2020, 12, 31), 2), makeDate(2021, 2, 28));
    EXPECT_EQ(addMonths(makeDate(2020, 3, 31), -13), makeDate(2019, 2, 28));
}

TEST(Dates, monthsForthAndBackStayInTheMonth) {
    for (Date day = makeDate(2018, 1, 1); day < makeDate(2019, 1, 1); day = addDays(day, 1)) {
        for (int months = -30; months <= 30; ++months) {
            const Date moved = addMonths(day, months);
            ASSERT_TRUE(moved.ok());
            ASSERT_EQ(addMonths(moved, -months).month(), day.month()) << toIso(day) << months;
            ASSERT_LE(moved.day(), day.day());
        }
    }
}

TEST(Quarters, coverTheYearWithoutGaps) {
    for (Quarter quarter{2018, 1}; quarter <= Quarter{2025, 4}; quarter = addQuarters(quarter, 1)) {
        EXPECT_EQ(quarterOf(firstDayOf(quarter)), quarter);
        EXPECT_EQ(quarterOf(lastDayOf(quarter)), quarter);
        EXPECT_EQ(addDays(lastDayOf(quarter), 1), firstDayOf(addQuarters(quarter, 1)));
        EXPECT_EQ(findQuarter(toString(quarter)), quarter);
    }
    EXPECT_EQ(quartersBetween({2018, 1}, {2025, 4}), 31);
    EXPECT_EQ(quartersBetween({2020, 1}, {2019, 4}), -1);
    EXPECT_EQ(addQuarters({2018, 1}, -1), (Quarter{2017, 4}));
}

TEST(Quarters, refuseOtherText) {
    for (const char* bad : {"2018Q0", "2018Q5", "2018q1x", "18Q1", "2018", "", "Q12018"}) {
        EXPECT_FALSE(findQuarter(bad).has_value()) << bad;
    }
}

} // namespace
