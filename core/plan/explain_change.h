// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a system is not where another plan has it: what is in the way there, or what it would cost.
#pragma once

#include "core/plan/explain.h"

#include <optional>
#include <vector>

namespace aallokko::plan {

/// What keeps the system out of `wave` (1..W+1) in the plan of `load`: the first thing in its way
/// that is not its own work, else the cost with its largest term ("plan.reason.change_cost"
/// {system, quarter, amount, term}). nullopt for a system without a wave of its own, and where
/// nothing is in the way and it would cost nothing.
[[nodiscard]] std::optional<Reason> whyNotThere(const PlanLoad& load, model::InstallationId id,
                                                Wave wave);

/// The fullest slot of each family of resources that has any use: `used` of `capacity` in `wave`,
/// by family.
struct PeakLoad {
    ResourceFamily family = ResourceFamily::CoreTeam;
    std::string subject;
    Wave wave = 0;
    std::int64_t used = 0;
    std::int64_t capacity = 0;
    int scale = 1;
};
[[nodiscard]] std::vector<PeakLoad> peakLoads(const PlanLoad& load);

} // namespace aallokko::plan
