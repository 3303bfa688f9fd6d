// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a plan costs, term by term. With w_i in 1..W+1 the wave of item i (W+1 = stays):
//
//     cost(w) =  sum_i cost_i(w_i)                      unary
//              + sum_{links} c * |w_i - w_j|            links
//              + sum_{targets} open(t),  t = min w_i of the members,
//                open(t) = fixed + perWave * (W+1-t) for t <= W, else 0
//
// to be minimised subject to windows, precedences w_b >= min(W+1, w_a + lag), groups with one wave
// and, for each resource and wave w <= W, sum of the amounts of the items with w_i = w within the
// capacity. Used by explanation and display; search keeps its own increments (search_state.h), and
// verify.h recomputes everything on its own.
#pragma once

#include "core/plan/plan_problem.h"

#include <cstdint>
#include <span>

namespace aallokko::plan {

struct CostTerms {
    std::int64_t unary = 0;
    std::int64_t links = 0;
    std::int64_t targets = 0;

    [[nodiscard]] std::int64_t total() const { return unary + links + targets; }
    bool operator==(const CostTerms&) const = default;
};

/// open(t) of a target for 1 <= t <= W+1.
[[nodiscard]] std::int64_t openCost(const Target& target, Wave t, Wave waves);

/// The terms of a complete assignment (one wave in 1..W+1 per item, asserted), feasible or not.
/// Never fails. Linear.
[[nodiscard]] CostTerms computeCost(const PlanProblem& problem, std::span<const Wave> waves);

/// Change of the whole cost when item `i` alone goes to wave `to` and all others stay as in
/// `waves`; constraints are not looked at. Linear in the item's links and target members.
[[nodiscard]] CostTerms computeShift(const PlanProblem& problem, std::span<const Wave> waves,
                                     ItemIndex i, Wave to);

} // namespace aallokko::plan
