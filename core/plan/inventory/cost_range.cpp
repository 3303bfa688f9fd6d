// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cost and effort of the plan in every draw.
#include "core/plan/inventory/cost_range.h"

#include "core/plan/inventory/cost_terms.h"

#include <algorithm>
#include <cmath>

namespace aallokko::plan {

namespace {

constexpr int draws = 1000;
constexpr std::uint64_t rangeSeed = 20180630;
// What of a system's cost follows its annual cost and what its effort; in cents and days.
struct Part {
    double byCost = 0;
    double byEffort = 0;
    double days = 0;
};

bool followsEffort(CostTerm term) {
    return term == CostTerm::Execution || term == CostTerm::Waiting;
}

struct Parts {
    std::vector<Part> systems;
    double fixedCents = 0; ///< bridges, targets and items of no system
    double fixedDays = 0;
};

Parts partsOf(const PlanningProblem& problem, const WavePlan& plan) {
    Parts parts;
    parts.systems.resize(problem.systems.size());
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const ItemInfo& info = problem.items[i];
        const Wave wave = plan.of(static_cast<ItemIndex>(i));
        const double days = wave <= problem.problem.waves()
                                ? static_cast<double>(info.effortHundredths) / 100
                                : 0.0;
        const auto it = problem.systemIndex.find(info.installation);
        if (it == problem.systemIndex.end()) {
            parts.fixedDays += days;
            parts.fixedCents +=
                static_cast<double>(problem.problem.cost(static_cast<ItemIndex>(i), wave));
            continue;
        }
        Part& part = parts.systems[static_cast<std::size_t>(it->second)];
        part.days += days;
        for (const TermSeries& series : info.terms) {
            const auto cents = static_cast<double>(series.cost[static_cast<std::size_t>(wave - 1)]);
            (followsEffort(series.term) ? part.byEffort : part.byCost) += cents;
        }
    }
    const TermSums sums = computeTerms(problem, plan.waves());
    parts.fixedCents += static_cast<double>(sums[CostTerm::Targets] + sums[CostTerm::Bridges] +
                                            sums[CostTerm::Waiting]);
    // Unary parts of these terms are counted with their systems already.
    for (const ItemInfo& info : problem.items) {
        for (const TermSeries& series : info.terms) {
            if (series.term == CostTerm::Bridges || series.term == CostTerm::Waiting) {
                const auto i = static_cast<std::size_t>(&info - problem.items.data());
                parts.fixedCents -=
                    static_cast<double>(series.cost[static_cast<std::size_t>(plan.waves()[i] - 1)]);
            }
        }
    }
    return parts;
}

} // namespace

PlanRange computeRange(const PlanningProblem& problem, const WavePlan& plan) {
    const Parts parts = partsOf(problem, plan);
    EstimateDraws estimates(problem.systems, rangeSeed);
    std::vector<double> cost;
    std::vector<double> effort;
    for (int k = 0; k < draws; ++k) {
        const EstimateDraw& draw = estimates.next();
        double cents = parts.fixedCents;
        double days = parts.fixedDays;
        for (std::size_t s = 0; s < problem.systems.size(); ++s) {
            cents +=
                parts.systems[s].byCost * draw.cost[s] + parts.systems[s].byEffort * draw.effort[s];
            days += parts.systems[s].days * draw.effort[s];
        }
        cost.push_back(cents);
        effort.push_back(days);
    }
    return {rangeOf(std::move(cost)), rangeOf(std::move(effort))};
}

} // namespace aallokko::plan
