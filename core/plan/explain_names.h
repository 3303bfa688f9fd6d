// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of items, quarters and amounts as arguments of reasons. Internal to explain.
#pragma once

#include "core/plan/inventory/planning_problem.h"

#include <string>
#include <vector>

namespace aallokko::plan {

/// Name of the system, batch, task or solution that the item belongs to.
[[nodiscard]] std::string itemName(const PlanningProblem& problem, ItemIndex item);
/// "@plan.phase.cut_over".
[[nodiscard]] std::string phaseArgument(const PlanningProblem& problem, ItemIndex item);
/// "2022Q4", or "@plan.stays" for W+1.
[[nodiscard]] std::string quarterArgument(const PlanningProblem& problem, Wave wave);
/// "@eur:12345" for cents.
[[nodiscard]] std::string euroArgument(std::int64_t cents);
/// An amount of a resource in its unit, rounded up to whole units: "17".
[[nodiscard]] std::string amountArgument(const PlanningProblem& problem, std::int32_t resource,
                                         std::int64_t amount);
/// "@plan.resource.core_team", with the subject kept as a second argument by the caller.
[[nodiscard]] std::string familyArgument(const PlanningProblem& problem, std::int32_t resource);
/// Up to three names, most first, and "+4" for the others.
[[nodiscard]] std::string listArgument(const std::vector<std::string>& names);

} // namespace aallokko::plan
