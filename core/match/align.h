// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which words of two names mean the same: equal, joined ("power point" and "powerpoint"),
// shortened, inflected or misspelt. The measures count what is left over.
#pragma once

#include "core/match/record.h"

#include <span>
#include <string_view>
#include <vector>

namespace aallokko::match {

/// For each word of one name how well it is met in the other, 0..1.
struct Alignment {
    std::vector<float> left;
    std::vector<float> right;
    bool hasSoft = false;     ///< some pair is alike, not equal
    bool hasJoined = false;   ///< two words of one name are one word of the other
    bool hasInitials = false; ///< one word is the first letters of several
};

/// Likeness of two different words, 0..1: beginnings, inflected endings, small misspellings, and
/// what is written as it sounds (phonetic.h).
[[nodiscard]] float wordLikeness(std::string_view a, std::string_view b);

/// Each word is used once, equal words first. O(|left| * |right|).
[[nodiscard]] Alignment align(std::span<const RecordWord> left, std::span<const RecordWord> right);

} // namespace aallokko::match
