// SPDX-License-Identifier: GPL-3.0-or-later
//
// The weights that turn the measures of a pair into a probability: two sums, each through the
// logistic function. A plain text file (data/catalogues/match_model.txt) that a person can read and
// change; scripts/match/train.py writes the numbers.
#pragma once

#include "core/base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aallokko::match {

/// bias + sum of weight * measure; weights by the position of the measure.
struct WeightedSum {
    double bias = 0.0;
    std::vector<std::pair<std::size_t, double>> weights;

    [[nodiscard]] double of(std::span<const double> measures) const;
    bool operator==(const WeightedSum&) const = default;
};

/// `pair` judges two records by themselves, `rivals` corrects that by how the pair stands among the
/// other pairs of both records (rivals.h); without weights the first judgement holds. A pair with
/// a probability of at least `threshold` (0..1) is called the same.
struct MatchModel {
    WeightedSum pair;
    WeightedSum rivals;
    double threshold = 0.5;

    bool operator==(const MatchModel&) const = default;
};

/// The models of the file: `offers` for priced product lists, `systems` for registers.
struct MatchModels {
    MatchModel offers;
    MatchModel systems;

    /// Lines "name number" below headings [offers.pair], [offers.rivals], [systems.pair] and
    /// [systems.rivals]; names are those of measures.h and rivals.h, "bias" and "threshold"; '#'
    /// begins a comment. Errors: match.bad_model with one match.bad_model_line per line.
    [[nodiscard]] static base::Result<MatchModels> read(std::string_view text);
};

/// The logistic function, 0..1.
[[nodiscard]] double probabilityOf(double sum);

} // namespace aallokko::match
