// SPDX-License-Identifier: GPL-3.0-or-later
//
// How stored cell values become the text of a RawCell: numbers, percentages, dates and times in one
// spelling, whatever the file and its locale. Shared by the XLSX and ODS readers.
#pragma once

#include "importers/raw/raw_row.h"

#include <QStringView>
#include <optional>
#include <string>

namespace aallokko::importers {

/// UTF-8 in normalisation form C. Unpaired surrogates become '?'.
[[nodiscard]] std::string toCellText(QStringView text);

/// The same for UTF-8 that is valid already; free for text without combining marks.
[[nodiscard]] std::string normalised(std::string text);

/// A whole plain number "12", "-1.5e3"; nothing for anything else, infinities included.
[[nodiscard]] std::optional<double> parseNumber(QStringView text);

/// Shortest decimal form that reads back to `value`; exponents only below 1e-7 and from 1e21.
[[nodiscard]] std::string numberText(double value);

/// "25%" for 0.25; exact: the decimal point is moved, nothing is multiplied.
[[nodiscard]] std::string percentText(double value);

/// What a spreadsheet's number format says about the cell.
enum class NumberMeaning : unsigned char { Number, Percent, Date, DateTime, Time, Duration };

/// Cell of a stored serial number. Days count from 1899-12-30 (with 1900 taken for a leap year
/// before 1 March, as spreadsheets do) or, when `from1904`, from 1904-01-01. Times are rounded to
/// seconds. Nothing when the serial is no date between the years 1 and 9999.
[[nodiscard]] std::optional<RawCell> serialCell(double serial, NumberMeaning meaning,
                                                bool from1904);

/// "2023-01-31", "2023-01-31T08:30:00", with "T00:00:00" and fractions of seconds left out; the
/// text itself when it is not such a date.
[[nodiscard]] std::string isoDateText(std::string_view stored);

/// "37:30:00" for the XML duration "PT37H30M00S"; nothing when it is none.
[[nodiscard]] std::optional<std::string> isoDurationText(std::string_view stored);

} // namespace aallokko::importers
