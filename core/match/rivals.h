// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a pair stands among its rivals: the other pairs of its left and of its right record. Lists
// tend to name a product once, so a pair with a better rival is rarely the right one.
#pragma once

#include "core/match/match_model.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace aallokko::match {

/// Two records by position, and what the model says of them by themselves.
struct ScoredPair {
    int left = 0;
    int right = 0;
    double sum = 0.0; ///< of the pair's measures, before the logistic function

    bool operator==(const ScoredPair&) const = default;
};

/// rivalNames has the names that the weights file uses, in this order. "Sum" and "probability" are
/// those of the first judgement; -8 stands for the sum of a rival where there is none.
enum class RivalMeasure : std::uint8_t {
    Sum,
    Probability,
    LeftMargin,  ///< sum less that of the left record's best other pair, -6..6
    RightMargin, ///< the same for the right record
    LeftBest,    ///< no other pair of the left record is better
    RightBest,
    LeftRival, ///< probability of the left record's best other pair
    RightRival,
    LeftMass, ///< sum of the probabilities of its five best other pairs
    RightMass,
    LeftTwin, ///< another left record has the same words in its name
    RightTwin,
    Count
};
constexpr std::size_t rivalMeasureCount = static_cast<std::size_t>(RivalMeasure::Count);
extern const std::array<std::string_view, rivalMeasureCount> rivalNames;

using RivalMeasures = std::array<double, rivalMeasureCount>;

[[nodiscard]] std::optional<std::size_t> findRivalMeasure(std::string_view name);

/// Records that have a twin: the same key as another record of their side.
[[nodiscard]] std::vector<char> twinsOf(std::span<const std::string> keys);

/// Measures of the first `count` of `pairs` among all of them (each pair once); twins by position
/// of left and right records. O(pairs log pairs).
[[nodiscard]] std::vector<RivalMeasures> rivalMeasuresOf(std::span<const ScoredPair> pairs,
                                                         std::size_t count,
                                                         std::span<const char> leftTwins,
                                                         std::span<const char> rightTwins);

} // namespace aallokko::match
