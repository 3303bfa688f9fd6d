// SPDX-License-Identifier: GPL-3.0-or-later
//
// Problems for the planner's tests: small random ones of every shape, and complete enumeration as
// the truth to compare with.
#pragma once

#include "core/plan/plan_problem.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace aallokko::test {

struct CaseSize {
    int items = 6;
    int waves = 3;
    bool withResources = true;
};

/// A random problem with windows, links, precedences (cycles too), groups, targets and resources.
[[nodiscard]] plan::ProblemDraft randomDraft(std::uint64_t seed, const CaseSize& size);

/// A larger random problem that has a plan: capacities leave room for a hidden one.
[[nodiscard]] plan::ProblemDraft plannableDraft(std::uint64_t seed, int items, int waves);

/// freeze() of a draft that the test knows to be well formed.
[[nodiscard]] plan::PlanProblem frozen(plan::ProblemDraft draft);

struct Truth {
    std::optional<std::int64_t> cost; ///< of the cheapest feasible plan
    std::vector<std::vector<plan::Wave>> feasible;
};

/// All feasible plans, by verify() on every assignment within the windows.
[[nodiscard]] Truth enumerate(const plan::PlanProblem& problem);

} // namespace aallokko::test
