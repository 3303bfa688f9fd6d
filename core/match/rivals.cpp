// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pairs of each record sorted by their sum: the best other pair is the first or the second.
#include "core/match/rivals.h"

#include <algorithm>
#include <map>
#include <string>

namespace aallokko::match {

const std::array<std::string_view, rivalMeasureCount> rivalNames{
    "sum",        "probability", "left_margin", "right_margin", "left_best", "right_best",
    "left_rival", "right_rival", "left_mass",   "right_mass",   "left_twin", "right_twin"};

namespace {

constexpr double noRival = -8.0;
constexpr std::size_t massOf = 5;

// The greatest sums of each record's pairs, at most one more than the mass needs.
std::map<int, std::vector<double>> sumsBy(std::span<const ScoredPair> pairs,
                                          int ScoredPair::*side) {
    std::map<int, std::vector<double>> sums;
    for (const ScoredPair& pair : pairs) {
        sums[pair.*side].push_back(pair.sum);
    }
    for (auto& [record, list] : sums) {
        std::sort(list.rbegin(), list.rend());
        list.resize(std::min(list.size(), massOf + 1));
    }
    return sums;
}

struct Rivals {
    double best = noRival;
    double mass = 0;
};

// One pair's own sum is taken out once; a rival with the same sum stays.
Rivals rivalsOf(const std::vector<double>& sums, double own) {
    Rivals rivals;
    bool isOwnOut = false;
    std::size_t counted = 0;
    for (const double sum : sums) {
        if (!isOwnOut && sum == own) {
            isOwnOut = true;
            continue;
        }
        if (counted == 0) {
            rivals.best = std::max(noRival, sum);
        }
        if (counted++ < massOf) {
            rivals.mass += probabilityOf(sum);
        }
    }
    return rivals;
}

} // namespace

std::optional<std::size_t> findRivalMeasure(std::string_view name) {
    const auto* it = std::find(rivalNames.begin(), rivalNames.end(), name);
    return it == rivalNames.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(it - rivalNames.begin()));
}

std::vector<char> twinsOf(std::span<const std::string> keys) {
    std::map<std::string_view, int> counts;
    for (const std::string& key : keys) {
        ++counts[key];
    }
    std::vector<char> twins;
    for (const std::string& key : keys) {
        twins.push_back(counts[key] > 1 ? 1 : 0);
    }
    return twins;
}

std::vector<RivalMeasures> rivalMeasuresOf(std::span<const ScoredPair> pairs, std::size_t count,
                                           std::span<const char> leftTwins,
                                           std::span<const char> rightTwins) {
    const auto byLeft = sumsBy(pairs, &ScoredPair::left);
    const auto byRight = sumsBy(pairs, &ScoredPair::right);
    std::vector<RivalMeasures> all;
    all.reserve(count);
    for (const ScoredPair& pair : pairs.first(count)) {
        const Rivals left = rivalsOf(byLeft.at(pair.left), pair.sum);
        const Rivals right = rivalsOf(byRight.at(pair.right), pair.sum);
        all.push_back({pair.sum, probabilityOf(pair.sum),
                       std::clamp(pair.sum - left.best, -6.0, 6.0),
                       std::clamp(pair.sum - right.best, -6.0, 6.0),
                       pair.sum >= left.best ? 1.0 : 0.0, pair.sum >= right.best ? 1.0 : 0.0,
                       probabilityOf(left.best), probabilityOf(right.best), left.mass, right.mass,
                       static_cast<double>(leftTwins[static_cast<std::size_t>(pair.left)]),
                       static_cast<double>(rightTwins[static_cast<std::size_t>(pair.right)])});
    }
    return all;
}

} // namespace aallokko::match
