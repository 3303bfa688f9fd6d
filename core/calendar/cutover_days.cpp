// SPDX-License-Identifier: GPL-3.0-or-later
//
// Weekday first, then freezes.
#include "core/calendar/cutover_days.h"

#include "core/calendar/finnish_holidays.h"
#include "core/calendar/freeze_days.h"

#include <algorithm>

namespace aallokko::calendar {

using base::Date;

bool CutoverDays::isWeekendCategory(const std::string& category) const {
    const auto& list = m_policy.calendar.weekendCategories;
    return std::find(list.begin(), list.end(), category) != list.end();
}

bool CutoverDays::isCutoverWeekday(Date day, const std::string& category) const {
    if (!isWeekendCategory(category)) {
        return isWorkingDay(day);
    }
    return weekdayOf(day) == static_cast<unsigned>(m_policy.calendar.weekday) && !isHoliday(day);
}

const model::FreezeRule* CutoverDays::freezeOn(Date day, const std::string& category) const {
    const model::FreezeRule* soft = nullptr;
    for (const model::FreezeRule& freeze : m_policy.freezes) {
        const bool applies = namesCategory(freeze, "*") || namesCategory(freeze, category);
        if (!applies || !holdsOn(freeze, day)) {
            continue;
        }
        if (freeze.isHard) {
            return &freeze;
        }
        soft = soft == nullptr ? &freeze : soft;
    }
    return soft;
}

DayUse CutoverDays::useOf(Date day, const std::string& category) const {
    if (!isCutoverWeekday(day, category)) {
        return DayUse::No;
    }
    const model::FreezeRule* freeze = freezeOn(day, category);
    return freeze == nullptr ? DayUse::Free : freeze->isHard ? DayUse::No : DayUse::Soft;
}

std::vector<Date> CutoverDays::daysOf(base::Quarter quarter, const std::string& category,
                                      DayUse use) const {
    std::vector<Date> days;
    const Date first = base::firstDayOf(quarter);
    for (Date day = base::lastDayOf(quarter); day >= first; day = base::addDays(day, -1)) {
        if (useOf(day, category) == use) {
            days.push_back(day);
        }
    }
    return days;
}

} // namespace aallokko::calendar
