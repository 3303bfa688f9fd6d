// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ruin and recreate: the caches of the partial assignment equal a full count after thousands of
// removals and insertions, ranges admit exactly what the precedences admit, every plan that the
// search remembers passes the judge, and small problems come to their enumerated optimum.
#include "core/plan/recreate/recreate_search.h"

#include "core/plan/construct.h"
#include "core/plan/search.h"
#include "core/plan/verify.h"
#include "tests/core/plan/plan_cases.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

/// A feasible assignment to start from; empty when annealing found none.
std::vector<Wave> feasibleStart(const ReducedProblem& reduced, std::uint64_t seed) {
    Search search(reduced, construct(reduced, seed), seed);
    search.repair(50'000, SearchClock());
    return search.hasPlan() ? search.best() : std::vector<Wave>{};
}

TEST(PartialAssignment, CountsWhatIsIn) {
    int inserted = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const PlanProblem problem = test::frozen(test::plannableDraft(seed, 25, 5));
        const ReducedProblem reduced = reduce(problem);
        const std::vector<Wave> start = feasibleStart(reduced, seed);
        ASSERT_FALSE(start.empty()) << seed;
        PartialAssignment state(reduced, start);
        base::Rng rng(seed);
        for (int k = 0; k < 200; ++k) {
            const NodeIndex n =
                static_cast<NodeIndex>(rng.below(static_cast<std::uint64_t>(reduced.nodes)));
            const Wave from = state.wave(n);
            state.remove(n);
            ASSERT_EQ(state.wave(n), 0);
            const WaveRange range = state.range(n);
            ASSERT_LE(range.first, from) << "where it was stays possible";
            ASSERT_GE(range.last, from);
            const Wave to = range.first + static_cast<Wave>(rng.below(static_cast<std::uint64_t>(
                                              range.last - range.first + 1)));
            ASSERT_TRUE(state.fits(n, from));
            const bool canMove = to > reduced.waves || state.fits(n, to);
            const std::int64_t price = state.local(n, to) + state.targetCost(n, to);
            const std::int64_t without = state.cost();
            state.insert(n, canMove ? to : from);
            if (!canMove)
                continue;
            ++inserted;
            ASSERT_EQ(state.cost() - without, price) << seed << " " << k;
            const VerifyReport report = verify(problem, reduced.toPlan(state.waves()).waves());
            ASSERT_TRUE(report.feasible) << seed << " " << k;
            ASSERT_EQ(report.cost, state.cost()) << seed << " " << k;
        }
        state.reset(start);
        EXPECT_EQ(state.waves(), start);
        EXPECT_EQ(state.cost(), verify(problem, reduced.toPlan(start).waves()).cost);
    }
    EXPECT_GT(inserted, 1000) << "the test must exercise moves";
}

// a -> x -> b, each a wave apart at least, b in wave 5: with a and x out, a may come no later
// than 3.
TEST(PartialAssignment, RangesReachThroughNodesThatAreOut) {
    ProblemDraft draft;
    draft.name = "chain";
    draft.waves = 6;
    const std::vector<std::int64_t> free(7, 0);
    draft.items = {{"a", 1, 6, free}, {"x", 1, 6, free}, {"b", 1, 5, free}};
    draft.precedences = {{0, 1, 1}, {1, 2, 1}};
    const PlanProblem problem = test::frozen(draft);
    const ReducedProblem reduced = reduce(problem);
    PartialAssignment state(reduced, {1, 2, 5});
    std::vector<NodeIndex> out{reduced.nodeOf[0], reduced.nodeOf[1]};
    for (const NodeIndex n : out)
        state.remove(n);
    std::sort(out.begin(), out.end(),
              [&](NodeIndex a, NodeIndex b) { return state.rank(a) < state.rank(b); });
    state.narrow(out);
    EXPECT_EQ(state.range(reduced.nodeOf[0]).last, 3);
    EXPECT_EQ(state.range(reduced.nodeOf[1]).first, 2);
    EXPECT_EQ(state.range(reduced.nodeOf[1]).last, 4);
}

TEST(Ruin, DrawsDistinctNodesThatMayMove) {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const PlanProblem problem = test::frozen(test::plannableDraft(seed, 30, 5));
        const ReducedProblem reduced = reduce(problem);
        const PartialAssignment state(reduced, feasibleStart(reduced, seed));
        const Csr<StrandNode> strands = findStrands(reduced);
        Ruin ruin(reduced, strands);
        base::Rng rng(seed);
        std::size_t largest = 0;
        for (int k = 0; k < 500; ++k) {
            const auto drawn = ruin.draw(state, {}, rng, 12);
            std::vector<NodeIndex> nodes(drawn.begin(), drawn.end());
            std::sort(nodes.begin(), nodes.end());
            ASSERT_EQ(std::adjacent_find(nodes.begin(), nodes.end()), nodes.end());
            for (const NodeIndex n : nodes)
                ASSERT_LT(reduced.earliest[static_cast<std::size_t>(n)],
                          reduced.latest[static_cast<std::size_t>(n)]);
            largest = std::max(largest, nodes.size());
        }
        EXPECT_GT(largest, 5u) << seed;
    }
}

TEST(RecreateSearch, RemembersOnlyPlansThatVerify) {
    int improved = 0;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const PlanProblem problem = test::frozen(test::plannableDraft(seed, 30, 5));
        const ReducedProblem reduced = reduce(problem);
        const std::vector<Wave> start = feasibleStart(reduced, seed);
        RecreateSearch search(reduced, start, 5.0, seed);
        const std::int64_t before = search.bestCost();
        search.run({20'000, 2.0, 0.05}, SearchClock());
        const VerifyReport report = verify(problem, reduced.toPlan(search.best()).waves());
        EXPECT_TRUE(report.feasible) << seed;
        EXPECT_EQ(report.cost, search.bestCost()) << seed;
        EXPECT_LE(search.bestCost(), before) << seed;
        improved += search.bestCost() < before ? 1 : 0;
    }
    EXPECT_GT(improved, 20);
}

TEST(RecreateSearch, FindsTheEnumeratedOptimumOfSmallProblems) {
    int solved = 0;
    int optimal = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const PlanProblem problem = test::frozen(test::randomDraft(seed, {6, 3, true}));
        const ReducedProblem reduced = reduce(problem);
        const test::Truth truth = test::enumerate(problem);
        if (!truth.cost || reduced.hasEmptyWindow)
            continue;
        const std::vector<Wave> start = feasibleStart(reduced, seed);
        if (start.empty())
            continue;
        RecreateSearch search(reduced, start, 5.0, seed);
        search.run({5'000, 3.0, 0.05}, SearchClock());
        ASSERT_GE(search.bestCost(), *truth.cost) << seed;
        ++solved;
        optimal += search.bestCost() == *truth.cost ? 1 : 0;
    }
    EXPECT_GT(solved, 60);
    EXPECT_GE(optimal * 100, solved * 97) << optimal << " of " << solved;
}

TEST(RecreateSearch, TakesTheSameCourseForTheSameSeed) {
    const PlanProblem problem = test::frozen(test::plannableDraft(3, 40, 6));
    const ReducedProblem reduced = reduce(problem);
    const std::vector<Wave> start = feasibleStart(reduced, 3);
    RecreateSearch one(reduced, start, 5.0, 9);
    RecreateSearch other(reduced, start, 5.0, 9);
    one.run({10'000, 2.0, 0.05}, SearchClock());
    other.run({10'000, 2.0, 0.05}, SearchClock());
    EXPECT_EQ(one.best(), other.best());
}

} // namespace
} // namespace aallokko::plan
