// SPDX-License-Identifier: GPL-3.0-or-later
//
// Planning again near the approved plan: only what cannot stay, and what a change of the inventory
// concerns, is planned anew; if that finds no place, what stands in its way is let go too, and so
// on. A search of the whole problem then gives the bound, and says what moving more would save.
//
// The objective is that of the problem, which has the cost of leaving the approved plan in it
// (inventory/replan.cpp). Letting only some items go is a restriction, not a relaxation: the plan
// is feasible for the whole, and the bound holds for every plan of the whole. What no change
// concerns moves only where it must or saves a thousandth of the plan's cost: a date that people
// know is worth that.
#pragma once

#include "core/plan/solver.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace aallokko::plan {

/// `approved`: wave of each item in the approved plan, 0 = it had none. `bundles`: the pieces of
/// work that go together (the phases of a system); each item in at most one. `touched`: items that
/// a change concerns although they could stay.
struct ReplanRequest {
    std::vector<Wave> approved;
    std::vector<std::vector<ItemIndex>> bundles;
    std::vector<ItemIndex> touched;
};

/// `outcome` is that of the plan near the approved one; its bound holds for all plans. `freeItems`
/// were planned anew. `cheapest`: cost of a cheaper plan found by moving more, when one was found.
struct ReplanOutcome {
    PlanOutcome outcome;
    std::vector<ItemIndex> freeItems;
    std::optional<std::int64_t> cheapest;
    std::optional<WavePlan> cheapestPlan;
};

/// The limits of `settings` hold for all parts together. As solve() otherwise: deterministic
/// without a time limit, verified, cancellable.
[[nodiscard]] ReplanOutcome replan(const PlanProblem& problem, const ReplanRequest& request,
                                   const SolveSettings& settings, std::stop_token stop = {},
                                   const ProgressFunction& progress = {});

} // namespace aallokko::plan
