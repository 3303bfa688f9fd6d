// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole planner: a case whose optimum can be derived by hand, enumeration, reproducibility,
// independence of labels and threads, cancelling, and problems without a plan.
#include "core/plan/infeasibility.h"
#include "core/plan/solver.h"
#include "core/plan/verify.h"
#include "tests/core/plan/plan_cases.h"
#include "tests/support/print_plan.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <numeric>

namespace aallokko::plan {
namespace {

SolveSettings moves(std::uint64_t count, std::uint64_t seed = 1) {
    SolveSettings settings;
    settings.iterations = count;
    settings.seed = seed;
    return settings;
}

/// Twelve systems of four organisations a..d, three each, four waves, everything must move. Moving
/// in wave w costs 10 w. Each needs 1 of a team of 3 per wave. The three of one organisation are
/// linked at 5 per wave of distance. b follows a by a wave. d shares a target: 7 + 2 per wave open.
PlanProblem twelveSystems() {
    ProblemDraft draft;
    draft.name = "twelve";
    draft.waves = 4;
    Resource team{"team", {3, 3, 3, 3}, {}};
    for (int i = 0; i < 12; ++i) {
        const char organisation = static_cast<char>('a' + i / 3);
        draft.items.push_back({organisation + std::to_string(i % 3), 1, 4, {10, 20, 30, 40, 500}});
        team.use.push_back({i, 1});
        draft.links.push_back({i, i / 3 * 3 + (i + 1) % 3, 5});
    }
    draft.precedences = {{0, 3, 1}, {1, 4, 1}, {3, 6, 1}, {6, 9, 0}};
    draft.targets = {{"target", 7, 2, {9, 10, 11}}};
    draft.resources = {team};
    return test::frozen(draft);
}

// Twelve unit efforts and four waves of capacity 3, all must move: each wave holds exactly three,
// so the unary cost is 3 * (10 + 20 + 30 + 40) = 300 for every plan. Links cost at least 0. d moves
// by wave 4, so its target is open for at least one wave: 7 + 2 = 9. Hence 309 is a lower bound.
// Whole organisations in the order a, b, c, d keep all precedences and attain it; any other plan
// either separates linked systems or opens the target earlier, so it is the only optimum.
TEST(Solver, TwelveSystems) {
    const PlanProblem problem = twelveSystems();
    const PlanOutcome outcome = solve(problem, moves(1000));
    EXPECT_EQ(outcome.status, PlanStatus::Optimal);
    EXPECT_EQ(outcome.cost, 309);
    EXPECT_EQ(outcome.lowerBound, 309);
    EXPECT_EQ(outcome.endedBy, EndedBy::Proof);
    ASSERT_TRUE(outcome.plan);
    EXPECT_EQ(test::printPlan(problem, *outcome.plan),
              "1: a0, a1, a2\n2: b0, b1, b2\n3: c0, c1, c2\n4: d0, d1, d2\n");
}

TEST(Solver, EqualsEnumeration) {
    int feasible = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const test::CaseSize size =
            seed % 10 == 0 ? test::CaseSize{8, 2, true} : test::CaseSize{5, 3, true};
        const PlanProblem problem = test::frozen(test::randomDraft(seed, size));
        const test::Truth truth = test::enumerate(problem);
        const PlanOutcome outcome = solve(problem, moves(100));
        feasible += truth.cost ? 1 : 0;
        ASSERT_EQ(outcome.status, truth.cost ? PlanStatus::Optimal : PlanStatus::Infeasible)
            << seed;
        ASSERT_EQ(outcome.cost, truth.cost) << seed;
        ASSERT_THAT(wrongClaims(problem, outcome), testing::IsEmpty()) << seed;
        ASSERT_EQ(outcome.conflict.empty(), truth.cost.has_value()) << seed;
    }
    EXPECT_GT(feasible, 100);
    EXPECT_LT(feasible, 300) << "infeasible cases must occur";
}

TEST(Solver, GivesAVerifiedPlanAndATrueBoundOnLargerProblems) {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const PlanProblem problem = test::frozen(test::plannableDraft(seed, 40, 6));
        const PlanOutcome outcome = solve(problem, moves(60'000, seed));
        ASSERT_TRUE(outcome.plan) << seed;
        EXPECT_THAT(wrongClaims(problem, outcome), testing::IsEmpty()) << seed;
        ASSERT_TRUE(outcome.lowerBound);
        EXPECT_LT(gapPercent(*outcome.cost, *outcome.lowerBound), 60.0) << seed;
        EXPECT_EQ(outcome.seconds, 0) << "runs that do not end by the clock must compare equal";
    }
}

TEST(Solver, DependsOnSeedAndIterationsOnly) {
    const PlanProblem problem = test::frozen(test::plannableDraft(5, 60, 6));
    SolveSettings settings = moves(150'000, 9);
    settings.threads = 1;
    const PlanOutcome one = solve(problem, settings);
    settings.threads = 2;
    const PlanOutcome two = solve(problem, settings);
    EXPECT_EQ(one.plan, two.plan);
    EXPECT_EQ(one.lowerBound, two.lowerBound);
    EXPECT_EQ(one.iterations, two.iterations);
    EXPECT_EQ(one.endedBy, two.endedBy);
}

TEST(Solver, DoesNotCareAboutTheOrderOfItems) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const ProblemDraft draft = test::randomDraft(seed, {7, 3, true});
        const int last = static_cast<int>(draft.items.size()) - 1;
        ProblemDraft turned = draft;
        std::reverse(turned.items.begin(), turned.items.end());
        for (Link& link : turned.links)
            link = {last - link.a, last - link.b, link.cost};
        for (Precedence& p : turned.precedences)
            p = {last - p.before, last - p.after, p.lag};
        for (auto& group : turned.groups)
            for (ItemIndex& member : group)
                member = last - member;
        for (Target& target : turned.targets)
            for (ItemIndex& member : target.members)
                member = last - member;
        for (Resource& resource : turned.resources)
            for (ResourceUse& use : resource.use)
                use.item = last - use.item;
        EXPECT_EQ(solve(test::frozen(draft), moves(10)).cost,
                  solve(test::frozen(turned), moves(10)).cost)
            << seed;
    }
}

TEST(Solver, EmptyProblemIsOptimal) {
    ProblemDraft draft;
    draft.name = "empty";
    draft.waves = 3;
    draft.targets = {{"unused", 5, 5, {}}};
    const PlanOutcome outcome = solve(test::frozen(draft), moves(10));
    EXPECT_EQ(outcome.status, PlanStatus::Optimal);
    EXPECT_EQ(outcome.cost, 0);
}

TEST(Solver, CancelledAtOnceStillAnswers) {
    const PlanProblem problem = test::frozen(test::plannableDraft(2, 60, 6));
    std::stop_source source;
    source.request_stop();
    const PlanOutcome outcome = solve(problem, {}, source.get_token());
    EXPECT_EQ(outcome.endedBy, EndedBy::Cancel);
    EXPECT_THAT(wrongClaims(problem, outcome), testing::IsEmpty());
}

TEST(Solver, StopsAtTheGapAndReportsProgress) {
    const PlanProblem problem = test::frozen(test::plannableDraft(4, 40, 6));
    SolveSettings settings;
    settings.gap = 1000.0;
    int calls = 0;
    const PlanOutcome outcome = solve(problem, settings, {}, [&](const PlanProgress&) { ++calls; });
    EXPECT_EQ(outcome.endedBy, EndedBy::Gap);
    EXPECT_GE(calls, 1);
}

TEST(FindConflict, IsMinimalOnInfeasibleProblems) {
    int conflicts = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        const PlanProblem problem = test::frozen(test::randomDraft(seed, {5, 3, true}));
        const std::vector<ConstraintRef> conflict = findConflict(problem, 100'000, SearchClock());
        ASSERT_EQ(conflict.empty(), test::enumerate(problem).cost.has_value()) << seed;
        for (const ConstraintRef& c : conflict) {
            ProblemDraft draft = problem.draft();
            const std::size_t k = static_cast<std::size_t>(c.index);
            // Only the other members of the conflict remain in force.
            ProblemDraft bare = draft;
            bare.precedences.clear();
            bare.groups.clear();
            for (ItemDraft& item : bare.items) {
                item.earliest = 1;
                item.latest = bare.waves + 1;
            }
            for (Resource& resource : bare.resources)
                std::fill(resource.capacity.begin(), resource.capacity.end(), 1000);
            for (const ConstraintRef& other : conflict) {
                if (other == c)
                    continue;
                const std::size_t o = static_cast<std::size_t>(other.index);
                const std::size_t w = static_cast<std::size_t>(other.wave) - 1;
                if (other.kind == ConstraintKind::Earliest)
                    bare.items[o].earliest = draft.items[o].earliest;
                else if (other.kind == ConstraintKind::Latest)
                    bare.items[o].latest = draft.items[o].latest;
                else if (other.kind == ConstraintKind::Precedence)
                    bare.precedences.push_back(draft.precedences[o]);
                else if (other.kind == ConstraintKind::Group)
                    bare.groups.push_back(draft.groups[o]);
                else
                    bare.resources[o].capacity[w] = draft.resources[o].capacity[w];
            }
            EXPECT_TRUE(test::enumerate(test::frozen(bare)).cost)
                << "seed " << seed << ": constraint " << k << " is not needed";
        }
        conflicts += conflict.empty() ? 0 : 1;
    }
    EXPECT_GT(conflicts, 10);
}

} // namespace
} // namespace aallokko::plan
