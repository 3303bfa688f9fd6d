// SPDX-License-Identifier: GPL-3.0-or-later
//
// Integer quantities with a unit in the type. Money is euro cents and work is hundredths of a
// person-day; floating values are refused at compile time, so rounding happens where it is
// written down and nowhere else.
#pragma once

#include <compare>
#include <cstdint>
#include <type_traits>

namespace aallokko::base {

/// A whole number of units of `Tag`. Addition and scaling stay in the type.
template <class Tag>
class Quantity {
  public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(std::int64_t value) : m_value(value) {}
    template <class F>
    requires std::is_floating_point_v<F>
    explicit Quantity(F) = delete;

    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    constexpr auto operator<=>(const Quantity&) const = default;

    constexpr Quantity& operator+=(Quantity other) {
        m_value += other.m_value;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity other) {
        m_value -= other.m_value;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return a -= b; }
    friend constexpr Quantity operator-(Quantity a) { return Quantity(-a.m_value); }
    friend constexpr Quantity operator*(Quantity a, std::int64_t n) {
        return Quantity(a.m_value * n);
    }

  private:
    std::int64_t m_value = 0;
};

struct EuroCentsTag;
struct PersonDayHundredthsTag;

/// Money: integer euro cents, VAT excluded unless a field says otherwise.
using EuroCents = Quantity<EuroCentsTag>;
/// Work: hundredths of a person-day (a share of 0.25 of 17 days stays exact).
using PersonDayHundredths = Quantity<PersonDayHundredthsTag>;

} // namespace aallokko::base
