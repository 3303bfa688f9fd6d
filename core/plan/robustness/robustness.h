// SPDX-License-Identifier: GPL-3.0-or-later
//
// How likely a plan holds when its estimates are uncertain: Monte Carlo over the work of every
// system (estimate_draws.h), with the plan carried out in its order as slippage.h describes. Shown
// apart from the optimality gap, which answers another question (M14).
#pragma once

#include "core/plan/inventory/estimate_draws.h"
#include "core/plan/robustness/slippage.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace aallokko::plan {

struct RobustnessSettings {
    int draws = 1000; ///< 1 .. 100 000
    std::uint64_t seed = 20180630;
};

/// Systems (their cut-overs) that the plan has in one quarter, or that are due in one.
struct QuarterHold {
    Wave wave = 0;
    int systems = 0;
    double allInTime = 0;  ///< share of the draws in which every one of them is
    double meanInTime = 0; ///< mean share of them that is
    Range lastDone;        ///< quarter in which the last of them is done
};

/// A system whose uncertain work moves the delay of the whole plan.
struct Driver {
    int system = 0;       ///< index in problem.systems
    double share = 0;     ///< squared correlation of its work with the total delay, 0..1
    double meanDelay = 0; ///< of the system itself, in quarters
};

struct Robustness {
    int draws = 0;
    std::vector<QuarterHold> planned; ///< by planned quarter
    std::vector<QuarterHold> due;     ///< by due quarter
    Range finish;                     ///< quarter of the last cut-over; W+1 = beyond the horizon
    Range delay;                      ///< sum over systems, in quarters
    Range costCents;             ///< of the plan as it is carried out, uncertain costs included
    std::vector<Driver> drivers; ///< the ten of the largest share, largest first
};

/// Nothing when `stop` ended it. `progress` (may be empty) hears the share done. Equal input gives
/// equal numbers. Milliseconds per draw on problems of some thousand items.
[[nodiscard]] std::optional<Robustness>
computeRobustness(const PlanningProblem& problem, const WavePlan& plan,
                  const RobustnessSettings& settings = {}, std::stop_token stop = {},
                  const std::function<void(double)>& progress = {});

} // namespace aallokko::plan
