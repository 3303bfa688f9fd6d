// SPDX-License-Identifier: GPL-3.0-or-later
//
// The objective, split by its terms.
#include "core/plan/inventory/cost_terms.h"

#include "core/plan/objective.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <numeric>

namespace aallokko::plan {

std::int64_t TermSums::total() const {
    return std::accumulate(cents.begin(), cents.end(), std::int64_t{0});
}

std::map<std::string, std::int64_t> TermSums::byName() const {
    std::map<std::string, std::int64_t> named;
    for (int term = 0; term < costTermCount; ++term) {
        named.emplace(nameOf(static_cast<CostTerm>(term)), cents[static_cast<std::size_t>(term)]);
    }
    return named;
}

TermSums computeTerms(const PlanningProblem& problem, std::span<const Wave> waves) {
    assert(waves.size() == problem.items.size());
    TermSums sums;
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        for (const TermSeries& series : problem.items[i].terms) {
            sums[series.term] += series.cost[static_cast<std::size_t>(waves[i] - 1)];
        }
    }
    const auto links = problem.problem.links();
    for (std::size_t k = 0; k < links.size(); ++k) {
        sums[problem.linkTerms[k]] +=
            links[k].cost * std::abs(waves[static_cast<std::size_t>(links[k].a)] -
                                     waves[static_cast<std::size_t>(links[k].b)]);
    }
    for (const Target& target : problem.problem.targets()) {
        Wave first = problem.problem.stays();
        for (const ItemIndex member : target.members) {
            first = std::min(first, waves[static_cast<std::size_t>(member)]);
        }
        sums[CostTerm::Targets] += openCost(target, first, problem.problem.waves());
    }
    return sums;
}

} // namespace aallokko::plan
