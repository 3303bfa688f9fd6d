// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days of the year, pay days and dates.
#include "core/calendar/freeze_days.h"

#include "core/calendar/finnish_holidays.h"

#include <algorithm>

namespace aallokko::calendar {

namespace {

using base::Date;

int monthDay(Date day) {
    return static_cast<int>(static_cast<unsigned>(day.month())) * 100 +
           static_cast<int>(static_cast<unsigned>(day.day()));
}

bool isInRange(int from, int to, int value) {
    return from <= to ? value >= from && value <= to : value >= from || value <= to;
}

Date previousWorkingDay(Date day) {
    return workingDayUntil(base::addDays(day, -1));
}

bool isAroundPayday(Date day) {
    const int year = static_cast<int>(day.year());
    const auto month = static_cast<unsigned>(day.month());
    const Date first = base::makeDate(year, month, 1);
    for (const Date wanted :
         {base::makeDate(year, month, 15), base::addDays(base::addMonths(first, 1), -1)}) {
        const Date pay = workingDayUntil(wanted);
        const Date start = previousWorkingDay(previousWorkingDay(pay));
        if (start <= day && day <= pay) {
            return true;
        }
    }
    return false;
}

} // namespace

bool holdsOn(const model::FreezeRule& freeze, Date day) {
    if (freeze.from > 0 && isInRange(freeze.from, freeze.to, monthDay(day))) {
        return true;
    }
    if (freeze.id == "PAYDAY") {
        return isAroundPayday(day);
    }
    return std::any_of(freeze.dates.begin(), freeze.dates.end(), [&](Date date) {
        const int distance = base::daysBetween(date, day);
        return distance >= -freeze.daysAround && distance <= freeze.daysAround;
    });
}

bool namesCategory(const model::FreezeRule& freeze, const std::string& category) {
    return std::find(freeze.categories.begin(), freeze.categories.end(), category) !=
           freeze.categories.end();
}

} // namespace aallokko::calendar
