// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two plans side by side: which systems are elsewhere and why, what both cost term by term, and
// where their resources are fullest.
#pragma once

#include "app/session/scenarios.h"
#include "core/plan/explain_change.h"

#include <optional>
#include <string>
#include <vector>

namespace aallokko::session {

/// A system that is cut over (or ended) in another quarter. Waves: W+1 = stays, 0 = takes no wave
/// of its own in that plan. `reason`: what keeps it out of its place in A in plan B, where B fits
/// the present inventory.
struct MovedSystem {
    model::InstallationId id;
    std::string name;
    std::string organisation;
    int from = 0;
    int to = 0;
    std::optional<plan::Reason> reason;
};

/// The core team's work and capacity in one quarter, in person-days.
struct QuarterLoad {
    int wave = 0;
    std::int64_t days = 0;
    std::int64_t capacityDays = 0;
};

/// `peaks` and `load` (by quarter) are empty when the plan does not fit the present inventory.
struct ComparedPlan {
    const model::Scenario* scenario = nullptr;
    std::vector<plan::PeakLoad> peaks;
    std::vector<QuarterLoad> load;
    bool fits = false;
};

struct ScenarioComparison {
    ComparedPlan a;
    ComparedPlan b;
    std::vector<MovedSystem> moved; ///< by name
    int systems = 0;                ///< with a wave of their own in either
};

/// Compares plan A with plan B. Errors: Usage "scenario.unknown", "scenario.no_plan"; those of
/// policy and problem. Milliseconds a moved system.
[[nodiscard]] base::Result<ScenarioComparison>
compareScenarios(const Session& session, const std::string& a, const std::string& b);
/// The same of a snapshot, whose inventory the pointers point into; pure, any thread.
[[nodiscard]] base::Result<ScenarioComparison>
compareScenarios(const PlanBasis& basis, const std::string& a, const std::string& b);

/// Wave of each system in a stored plan: that of its last cut-over, else of its last phase; W+1 =
/// stays. Takeovers do not count.
[[nodiscard]] std::map<model::InstallationId, int> wavesBySystem(const model::StoredPlan& plan);

} // namespace aallokko::session
