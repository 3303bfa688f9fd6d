// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days, holidays and freezes.
#include "core/plan/inventory/freeze_calendar.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

using base::Date;

int monthDay(Date day) {
    return static_cast<int>(static_cast<unsigned>(day.month())) * 100 +
           static_cast<int>(static_cast<unsigned>(day.day()));
}

unsigned weekday(Date day) {
    return std::chrono::weekday(std::chrono::sys_days(day)).iso_encoding();
}

bool isInRange(int from, int to, int value) {
    return from <= to ? value >= from && value <= to : value >= from || value <= to;
}

Date previousWorkingDay(Date day) {
    do {
        day = base::addDays(day, -1);
    } while (!isWorkingDay(day));
    return day;
}

// The pay days are the 15th and the last working day; the two working days before count as well.
bool isAroundPayday(Date day) {
    const int year = static_cast<int>(day.year());
    const auto month = static_cast<unsigned>(day.month());
    const Date first = base::makeDate(year, month, 1);
    for (Date pay :
         {base::makeDate(year, month, 15), base::addDays(base::addMonths(first, 1), -1)}) {
        if (!isWorkingDay(pay)) {
            pay = previousWorkingDay(pay);
        }
        const Date start = previousWorkingDay(previousWorkingDay(pay));
        if (start <= day && day <= pay) {
            return true;
        }
    }
    return false;
}

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

bool names(const model::FreezeRule& freeze, const std::string& category) {
    return std::find(freeze.categories.begin(), freeze.categories.end(), category) !=
           freeze.categories.end();
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

bool isWorkingDay(Date day) {
    if (weekday(day) > 5) {
        return false;
    }
    const int md = monthDay(day);
    for (const int holiday : {101, 106, 501, 1206, 1224, 1225, 1226}) {
        if (md == holiday) {
            return false;
        }
    }
    const int afterEaster = base::daysBetween(easterSunday(static_cast<int>(day.year())), day);
    // Good Friday, Easter Monday, Ascension Day; Midsummer Eve is the Friday of 19 to 25 June.
    if (afterEaster == -2 || afterEaster == 1 || afterEaster == 39) {
        return false;
    }
    return !(weekday(day) == 5 && md >= 619 && md <= 625);
}

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
        const bool isOwn = !category.empty() && names(freeze, category);
        if ((isOwn || names(freeze, "*")) && holdsOn(freeze, day)) {
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
