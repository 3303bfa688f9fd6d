// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why no plan exists, and the cheapest way out, as codes with arguments: each constraint of a
// contradiction with what it comes from, and each relaxation with its price. core/text makes
// sentences; see explain.h for marked arguments.
#pragma once

#include "core/plan/explain.h"
#include "core/plan/relaxation.h"

#include <optional>
#include <vector>

namespace aallokko::plan {

/// One constraint: `what` it asks ("conflict.latest" {step, quarter}), and `why` ("plan.cause.pin"
/// ...), where that is known.
struct ConflictReason {
    Reason what;
    std::optional<Reason> why;
};

[[nodiscard]] ConflictReason conflictReason(const PlanningProblem& problem,
                                            const ConstraintRef& constraint);

/// "repair.later" {step, quarter, waves} and so on; `costCents` = its price, where it has one.
[[nodiscard]] Reason repairReason(const PlanningProblem& problem, const Relaxation& relaxation,
                                  const RelaxationPrice& price);

/// Ranks: 0 a decision of the region (pin, capacity, group), 1 a date or an order that a party or a
/// rule of the policy sets, 2 what law, a national service, the past or the work itself sets.
/// Prices: a later quarter costs what the item's own costs say, person-days `dayRateEur`.
[[nodiscard]] RelaxationPrice priceOf(const PlanningProblem& problem, const Relaxation& relaxation,
                                      int dayRateEur);

/// The whole way out of the contradiction that a run has found; empty without one. Some seconds for
/// problems of some thousand items.
[[nodiscard]] Repair repairOf(const PlanningProblem& problem,
                              const std::vector<ConstraintRef>& conflict, int dayRateEur,
                              const SearchClock& clock);

} // namespace aallokko::plan
