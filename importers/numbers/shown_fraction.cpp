// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fractions such as "# ??/??" or "0 ?/8".
#include "importers/numbers/number_decimal.h"
#include "importers/numbers/shown_number.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace aallokko::importers {

namespace {

using Tokens = std::vector<FormatToken>;

constexpr std::size_t LONGEST_DENOMINATOR = 7;
constexpr std::size_t LONGEST_FIXED = 9;
constexpr double LARGEST_VALUE = 1e15;

struct Ratio {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
};

/// The last convergent of the continued fraction of 0 <= value < 1 within the largest denominator.
Ratio convergent(double value, std::int64_t largest) {
    constexpr double TINY = 1e-10;
    Ratio before{1, 0};
    Ratio current{0, 1};
    double rest = value;
    while (rest > TINY) {
        const double inverse = 1 / rest;
        const auto whole = static_cast<std::int64_t>(std::floor(inverse + TINY));
        const Ratio next{whole * current.numerator + before.numerator,
                         whole * current.denominator + before.denominator};
        if (next.denominator > largest || next.denominator <= 0)
            break;
        before = current;
        current = next;
        rest = inverse - static_cast<double>(whole);
    }
    return current;
}

/// Tokens [top, bar) are the numerator and (bar, end) the denominator.
struct Layout {
    std::size_t top = 0;
    std::size_t bar = 0;
    std::size_t end = 0;
    std::string below; ///< the denominator as written: "??" or "16"
    bool isMixed = false;

    [[nodiscard]] std::int64_t fixed() const {
        const bool isNumber = below.find_first_of("123456789") != std::string::npos &&
                              below.find_first_of("#?") == std::string::npos &&
                              below.size() <= LONGEST_FIXED;
        return isNumber ? std::atoll(below.c_str()) : 0;
    }
};

bool isDigit(const FormatToken& token) {
    return token.part == FormatPart::Digit;
}

bool isBelow(const FormatToken& token) {
    return isDigit(token) || (!token.text.empty() && token.text.front() >= '0' &&
                              token.text.front() <= '9' && token.part == FormatPart::Literal);
}

std::optional<Layout> layoutOf(const Tokens& tokens) {
    Layout layout;
    for (layout.bar = 1; layout.bar < tokens.size(); ++layout.bar) {
        if (tokens[layout.bar].part == FormatPart::Slash && isDigit(tokens[layout.bar - 1]))
            break;
    }
    for (layout.end = layout.bar + 1; layout.end < tokens.size() && isBelow(tokens[layout.end]);
         ++layout.end)
        layout.below += tokens[layout.end].text;
    if (layout.below.empty())
        return std::nullopt;
    layout.top = layout.bar;
    while (layout.top > 0 && isDigit(tokens[layout.top - 1]))
        --layout.top;
    layout.isMixed = std::any_of(tokens.begin(),
                                 tokens.begin() + static_cast<std::ptrdiff_t>(layout.top), isDigit);
    return layout;
}

Ratio ratioOf(const Layout& layout, double part) {
    if (const std::int64_t fixed = layout.fixed(); fixed > 0)
        return {std::llround(part * static_cast<double>(fixed)), fixed};
    std::int64_t largest = 1;
    for (std::size_t i = 0; i < std::min(layout.below.size(), LONGEST_DENOMINATOR); ++i)
        largest *= 10;
    return convergent(part, largest - 1);
}

/// Digits over the placeholders [first, last), from the right.
std::string laid(const Tokens& tokens, std::size_t first, std::size_t last, std::string digits) {
    for (std::size_t at = last; at > first; --at) {
        if (last - at < digits.size() || !isDigit(tokens[at - 1]))
            continue;
        const std::string& place = tokens[at - 1].text;
        if (place != "#")
            digits.insert(0, 1, place == "0" ? '0' : ' ');
    }
    return digits;
}

/// What stands in front of the numerator: the whole part and its literals.
std::string wholeText(const Tokens& tokens, std::size_t end, double whole) {
    std::size_t first = 0;
    while (first < end && !isDigit(tokens[first]))
        ++first;
    std::size_t last = end;
    while (last > first && !isDigit(tokens[last - 1]))
        --last;
    std::string text;
    for (std::size_t i = 0; i < first; ++i)
        text += tokens[i].text;
    if (first < last)
        text += laid(tokens, first, last, Decimal(whole).integerDigits());
    for (std::size_t i = last; i < end; ++i)
        text += tokens[i].text;
    return text;
}

} // namespace

std::optional<std::string> shownFraction(const FormatSection& section, double value) {
    const Tokens& tokens = section.tokens;
    const auto layout = layoutOf(tokens);
    if (!layout || value >= LARGEST_VALUE)
        return std::nullopt;
    double whole = std::floor(value);
    Ratio ratio = ratioOf(*layout, value - whole);
    if (!layout->isMixed) {
        ratio.numerator += static_cast<std::int64_t>(whole) * ratio.denominator;
    } else if (ratio.numerator == ratio.denominator) {
        ratio.numerator = 0;
        whole += 1;
    }
    std::string part = laid(tokens, layout->top, layout->bar, std::to_string(ratio.numerator));
    std::string denominator = std::to_string(ratio.denominator);
    denominator.resize(std::max(denominator.size(), layout->below.size()), ' ');
    part += '/' + denominator;
    if (layout->isMixed && ratio.numerator == 0)
        part.assign(layout->bar - layout->top + 1 + layout->below.size(), ' ');
    const bool showsZero = layout->isMixed && ratio.numerator == 0 && whole == 0;
    std::string text = wholeText(tokens, layout->top, whole);
    if (showsZero && text.find('0') == std::string::npos)
        text.insert(0, 1, '0');
    text += part;
    for (std::size_t i = layout->end; i < tokens.size(); ++i)
        text += tokens[i].text;
    return text;
}

} // namespace aallokko::importers
