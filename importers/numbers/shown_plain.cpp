// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sections of numbers: placeholders, groups of thousands and exponents.
#include "importers/numbers/number_decimal.h"
#include "importers/numbers/shown_number.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace aallokko::importers {

namespace {

using Tokens = std::vector<FormatToken>;

constexpr int GROUP_DIGITS = 3;
constexpr std::size_t LONGEST_DENOMINATOR = 7;

/// Where the parts of a mantissa lie among the tokens.
struct Places {
    std::size_t end = 0;   ///< behind the mantissa: the exponent, or all tokens
    std::size_t point = 0; ///< the decimal point, or `end`
    std::vector<std::size_t> whole;
    std::vector<std::size_t> fraction;
    bool groups = false;
    int thousands = 0; ///< how often the number is divided by a thousand
};

bool isDigit(const FormatToken& token) {
    return token.part == FormatPart::Digit;
}

Places placesOf(const Tokens& tokens) {
    Places places;
    const auto find = [&tokens](FormatPart part, std::size_t end) {
        std::size_t at = 0;
        while (at < end && tokens[at].part != part)
            ++at;
        return at;
    };
    places.end = find(FormatPart::Exponent, tokens.size());
    places.point = find(FormatPart::Point, places.end);
    for (std::size_t i = 0; i < places.end; ++i) {
        if (isDigit(tokens[i]))
            (i < places.point ? places.whole : places.fraction).push_back(i);
    }
    for (std::size_t i = 0; i < places.end; ++i) {
        if (tokens[i].part != FormatPart::Group)
            continue;
        const auto& side = i < places.point ? places.whole : places.fraction;
        const bool afterAll = !side.empty() && i > side.back();
        const bool between = !side.empty() && i > side.front() && !afterAll;
        places.groups = places.groups || (between && i < places.point);
        places.thousands += afterAll ? 1 : 0;
    }
    return places;
}

std::string filler(const FormatToken& token) {
    return token.text == "0" ? "0" : token.text == "?" ? " " : "";
}

/// Spreads the digits before the point over their placeholders, from the right.
void layWhole(const Tokens& tokens, const Places& places, const std::string& digits,
              std::vector<std::string>& out) {
    const auto count = static_cast<int>(digits.size());
    const auto width = static_cast<int>(places.whole.size());
    const auto grouped = [&places](int fromRight) {
        return places.groups && fromRight > 0 && fromRight % GROUP_DIGITS == 0;
    };
    for (int fromRight = 0; fromRight < width; ++fromRight) {
        const std::size_t at = places.whole[static_cast<std::size_t>(width - 1 - fromRight)];
        const bool known = fromRight < count;
        std::string text =
            known ? std::string(1, digits[static_cast<std::size_t>(count - 1 - fromRight)])
                  : filler(tokens[at]);
        if (grouped(fromRight) && !text.empty())
            text += text == " " ? ' ' : ',';
        out[at] = std::move(text);
    }
    if (count <= width)
        return;
    std::string more;
    for (int fromRight = count - 1; fromRight >= width; --fromRight) {
        more += digits[static_cast<std::size_t>(count - 1 - fromRight)];
        if (grouped(fromRight))
            more += ',';
    }
    // Without a sign for digits these stand in front of the point.
    std::string& target = out[width > 0 ? places.whole.front() : places.point];
    target = more + target;
}

void layFraction(const Tokens& tokens, const Places& places, const std::string& digits,
                 std::vector<std::string>& out) {
    const std::size_t significant = digits.find_last_not_of('0') + 1; // npos + 1 is 0
    for (std::size_t i = 0; i < places.fraction.size(); ++i) {
        const std::size_t at = places.fraction[i];
        out[at] = i < significant ? std::string(1, digits[i]) : filler(tokens[at]);
    }
}

/// What each token prints; digits are laid in later.
std::vector<std::string> plainTexts(const Tokens& tokens, const Places& places, double value) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const FormatToken& token = tokens[i];
        const auto& side = i < places.point ? places.whole : places.fraction;
        const bool inFront = side.empty() || i < side.front();
        switch (token.part) {
        case FormatPart::Group:
            out.emplace_back(i < places.end && inFront && places.whole.empty() ? "," : "");
            break;
        case FormatPart::Digit:
        case FormatPart::Exponent:
            out.emplace_back();
            break;
        case FormatPart::General:
        case FormatPart::Text:
            out.push_back(generalText(value));
            break;
        default:
            out.push_back(token.text);
        }
    }
    return out;
}

/// Brings the mantissa to the width of its placeholders; the power of ten taken out of it. With
/// more than one place before the point the powers are multiples of that many.
int normalise(Decimal& number, const Places& places) {
    if (number.isZero())
        return 0;
    const auto width = static_cast<int>(places.whole.size());
    const int step = std::max(width, 1);
    const int first = number.point() - std::min(width, 1);
    int exponent = first - ((first % step) + step) % step;
    number.shift(-exponent);
    number.round(static_cast<int>(places.fraction.size()));
    if (number.point() > width) {
        number.shift(-step);
        exponent += step;
    }
    return exponent;
}

/// Exponent digits over the placeholders behind the "E".
void layExponent(const Tokens& tokens, std::size_t at, int exponent,
                 std::vector<std::string>& out) {
    out[at] = exponent < 0 ? "E-" : tokens[at].text == "E+" ? "E+" : "E";
    std::string digits = std::to_string(std::abs(exponent));
    const auto width = static_cast<std::size_t>(
        std::count_if(tokens.begin() + static_cast<std::ptrdiff_t>(at), tokens.end(), isDigit));
    if (digits.size() < width)
        digits.insert(0, width - digits.size(), '0');
    out[at] += digits;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts)
        text += part;
    return text;
}

} // namespace

std::string shownPlain(const FormatSection& section, double value) {
    const Tokens& tokens = section.tokens;
    if (auto fraction = shownFraction(section, value))
        return std::move(*fraction);
    const Places places = placesOf(tokens);
    Decimal number(value);
    const auto percents = std::count_if(tokens.begin(), tokens.end(), [](const FormatToken& token) {
        return token.part == FormatPart::Percent;
    });
    number.shift(static_cast<int>(percents) * 2 - places.thousands * GROUP_DIGITS);
    std::vector<std::string> out = plainTexts(tokens, places, value);
    if (places.end < tokens.size())
        layExponent(tokens, places.end, normalise(number, places), out);
    const auto decimals = static_cast<int>(places.fraction.size());
    if (!places.whole.empty() || decimals > 0) {
        number.round(decimals);
        layWhole(tokens, places, number.integerDigits(), out);
        layFraction(tokens, places, number.fractionDigits(decimals), out);
    }
    return joined(out);
}

} // namespace aallokko::importers
