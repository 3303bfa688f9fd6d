// SPDX-License-Identifier: GPL-3.0-or-later
//
// Local search: increments equal full costs through thousands of moves of every kind, windows and
// precedences hold throughout, and what is remembered as best passes the judge.
#include "core/plan/construct.h"
#include "core/plan/moves/chain_move.h"
#include "core/plan/moves/cluster_move.h"
#include "core/plan/moves/shift_move.h"
#include "core/plan/moves/strand_move.h"
#include "core/plan/moves/swap_move.h"
#include "core/plan/search.h"
#include "core/plan/verify.h"
#include "tests/core/plan/plan_cases.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

using Move = bool (*)(SearchState&, base::Rng&, double);

bool keepsOrder(const ReducedProblem& p, const std::vector<Wave>& waves) {
    for (NodeIndex n = 0; n < p.nodes; ++n) {
        const Wave w = waves[static_cast<std::size_t>(n)];
        if (w < p.earliest[static_cast<std::size_t>(n)] ||
            w > p.latest[static_cast<std::size_t>(n)])
            return false;
        for (const NodeLag& before : p.before.of(n))
            if (w < std::min(p.stays(), waves[static_cast<std::size_t>(before.other)] + before.lag))
                return false;
    }
    return true;
}

class Moves : public testing::TestWithParam<std::pair<const char*, Move>> {};

TEST_P(Moves, PriceWhatTheyDoAndKeepTheOrder) {
    int acceptedMoves = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const PlanProblem problem = test::frozen(test::plannableDraft(seed, 25, 5));
        const ReducedProblem reduced = reduce(problem);
        SearchState state(reduced, construct(reduced, seed));
        base::Rng rng(seed);
        for (int k = 0; k < 300; ++k) {
            const std::vector<Wave> before = state.waves();
            const std::int64_t cost = state.cost();
            const double limit = k % 3 == 0 ? 1e9 : 5.0;
            if (GetParam().second(state, rng, limit)) {
                ++acceptedMoves;
                ASSERT_NE(state.waves(), before);
                ASSERT_GT(state.steps(), 0u);
                state.commit();
            } else {
                ASSERT_EQ(state.waves(), before);
                ASSERT_EQ(state.cost(), cost);
            }
            ASSERT_TRUE(keepsOrder(reduced, state.waves())) << seed << " " << k;
            ASSERT_EQ(state.cost(), verify(problem, reduced.toPlan(state.waves()).waves()).cost);
        }
        ASSERT_TRUE(state.isConsistent()) << seed;
    }
    EXPECT_GT(acceptedMoves, 100) << "the test must exercise the move";
}

/// The strand move with the limit as its temperature.
bool tryStrand(SearchState& state, base::Rng& rng, double limit) {
    StrandMove move(state.problem(), findStrands(state.problem()));
    return move.tryOne(state, rng, limit);
}

INSTANTIATE_TEST_SUITE_P(All, Moves,
                         testing::Values(std::pair{"shift", &tryShift}, std::pair{"swap", &trySwap},
                                         std::pair{"chain", &tryChain},
                                         std::pair{"cluster", &tryCluster},
                                         std::pair{"target", &tryTarget},
                                         std::pair{"strand", &tryStrand}),
                         [](const auto& param) { return std::string(param.param.first); });

TEST(Strands, CoverEveryNodeOnceAndFollowThePrecedences) {
    std::size_t longest = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const PlanProblem problem = test::frozen(test::plannableDraft(seed, 30, 5));
        const ReducedProblem reduced = reduce(problem);
        const Csr<StrandNode> strands = findStrands(reduced);
        std::vector<int> seen(static_cast<std::size_t>(reduced.nodes), 0);
        for (std::size_t s = 0; s < strands.rows(); ++s) {
            const auto strand = strands.of(static_cast<std::int32_t>(s));
            longest = std::max(longest, strand.size());
            for (std::size_t k = 0; k < strand.size(); ++k) {
                ++seen[static_cast<std::size_t>(strand[k].node)];
                bool isAfter = k == 0;
                for (const NodeLag& p : reduced.before.of(strand[k].node))
                    isAfter |= k > 0 && p.other == strand[k - 1].node && p.lag == strand[k].lag;
                EXPECT_TRUE(isAfter) << seed;
            }
        }
        EXPECT_EQ(seen, std::vector<int>(seen.size(), 1)) << seed;
    }
    EXPECT_GT(longest, 1u) << "the cases must hold strands";
}

// Three phases a wave apart at least. Starting each wave later costs the last 10 and saves the
// first only 1, so the whole strand belongs into waves 1, 2, 3: 6 + 0 + 30 and two links of 1.
TEST(StrandMove, AtZeroTemperaturePlacesAStrandAtItsBest) {
    ProblemDraft draft;
    draft.name = "strand";
    draft.waves = 6;
    draft.items = {{"a", 1, 6, {6, 5, 4, 3, 2, 1, 900}},
                   {"b", 1, 6, {0, 0, 0, 0, 0, 0, 900}},
                   {"c", 1, 6, {10, 20, 30, 40, 50, 60, 900}}};
    draft.links = {{0, 1, 1}, {1, 2, 1}};
    draft.precedences = {{0, 1, 1}, {1, 2, 1}};
    const PlanProblem problem = test::frozen(draft);
    const ReducedProblem reduced = reduce(problem);
    ASSERT_EQ(findStrands(reduced).rows(), 1u);
    SearchState state(reduced, {4, 5, 6});
    base::Rng rng(1);
    StrandMove move(reduced, findStrands(reduced));
    ASSERT_TRUE(move.tryOne(state, rng, 0.0));
    EXPECT_EQ(state.waves(), (std::vector<Wave>{1, 2, 3}));
    EXPECT_EQ(state.cost(), 6 + 0 + 30 + 2);
    state.commit();
    EXPECT_FALSE(move.tryOne(state, rng, 0.0)) << "the best has no better";
    EXPECT_TRUE(state.isConsistent());
}

TEST(Search, RemembersOnlyPlansThatVerify) {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const PlanProblem problem = test::frozen(test::plannableDraft(seed, 30, 5));
        const ReducedProblem reduced = reduce(problem);
        Search search(reduced, construct(reduced, seed), seed);
        search.anneal({20'000, 2.0, 0.05}, SearchClock());
        ASSERT_TRUE(search.hasPlan()) << seed;
        const VerifyReport report = verify(problem, reduced.toPlan(search.best()).waves());
        EXPECT_TRUE(report.feasible) << seed;
        EXPECT_EQ(report.cost, search.bestCost()) << seed;
    }
}

TEST(Reduce, ContractsGroupsAndCyclesAndKeepsCosts) {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const PlanProblem problem = test::frozen(test::randomDraft(seed, {5, 3, true}));
        const ReducedProblem reduced = reduce(problem);
        const test::Truth truth = test::enumerate(problem);
        if (reduced.hasEmptyWindow) {
            EXPECT_FALSE(truth.cost) << seed;
            continue;
        }
        for (const std::vector<Wave>& waves : truth.feasible) {
            std::vector<Wave> nodes(static_cast<std::size_t>(reduced.nodes), 0);
            for (std::size_t i = 0; i < waves.size(); ++i)
                nodes[static_cast<std::size_t>(reduced.nodeOf[i])] = waves[i];
            ASSERT_EQ(reduced.toPlan(nodes).waves(), waves) << "members of a node share a wave";
            ASSERT_TRUE(keepsOrder(reduced, nodes)) << seed;
            const SearchState state(reduced, nodes);
            ASSERT_TRUE(state.isFeasible()) << seed;
            ASSERT_EQ(state.cost(), verify(problem, waves).cost) << seed;
        }
    }
}

} // namespace
} // namespace aallokko::plan
