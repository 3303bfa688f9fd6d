// SPDX-License-Identifier: GPL-3.0-or-later
//
// Optimal string alignment distance: Levenshtein's with exchanged neighbours as one mistake.
#include "importers/words/closest_name.h"

#include "core/base/text.h"

#include <algorithm>

namespace aallokko::importers {

namespace {

constexpr std::size_t lettersPerMistake = 4;
/// Shorter texts begin too many names to mean one of them.
constexpr std::size_t leastBeginning = 4;
constexpr std::size_t longestName = 200;

std::size_t mistakesBetween(const std::string& a, const std::string& b) {
    std::vector<std::vector<std::size_t>> cost(a.size() + 1,
                                               std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
            }
        }
    }
    return cost[a.size()][b.size()];
}

} // namespace

std::string closestName(std::string_view text, const std::vector<std::string>& names) {
    const std::string wanted = base::foldedWords(text);
    std::string best;
    std::size_t fewest = wanted.size() / lettersPerMistake + 1;
    if (wanted.size() > longestName) {
        return best;
    }
    for (const std::string& name : names) {
        const std::string folded = base::foldedWords(name);
        const std::size_t longer = std::max(folded.size(), wanted.size());
        if (folded.empty() || longer > longestName || folded == wanted) {
            continue;
        }
        const bool goesOn = wanted.size() >= leastBeginning && folded.starts_with(wanted);
        const bool isNear = longer - std::min(folded.size(), wanted.size()) < fewest;
        const std::size_t mistakes = isNear ? mistakesBetween(folded, wanted) : fewest;
        if (mistakes < fewest || (goesOn && best.empty())) {
            best = name;
            fewest = std::min(fewest, mistakes);
        }
    }
    return best;
}

} // namespace aallokko::importers
