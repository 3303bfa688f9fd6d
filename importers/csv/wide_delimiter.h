// SPDX-License-Identifier: GPL-3.0-or-later
//
// Delimiters of several characters ("||", "::", two tabs). The CSV parser knows delimiters of one
// byte; such a delimiter is replaced by a control character before parsing and put back into the
// cells that hold it in quotes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace aallokko::importers {

/// Stands for the delimiter; a sample that has it already gets no wide delimiter.
inline constexpr char wideDelimiterMark = '\x1F';

/// The delimiter of several characters that every line of the sample uses equally often; "" where
/// none does. Pairs of one character count only where that character never stands in odd numbers,
/// empty cells aside. Linear in the sample.
[[nodiscard]] std::string wideDelimiter(std::string_view sample);

/// Replaces `delimiter` by the mark in text[from...].
void markWideDelimiter(std::string& text, std::size_t from, std::string_view delimiter);

/// Puts the delimiter back in the place of marks.
void restoreWideDelimiter(std::string& text, std::string_view delimiter);

} // namespace aallokko::importers
