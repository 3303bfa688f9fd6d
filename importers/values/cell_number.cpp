// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small hand-written grammar: [about | bound] number [- number] [unit] [per period] [(remark)].
#include "importers/values/cell_number.h"

#include "core/base/text.h"

#include <array>
#include <cmath>

namespace aallokko::importers {

namespace {

constexpr long double largestExact = 9e15L;
constexpr std::size_t mostDigits = 17;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Takes `prefix` and following blanks off the front.
bool take(std::string_view& text, std::string_view prefix) {
    if (text.substr(0, prefix.size()) != prefix) {
        return false;
    }
    text.remove_prefix(prefix.size());
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    return true;
}

bool takeAny(std::string_view& text, std::initializer_list<std::string_view> prefixes) {
    for (const std::string_view prefix : prefixes) {
        if (take(text, prefix)) {
            return true;
        }
    }
    return false;
}

struct Separators {
    std::size_t dots = 0;
    std::size_t commas = 0;
    std::size_t lastDot = std::string_view::npos;
    std::size_t lastComma = std::string_view::npos;
};

Separators separatorsOf(std::string_view digits) {
    Separators found;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (digits[i] == '.') {
            found.dots += 1;
            found.lastDot = i;
        } else if (digits[i] == ',') {
            found.commas += 1;
            found.lastComma = i;
        }
    }
    return found;
}

// Position of the decimal sign or npos; sets the rule when a separator means thousands.
std::size_t decimalSign(std::string_view digits, NumberReading& reading) {
    const Separators s = separatorsOf(digits);
    constexpr std::size_t none = std::string_view::npos;
    const auto threeAfter = [&](std::size_t at) { return digits.size() - at == 4; };
    if (s.dots > 0 && s.commas > 0) {
        const bool commaLast = s.lastComma > s.lastDot;
        addRule(reading.rule, commaLast ? "number.dot_thousands" : "number.comma_thousands");
        return commaLast ? s.lastComma : s.lastDot;
    }
    if (s.dots + s.commas == 0) {
        return none;
    }
    const bool dot = s.dots > 0;
    const std::size_t at = dot ? s.lastDot : s.lastComma;
    if (s.dots + s.commas > 1 || (threeAfter(at) && at <= 3 && digits[0] != '0')) {
        addRule(reading.rule, dot ? "number.dot_thousands" : "number.comma_thousands");
        reading.isDoubtful = s.dots + s.commas == 1;
        return none;
    }
    return at;
}

std::optional<long double> digitsToValue(std::string_view digits, NumberReading& reading) {
    const std::size_t sign = decimalSign(digits, reading);
    long double value = 0;
    long double scale = 1;
    std::size_t count = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (!isDigit(digits[i])) {
            continue;
        }
        count += 1;
        value = value * 10 + (digits[i] - '0');
        scale *= sign != std::string_view::npos && i > sign ? 10 : 1;
    }
    if (count == 0 || count > mostDigits) {
        return std::nullopt;
    }
    return value / scale;
}

// Digits with blanks between groups of three, dots and commas; stops before anything else.
std::optional<long double> takeNumber(std::string_view& text, NumberReading& reading) {
    std::string digits;
    std::size_t i = 0;
    while (i < text.size()) {
        const char c = text[i];
        const bool digitNext = i + 1 < text.size() && isDigit(text[i + 1]);
        const bool joins = (c == '.' || c == ',') && digitNext && !digits.empty();
        const bool group = c == ' ' && digitNext && i + 3 < text.size() && isDigit(text[i + 2]) &&
                           isDigit(text[i + 3]) && !digits.empty();
        if (isDigit(c) || joins) {
            digits.push_back(c);
        } else if (!group) {
            break;
        }
        ++i;
    }
    text.remove_prefix(i);
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    return digitsToValue(digits, reading);
}

void takeUnit(std::string_view& text, NumberReading& reading) {
    if (takeAny(text, {"t€", "k€", "teur", "keur", "te ", "tuhatta euroa", "tuhatta"}) ||
        text == "te") {
        text = text == "te" ? std::string_view() : text;
        reading.value *= 1000;
        reading.hasUnit = true;
        addRule(reading.rule, "number.thousands");
    } else if (takeAny(text,
                       {"m€", "meur", "milj. euroa", "milj.€", "milj. €", "milj.", "miljoonaa"})) {
        reading.value *= 1000000;
        reading.hasUnit = true;
        addRule(reading.rule, "number.millions");
    } else if (takeAny(text, {"€", "euroa", "eur", "e/", "htp", "henkilötyöpäivää", "persondagar",
                              "kpl", "hlö", "henkilöä", "käyttäjää", "anv.", "pv", "d", "h",
                              "tuntia", "gb", "gt"})) {
        reading.hasUnit = true;
    } else if (takeAny(text, {"kuukautta", "kk", "mån", "months", "month"})) {
        reading.hasUnit = true;
    }
}

void takePeriod(std::string_view& text, NumberReading& reading) {
    if (takeAny(text, {"/kk", "kuukaudessa", "/mån"})) {
        reading.value *= 12;
        addRule(reading.rule, "number.per_month");
        return;
    }
    (void)takeAny(text, {"/vuosi", "/v.", "/v", "/a", "vuodessa", "v.", "/år", "per år", "/year"});
}

std::string prepared(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        // U+00A0, U+2009 and U+202F stand between groups of digits; the dashes are one.
        if (text.substr(i, 2) == "\xC2\xA0") {
            result.push_back(' ');
            i += 1;
        } else if (text.substr(i, 3) == "\xE2\x80\xAF" || text.substr(i, 3) == "\xE2\x80\x89") {
            result.push_back(' ');
            i += 2;
        } else if (text.substr(i, 3) == "\xE2\x80\x93" || text.substr(i, 3) == "\xE2\x88\x92") {
            result.push_back('-');
            i += 2;
        } else {
            result.push_back(text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32)
                                                              : text[i]);
        }
    }
    return base::trimmed(result);
}

} // namespace

void addRule(std::string& rules, std::string_view rule) {
    if (rule.empty() ||
        ("+" + rules + "+").find("+" + std::string(rule) + "+") != std::string::npos) {
        return;
    }
    rules += rules.empty() ? "" : "+";
    rules += rule;
}

std::optional<NumberReading> readNumber(std::string_view text) {
    const std::string copy = prepared(text);
    std::string_view rest = copy;
    NumberReading reading;
    if (takeAny(rest, {"noin", "n. ", "n.", "n ", "~", "≈", "ca.", "ca ", "c.", "arviolta", "arvio",
                       "about", "approx."})) {
        addRule(reading.rule, "number.approximate");
    }
    if (takeAny(rest,
                {">=", "<=", ">", "<", "yli", "alle", "över", "under", "over", "max", "min"})) {
        addRule(reading.rule, "number.bound");
    }
    (void)takeAny(rest, {"€", "eur"});
    const bool negative = take(rest, "-");
    const auto first = takeNumber(rest, reading);
    if (!first) {
        return std::nullopt;
    }
    reading.value = negative ? -*first : *first;
    if (!negative && takeAny(rest, {"-", "...", "…"})) {
        const auto second = takeNumber(rest, reading);
        if (!second || *second < *first) {
            return std::nullopt;
        }
        reading.value = (*first + *second) / 2;
        addRule(reading.rule, "number.range");
    }
    if (take(rest, "+")) {
        addRule(reading.rule, "number.bound");
    }
    takeUnit(rest, reading);
    takePeriod(rest, reading);
    if (!rest.empty() && rest.front() == '(' && rest.back() == ')') {
        addRule(reading.rule, "number.with_remark");
        rest = {};
    }
    return rest.empty() ? std::optional(reading) : std::nullopt;
}

std::optional<std::int64_t> toInteger(long double value, long double scale) {
    const long double scaled = value * scale;
    if (!std::isfinite(scaled) || std::fabs(scaled) > largestExact) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(std::llround(scaled));
}

} // namespace aallokko::importers
