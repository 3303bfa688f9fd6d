// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of months and days in the language that a number format asks for, as in "[$-40B]mmmm".
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace aallokko::importers {

struct DateNames {
    std::uint32_t language = 0; ///< primary language of a Windows locale number
    std::string_view tag;       ///< "fi", as in "[$-fi-FI]"
    std::array<std::string_view, 12> months;
    std::array<std::string_view, 12> shortMonths;
    std::array<std::string_view, 7> days; ///< Sunday first
    std::array<std::string_view, 7> shortDays;

    /// The month beside a day of the month: Finnish inflects it.
    [[nodiscard]] std::string monthOfDay(std::size_t month) const;
};

/// Names for what stands behind the hyphen of "[$-40B]" or "[$-fi-FI]"; English where the language
/// is unknown or none is named.
[[nodiscard]] const DateNames& dateNames(std::string_view locale);

} // namespace aallokko::importers
