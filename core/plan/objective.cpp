// SPDX-License-Identifier: GPL-3.0-or-later
//
// The objective as its formula says, without caches.
#include "core/plan/objective.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>

namespace aallokko::plan {

namespace {

Wave waveOf(std::span<const Wave> waves, ItemIndex i) {
    return waves[static_cast<std::size_t>(i)];
}

} // namespace

std::int64_t openCost(const Target& target, Wave t, Wave waves) {
    return t > waves ? 0 : target.fixed + target.perWave * (waves + 1 - t);
}

CostTerms computeCost(const PlanProblem& problem, std::span<const Wave> waves) {
    assert(waves.size() == static_cast<std::size_t>(problem.itemCount()));
    CostTerms terms;
    for (ItemIndex i = 0; i < problem.itemCount(); ++i)
        terms.unary += problem.cost(i, waveOf(waves, i));
    for (const Link& link : problem.links())
        terms.links += link.cost * std::abs(waveOf(waves, link.a) - waveOf(waves, link.b));
    for (const Target& target : problem.targets()) {
        Wave first = problem.stays();
        for (const ItemIndex member : target.members)
            first = std::min(first, waveOf(waves, member));
        terms.targets += openCost(target, first, problem.waves());
    }
    return terms;
}

CostTerms computeShift(const PlanProblem& problem, std::span<const Wave> waves, ItemIndex i,
                       Wave to) {
    const Wave from = waveOf(waves, i);
    CostTerms delta;
    delta.unary = problem.cost(i, to) - problem.cost(i, from);
    for (const LinkEnd& link : problem.linksOf(i)) {
        const Wave other = waveOf(waves, link.other);
        delta.links += link.cost * (std::abs(to - other) - std::abs(from - other));
    }
    for (const std::int32_t t : problem.targetsOf(i)) {
        const Target& target = problem.targets()[static_cast<std::size_t>(t)];
        Wave others = problem.stays();
        for (const ItemIndex member : target.members)
            if (member != i)
                others = std::min(others, waveOf(waves, member));
        delta.targets += openCost(target, std::min(others, to), problem.waves()) -
                         openCost(target, std::min(others, from), problem.waves());
    }
    return delta;
}

} // namespace aallokko::plan
