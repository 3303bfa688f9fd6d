// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a plan costs, by the fixed names of the terms. Sums to the objective to the cent, whatever
// the plan, feasible or not.
#pragma once

#include "core/plan/inventory/planning_problem.h"

#include <array>
#include <map>
#include <span>
#include <string>

namespace aallokko::plan {

/// Euro cents by term.
struct TermSums {
    std::array<std::int64_t, costTermCount> cents{};

    [[nodiscard]] std::int64_t& operator[](CostTerm term) {
        return cents[static_cast<std::size_t>(term)];
    }
    [[nodiscard]] std::int64_t operator[](CostTerm term) const {
        return cents[static_cast<std::size_t>(term)];
    }
    [[nodiscard]] std::int64_t total() const;
    /// All eleven names, zeros included: what plans store and print.
    [[nodiscard]] std::map<std::string, std::int64_t> byName() const;
    bool operator==(const TermSums&) const = default;
};

/// One wave in 1..W+1 per item (asserted). Linear.
[[nodiscard]] TermSums computeTerms(const PlanningProblem& problem, std::span<const Wave> waves);

} // namespace aallokko::plan
