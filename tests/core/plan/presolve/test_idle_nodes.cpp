// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is left out against enumeration: some best plan leaves it unmigrated, and the problem
// without it has the same optimum.
#include "core/plan/presolve/idle_nodes.h"

#include "core/plan/exact.h"
#include "core/plan/search_clock.h"
#include "tests/core/plan/plan_cases.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

constexpr std::uint64_t manyVisits = 1'000'000;

/// Random problems of the open-pit kind: precedences, gains and losses, few links.
ProblemDraft pitDraft(std::uint64_t seed) {
    ProblemDraft draft = test::randomDraft(seed, {6, 3, true});
    draft.links.resize(std::min<std::size_t>(draft.links.size(), seed % 3));
    for (ItemDraft& item : draft.items)
        item.latest = draft.waves + 1;
    for (std::size_t i = 0; i < draft.items.size(); ++i) // half of them cost more than they bring
        for (std::size_t w = 0; w + 1 < draft.items[i].cost.size(); ++w)
            draft.items[i].cost[w] += i % 2 == 0 ? 20 : -20;
    return draft;
}

TEST(IdleNodes, SomeBestPlanLeavesThemUnmigrated) {
    int withIdle = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const PlanProblem problem = test::frozen(pitDraft(seed));
        const ReducedProblem reduced = reduce(problem);
        if (reduced.hasEmptyWindow)
            continue;
        const std::vector<char> idle = idleNodes(reduced);
        const test::Truth truth = test::enumerate(problem);
        if (idle.empty() || !truth.cost)
            continue;
        ++withIdle;
        const ReducedProblem rest = withoutIdle(reduced, idle);
        EXPECT_EQ(rest.nodes, 1 + std::count(idle.begin(), idle.end(), 0)) << seed;
        const ExactResult exact = searchExactly(rest, std::nullopt, manyVisits, SearchClock());
        ASSERT_TRUE(exact.complete && exact.cost) << "seed " << seed;
        EXPECT_EQ(*exact.cost, *truth.cost) << "seed " << seed;
        const WavePlan plan = rest.toPlan(exact.waves);
        for (std::size_t i = 0; i < idle.size(); ++i)
            if (idle[static_cast<std::size_t>(reduced.nodeOf[i])] != 0) {
                EXPECT_EQ(plan.waves()[i], problem.waves() + 1) << "seed " << seed << " item " << i;
            }
    }
    EXPECT_GT(withIdle, 100);
}

TEST(IdleNodes, NoneWhereEverybodyMustMove) {
    ProblemDraft draft = test::plannableDraft(5, 12, 4);
    for (ItemDraft& item : draft.items)
        item.latest = std::min(item.latest, draft.waves);
    EXPECT_TRUE(idleNodes(reduce(test::frozen(draft))).empty());
}

} // namespace
} // namespace aallokko::plan
