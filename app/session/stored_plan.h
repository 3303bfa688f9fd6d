// SPDX-License-Identifier: GPL-3.0-or-later
//
// A planner run as it is stored, and back again: the stored waves matched to a freshly frozen
// problem of the same inventory.
#pragma once

#include "app/session/plan_run.h"

#include <optional>

namespace aallokko::session {

/// The scenario to store for a run on inventory `version`. Takeover batches appear once for every
/// system they cover, so that each system has both its events.
[[nodiscard]] model::Scenario scenarioOf(const PlanRun& run, std::int64_t version);

/// The waves of a stored plan in the item order of `problem`; nullopt when an item has none (the
/// inventory or policy has changed since).
[[nodiscard]] std::optional<plan::WavePlan> wavesOf(const plan::PlanningProblem& problem,
                                                    const model::StoredPlan& stored);

} // namespace aallokko::session
