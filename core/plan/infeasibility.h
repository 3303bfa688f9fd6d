// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proofs that no plan exists, and the few constraints that such a proof needs. A proof is one of
//   - a window that becomes empty when windows are propagated along the precedences;
//   - a resource and waves a..b where the items that must move within a..b need more than there is;
//   - for small problems, a complete search.
// Each of them is sound; together they do not find every contradiction.
#pragma once

#include "core/plan/plan_problem.h"
#include "core/plan/reduced_problem.h"
#include "core/plan/search_clock.h"
#include "core/plan/wave_plan.h"

#include <cstdint>
#include <vector>

namespace aallokko::plan {

/// True when propagation or an interval of some resource proves that no plan exists.
/// O(rows * W^2 + size).
[[nodiscard]] bool isProvenInfeasible(const PlanProblem& problem, const ReducedProblem& reduced);

/// True when the constraints `kept` alone, with all other items and slots unbounded, are proven to
/// contradict each other; `exactVisits` as below. One proof.
[[nodiscard]] bool isContradiction(const PlanProblem& problem,
                                   const std::vector<ConstraintRef>& kept,
                                   std::uint64_t exactVisits, const SearchClock& clock);

/// A set of constraints of `problem` that already contradict each other, where leaving out any one
/// of them removes the proof (QuickXplain, Junker 2004). With `exactVisits` > 0 the proof may be a
/// complete search with so many visits. Empty when the problem is not proven infeasible this way or
/// the clock ended it. About k log(n/k) proofs for k of n constraints.
[[nodiscard]] std::vector<ConstraintRef>
findConflict(const PlanProblem& problem, std::uint64_t exactVisits, const SearchClock& clock);

} // namespace aallokko::plan
