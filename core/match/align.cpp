// SPDX-License-Identifier: GPL-3.0-or-later
//
// Greedy in four rounds: equal words, joined words, initials, then the best of what is alike.
#include "core/match/align.h"

#include "core/match/name_score.h"
#include "core/match/phonetic.h"

#include <algorithm>
#include <cctype>

namespace aallokko::match {

namespace {

using Words = std::span<const RecordWord>;

bool hasDigit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// "cs3" against "3": one number, once with its series.
bool isSameNumber(const RecordWord& a, const RecordWord& b) {
    if (a.kind != WordKind::Number || b.kind != WordKind::Number) {
        return false;
    }
    const auto digits = [](const std::string& text) {
        return text.substr(text.find_first_of("0123456789"));
    };
    const bool isBareA = a.text.find_first_not_of("0123456789.") == std::string::npos;
    const bool isBareB = b.text.find_first_not_of("0123456789.") == std::string::npos;
    return isBareA != isBareB && digits(a.text) == digits(b.text);
}

void meetEqual(Words left, Words right, Alignment& out) {
    for (std::size_t i = 0; i < left.size(); ++i) {
        for (std::size_t j = 0; j < right.size(); ++j) {
            if (out.right[j] == 0 &&
                (left[i].id == right[j].id || isSameNumber(left[i], right[j]))) {
                out.left[i] = out.right[j] = 1;
                break;
            }
        }
    }
}

// Two neighbours of `pairs` are one word of `wholes`.
void meetJoined(Words pairs, Words wholes, std::vector<float>& pairMet,
                std::vector<float>& wholeMet, bool& found) {
    for (std::size_t i = 0; i + 1 < pairs.size(); ++i) {
        if (pairMet[i] != 0 && pairMet[i + 1] != 0) {
            continue;
        }
        const std::string& first = pairs[i].raw;
        const std::string& second = pairs[i + 1].raw;
        for (std::size_t j = 0; j < wholes.size(); ++j) {
            const std::string& whole = wholes[j].raw;
            if (wholeMet[j] == 0 && whole.size() == first.size() + second.size() &&
                whole.starts_with(first) && whole.ends_with(second)) {
                pairMet[i] = pairMet[i + 1] = wholeMet[j] = 1;
                found = true;
                break;
            }
        }
    }
}

// One word of `shorts` is the initials of consecutive words of `longs`.
void meetInitials(Words shorts, Words longs, std::vector<float>& shortMet,
                  std::vector<float>& longMet, bool& found) {
    for (std::size_t j = 0; j < shorts.size(); ++j) {
        const std::string& initials = shorts[j].raw;
        if (shortMet[j] != 0 || initials.size() < 2 || initials.size() > 6 || hasDigit(initials)) {
            continue;
        }
        for (std::size_t i = 0; i + initials.size() <= longs.size(); ++i) {
            std::size_t k = 0;
            while (k < initials.size() && longs[i + k].raw[0] == initials[k] &&
                   longs[i + k].raw.size() > 1) {
                ++k;
            }
            if (k == initials.size() && (k > 2 || longs.size() == 2)) {
                shortMet[j] = 0.9F;
                std::fill_n(longMet.begin() + static_cast<std::ptrdiff_t>(i), k, 0.9F);
                found = true;
                break;
            }
        }
    }
}

void meetAlike(Words left, Words right, Alignment& out) {
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (out.left[i] != 0 || hasDigit(left[i].text)) {
            continue;
        }
        float best = 0;
        std::size_t bestAt = 0;
        for (std::size_t j = 0; j < right.size(); ++j) {
            if (out.right[j] == 0 && !hasDigit(right[j].text)) {
                const float likeness = wordLikeness(left[i].text, right[j].text);
                if (likeness > best) {
                    best = likeness;
                    bestAt = j;
                }
            }
        }
        if (best > 0) {
            out.left[i] = out.right[bestAt] = best;
            out.hasSoft = true;
        }
    }
}

// One letter changed, lost, added or swapped with its neighbour behind the first `common` ones.
bool isOneSlip(std::string_view shorter, std::string_view longer, std::size_t common) {
    const std::string_view a = shorter.substr(common);
    const std::string_view b = longer.substr(common);
    if (a.size() != b.size()) {
        return a.size() + 1 == b.size() && a == b.substr(1);
    }
    return a.substr(1) == b.substr(1) ||
           (a.size() > 1 && a[0] == b[1] && a[1] == b[0] && a.substr(2) == b.substr(2));
}

// Written by ear: only long words, since many short ones sound alike.
bool isSaidAlike(std::string_view shorter, std::string_view longer) {
    return shorter.size() >= 5 && longer.size() <= shorter.size() + 2 &&
           firstSound(shorter) == firstSound(longer) && soundKey(shorter) == soundKey(longer);
}

} // namespace

float wordLikeness(std::string_view a, std::string_view b) {
    const std::string_view shorter = a.size() <= b.size() ? a : b;
    const std::string_view longer = a.size() <= b.size() ? b : a;
    if (shorter.size() < 3) {
        return 0;
    }
    if (shorter[0] != longer[0]) {
        return isSaidAlike(shorter, longer) ? 0.85F : 0;
    }
    const auto common = static_cast<std::size_t>(
        std::mismatch(shorter.begin(), shorter.end(), longer.begin()).first - shorter.begin());
    if (common == shorter.size()) {
        return shorter.size() >= 4 || longer.size() <= 4 ? 0.85F : 0.6F;
    }
    if (shorter.size() >= 5 && common >= 4 && 10 * common >= 7 * longer.size()) {
        return 0.85F;
    }
    if (shorter.size() >= 5 && longer.size() <= shorter.size() + 2 &&
        (isOneSlip(shorter, longer, common) || jaro(shorter, longer) >= 0.9)) {
        return 0.85F;
    }
    return isSaidAlike(shorter, longer) ? 0.85F : 0;
}

Alignment align(Words left, Words right) {
    Alignment out;
    out.left.assign(left.size(), 0);
    out.right.assign(right.size(), 0);
    meetEqual(left, right, out);
    meetJoined(left, right, out.left, out.right, out.hasJoined);
    meetJoined(right, left, out.right, out.left, out.hasJoined);
    meetInitials(left, right, out.left, out.right, out.hasInitials);
    meetInitials(right, left, out.right, out.left, out.hasInitials);
    meetAlike(left, right, out);
    return out;
}

} // namespace aallokko::match
