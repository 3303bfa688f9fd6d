// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holidays of years that lie on a wall calendar.
#include "core/calendar/finnish_holidays.h"

#include <gtest/gtest.h>

namespace aallokko::calendar {
namespace {

using base::makeDate;

TEST(FinnishHolidays, easterSundays) {
    EXPECT_EQ(easterSunday(2008), makeDate(2008, 3, 23)); // among the earliest
    EXPECT_EQ(easterSunday(2011), makeDate(2011, 4, 24)); // among the latest
    EXPECT_EQ(easterSunday(2018), makeDate(2018, 4, 1));
    EXPECT_EQ(easterSunday(2019), makeDate(2019, 4, 21));
    EXPECT_EQ(easterSunday(2024), makeDate(2024, 3, 31));
    EXPECT_EQ(easterSunday(2025), makeDate(2025, 4, 20));
}

TEST(FinnishHolidays, allOfOneYear) {
    const base::Date holidays[] = {
        makeDate(2022, 1, 1),   makeDate(2022, 1, 6),   makeDate(2022, 4, 15),
        makeDate(2022, 4, 16),  makeDate(2022, 4, 17),  makeDate(2022, 4, 18),
        makeDate(2022, 5, 1),   makeDate(2022, 5, 26),  makeDate(2022, 6, 5),
        makeDate(2022, 6, 24),  makeDate(2022, 6, 25),  makeDate(2022, 11, 5),
        makeDate(2022, 12, 6),  makeDate(2022, 12, 24), makeDate(2022, 12, 25),
        makeDate(2022, 12, 26),
    };
    auto next = std::begin(holidays);
    for (base::Date day = makeDate(2022, 1, 1); day <= makeDate(2022, 12, 31);
         day = base::addDays(day, 1)) {
        const bool isListed = next != std::end(holidays) && *next == day;
        EXPECT_EQ(isHoliday(day), isListed) << base::toIso(day);
        next += isListed ? 1 : 0;
    }
    EXPECT_EQ(next, std::end(holidays));
}

TEST(FinnishHolidays, movingSaturdaysAtTheEdges) {
    EXPECT_TRUE(isHoliday(makeDate(2020, 6, 19))); // Midsummer Eve as early as it gets
    EXPECT_TRUE(isHoliday(makeDate(2020, 6, 20)));
    EXPECT_FALSE(isHoliday(makeDate(2020, 6, 26)));
    EXPECT_TRUE(isHoliday(makeDate(2021, 6, 25))); // and as late
    EXPECT_TRUE(isHoliday(makeDate(2021, 6, 26)));
    EXPECT_FALSE(isHoliday(makeDate(2021, 6, 19)));
    EXPECT_TRUE(isHoliday(makeDate(2020, 10, 31))); // All Saints in October
    EXPECT_FALSE(isHoliday(makeDate(2020, 11, 7)));
    EXPECT_TRUE(isHoliday(makeDate(2021, 11, 6)));
}

TEST(FinnishHolidays, workingDays) {
    EXPECT_FALSE(isWorkingDay(makeDate(2022, 6, 24)));
    EXPECT_FALSE(isWorkingDay(makeDate(2022, 12, 10))); // a Saturday
    EXPECT_FALSE(isWorkingDay(makeDate(2022, 12, 11))); // a Sunday
    EXPECT_TRUE(isWorkingDay(makeDate(2022, 12, 30)));
    EXPECT_EQ(workingDayUntil(makeDate(2022, 4, 18)), makeDate(2022, 4, 14));
    EXPECT_EQ(workingDayUntil(makeDate(2022, 4, 14)), makeDate(2022, 4, 14));
    EXPECT_EQ(workingDayFrom(makeDate(2022, 4, 15)), makeDate(2022, 4, 19));
    EXPECT_EQ(workingDayFrom(makeDate(2022, 12, 31)), makeDate(2023, 1, 2));
}

} // namespace
} // namespace aallokko::calendar
