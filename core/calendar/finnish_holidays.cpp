// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fixed days, days counted from Easter, and the Saturdays of June and November.
#include "core/calendar/finnish_holidays.h"

#include <algorithm>
#include <array>

namespace aallokko::calendar {

namespace {

using base::Date;

constexpr unsigned friday = 5;
constexpr unsigned saturday = 6;

int monthDay(Date day) {
    return static_cast<int>(static_cast<unsigned>(day.month())) * 100 +
           static_cast<int>(static_cast<unsigned>(day.day()));
}

// New Year, Epiphany, May Day, Independence Day, Christmas Eve to Boxing Day.
constexpr std::array fixedDays{101, 106, 501, 1206, 1224, 1225, 1226};
// Good Friday to Easter Monday, Ascension Day, Whit Sunday: days after Easter Sunday.
constexpr std::array easterDays{-2, -1, 0, 1, 39, 49};

template <class List>
bool contains(const List& list, int value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

// Midsummer Eve is the Friday of 19 to 25 June, All Saints' Day the Saturday of 31 October to
// 6 November.
bool isMovingHoliday(Date day) {
    const int md = monthDay(day);
    const unsigned weekday = weekdayOf(day);
    return (weekday == friday && md >= 619 && md <= 625) ||
           (weekday == saturday && md >= 620 && md <= 626) ||
           (weekday == saturday && (md == 1031 || (md >= 1101 && md <= 1106)));
}

} // namespace

Date easterSunday(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return base::makeDate(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

unsigned weekdayOf(Date day) {
    return std::chrono::weekday(std::chrono::sys_days(day)).iso_encoding();
}

bool isHoliday(Date day) {
    return contains(fixedDays, monthDay(day)) || isMovingHoliday(day) ||
           contains(easterDays, base::daysBetween(easterSunday(static_cast<int>(day.year())), day));
}

bool isWorkingDay(Date day) {
    return weekdayOf(day) <= friday && !isHoliday(day);
}

Date workingDayUntil(Date day) {
    while (!isWorkingDay(day)) {
        day = base::addDays(day, -1);
    }
    return day;
}

Date workingDayFrom(Date day) {
    while (!isWorkingDay(day)) {
        day = base::addDays(day, 1);
    }
    return day;
}

} // namespace aallokko::calendar
