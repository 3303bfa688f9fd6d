// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts against enumeration: exact without resources, below every feasible plan with them, and the
// same from a warm start as from a cold one.
#include "core/base/rng.h"
#include "core/plan/bound/bound.h"
#include "tests/core/plan/plan_cases.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

/// Least energy of a cut problem over all labellings.
std::int64_t leastEnergy(int nodes, const std::vector<std::int64_t>& unary,
                         const std::vector<CutArc>& arcs) {
    std::int64_t least = INT64_MAX;
    for (unsigned labels = 0; labels < (1u << nodes); ++labels) {
        const auto sink = [&](std::int32_t v) { return ((labels >> v) & 1u) != 0; };
        std::int64_t energy = 0;
        for (int v = 0; v < nodes; ++v)
            energy += sink(v) ? unary[static_cast<std::size_t>(v)] : 0;
        for (const CutArc& arc : arcs) {
            energy += !sink(arc.from) && sink(arc.to) ? arc.capacity : 0;
            energy += sink(arc.from) && !sink(arc.to) ? arc.reverse : 0;
        }
        least = std::min(least, energy);
    }
    return least;
}

TEST(MinCut, EqualsEnumerationColdAndWarm) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        base::Rng rng(seed);
        const int nodes = 2 + static_cast<int>(rng.below(8));
        std::vector<CutArc> arcs;
        for (int k = 0; k < 3 * nodes; ++k) {
            const auto a = static_cast<std::int32_t>(rng.below(static_cast<std::uint64_t>(nodes)));
            const auto b = static_cast<std::int32_t>(rng.below(static_cast<std::uint64_t>(nodes)));
            if (a != b)
                arcs.push_back({a, b, static_cast<std::int64_t>(rng.below(12)),
                                static_cast<std::int64_t>(rng.below(12))});
        }
        MinCut cut(nodes, arcs);
        std::vector<std::int64_t> unary(static_cast<std::size_t>(nodes), 0);
        for (int round = 0; round < 4; ++round) {
            for (int v = 0; v < nodes; ++v) {
                const std::int64_t change = static_cast<std::int64_t>(rng.below(41)) - 20;
                unary[static_cast<std::size_t>(v)] += change;
                cut.addUnary(v, change);
            }
            ASSERT_TRUE(cut.solve());
            ASSERT_EQ(static_cast<std::int64_t>(cut.boundNow()), leastEnergy(nodes, unary, arcs))
                << "seed " << seed << " round " << round;
        }
    }
}

TEST(WaveCut, IsOptimalWithoutResources) {
    int solved = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const PlanProblem problem = test::frozen(test::randomDraft(seed, {6, 3, false}));
        const ReducedProblem reduced = reduce(problem);
        const test::Truth truth = test::enumerate(problem);
        ASSERT_EQ(!reduced.hasEmptyWindow, truth.cost.has_value()) << seed;
        if (reduced.hasEmptyWindow)
            continue;
        ++solved;
        WaveCut cut(reduced);
        const auto value = cut.solve({});
        ASSERT_TRUE(value) << "flow and labels agree, seed " << seed;
        EXPECT_EQ(static_cast<std::int64_t>(value->scaled / cut.scale()), *truth.cost) << seed;
    }
    EXPECT_GT(solved, 100);
}

TEST(Bound, IsBelowEveryFeasiblePlan) {
    int feasible = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const PlanProblem problem = test::frozen(test::randomDraft(seed, {6, 3, true}));
        const ReducedProblem reduced = reduce(problem);
        const test::Truth truth = test::enumerate(problem);
        if (!truth.cost)
            continue;
        ++feasible;
        Bound bound(reduced);
        bound.ascend(1, SearchClock());
        ASSERT_TRUE(bound.value());
        const std::int64_t first = *bound.value();
        bound.ascend(80, SearchClock());
        EXPECT_GE(*bound.value(), first) << seed;
        EXPECT_LE(*bound.value(), *truth.cost) << seed;
    }
    EXPECT_GT(feasible, 100);
}

TEST(Bound, StaysTrueForHugeCosts) {
    ProblemDraft draft = test::plannableDraft(3, 6, 3);
    for (ItemDraft& item : draft.items)
        for (std::int64_t& cost : item.cost)
            cost *= std::int64_t{1} << 50;
    const PlanProblem problem = test::frozen(draft);
    const ReducedProblem reduced = reduce(problem);
    Bound bound(reduced);
    EXPECT_TRUE(bound.hasConverged()) << "no flow on numbers that could overflow";
    EXPECT_LE(*bound.value(), *test::enumerate(problem).cost);
}

} // namespace
} // namespace aallokko::plan
