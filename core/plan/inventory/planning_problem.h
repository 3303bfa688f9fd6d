// SPDX-License-Identifier: GPL-3.0-or-later
//
// From an inventory to a wave-planning problem: every phase of every installation that moves
// becomes an item with costs, windows, precedences and resource use, and everything that is needed
// to talk about a plan afterwards stays beside it. Self-contained: it outlives the inventory it was
// made from.
#pragma once

#include "core/model/function_catalogue.h"
#include "core/model/policy.h"
#include "core/model/scenario.h"
#include "core/model/system_view.h"
#include "core/plan/inventory/planning_items.h"
#include "core/plan/plan_problem.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace aallokko::plan {

/// The problem and its meaning, index by index: `items` and `problem` items, `linkTerms` and
/// links, `resources` and resources, `targets` and targets stand in the same order.
struct PlanningProblem {
    PlanProblem problem;
    model::TimeGrid grid;
    Wave legalStart = 0;
    Wave firstOpen = 1; ///< q0, first quarter after the as-of date
    std::vector<model::NamedPhase> phases;
    std::vector<ItemInfo> items;
    std::vector<CostTerm> linkTerms;
    std::vector<ResourceInfo> resources;
    std::vector<SystemInfo> systems; ///< in id order
    std::unordered_map<model::InstallationId, int> systemIndex;
    std::vector<model::ExcludedSystem> excluded;
    std::vector<AssumedValue> assumed;
    std::vector<ProblemFinding> findings;
    std::vector<std::int64_t> coreCapacityDays; ///< per wave, for the waves summary

    [[nodiscard]] const SystemInfo* find(model::InstallationId id) const;
    [[nodiscard]] bool hasConflicts() const;
};

/// Makes and freezes the problem. Never fails on thin data: what is missing is assumed and listed.
/// Errors: Usage "plan.no_legal_start" (the milestone of the policy has no date), those of
/// PlanProblem::freeze. `replanFrom`: the approved plan; leaving it costs `changes` and its waves
/// before the first open quarter are frozen. Near linear in rows and interfaces.
[[nodiscard]] base::Result<PlanningProblem>
makePlanningProblem(const model::SystemIndex& systems, const model::FunctionCatalogue& catalogue,
                    const model::Policy& policy, const model::StoredPlan* replanFrom = nullptr);

} // namespace aallokko::plan
