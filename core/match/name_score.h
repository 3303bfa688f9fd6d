// SPDX-License-Identifier: GPL-3.0-or-later
//
// How alike two names of systems, products or vendors are. Three measures, because each alone
// misses: word order hides from Jaro-Winkler, a changed letter from trigrams.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::match {

/// A name prepared once for many comparisons: folded words, the same sorted, and the set of
/// trigrams (ascending) of the folded name padded with two blanks before and one after.
struct NameKey {
    std::string words;
    std::string sortedWords;
    std::vector<std::uint32_t> trigrams;
};

[[nodiscard]] NameKey nameKeyOf(std::string_view name);

/// Jaro similarity of two byte strings, 0..1; 1 when equal, 0 when both are empty. O(|a| * |b|).
[[nodiscard]] double jaro(std::string_view a, std::string_view b);

/// Jaro-Winkler similarity of two byte strings, 0..1, prefix bonus 0.1 for up to four equal first
/// bytes. Winkler: String comparator metrics and enhanced decision rules, ASA 1990. O(|a| * |b|).
[[nodiscard]] double jaroWinkler(std::string_view a, std::string_view b);

/// Twice the shared trigrams over all trigrams (Dice), 0..1; 0 when both sets are empty.
[[nodiscard]] double trigramDice(const NameKey& a, const NameKey& b);

/// Greatest of Jaro-Winkler as written, Jaro of the sorted words and trigram share, 0..1; 1 for
/// names equal after folding; 0 when either is a marker for absence or empty. The sorted words get
/// no prefix bonus: what comes first by the alphabet is no beginning of a name.
[[nodiscard]] double nameScore(const NameKey& a, const NameKey& b);
[[nodiscard]] double nameScore(std::string_view a, std::string_view b);

/// A name without its version: "Palkka 9.2", "Palkka v. 9" -> {"palkka", "9.2" or "9"}. Only a
/// last word that is a number with an optional v, ver or versio before it counts as a version;
/// `base` is folded.
struct VersionedName {
    std::string base;
    std::string version;

    bool operator==(const VersionedName&) const = default;
};
[[nodiscard]] VersionedName splitVersion(std::string_view name);

/// True for texts that stand for "no name": "ei tietoa", "?", "-", "n/a", "muu" and the like.
[[nodiscard]] bool isNullName(std::string_view name);

} // namespace aallokko::match
