// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spelling of numbers, dates and times. No locale takes part.
#include "importers/raw/cell_text.h"

#include <QString>
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace aallokko::importers {

namespace {

constexpr std::int64_t SECONDS_PER_DAY = 86'400;
// 9999-12-31 as a serial; also keeps the arithmetic below far from overflow.
constexpr double LAST_SERIAL = 2'958'466.0;

std::string twoDigits(std::int64_t value) {
    return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

std::string clockText(std::int64_t seconds) {
    const std::int64_t size = std::abs(seconds);
    const std::int64_t hours = size / 3'600;
    std::string text;
    if (seconds < 0)
        text += '-';
    text += hours < 10 ? twoDigits(hours) : std::to_string(hours);
    text += ':';
    text += twoDigits(size / 60 % 60);
    text += ':';
    text += twoDigits(size % 60);
    return text;
}

std::optional<std::string> dayText(std::int64_t days) {
    using namespace std::chrono;
    const year_month_day date{sys_days{year{1899} / December / 30} +
                              std::chrono::days{static_cast<int>(days)}};
    const int year = static_cast<int>(date.year());
    if (year < 1 || year > 9999)
        return std::nullopt;
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", year,
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return std::string(buffer.data());
}

bool isDigits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::string normalised(std::string text) {
    // Lead bytes up to 0xCB are U+0000..U+02FF: all of it is in form C already.
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0xCC; });
    if (plain)
        return text;
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .normalized(QString::NormalizationForm_C)
        .toStdString();
}

std::string toCellText(QStringView text) {
    const QByteArray bytes = text.toUtf8();
    return normalised(std::string(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

std::optional<double> parseNumber(QStringView text) {
    std::array<char, 64> buffer{};
    text = text.trimmed();
    if (text.startsWith(u'+'))
        text = text.mid(1);
    if (text.isEmpty() || text.size() > static_cast<qsizetype>(buffer.size()))
        return std::nullopt;
    auto* end = buffer.data();
    for (const QChar c : text)
        *end++ = c.unicode() < 0x80 ? static_cast<char>(c.unicode()) : '?';
    double value = 0;
    const auto [rest, status] = std::from_chars(buffer.data(), end, value);
    if (status != std::errc{} || rest != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string numberText(double value) {
    const double size = std::fabs(value);
    if (size == 0)
        return "0"; // also for -0
    const bool fixed = size >= 1e-7 && size < 1e21;
    std::array<char, 64> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                      fixed ? std::chars_format::fixed : std::chars_format::scientific);
    return {buffer.data(), end.ptr};
}

std::string percentText(double value) {
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::scientific);
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
    const auto e = text.find('e');
    if (e == std::string_view::npos)
        return numberText(value) + '%';
    int exponent = 0;
    const std::string_view digits = text.substr(text[e + 1] == '+' ? e + 2 : e + 1);
    std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    const std::string moved = std::string(text.substr(0, e)) + 'e' + std::to_string(exponent + 2);
    double percent = 0;
    std::from_chars(moved.data(), moved.data() + moved.size(), percent);
    return numberText(percent) + '%';
}

std::optional<RawCell> serialCell(double serial, NumberMeaning meaning, bool from1904) {
    if (!(std::fabs(serial) < LAST_SERIAL))
        return std::nullopt;
    const auto seconds =
        static_cast<std::int64_t>(std::llround(serial * static_cast<double>(SECONDS_PER_DAY)));
    const bool clock = meaning == NumberMeaning::Duration ||
                       (meaning == NumberMeaning::Time && seconds < SECONDS_PER_DAY);
    if (clock)
        return RawCell{clockText(seconds), CellKind::Time, false};
    if (seconds < 0)
        return std::nullopt;
    std::int64_t day = seconds / SECONDS_PER_DAY;
    const std::int64_t rest = seconds % SECONDS_PER_DAY;
    if (from1904)
        day += 1'462;
    else if (day < 1 || day == 60)
        return std::nullopt; // "1900-01-00" and "1900-02-29" are no days
    else if (day < 60)
        day += 1;
    auto text = dayText(day);
    if (!text)
        return std::nullopt;
    if (meaning != NumberMeaning::Date && rest != 0)
        *text += 'T' + clockText(rest);
    return RawCell{std::move(*text), CellKind::Date, false};
}

std::string isoDateText(std::string_view stored) {
    constexpr std::size_t DATE = 10;
    constexpr std::size_t DATE_AND_TIME = 19;
    const bool isDate = stored.size() >= DATE && isDigits(stored.substr(0, 4)) &&
                        stored[4] == '-' && isDigits(stored.substr(5, 2)) && stored[7] == '-' &&
                        isDigits(stored.substr(8, 2));
    if (!isDate || stored.size() == DATE || stored[DATE] != 'T')
        return std::string(stored);
    const std::string_view time = stored.substr(DATE, DATE_AND_TIME - DATE);
    return std::string(stored.substr(0, time == "T00:00:00" ? DATE : DATE_AND_TIME));
}

std::optional<std::string> isoDurationText(std::string_view stored) {
    const bool negative = stored.starts_with('-');
    if (negative)
        stored.remove_prefix(1);
    if (!stored.starts_with('P'))
        return std::nullopt;
    stored.remove_prefix(1);
    double seconds = 0;
    bool inTime = false;
    while (!stored.empty()) {
        if (stored.front() == 'T') {
            inTime = true;
            stored.remove_prefix(1);
            continue;
        }
        double amount = 0;
        const auto [rest, status] =
            std::from_chars(stored.data(), stored.data() + stored.size(), amount);
        if (status != std::errc{} || rest == stored.data() + stored.size())
            return std::nullopt;
        const char unit = *rest;
        stored.remove_prefix(static_cast<std::size_t>(rest - stored.data()) + 1);
        const double length = unit == 'D' && !inTime  ? 86'400
                              : unit == 'H' && inTime ? 3'600
                              : unit == 'M' && inTime ? 60
                              : unit == 'S' && inTime ? 1
                                                      : 0;
        if (length == 0)
            return std::nullopt;
        seconds += amount * length;
    }
    if (!(std::fabs(seconds) < LAST_SERIAL * static_cast<double>(SECONDS_PER_DAY)))
        return std::nullopt;
    return clockText(std::llround(negative ? -seconds : seconds));
}

} // namespace aallokko::importers
