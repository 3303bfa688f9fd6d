// SPDX-License-Identifier: GPL-3.0-or-later
//
// A larger relaxation never brings a contradiction back, so the smallest one is found by halving.
#include "core/plan/relaxation.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

/// The largest amount that means anything for this constraint; 0 = it can only be dropped.
std::int64_t mostOf(const PlanProblem& problem, const ConstraintRef& one) {
    switch (one.kind) {
    case ConstraintKind::Earliest:
        return problem.earliest(one.index) - 1;
    case ConstraintKind::Latest:
        return problem.stays() - problem.latest(one.index);
    case ConstraintKind::Precedence:
        return problem.precedences()[at(one.index)].lag;
    case ConstraintKind::Group:
        return 0;
    case ConstraintKind::Resource: {
        const Resource& row = problem.resources()[at(one.index)];
        const std::int64_t total =
            std::accumulate(row.use.begin(), row.use.end(), std::int64_t{0},
                            [](std::int64_t sum, const auto& use) { return sum + use.amount; });
        return std::max<std::int64_t>(0, total - row.capacity[at(one.wave - 1)]);
    }
    }
    return 0;
}

void drop(ProblemDraft& draft, const ConstraintRef& one) {
    if (one.kind == ConstraintKind::Group) {
        draft.groups[at(one.index)].resize(1);
    } else if (one.kind == ConstraintKind::Precedence && draft.precedences.size() == 1) {
        draft.precedences.clear();
    } else if (one.kind == ConstraintKind::Precedence) {
        draft.precedences[at(one.index)] = draft.precedences[one.index == 0 ? 1 : 0];
    }
}

class Loosener {
  public:
    Loosener(const PlanProblem& problem, const std::vector<ConstraintRef>& conflict,
             std::uint64_t exactVisits, const SearchClock& clock)
        : m_problem(problem), m_conflict(conflict), m_exactVisits(exactVisits), m_clock(clock) {}

    [[nodiscard]] std::optional<Relaxation> smallest(std::size_t member) const {
        const ConstraintRef& one = m_conflict[member];
        const std::int64_t most = mostOf(m_problem, one);
        if (most == 0 || !repairs({one, most})) {
            const bool canDrop =
                one.kind == ConstraintKind::Precedence || one.kind == ConstraintKind::Group;
            return canDrop ? std::optional(Relaxation{one, 0}) : std::nullopt;
        }
        std::int64_t low = 0; // does not repair
        std::int64_t high = most;
        while (high - low > 1 && !m_clock.isOver()) {
            const std::int64_t middle = low + (high - low) / 2;
            (repairs({one, middle}) ? high : low) = middle;
        }
        return Relaxation{one, high};
    }

  private:
    [[nodiscard]] bool repairs(const Relaxation& relaxation) const {
        return !isContradiction(relaxed(m_problem, relaxation), m_conflict, m_exactVisits, m_clock);
    }

    const PlanProblem& m_problem;
    const std::vector<ConstraintRef>& m_conflict;
    std::uint64_t m_exactVisits;
    const SearchClock& m_clock;
};

void sortByPrice(RepairStep& step) {
    std::vector<std::size_t> order(step.options.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto key = [&step](std::size_t k) {
        const RelaxationPrice& price = step.prices[k];
        return std::tuple(price.rank, !price.cost.has_value(), price.cost.value_or(0));
    };
    std::stable_sort(order.begin(), order.end(),
                     [&key](std::size_t a, std::size_t b) { return key(a) < key(b); });
    RepairStep sorted{std::move(step.conflict), {}, {}};
    for (const std::size_t k : order) {
        sorted.options.push_back(step.options[k]);
        sorted.prices.push_back(step.prices[k]);
    }
    step = std::move(sorted);
}

} // namespace

PlanProblem relaxed(const PlanProblem& problem, const Relaxation& relaxation) {
    ProblemDraft draft = problem.draft();
    const ConstraintRef& one = relaxation.constraint;
    const Wave waves = static_cast<Wave>(
        std::min<std::int64_t>(relaxation.amount, std::int64_t{problem.waves()} + 1));
    switch (one.kind) {
    case ConstraintKind::Earliest:
        draft.items[at(one.index)].earliest =
            std::max(Wave{1}, draft.items[at(one.index)].earliest - waves);
        break;
    case ConstraintKind::Latest:
        draft.items[at(one.index)].latest =
            std::min(problem.stays(), draft.items[at(one.index)].latest + waves);
        break;
    case ConstraintKind::Resource:
        draft.resources[at(one.index)].capacity[at(one.wave - 1)] += relaxation.amount;
        break;
    case ConstraintKind::Precedence:
    case ConstraintKind::Group:
        if (relaxation.amount == 0) {
            drop(draft, one);
        } else {
            draft.precedences[at(one.index)].lag -= waves;
        }
        break;
    }
    return *PlanProblem::freeze(std::move(draft)); // stays well-formed
}

std::optional<Relaxation> smallestRelaxation(const PlanProblem& problem,
                                             const std::vector<ConstraintRef>& conflict,
                                             std::size_t member, std::uint64_t exactVisits,
                                             const SearchClock& clock) {
    return Loosener(problem, conflict, exactVisits, clock).smallest(member);
}

Repair findRepair(const PlanProblem& problem, const std::vector<ConstraintRef>& conflict,
                  const PriceFunction& priceOf, int mostSteps, std::uint64_t exactVisits,
                  const SearchClock& clock) {
    Repair repair;
    PlanProblem current = problem;
    std::vector<ConstraintRef> next = conflict;
    while (!next.empty() && static_cast<int>(repair.steps.size()) < mostSteps) {
        RepairStep step{next, {}, {}};
        for (std::size_t k = 0; k < next.size() && !clock.isOver(); ++k) {
            if (const auto found = smallestRelaxation(current, next, k, exactVisits, clock)) {
                step.options.push_back(*found);
                step.prices.push_back(priceOf(*found));
            }
        }
        sortByPrice(step);
        repair.steps.push_back(std::move(step));
        if (repair.steps.back().options.empty() || clock.isOver()) {
            return repair;
        }
        current = relaxed(current, repair.steps.back().options.front());
        next = findConflict(current, exactVisits, clock);
    }
    repair.isComplete = next.empty() && !clock.isOver();
    return repair;
}

} // namespace aallokko::plan
