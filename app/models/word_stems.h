// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finnish words bend: "palkkojen", "palkan" and "palkka" are one word to whoever searches. A light
// stemmer for the filter of the Inventory page; not for matching names, which has its own words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aallokko::models {

/// Beginnings that the forms of a folded word share, longest first: "palkkojen" gives "palkk" and
/// "palk", "tyoajan" also "tyoaik" (consonants grade), "opetuksen" gives "opetus". Empty for words
/// below five letters, words with other characters than letters, and words that do not bend.
/// Definite and plural endings of Swedish are taken off too. Linear in the word.
[[nodiscard]] std::vector<std::string> stemsOf(const std::string& foldedWord);

/// True when a word of the folded text begins with the stem; a stem of five letters or more may
/// also stand inside a compound ("leimaus" in "tyoaikaleimaus"). Linear in the text.
[[nodiscard]] bool hasStem(std::string_view foldedText, std::string_view stem);

} // namespace aallokko::models
