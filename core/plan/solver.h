// SPDX-License-Identifier: GPL-3.0-or-later
//
// The planner's one entry: presolve -> proof of infeasibility or exact search for small problems ->
// construct -> search and bound side by side -> verify. Everything else in this folder is a part of
// it. Callers: the command line (`solve`, `plan`) and the session's background job.
#pragma once

#include "core/plan/plan_problem.h"
#include "core/plan/wave_plan.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace aallokko::plan {

/// When to stop; the first limit reached ends the run. With neither time limit nor iterations, 30
/// seconds hold.
/// With `iterations`, `gap` or a proof as the end, the outcome depends on problem, seed and limits
/// only: not on the clock and not on `threads`.
struct SolveSettings {
    std::optional<std::chrono::milliseconds> timeLimit;
    std::optional<std::uint64_t> iterations; ///< search moves tried, >= 0
    std::optional<double> gap;               ///< stop at gapPercent <= gap, per cent
    std::uint64_t seed = 1;
    int threads = 0; ///< at most this many; 0 = as many as the machine has
    /// Where the search begins: a wave for each item, 0 = anywhere; need not be feasible. Empty =
    /// nowhere in particular. Moves no bound.
    std::vector<Wave> start = {};
};

using ProgressFunction = std::function<void(const PlanProgress&)>;

/// Searches a cheap plan and a lower bound for every plan. Never throws on data, never returns a
/// plan that verify() refuses. Cancelling (`stop`) ends it within about 100 ms on problems of some
/// thousand items and returns the best so far. `progress` (may be empty) is called from the
/// solver's threads, one call at a time, at most 20 times a second.
[[nodiscard]] PlanOutcome solve(const PlanProblem& problem, const SolveSettings& settings,
                                std::stop_token stop = {}, const ProgressFunction& progress = {});

} // namespace aallokko::plan
