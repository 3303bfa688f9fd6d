// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rough word forms for matching headers and names: enough Finnish, Swedish and English inflection
// that "Järjestelmät" meets "Järjestelmä" and "Laukaan" meets "Laukaa". Never used for display.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aallokko::importers {

/// Words of `text`, folded, without punctuation.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text);

/// A key that plural, genitive and weak grade of a folded word share with its basic form
/// ("yksikot", "yksikon", "yksikko" -> "yksiko"). Short words stay as they are.
[[nodiscard]] std::string wordKey(std::string_view word);
/// `wordKey` of every word, joined by one blank; question words ("montako", "hur många") are left
/// out.
[[nodiscard]] std::string phraseKey(std::string_view text);

/// Beginnings that the case forms of a Finnish place name share, folded: "Laukaa" -> "laukaa";
/// "Saarijärvi" -> "saarijarvi", "saarijarve"; "Uurainen" -> "uurainen", "uuraise", "uuraist".
[[nodiscard]] std::vector<std::string> nameStems(std::string_view foldedName);
/// True when `word` is one of the stems with a case ending ("laukaan", "saarijarvella").
[[nodiscard]] bool isFormOf(std::string_view word, const std::vector<std::string>& stems);

/// Number of single-character insertions, deletions and replacements between two texts (bytes).
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

/// `text` with bracketed parts taken out; the parts go to `inside` when given.
[[nodiscard]] std::string withoutBrackets(std::string_view text,
                                          std::vector<std::string>* inside = nullptr);

} // namespace aallokko::importers
