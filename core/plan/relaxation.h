// SPDX-License-Identifier: GPL-3.0-or-later
//
// What would have to give way: the smallest relaxation of one constraint that takes a contradiction
// away, and relaxations one after the other until no proof of impossibility is left.
#pragma once

#include "core/plan/infeasibility.h"

#include <functional>
#include <optional>
#include <vector>

namespace aallokko::plan {

/// `amount`: waves for Earliest (earlier) and Latest (later), units of capacity for Resource, waves
/// of lag for Precedence; 0 = the precedence or group is dropped altogether.
struct Relaxation {
    ConstraintRef constraint;
    std::int64_t amount = 0;
};

/// What a relaxation is worth to people: lower `rank` first, then the cheaper one. Without a price
/// the cost is unknown, which comes after every known one of the same rank.
struct RelaxationPrice {
    int rank = 0;
    std::optional<std::int64_t> cost;
};

using PriceFunction = std::function<RelaxationPrice(const Relaxation&)>;

/// A contradiction, every way to take it away by one member, best first, with the prices.
struct RepairStep {
    std::vector<ConstraintRef> conflict;
    std::vector<Relaxation> options;
    std::vector<RelaxationPrice> prices;
};

/// `steps` in the order found: each conflict holds with the first options of the earlier ones
/// applied. `isComplete`: with all of them applied nothing proves the problem infeasible any more.
struct Repair {
    std::vector<RepairStep> steps;
    bool isComplete = false;
};

/// The problem with the relaxation applied. The indices of constraints stay: a dropped precedence
/// repeats another row instead, a dropped group keeps its first member only.
[[nodiscard]] PlanProblem relaxed(const PlanProblem& problem, const Relaxation& relaxation);

/// The smallest relaxation of conflict[member] with which the set no longer contradicts itself;
/// nullopt when none of its kind does. Requires a contradiction. O(log) proofs.
[[nodiscard]] std::optional<Relaxation>
smallestRelaxation(const PlanProblem& problem, const std::vector<ConstraintRef>& conflict,
                   std::size_t member, std::uint64_t exactVisits, const SearchClock& clock);

/// Repairs step by step, at most `mostSteps`, from the first conflict on.
[[nodiscard]] Repair findRepair(const PlanProblem& problem,
                                const std::vector<ConstraintRef>& conflict,
                                const PriceFunction& priceOf, int mostSteps,
                                std::uint64_t exactVisits, const SearchClock& clock);

} // namespace aallokko::plan
