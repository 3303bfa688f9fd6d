// SPDX-License-Identifier: GPL-3.0-or-later
//
// UTF-8 text helpers that need no toolkit: trimming, splitting, and folding for matching.
// Folding loses information on purpose ("Ä" and "a" fall together); it is never used for display
// or sorting.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::base {

/// True when `bytes` is well-formed UTF-8 (Unicode 15, table 3-7).
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Without leading and trailing white space (ASCII, U+00A0, U+202F, U+FEFF).
[[nodiscard]] std::string trimmed(std::string_view text);

/// Lower case, accents off (å ä -> a, ö -> o, é -> e, ...), white space runs to one blank, trimmed.
/// Punctuation is kept. Linear.
[[nodiscard]] std::string folded(std::string_view text);

/// `folded`, with every run of characters that are neither letters nor digits as one blank.
[[nodiscard]] std::string foldedWords(std::string_view text);

/// Parts between `separator`, trimmed, empty ones dropped.
[[nodiscard]] std::vector<std::string> splitTrimmed(std::string_view text, char separator);

/// Number of code points of well-formed UTF-8.
[[nodiscard]] std::size_t codePoints(std::string_view text);

} // namespace aallokko::base
