// SPDX-License-Identifier: GPL-3.0-or-later
//
// A number format code of a spreadsheet ("#,##0.00;[Red]-0", "d.m.yyyy") taken apart into sections
// and tokens (ECMA-376 part 1, 18.8.31). What the tokens print is the business of shown_number.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::importers {

enum class FormatPart : unsigned char {
    Literal,
    Digit,    ///< "0", "#" or "?"
    Point,    ///< decimal point
    Group,    ///< "," that groups thousands, divides by them or stands for itself
    Percent,  ///< "%"
    Exponent, ///< "E+" or "E-"
    Slash,    ///< bar of a fraction, or itself
    General,  ///< the format of a cell without one
    Text,     ///< "@"
    Date,     ///< "yyyy", "mmm", "d", "hh", "ss" and their like
    Elapsed,  ///< "[h]", "[mm]", "[ss]": the letters
    AmPm,     ///< "AM/PM" or "A/P"
    Fraction  ///< of a second: the zeros behind the point
};

struct FormatToken {
    FormatPart part = FormatPart::Literal;
    std::string text;
};

/// "[>=100]": `comparison` is "<", "<=", "=", "<>", ">" or ">=".
struct FormatCondition {
    std::string comparison;
    double bound = 0;

    [[nodiscard]] bool holdsFor(double value) const;
};

struct FormatSection {
    std::vector<FormatToken> tokens;
    std::optional<FormatCondition> condition;
    std::string locale;  ///< "40B" of "[$-40B]"; "" for none
    bool isDate = false; ///< holds a Date, Elapsed or AmPm token
    bool isText = false; ///< holds "@"

    [[nodiscard]] bool has(FormatPart part) const;
};

/// Sections in their order, at least one; an empty section prints nothing. Never fails: what is no
/// token stands for itself. Linear.
[[nodiscard]] std::vector<FormatSection> parseFormatCode(std::string_view code);

} // namespace aallokko::importers
