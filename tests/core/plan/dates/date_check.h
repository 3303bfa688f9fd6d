// SPDX-License-Identifier: GPL-3.0-or-later
//
// Judges the dates of a plan without sharing code with what made them.
#pragma once

#include "core/plan/dates/go_live.h"

#include <string>
#include <vector>

namespace aallokko::plan::test {

/// Everything that is wrong with the dates, one sentence each: cut-overs missing, outside their
/// quarter, on a wrong weekday, holiday or hard freeze, on a soft freeze without saying so, over
/// slots, against the order of work, or closings before cut-overs.
[[nodiscard]] std::vector<std::string> faultsOf(const PlanningProblem& problem,
                                                const WavePlan& plan, const model::Policy& policy,
                                                const GoLive& dates);

} // namespace aallokko::plan::test
