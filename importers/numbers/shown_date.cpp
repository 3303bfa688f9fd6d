// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sections of dates, times and durations.
#include "importers/numbers/shown_number.h"

#include "importers/numbers/date_names.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace aallokko::importers {

namespace {

constexpr double LAST_SERIAL = 2'958'466.0; // the day after 9999-12-31
constexpr std::int64_t SECONDS_PER_DAY = 86'400;
constexpr std::int64_t FROM_1904 = 1'462;
constexpr std::int64_t LEAP_DAY_1900 = 60; // a day that spreadsheets know and calendars do not
constexpr std::size_t MOST_DECIMALS = 6;
constexpr int BUDDHIST_YEARS = 543;

/// A serial taken apart.
struct Moment {
    int year = 0;
    int month = 1;
    int day = 0;
    std::int64_t weekday = 0; ///< 0 is Sunday
    std::int64_t total = 0;   ///< whole seconds since the first day
    std::int64_t part = 0;    ///< rest of a second in units of 10^-decimals
    std::size_t decimals = 0;
    const DateNames* names = nullptr;
};

std::string padded(std::int64_t value, std::size_t width) {
    std::string text = std::to_string(value);
    if (text.size() < width)
        text.insert(0, width - text.size(), '0');
    return text;
}

void setDate(Moment& moment, std::int64_t serial) {
    using namespace std::chrono;
    moment.weekday = (serial + 6) % 7;
    if (serial == 0 || serial == LEAP_DAY_1900) {
        moment.year = 1900;
        moment.month = serial == 0 ? 1 : 2;
        moment.day = serial == 0 ? 0 : 29;
        return;
    }
    const int shift = serial < LEAP_DAY_1900 ? 1 : 0;
    const year_month_day date{sys_days{year{1899} / December / 30} +
                              days{static_cast<int>(serial) + shift}};
    moment.year = static_cast<int>(date.year());
    moment.month = static_cast<int>(static_cast<unsigned>(date.month()));
    moment.day = static_cast<int>(static_cast<unsigned>(date.day()));
}

Moment momentOf(const FormatSection& section, double size, bool from1904) {
    Moment moment;
    moment.names = &dateNames(section.locale);
    for (const auto& token : section.tokens) {
        if (token.part == FormatPart::Fraction)
            moment.decimals = std::max(moment.decimals, std::min(token.text.size(), MOST_DECIMALS));
    }
    std::int64_t unit = 1;
    for (std::size_t i = 0; i < moment.decimals; ++i)
        unit *= 10;
    const std::int64_t units = std::llround(size * static_cast<double>(SECONDS_PER_DAY * unit));
    moment.total = units / unit;
    moment.part = units % unit;
    setDate(moment, moment.total / SECONDS_PER_DAY + (from1904 ? FROM_1904 : 0));
    return moment;
}

/// Letter of the date token next to `at` in direction `step`; 0 when there is none.
char neighbour(const std::vector<FormatToken>& tokens, std::size_t at, int step) {
    for (auto i = static_cast<std::ptrdiff_t>(at) + step;
         i >= 0 && i < static_cast<std::ptrdiff_t>(tokens.size()); i += step) {
        const FormatToken& token = tokens[static_cast<std::size_t>(i)];
        if (token.part == FormatPart::Date || token.part == FormatPart::Elapsed)
            return token.text.front();
    }
    return 0;
}

/// "m" means minutes behind hours and in front of seconds.
bool isMinutes(const std::vector<FormatToken>& tokens, std::size_t at) {
    if (tokens[at].text.size() > 2)
        return false;
    const char before = neighbour(tokens, at, -1);
    return before == 'h' || neighbour(tokens, at, 1) == 's' ||
           (before == 's' && neighbour(tokens, at, 1) == 0);
}

/// The first letter of a name, which may take two bytes.
std::string_view firstLetter(std::string_view name) {
    return name.substr(0, (static_cast<unsigned char>(name.front()) & 0x80U) != 0 ? 2 : 1);
}

std::string monthText(const Moment& moment, std::size_t letters, bool besideDay) {
    const DateNames& names = *moment.names;
    const auto month = static_cast<std::size_t>(moment.month - 1);
    if (letters <= 2)
        return padded(moment.month, letters);
    if (letters == 3)
        return std::string(names.shortMonths[month]);
    if (letters == 5)
        return std::string(firstLetter(names.months[month]));
    return besideDay ? names.monthOfDay(month) : std::string(names.months[month]);
}

std::string dayText(const Moment& moment, std::size_t letters) {
    if (letters <= 2)
        return padded(moment.day, letters);
    const auto day = static_cast<std::size_t>(moment.weekday);
    return std::string(letters == 3 ? moment.names->shortDays[day] : moment.names->days[day]);
}

/// True when the day of the month stands somewhere in the format.
bool hasDayOfMonth(const std::vector<FormatToken>& tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [](const FormatToken& token) {
        return token.part == FormatPart::Date && token.text.front() == 'd' &&
               token.text.size() <= 2;
    });
}

std::string dateText(const std::vector<FormatToken>& tokens, std::size_t at, const Moment& moment,
                     bool twelveHours) {
    const std::string& letters = tokens[at].text;
    const std::size_t width = std::min<std::size_t>(letters.size(), 2);
    switch (letters.front()) {
    case 'y':
        return letters.size() <= 2 ? padded(moment.year % 100, 2) : padded(moment.year, 4);
    case 'e':
        return std::to_string(moment.year);
    case 'b':
        return letters.size() <= 2 ? padded((moment.year + BUDDHIST_YEARS) % 100, 2)
                                   : std::to_string(moment.year + BUDDHIST_YEARS);
    case 'm':
        return isMinutes(tokens, at) ? padded(moment.total / 60 % 60, width)
                                     : monthText(moment, letters.size(), hasDayOfMonth(tokens));
    case 'd':
        return dayText(moment, letters.size());
    case 'h': {
        const std::int64_t hour = moment.total / 3'600 % 24;
        return padded(twelveHours ? (hour + 11) % 12 + 1 : hour, width);
    }
    default:
        return padded(moment.total % 60, width);
    }
}

std::string elapsedText(const std::string& letters, const Moment& moment) {
    const std::int64_t unit = letters.front() == 'h' ? 3'600 : letters.front() == 'm' ? 60 : 1;
    return padded(moment.total / unit, letters.size());
}

std::string halfText(const std::string& letters, const Moment& moment) {
    const bool isAfternoon = moment.total / 3'600 % 24 >= 12;
    if (letters.size() > 3)
        return isAfternoon ? "PM" : "AM";
    return std::string(1, letters[isAfternoon ? 2 : 0]);
}

} // namespace

std::optional<std::string> shownDate(const FormatSection& section, double serial, bool from1904) {
    const bool elapsed = section.has(FormatPart::Elapsed);
    if (!(std::fabs(serial) < LAST_SERIAL) || (serial < 0 && !elapsed))
        return std::nullopt;
    const Moment moment = momentOf(section, std::fabs(serial), from1904);
    const bool twelveHours = section.has(FormatPart::AmPm);
    std::string text = serial < 0 ? "-" : "";
    for (std::size_t i = 0; i < section.tokens.size(); ++i) {
        const FormatToken& token = section.tokens[i];
        switch (token.part) {
        case FormatPart::Date:
            text += dateText(section.tokens, i, moment, twelveHours);
            break;
        case FormatPart::Elapsed:
            text += elapsedText(token.text, moment);
            break;
        case FormatPart::AmPm:
            text += halfText(token.text, moment);
            break;
        case FormatPart::Fraction:
            text += '.' + padded(moment.part, moment.decimals).substr(0, token.text.size());
            break;
        default:
            text += token.text;
        }
    }
    return text;
}

} // namespace aallokko::importers
