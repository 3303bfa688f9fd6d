// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decimal digits and the format "General".
#include "importers/numbers/number_decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace aallokko::importers {

namespace {

constexpr int SIGNIFICANT = 15;
constexpr int GENERAL_DIGITS = 10;  // beside the point
constexpr int GENERAL_DECIMALS = 9; // of a number below 1
constexpr int GENERAL_MANTISSA = 5; // decimals in front of the exponent
constexpr int LARGEST_FIXED = 11;   // digits of the largest whole number
constexpr double SMALLEST_FIXED = 1e-4;

void dropTrailing(std::string& text, char last) {
    while (!text.empty() && text.back() == last)
        text.pop_back();
}

std::string withFraction(const Decimal& number, int decimals) {
    std::string text = number.integerDigits();
    if (text.empty())
        text = "0";
    std::string fraction = number.fractionDigits(std::max(decimals, 0));
    dropTrailing(fraction, '0');
    if (!fraction.empty())
        text += '.' + fraction;
    return text;
}

std::string scientific(Decimal number) {
    int exponent = number.point() - 1;
    number.shift(-exponent);
    number.round(GENERAL_MANTISSA);
    if (number.point() > 1) {
        number.shift(-1);
        ++exponent;
    }
    std::string text = withFraction(number, GENERAL_MANTISSA);
    text += exponent < 0 ? "E-" : "E+";
    const std::string digits = std::to_string(std::abs(exponent));
    return text + (digits.size() < 2 ? "0" : "") + digits;
}

} // namespace

Decimal::Decimal(double value) {
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::fabs(value),
                                   std::chars_format::scientific, SIGNIFICANT - 1);
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
    const auto e = text.find('e');
    for (const char c : text.substr(0, e)) {
        if (c != '.')
            m_digits += c;
    }
    const std::string_view power = text.substr(e + 1);
    std::from_chars(power.data() + (power.front() == '+' ? 1 : 0), power.data() + power.size(),
                    m_point);
    ++m_point;
    dropZeros();
}

void Decimal::dropZeros() {
    dropTrailing(m_digits, '0');
    const auto first = std::min(m_digits.find_first_not_of('0'), m_digits.size());
    m_digits.erase(0, first);
    m_point = m_digits.empty() ? 0 : m_point - static_cast<int>(first);
}

int Decimal::decimals() const {
    return std::max(0, static_cast<int>(m_digits.size()) - m_point);
}

void Decimal::round(int decimals) {
    const int keep = m_point + decimals;
    if (keep >= static_cast<int>(m_digits.size()))
        return;
    if (keep < 0) {
        m_digits.clear();
        m_point = 0;
        return;
    }
    bool carry = m_digits[static_cast<std::size_t>(keep)] >= '5';
    m_digits.resize(static_cast<std::size_t>(keep));
    for (auto at = m_digits.rbegin(); carry && at != m_digits.rend(); ++at) {
        carry = *at == '9';
        *at = carry ? '0' : static_cast<char>(*at + 1);
    }
    if (carry) {
        m_digits.insert(m_digits.begin(), '1');
        ++m_point;
    }
    dropZeros();
}

std::string Decimal::integerDigits() const {
    if (m_point <= 0)
        return {};
    std::string text = m_digits.substr(0, static_cast<std::size_t>(m_point));
    text.resize(static_cast<std::size_t>(m_point), '0');
    return text;
}

std::string Decimal::fractionDigits(int count) const {
    std::string text;
    for (int i = 0; i < count; ++i) {
        const int place = m_point + i;
        const bool known = place >= 0 && place < static_cast<int>(m_digits.size());
        text += known ? m_digits[static_cast<std::size_t>(place)] : '0';
    }
    return text;
}

std::string generalText(double value) {
    Decimal number(value);
    if (number.isZero())
        return "0";
    const std::string sign = value < 0 ? "-" : "";
    if (std::fabs(value) < SMALLEST_FIXED && number.decimals() > GENERAL_DECIMALS)
        return sign + scientific(number);
    Decimal rounded = number;
    rounded.round(number.point() <= 0 ? GENERAL_DECIMALS
                                      : std::max(0, GENERAL_DIGITS - number.point()));
    if (rounded.point() > LARGEST_FIXED)
        return sign + scientific(number);
    return sign + withFraction(rounded, GENERAL_DECIMALS);
}

} // namespace aallokko::importers
