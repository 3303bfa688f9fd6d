// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names as words for matching: folded, abbreviations written out, versions, licence counts and
// product numbers told apart from the words that name the product. Never for display. The kinds
// of words come from data/catalogues/match_words.txt.
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace aallokko::match {

/// What a word tells of a product. Content names it; Weak only describes or fills.
enum class WordKind : std::uint8_t {
    Content,
    Weak,
    Generic,  ///< names a task, not a product: "palkanlaskenta"
    Number,   ///< version or other number: "3", "10.4", "cs3"
    Year,     ///< 1980..2035
    Code,     ///< product number: "t9164ll", "13102488"
    Edition,  ///< standard, professional, deluxe ...
    Upgrade,  ///< upgrade instead of the full product
    Academic, ///< for schools and students
    Platform, ///< mac, windows, linux
    Language,
    Licence ///< words of licences and media; the count is WordedName::users
};
constexpr std::size_t wordKinds = 12;

struct Word {
    std::string text; ///< in its canonical form
    WordKind kind = WordKind::Content;
    std::string raw = {}; ///< as written, folded

    bool operator==(const Word&) const = default;
};

/// The words of one name in order; `users` is a stated licence count ("5 user", "3u"), 0 = none.
struct WordedName {
    std::vector<Word> words;
    int users = 0;

    bool operator==(const WordedName&) const = default;
};

/// Kinds and canonical forms of words: lines "kind word: variant variant"; '#' begins a comment.
/// Kinds are weak, generic, edition, upgrade, academic, platform, language, licence, same (a
/// content word with variants) and "ending" (words that end so are generic), "carrier" (isCarrier),
/// "task" (tasks) and "tail" (two words after which only boilerplate follows).
class WordList {
  public:
    /// Errors: match.bad_word_line (line number and text), all at once.
    [[nodiscard]] static base::Result<WordList> read(std::string_view text);

    /// Canonical text and kind; Content and the word itself when it is not listed.
    [[nodiscard]] Word find(const std::string& folded) const;
    /// True when the words name no product but what one is made with ("MS Access", "SQL Server").
    [[nodiscard]] bool isCarrier(const std::vector<Word>& words) const;
    /// Words that are generic in registers of systems, although they name products in shops.
    [[nodiscard]] const std::unordered_set<std::string>& tasks() const { return m_tasks; }
    [[nodiscard]] bool isTail(const std::string& first, const std::string& second) const;

  private:
    /// One line cut at blanks; false when it makes no sense.
    [[nodiscard]] bool add(const std::vector<std::string>& words);

    std::unordered_map<std::string, Word> m_words;
    std::vector<std::string> m_endings;
    std::unordered_set<std::string> m_carriers;
    std::unordered_set<std::string> m_tasks;
    std::vector<std::pair<std::string, std::string>> m_tails;
};

/// Words of a name, linear in its length. Numbers lose leading zeros and a trailing ".0"; "v8" and
/// "v. 8" are 8; "'06" is the year 2006; systems after "win" ("win 98 me 2000 xp") are one
/// platform.
[[nodiscard]] WordedName wordsOf(std::string_view name, const WordList& list);

/// A name cut at its brackets: what stands outside and what stands inside; both empty when there is
/// no bracket or nothing on one of the sides.
struct BracketedName {
    std::string outside;
    std::string inside;
};
[[nodiscard]] BracketedName splitBrackets(std::string_view name);

} // namespace aallokko::match
