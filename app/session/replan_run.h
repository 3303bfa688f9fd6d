// SPDX-License-Identifier: GPL-3.0-or-later
//
// Planning again near the approved plan: what a run needs beside the inventory, which systems may
// move, and what moved in the end and why. Part of a planner run, see plan_run.h.
#pragma once

#include "app/session/changes_since.h"
#include "core/plan/inventory/planning_problem.h"
#include "core/plan/replan/stable_replan.h"

#include <optional>
#include <string>
#include <vector>

namespace aallokko::session {

/// The approved plan and what has changed since; `policyBefore` is that of the inventory then.
struct ReplanInput {
    std::string scenario;
    model::StoredPlan approved;
    InventoryChanges changes;
    model::Policy policyBefore;
};

/// A system in another quarter than approved. Waves: W+1 = stays, 0 = no wave of its own (a system
/// that is new, or is planned no more). `cause`: what changed about it; `reason`: what keeps it out
/// of its approved quarter now.
struct SystemChange {
    model::InstallationId id;
    std::string name;
    std::string organisation;
    int from = 0;
    int to = 0;
    std::optional<plan::Reason> cause;
    std::optional<plan::Reason> reason;
};

/// `moved`: systems with another quarter in both plans, of `systems` that have one in either.
/// `freed`: systems that were planned anew. `cheaperCents`: what the cheapest plan found would save
/// by moving `cheaperMoves` systems instead.
struct ReplanReport {
    std::string approved;
    std::vector<SystemChange> changes;
    std::vector<plan::Reason> general;
    int moved = 0;
    int systems = 0;
    int freed = 0;
    std::optional<std::int64_t> cheaperCents;
    int cheaperMoves = 0;
};

/// Places, bundles and touched items for `problem`, which was made with the approved plan. An item
/// is touched when a change makes another quarter cheaper by more than leaving the plan costs, or
/// when its interfaces or pin changed. `before`: the problem of the inventory at that time, nullptr
/// if there is none.
[[nodiscard]] plan::ReplanRequest replanRequest(const plan::PlanningProblem& problem,
                                                const plan::PlanningProblem* before,
                                                const ReplanInput& input);

[[nodiscard]] ReplanReport makeReplanReport(const plan::PlanningProblem& problem,
                                            const plan::ReplanOutcome& outcome,
                                            const ReplanInput& input);

} // namespace aallokko::session
