// SPDX-License-Identifier: GPL-3.0-or-later
//
// What more capacity would be worth: the multipliers of the lower bound, in euros for people and
// in units they can ask for. Read off a solved problem; nothing here solves anything.
#pragma once

#include "core/plan/inventory/planning_problem.h"

#include <cstdint>
#include <vector>

namespace aallokko::plan {

/// Work is priced in portions of so many person-days: about a month of one person.
inline constexpr std::int64_t pricedPersonDays = 20;

/// `amount` more of a resource in a wave: person-days where `isWork`, else places or changes.
/// `savesCents` > 0 = fall of the lower bound that the first of it would bring, at most; how much
/// of that a plan can use shows only when it is made anew.
struct ShadowPrice {
    std::int32_t resource = 0; ///< row of the problem
    Wave wave = 0;
    std::int64_t amount = 1;
    bool isWork = false;
    std::int64_t savesCents = 0;
};

/// The `most` greatest, falling (ties by row, then wave). Rows that nobody can enlarge (freezes,
/// forbidden quarters) and prices below a euro are left out. `prices` as in PlanOutcome; empty
/// gives none. O(rows * waves * log).
[[nodiscard]] std::vector<ShadowPrice>
greatestPrices(const PlanningProblem& problem, const std::vector<double>& prices, std::size_t most);

} // namespace aallokko::plan
