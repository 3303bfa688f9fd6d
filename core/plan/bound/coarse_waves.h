// SPDX-License-Identifier: GPL-3.0-or-later
//
// The problem with two waves made one: half the network and nearly the same prices of capacity. The
// ascent of the bound on a large problem begins at what it found there, because cuts take longest
// at prices far from the best ones (bound.cpp).
#pragma once

#include "core/plan/reduced_problem.h"

#include <vector>

namespace aallokko::plan {

/// Waves 2k-1 and 2k become wave k, "stays" stays. Capacities add up, costs are means over the
/// waves of the window, links cost twice as much per wave, lags are halved (rounded down). For
/// guessing only: neither its plans nor its bounds are those of the problem. Linear.
[[nodiscard]] ReducedProblem coarsened(const ReducedProblem& reduced);

/// Prices of the coarse problem's slots, rows x (W'+2), as prices of the slots of `reduced`: linear
/// between the middles of the coarse waves, 0 where capacity cannot bind. O(rows * W).
[[nodiscard]] std::vector<double> refinedPrices(const ReducedProblem& reduced,
                                                const ReducedProblem& coarse,
                                                const std::vector<double>& prices);

/// Mean waves of the coarse problem as mean waves of `reduced`, within the windows; empty stays so.
[[nodiscard]] std::vector<float> refinedMeans(const ReducedProblem& reduced,
                                              const ReducedProblem& coarse,
                                              const std::vector<float>& means);

} // namespace aallokko::plan
