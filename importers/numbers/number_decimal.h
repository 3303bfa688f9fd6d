// SPDX-License-Identifier: GPL-3.0-or-later
//
// A number as the decimal digits that a spreadsheet program shows: at most 15 significant ones,
// rounded half up in decimal. Binary rounding would show 1.005 as 1.00 where people see 1.01.
#pragma once

#include <string>

namespace aallokko::importers {

/// The value 0.d1d2d3... x 10^point; no sign. Zero has no digits.
class Decimal {
  public:
    /// Digits of |value|; `value` is finite.
    explicit Decimal(double value);

    [[nodiscard]] bool isZero() const { return m_digits.empty(); }
    /// Number of digits before the decimal point; zero or negative below 0.1.
    [[nodiscard]] int point() const { return m_point; }
    /// Number of digits behind the decimal point that are not trailing zeros.
    [[nodiscard]] int decimals() const;

    /// Multiplies by 10^power.
    void shift(int power) { m_point += m_digits.empty() ? 0 : power; }
    /// Keeps `decimals` digits behind the point (negative: in front of it), half up.
    void round(int decimals);

    /// Digits before the point without leading zeros; "" below 1.
    [[nodiscard]] std::string integerDigits() const;
    /// Exactly `count` digits behind the point.
    [[nodiscard]] std::string fractionDigits(int count) const;

  private:
    void dropZeros();

    std::string m_digits;
    int m_point = 0;
};

/// The value in the format "General": at most 11 characters and a sign, as in a cell.
[[nodiscard]] std::string generalText(double value);

} // namespace aallokko::importers
