// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calendar arithmetic on top of std::chrono.
#include "core/base/date.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace aallokko::base {

namespace {

using namespace std::chrono;

std::optional<int> findDigits(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.front() == '-') {
        return std::nullopt;
    }
    return value;
}

} // namespace

std::string toIso(Date date) {
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return buffer.data();
}

std::optional<Date> findIsoDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto y = findDigits(text.substr(0, 4));
    const auto m = findDigits(text.substr(5, 2));
    const auto d = findDigits(text.substr(8, 2));
    if (!y || !m || !d) {
        return std::nullopt;
    }
    const Date date = makeDate(*y, static_cast<unsigned>(*m), static_cast<unsigned>(*d));
    return date.ok() ? std::optional(date) : std::nullopt;
}

Date makeDate(int y, unsigned m, unsigned d) {
    return year(y) / month(m) / day(d);
}

Date addMonths(Date date, int count) {
    const Date moved = date + months(count);
    return moved.ok() ? moved : moved.year() / moved.month() / last;
}

Date addDays(Date date, int count) {
    return Date(sys_days(date) + days(count));
}

int daysBetween(Date from, Date to) {
    return static_cast<int>((sys_days(to) - sys_days(from)).count());
}

Quarter quarterOf(Date date) {
    return {static_cast<int>(date.year()),
            static_cast<int>((static_cast<unsigned>(date.month()) - 1) / 3 + 1)};
}

Date firstDayOf(Quarter quarter) {
    return makeDate(quarter.year, static_cast<unsigned>((quarter.number - 1) * 3 + 1), 1);
}

Date lastDayOf(Quarter quarter) {
    return addDays(firstDayOf(addQuarters(quarter, 1)), -1);
}

Quarter addQuarters(Quarter quarter, int count) {
    const int index = quarter.year * 4 + (quarter.number - 1) + count;
    const int y = index >= 0 ? index / 4 : (index - 3) / 4;
    return {y, index - y * 4 + 1};
}

int quartersBetween(Quarter from, Quarter to) {
    return (to.year - from.year) * 4 + (to.number - from.number);
}

std::string toString(Quarter quarter) {
    return std::to_string(quarter.year) + "Q" + std::to_string(quarter.number);
}

std::optional<Quarter> findQuarter(std::string_view text) {
    if (text.size() != 6 || (text[4] != 'Q' && text[4] != 'q')) {
        return std::nullopt;
    }
    const auto y = findDigits(text.substr(0, 4));
    const auto q = findDigits(text.substr(5, 1));
    if (!y || !q || *q < 1 || *q > 4) {
        return std::nullopt;
    }
    return Quarter{*y, *q};
}

} // namespace aallokko::base
