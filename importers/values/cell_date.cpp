// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text is cut into numbers and words first; forms are then told apart by their sequence, which
// is easier to follow than one expression per form and language.
#include "importers/values/cell_date.h"

#include "core/base/text.h"
#include "importers/values/cell_number.h"

#include <array>
#include <charconv>
#include <vector>

namespace aallokko::importers {

namespace {

constexpr int firstYear = 1950;
constexpr int lastYear = 2100;
constexpr int centuryTurn = 70; // "69" is 2069, "70" is 1970

struct Token {
    bool isNumber = false;
    int value = 0;
    std::size_t digits = 0;
    std::string word;
    char after = ' '; // the sign that follows: . / - or blank
};

std::vector<Token> tokensOf(const std::string& text) {
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < text.size();) {
        const auto isDigit = [&](std::size_t k) {
            return k < text.size() && text[k] >= '0' && text[k] <= '9';
        };
        const auto isLetter = [&](std::size_t k) {
            return k < text.size() && ((text[k] >= 'a' && text[k] <= 'z') ||
                                       static_cast<unsigned char>(text[k]) >= 0x80);
        };
        Token token;
        const std::size_t begin = i;
        if (isDigit(i)) {
            while (isDigit(i)) {
                ++i;
            }
            token.isNumber = true;
            token.digits = i - begin;
            std::from_chars(text.data() + begin, text.data() + i, token.value);
        } else if (isLetter(i)) {
            while (isLetter(i)) {
                ++i;
            }
            token.word = text.substr(begin, i - begin);
        } else {
            ++i;
            continue;
        }
        token.after = i < text.size() ? text[i] : ' ';
        tokens.push_back(std::move(token));
    }
    return tokens;
}

bool isYear(const Token& token) {
    return token.isNumber && token.digits == 4 && token.value >= firstYear &&
           token.value <= lastYear;
}

std::optional<base::Date> day(int year, int month, int dayOfMonth) {
    const base::Date date =
        base::makeDate(year, static_cast<unsigned>(month), static_cast<unsigned>(dayOfMonth));
    const bool valid = month >= 1 && month <= 12 && dayOfMonth >= 1 && date.ok() &&
                       year >= firstYear && year <= lastYear;
    return valid ? std::optional(date) : std::nullopt;
}

std::optional<DateReading> endOfMonth(int year, int month, const char* rule) {
    const auto first = day(year, month, 1);
    if (!first) {
        return std::nullopt;
    }
    return DateReading{base::addDays(base::addMonths(*first, 1), -1), rule};
}

// Month of a Finnish, Swedish or English month name in any case form; 0 for other words.
int monthOf(const std::string& word) {
    constexpr std::array<std::pair<std::string_view, int>, 35> beginnings{
        {{"tammik", 1},   {"helmik", 2},  {"maalisk", 3}, {"huhtik", 4},  {"toukok", 5},
         {"kesak", 6},    {"heinak", 7},  {"elok", 8},    {"syysk", 9},   {"lokak", 10},
         {"marrask", 11}, {"jouluk", 12}, {"januar", 1},  {"februar", 2}, {"mars", 3},
         {"march", 3},    {"april", 4},   {"maj", 5},     {"may", 5},     {"juni", 6},
         {"june", 6},     {"juli", 7},    {"july", 7},    {"august", 8},  {"septem", 9},
         {"oktober", 10}, {"octob", 10},  {"novem", 11},  {"decem", 12},  {"jan", 1},
         {"feb", 2},      {"sep", 9},     {"oct", 10},    {"nov", 11},    {"dec", 12}}};
    for (const auto& [beginning, month] : beginnings) {
        if (word.substr(0, beginning.size()) == beginning) {
            return month;
        }
    }
    return 0;
}

// Last month of a season; 0 for other words.
int seasonEnd(const std::string& word) {
    constexpr std::array<std::pair<std::string_view, int>, 11> seasons{{{"kevat", 5},
                                                                        {"kevaa", 5},
                                                                        {"kesa", 8},
                                                                        {"syksy", 11},
                                                                        {"var", 5},
                                                                        {"sommar", 8},
                                                                        {"host", 11},
                                                                        {"spring", 5},
                                                                        {"summer", 8},
                                                                        {"autumn", 11},
                                                                        {"fall", 11}}};
    for (const auto& [beginning, month] : seasons) {
        if (word.substr(0, beginning.size()) == beginning) {
            return month;
        }
    }
    return 0;
}

bool isEndWord(const std::string& word) {
    return word.substr(0, 4) == "lopp" || word == "slut" || word == "slutet" || word == "end";
}

bool isYearWord(const std::string& word) {
    return word.substr(0, 4) == "vuod" || word.substr(0, 4) == "vuos" || word == "v" ||
           word == "ar" || word == "aret" || word == "year" || word == "of" || word == "av" ||
           word == "asti" || word == "saakka" || word == "mennessa" || word == "the" ||
           word == "kuun";
}

bool isQuarterWord(const std::string& word) {
    return word == "q" || word == "kv" || word.substr(0, 8) == "kvartaal" || word == "kvartal" ||
           word == "kvartalet" || word == "quarter" || word.substr(0, 8) == "neljanne";
}

// Numbers alone: d.m.yyyy, d.m.yy, yyyy-mm-dd, m/yyyy, yyyy/m, yyyy.
std::optional<DateReading> fromNumbers(const std::vector<Token>& t) {
    if (t.size() == 1 && isYear(t[0])) {
        return DateReading{day(t[0].value, 12, 31), "date.year_end"};
    }
    if (t.size() == 2 && isYear(t[1])) {
        return endOfMonth(t[1].value, t[0].value, "date.month_end");
    }
    if (t.size() == 2 && isYear(t[0]) && t[0].after != ' ') {
        return endOfMonth(t[0].value, t[1].value, "date.month_end");
    }
    if (t.size() != 3) {
        return std::nullopt;
    }
    if (isYear(t[0])) {
        const auto date = day(t[0].value, t[1].value, t[2].value);
        return date ? std::optional(DateReading{date, ""}) : std::nullopt;
    }
    const bool shortYear = t[2].digits == 2;
    if (!isYear(t[2]) && !shortYear) {
        return std::nullopt;
    }
    const int year = shortYear ? t[2].value + (t[2].value < centuryTurn ? 2000 : 1900) : t[2].value;
    const auto date = day(year, t[1].value, t[0].value);
    if (!date) {
        return std::nullopt;
    }
    std::string rule = shortYear ? "date.two_digit_year" : "";
    if (t[0].after == '/' && t[0].value <= 12) {
        addRule(rule, "date.day_month_order");
    }
    return DateReading{date, rule};
}

struct Parts {
    std::vector<int> numbers; // other than the year
    int year = 0;
    int month = 0;
    int season = 0;
    bool quarter = false;
    bool end = false;
    bool unknownWord = false;
};

Parts partsOf(const std::vector<Token>& tokens) {
    Parts parts;
    for (const Token& token : tokens) {
        if (isYear(token) && parts.year == 0) {
            parts.year = token.value;
        } else if (token.isNumber) {
            parts.numbers.push_back(token.value);
        } else if (const int month = monthOf(token.word)) {
            parts.month = month;
        } else if (const int season = seasonEnd(token.word)) {
            parts.season = season;
        } else if (isQuarterWord(token.word)) {
            parts.quarter = true;
        } else if (isEndWord(token.word)) {
            parts.end = true;
        } else if (!isYearWord(token.word)) {
            parts.unknownWord = true;
        }
    }
    return parts;
}

std::optional<DateReading> fromWords(const std::vector<Token>& tokens) {
    const Parts p = partsOf(tokens);
    if (p.unknownWord || p.year == 0 || p.numbers.size() > 1) {
        return std::nullopt;
    }
    if (p.quarter) {
        const int number = p.numbers.empty() ? 0 : p.numbers[0];
        return number >= 1 && number <= 4 ? endOfMonth(p.year, number * 3, "date.quarter_end")
                                          : std::nullopt;
    }
    if (p.month > 0 && p.numbers.size() == 1) {
        const auto date = day(p.year, p.month, p.numbers[0]);
        return date ? std::optional(DateReading{date, ""}) : std::nullopt;
    }
    if (!p.numbers.empty()) {
        return p.end ? endOfMonth(p.year, p.numbers[0], "date.month_end") : std::nullopt;
    }
    if (p.month > 0) {
        return endOfMonth(p.year, p.month, "date.month_end");
    }
    if (p.season > 0) {
        return endOfMonth(p.year, p.season, "date.season");
    }
    return DateReading{day(p.year, 12, 31), "date.year_end"};
}

bool isOpenEnded(const std::string& text) {
    for (const std::string_view word :
         {"toistaiseksi", "tills vidare", "until further notice", "open ended"}) {
        if (text.find(word) != std::string::npos) {
            return true;
        }
    }
    return text == "tv" || text == "tv." || text == "t.v.";
}

std::optional<DateReading> readOne(const std::string& text) {
    const std::vector<Token> tokens = tokensOf(text);
    bool words = false;
    for (const Token& token : tokens) {
        words = words || !token.isNumber;
    }
    return words ? fromWords(tokens) : fromNumbers(tokens);
}

} // namespace

std::optional<base::Date> dayOfSerial(long double serial) {
    if (serial < 20000 || serial > 80000) {
        return std::nullopt;
    }
    // Serial 25569 is 1970-01-01 in the 1900 date system.
    return base::addDays(base::makeDate(1970, 1, 1), static_cast<int>(serial) - 25569);
}

// "2024-08-20T00:00:00Z" as programs write it: the day stands in the first ten characters.
static bool isTimestamp(const std::string& text) {
    return text.size() >= 16 && text[4] == '-' && text[7] == '-' &&
           (text[10] == 't' || text[10] == ' ') && text[13] == ':';
}

std::optional<DateReading> readDate(std::string_view raw) {
    std::string text = base::folded(raw);
    if (isTimestamp(text)) {
        text.resize(10);
    }
    if (text.empty() || text.size() > 80) {
        return std::nullopt;
    }
    if (isOpenEnded(text)) {
        return DateReading{std::nullopt, "date.open_ended"};
    }
    if (text.size() == 5 && text.find_first_not_of("0123456789") == std::string::npos) {
        if (const auto serial = dayOfSerial(std::stoi(text))) {
            return DateReading{serial, "date.excel_serial"};
        }
    }
    if (auto reading = readOne(text)) {
        return reading;
    }
    // "1.1.2015 - 31.12.2019" ends on its last day; "31.12.2019 (optio 2 v)" keeps its first.
    for (const std::string_view dash : {"–", " - ", "-", "—"}) {
        const std::size_t at = text.find(dash);
        if (at == std::string::npos || text.find(dash, at + dash.size()) != std::string::npos) {
            continue;
        }
        const auto from = readOne(text.substr(0, at));
        auto to = readOne(text.substr(at + dash.size()));
        const bool loneStart =
            from ||
            (text.substr(0, at).find_first_not_of("0123456789. ") == std::string::npos && at > 0);
        if (to && to->day && loneStart) {
            addRule(to->rule, "date.range_end");
            return to;
        }
    }
    for (const char* sign : {"(", "+", ",", ";"}) {
        const std::size_t at = text.find(sign);
        if (at != std::string::npos && at > 0) {
            if (auto reading = readOne(text.substr(0, at))) {
                addRule(reading->rule, "date.with_remark");
                return reading;
            }
        }
    }
    return std::nullopt;
}

} // namespace aallokko::importers
