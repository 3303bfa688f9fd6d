// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choice of the section, and the built-in formats.
#include "importers/numbers/shown_number.h"

#include "importers/numbers/number_decimal.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace aallokko::importers {

namespace {

constexpr std::size_t TEXT_SECTION = 3; // of four

/// True when everything for which the condition holds is below zero.
bool isBelowZero(const FormatCondition& condition) {
    return (condition.comparison == "<" && condition.bound <= 0) ||
           (condition.comparison == "<=" && condition.bound < 0);
}

bool isNotBelowZero(const FormatCondition& condition) {
    return (condition.comparison == ">=" || condition.comparison == ">") && condition.bound == 0;
}

struct BuiltIn {
    int id;
    std::string_view code;
};

// Numbers 5 to 8 and 41 to 44 follow the currency of the United States.
constexpr std::array BUILT_INS{
    BuiltIn{1, "0"},
    BuiltIn{2, "0.00"},
    BuiltIn{3, "#,##0"},
    BuiltIn{4, "#,##0.00"},
    BuiltIn{5, "\"$\"#,##0_);\\(\"$\"#,##0\\)"},
    BuiltIn{6, "\"$\"#,##0_);[Red]\\(\"$\"#,##0\\)"},
    BuiltIn{7, "\"$\"#,##0.00_);\\(\"$\"#,##0.00\\)"},
    BuiltIn{8, "\"$\"#,##0.00_);[Red]\\(\"$\"#,##0.00\\)"},
    BuiltIn{9, "0%"},
    BuiltIn{10, "0.00%"},
    BuiltIn{11, "0.00E+00"},
    BuiltIn{12, "# ?/?"},
    BuiltIn{13, "# ?\?/??"},
    BuiltIn{14, "m/d/yy"},
    BuiltIn{15, "d-mmm-yy"},
    BuiltIn{16, "d-mmm"},
    BuiltIn{17, "mmm-yy"},
    BuiltIn{18, "h:mm AM/PM"},
    BuiltIn{19, "h:mm:ss AM/PM"},
    BuiltIn{20, "h:mm"},
    BuiltIn{21, "h:mm:ss"},
    BuiltIn{22, "m/d/yy h:mm"},
    BuiltIn{37, "#,##0 ;(#,##0)"},
    BuiltIn{38, "#,##0 ;[Red](#,##0)"},
    BuiltIn{39, "#,##0.00;(#,##0.00)"},
    BuiltIn{40, "#,##0.00;[Red](#,##0.00)"},
    BuiltIn{41, "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)"},
    BuiltIn{42, "_(\"$\"* #,##0_);_(\"$\"* \\(#,##0\\);_(\"$\"* \"-\"_);_(@_)"},
    BuiltIn{43, "_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)"},
    BuiltIn{44, "_(\"$\"* #,##0.00_);_(\"$\"* \\(#,##0.00\\);_(\"$\"* \"-\"??_);_(@_)"},
    BuiltIn{45, "mm:ss"},
    BuiltIn{46, "[h]:mm:ss"},
    BuiltIn{47, "mmss.0"},
    BuiltIn{48, "##0.0E+0"},
    BuiltIn{49, "@"}};

} // namespace

/// Sections that are for numbers: the fourth, and a last one with "@", are for text.
std::size_t ShownFormat::numberSections() const {
    const std::size_t count = std::min(m_sections.size(), TEXT_SECTION);
    const bool lastIsText = m_sections.size() <= TEXT_SECTION && m_sections.back().isText;
    return lastIsText ? count - 1 : count;
}

ShownFormat::Choice ShownFormat::choose(double value) const {
    const std::size_t count = numberSections();
    if (count == 0)
        return {};
    if (m_sections[0].condition || (count > 1 && m_sections[1].condition))
        return chooseByCondition(value, count);
    if (count >= 2 && value < 0)
        return {&m_sections[1], true};
    return {&m_sections[count == TEXT_SECTION && value == 0 ? 2 : 0], false};
}

ShownFormat::Choice ShownFormat::chooseByCondition(double value, std::size_t count) const {
    for (std::size_t i = 0; i < std::min<std::size_t>(count, 2); ++i) {
        const auto& condition = m_sections[i].condition;
        if (condition && condition->holdsFor(value))
            return {&m_sections[i], isBelowZero(*condition)};
        if (!condition && count == TEXT_SECTION && (i == 0 ? value > 0 : value < 0))
            return {&m_sections[i], i == 1};
    }
    const auto& last = m_sections[count - 1];
    if (count == TEXT_SECTION || (count == 2 && !last.condition))
        return {&last, m_sections[0].condition && isNotBelowZero(*m_sections[0].condition)};
    return {};
}

std::string ShownFormat::number(double value, bool from1904) const {
    const Choice choice = choose(value);
    if (choice.section == nullptr)
        return generalText(value);
    const FormatSection& section = *choice.section;
    if (section.isDate) {
        auto date = shownDate(section, value, from1904);
        return date ? std::move(*date) : generalText(value);
    }
    const bool printsNumber = section.has(FormatPart::Digit) || section.has(FormatPart::General);
    const std::string sign = value < 0 && !choice.dropsSign && printsNumber ? "-" : "";
    return sign + shownPlain(section, std::fabs(value));
}

std::string ShownFormat::text(std::string_view value) const {
    const bool hasFourth = m_sections.size() > TEXT_SECTION;
    const FormatSection& section = hasFourth ? m_sections[TEXT_SECTION] : m_sections.back();
    if (!hasFourth && !section.isText)
        return std::string(value);
    std::string result;
    for (const auto& token : section.tokens) {
        const bool isValue = token.part == FormatPart::Text || token.part == FormatPart::General;
        result += isValue ? value : std::string_view(token.text);
    }
    return result;
}

std::string_view builtInFormatCode(int formatId) {
    for (const auto& builtIn : BUILT_INS) {
        if (builtIn.id == formatId)
            return builtIn.code;
    }
    const bool eastAsianDate =
        (formatId >= 27 && formatId <= 36) || (formatId >= 50 && formatId <= 58);
    return eastAsianDate ? "m/d/yy" : "General";
}

} // namespace aallokko::importers
