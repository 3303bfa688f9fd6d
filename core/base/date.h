// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calendar days and quarters. Days are std::chrono::year_month_day; a Quarter is what the planning
// grid counts in (modelling decision M4).
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace aallokko::base {

using Date = std::chrono::year_month_day;

/// One quarter of a year; `number` is 1..4.
struct Quarter {
    int year = 0;
    int number = 1;

    auto operator<=>(const Quarter&) const = default;
};

/// "2019-12-31"; years are written with four digits.
[[nodiscard]] std::string toIso(Date date);
/// Parses exactly YYYY-MM-DD and refuses days that do not exist.
[[nodiscard]] std::optional<Date> findIsoDate(std::string_view text);

[[nodiscard]] Date makeDate(int year, unsigned month, unsigned day);
/// Adds months and keeps the day where it exists, else takes the last day of the month.
[[nodiscard]] Date addMonths(Date date, int months);
[[nodiscard]] Date addDays(Date date, int days);
[[nodiscard]] int daysBetween(Date from, Date to);

[[nodiscard]] Quarter quarterOf(Date date);
[[nodiscard]] Date firstDayOf(Quarter quarter);
[[nodiscard]] Date lastDayOf(Quarter quarter);
[[nodiscard]] Quarter addQuarters(Quarter quarter, int count);
/// Quarters from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] int quartersBetween(Quarter from, Quarter to);
/// "2019Q4".
[[nodiscard]] std::string toString(Quarter quarter);
[[nodiscard]] std::optional<Quarter> findQuarter(std::string_view text);

} // namespace aallokko::base
