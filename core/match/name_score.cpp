// SPDX-License-Identifier: GPL-3.0-or-later
//
// Works on folded ASCII-like bytes; a multi-byte letter outside the folding table counts as its
// bytes, which only makes the score a little lower.
#include "core/match/name_score.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace aallokko::match {

namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) {
        out += out.empty() ? word : " " + word;
    }
    return out;
}

bool isNumberWord(std::string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
        return std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '.';
    }) && std::isdigit(static_cast<unsigned char>(word.front())) != 0;
}

} // namespace

NameKey nameKeyOf(std::string_view name) {
    NameKey key;
    key.words = base::foldedWords(name);
    std::vector<std::string> words = base::splitTrimmed(key.words, ' ');
    std::sort(words.begin(), words.end());
    key.sortedWords = joined(words);
    const std::string padded = "  " + key.words + " ";
    for (std::size_t i = 0; i + 2 < padded.size(); ++i) {
        const auto byte = [&](std::size_t k) {
            return static_cast<std::uint32_t>(static_cast<unsigned char>(padded[i + k]));
        };
        key.trigrams.push_back(byte(0) << 16 | byte(1) << 8 | byte(2));
    }
    std::sort(key.trigrams.begin(), key.trigrams.end());
    key.trigrams.erase(std::unique(key.trigrams.begin(), key.trigrams.end()), key.trigrams.end());
    return key;
}

double jaro(std::string_view a, std::string_view b) {
    if (a == b) {
        return a.empty() ? 0.0 : 1.0;
    }
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t window = longer / 2 > 1 ? longer / 2 - 1 : 0;
    std::vector<char> usedA(a.size(), 0);
    std::vector<char> usedB(b.size(), 0);
    std::size_t matches = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const std::size_t first = i > window ? i - window : 0;
        const std::size_t last = std::min(i + window + 1, b.size());
        for (std::size_t j = first; j < last; ++j) {
            if (usedB[j] == 0 && a[i] == b[j]) {
                usedA[i] = usedB[j] = 1;
                ++matches;
                break;
            }
        }
    }
    if (matches == 0) {
        return 0.0;
    }
    std::size_t swapped = 0;
    for (std::size_t i = 0, j = 0; i < a.size(); ++i) {
        if (usedA[i] != 0) {
            while (usedB[j] == 0) {
                ++j;
            }
            swapped += a[i] != b[j++] ? 1 : 0;
        }
    }
    const auto m = static_cast<double>(matches);
    return (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) +
            (m - static_cast<double>(swapped) / 2.0) / m) /
           3.0;
}

double jaroWinkler(std::string_view a, std::string_view b) {
    if (a == b) {
        return a.empty() ? 0.0 : 1.0;
    }
    const double score = jaro(a, b);
    int prefix = 0;
    for (std::size_t i = 0; i < std::min({std::size_t{4}, a.size(), b.size()}) && a[i] == b[i];
         ++i) {
        ++prefix;
    }
    return score + prefix * 0.1 * (1.0 - score);
}

double trigramDice(const NameKey& a, const NameKey& b) {
    std::size_t shared = 0;
    for (std::size_t i = 0, j = 0; i < a.trigrams.size() && j < b.trigrams.size();) {
        if (a.trigrams[i] == b.trigrams[j]) {
            ++shared;
            ++i;
            ++j;
        } else if (a.trigrams[i] < b.trigrams[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    const std::size_t all = a.trigrams.size() + b.trigrams.size();
    return all == 0 ? 0.0 : 2.0 * static_cast<double>(shared) / static_cast<double>(all);
}

double nameScore(const NameKey& a, const NameKey& b) {
    if (a.words.empty() || b.words.empty() || isNullName(a.words) || isNullName(b.words)) {
        return 0.0;
    }
    return std::max(
        {jaroWinkler(a.words, b.words), jaro(a.sortedWords, b.sortedWords), trigramDice(a, b)});
}

double nameScore(std::string_view a, std::string_view b) {
    return nameScore(nameKeyOf(a), nameKeyOf(b));
}

VersionedName splitVersion(std::string_view name) {
    std::vector<std::string> words = base::splitTrimmed(base::folded(name), ' ');
    VersionedName result;
    if (words.size() > 1) {
        std::string last = words.back();
        if (last.size() > 1 && last.front() == 'v') {
            last.erase(0, last[1] == '.' ? 2 : 1);
        }
        if (isNumberWord(last)) {
            result.version = last;
            words.pop_back();
            static constexpr std::array<std::string_view, 6> marks{"v",    "v.",     "ver",
                                                                   "ver.", "versio", "version"};
            if (words.size() > 1 &&
                std::find(marks.begin(), marks.end(), words.back()) != marks.end()) {
                words.pop_back();
            }
        }
    }
    result.base = base::foldedWords(joined(words));
    return result;
}

bool isNullName(std::string_view name) {
    static constexpr std::array<std::string_view, 22> markers{
        "",       "ei tietoa", "ei tiedossa", "tuntematon", "puuttuu", "selvitetaan",
        "avoin",  "tbd",       "okant",       "vet ej",     "unknown", "na",
        "n a",    "none",      "ei",          "ei ole",     "muu",     "muut",
        "ovrigt", "other",     "xxx",         "nimeton"};
    const std::string words = base::foldedWords(name);
    return std::find(markers.begin(), markers.end(), words) != markers.end();
}

} // namespace aallokko::match
