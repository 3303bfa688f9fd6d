// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text that a spreadsheet program shows for a stored value: what a person sees in the cell, and
// what the program writes when it saves the sheet as CSV. For `aallokko read --formatted` and for
// comparing with such files; an import takes the stored value instead.
#pragma once

#include "importers/numbers/format_code.h"

#include <string>
#include <string_view>
#include <vector>

namespace aallokko::importers {

/// One number format, parsed once and applied to many cells. English names of months and days.
class ShownFormat {
  public:
    explicit ShownFormat(std::string_view code) : m_sections(parseFormatCode(code)) {}

    /// Text of a number. A serial that is no date shows as in the format "General".
    [[nodiscard]] std::string number(double value, bool from1904) const;

    /// Text of a text cell: unchanged unless the format has a section with "@".
    [[nodiscard]] std::string text(std::string_view value) const;

  private:
    struct Choice {
        const FormatSection* section = nullptr; ///< none: "General"
        bool dropsSign = false;
    };
    [[nodiscard]] Choice choose(double value) const;
    [[nodiscard]] Choice chooseByCondition(double value, std::size_t count) const;
    [[nodiscard]] std::size_t numberSections() const;

    std::vector<FormatSection> m_sections;
};

/// The code of a built-in format number of XLSX as in the United States; "General" for others.
[[nodiscard]] std::string_view builtInFormatCode(int formatId);

/// Text of |value| in a section without dates (plain, fraction or exponent).
[[nodiscard]] std::string shownPlain(const FormatSection& section, double value);

/// Text of |value| in a section such as "# ??/??"; nothing when the section is no fraction.
[[nodiscard]] std::optional<std::string> shownFraction(const FormatSection& section, double value);

/// Text of a serial number in a section of dates; nothing when it is no date.
[[nodiscard]] std::optional<std::string> shownDate(const FormatSection& section, double serial,
                                                   bool from1904);

} // namespace aallokko::importers
