// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts working days and the freezes on them.
#include "core/plan/inventory/freeze_calendar.h"

#include "core/calendar/finnish_holidays.h"
#include "core/calendar/freeze_days.h"

#include <algorithm>

namespace aallokko::plan {

using base::Date;
using calendar::holdsOn;
using calendar::isWorkingDay;
using calendar::namesCategory;

FreezeCalendar::FreezeCalendar(const model::Policy& policy, const model::TimeGrid& grid)
    : m_policy(policy), m_grid(grid), m_categories{""} {
    for (const model::FreezeRule& freeze : policy.freezes) {
        for (const std::string& category : freeze.categories) {
            if (category != "*" && std::find(m_categories.begin(), m_categories.end(), category) ==
                                       m_categories.end()) {
                m_categories.push_back(category);
            }
        }
    }
    for (const std::string& category : m_categories) {
        std::vector<Days> days;
        for (int wave = 1; wave <= grid.count; ++wave) {
            days.push_back(count(wave, category));
        }
        m_days.push_back(std::move(days));
    }
}

int FreezeCalendar::weightOn(Date day, const std::string& category, bool& own) const {
    int weight = 0;
    for (const model::FreezeRule& freeze : m_policy.freezes) {
        const bool isOwn = !category.empty() && namesCategory(freeze, category);
        if ((isOwn || namesCategory(freeze, "*")) && holdsOn(freeze, day)) {
            weight = std::max(weight, freeze.isHard ? m_policy.hardFreezePercent
                                                    : m_policy.softFreezePercent);
            own = own || isOwn;
        }
    }
    return weight;
}

FreezeCalendar::Days FreezeCalendar::count(int wave, const std::string& category) const {
    Days days;
    const base::Quarter quarter = m_grid.quarterOfWave(wave);
    const Date last = base::lastDayOf(quarter);
    for (Date day = base::firstDayOf(quarter); day <= last; day = base::addDays(day, 1)) {
        if (!isWorkingDay(day)) {
            continue;
        }
        ++days.working;
        const int weight = weightOn(day, category, days.ownFreeze);
        days.lostPercent += weight;
        days.allowed = days.allowed || weight < m_policy.hardFreezePercent;
    }
    return days;
}

const FreezeCalendar::Days& FreezeCalendar::daysOf(int wave, const std::string& category) const {
    const auto it = std::find(m_categories.begin(), m_categories.end(), category);
    const std::size_t row =
        it == m_categories.end() ? 0 : static_cast<std::size_t>(it - m_categories.begin());
    return m_days[row][static_cast<std::size_t>(wave - 1)];
}

int FreezeCalendar::workingDays(int wave) const {
    return daysOf(wave, "").working;
}

std::int64_t FreezeCalendar::frozenCapacity(std::int64_t capacity, int wave,
                                            const std::string& category) const {
    const Days& days = daysOf(wave, category);
    const std::int64_t full = std::int64_t{100} * std::max(1, days.working);
    return capacity * std::max<std::int64_t>(0, full - days.lostPercent) / full;
}

std::int64_t FreezeCalendar::seasonalCapacity(std::int64_t capacity, int wave) const {
    const int first = wave - (m_grid.quarterOfWave(wave).number - 1);
    std::int64_t working = 0;
    std::int64_t lost = 0;
    for (int w = std::max(1, first); w <= std::min(m_grid.count, first + 3); ++w) {
        working += 100 * daysOf(w, "").working;
        lost += daysOf(w, "").lostPercent;
    }
    const Days& days = daysOf(wave, "");
    const std::int64_t full = std::int64_t{100} * std::max(1, days.working);
    // capacity * phi(q) / mean phi of the year, rounded down once.
    const std::int64_t left = std::max<std::int64_t>(1, working - lost);
    return capacity * (full - days.lostPercent) * working / (full * left);
}

bool FreezeCalendar::isFrozen(int wave, const std::string& category) const {
    return daysOf(wave, category).ownFreeze;
}

bool FreezeCalendar::hasAllowedDay(int wave, const std::string& category) const {
    return daysOf(wave, category).allowed;
}

} // namespace aallokko::plan
