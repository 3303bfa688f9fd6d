// SPDX-License-Identifier: GPL-3.0-or-later
//
// The phases of one system that are out together go in together: their waves are the cheapest of
// all that are in order and have room, by enumeration.
#include "core/plan/recreate/reinsertion.h"

#include "tests/core/plan/plan_cases.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <limits>

namespace aallokko::plan {
namespace {

constexpr Wave waves = 7;

/// Three phases in a row, each a wave after the other at least and tied by a cost per wave, and
/// four others that fill slots of the same team.
ProblemDraft phasesAndOthers(base::Rng& rng) {
    const auto costs = [&rng] {
        std::vector<std::int64_t> cost;
        for (Wave w = 1; w <= waves + 1; ++w)
            cost.push_back(static_cast<std::int64_t>(rng.below(60)));
        return cost;
    };
    ProblemDraft draft;
    draft.name = "phases";
    draft.waves = waves;
    Resource team;
    team.name = "team";
    team.capacity.assign(waves, 10);
    for (std::int32_t i = 0; i < 7; ++i) {
        draft.items.push_back({"i" + std::to_string(i), 1, waves + 1, costs()});
        team.use.push_back({i, static_cast<std::int64_t>(3 + rng.below(6))});
    }
    draft.precedences = {{0, 1, 1}, {1, 2, 1}};
    draft.links = {{0, 1, static_cast<std::int64_t>(1 + rng.below(9))},
                   {1, 2, static_cast<std::int64_t>(1 + rng.below(9))}};
    draft.resources = {team};
    return draft;
}

/// Cheapest cost with the three phases anywhere they may be.
std::int64_t cheapest(PartialAssignment& state, const std::vector<NodeIndex>& phases) {
    std::int64_t best = std::numeric_limits<std::int64_t>::max();
    const auto place = [&](const auto& self, std::size_t k, Wave from) -> void {
        if (k == phases.size()) {
            best = std::min(best, state.cost());
            return;
        }
        for (Wave w = from; w <= waves + 1; ++w) {
            if (w <= waves && !state.fits(phases[k], w))
                continue;
            state.insert(phases[k], w);
            self(self, k + 1, std::min<Wave>(w + 1, waves + 1));
            state.remove(phases[k]);
        }
    };
    place(place, 0, 1);
    return best;
}

TEST(Reinsertion, PutsAllPhasesInAtOnceWhereTheyAreCheapest) {
    int moved = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        base::Rng rng(seed);
        const PlanProblem problem = test::frozen(phasesAndOthers(rng));
        const ReducedProblem reduced = reduce(problem);
        PartialAssignment state(reduced, std::vector<Wave>(7, waves + 1));
        for (NodeIndex n = 3; n < 7; ++n) { // the others stand where there is room for them
            const Wave w = 1 + static_cast<Wave>(rng.below(waves));
            state.remove(n);
            state.insert(n, state.fits(n, w) ? w : waves + 1);
        }
        Reinsertion reinsertion(reduced);
        const std::vector<NodeIndex> phases{0, 1, 2};
        ASSERT_EQ(reinsertion.strandOf(1).size(), 3u);
        for (const NodeIndex n : phases)
            state.remove(n);
        const std::int64_t best = cheapest(state, phases);
        state.narrow(phases);
        ASSERT_TRUE(reinsertion.insert(state, phases[seed % 3], rng)) << seed;
        for (const NodeIndex n : phases)
            ASSERT_GT(state.wave(n), 0) << "all phases come in with one of them, seed " << seed;
        EXPECT_EQ(state.cost(), best) << seed;
        moved += state.wave(0) <= waves ? 1 : 0;
    }
    EXPECT_GT(moved, 100) << "the test must exercise moves";
}

} // namespace
} // namespace aallokko::plan
