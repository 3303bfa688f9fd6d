// SPDX-License-Identifier: GPL-3.0-or-later
//
// Planning near an approved plan: nothing moves without need, what must move finds a place, and a
// part of a problem prices its plans as the whole does.
#include "core/plan/replan/part_problem.h"
#include "core/plan/replan/stable_replan.h"
#include "core/plan/verify.h"
#include "tests/core/plan/plan_cases.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

SolveSettings few() {
    SolveSettings settings;
    settings.iterations = 20'000;
    settings.threads = 1;
    return settings;
}

int movesBetween(const std::vector<Wave>& a, const std::vector<Wave>& b) {
    int moves = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        moves += a[i] == b[i] ? 0 : 1;
    }
    return moves;
}

TEST(PartProblem, PricesPlansAsTheWholeDoes) {
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        ProblemDraft draft = test::randomDraft(seed, {6, 3, true});
        const PlanProblem whole = test::frozen(draft);
        const auto truth = test::enumerate(whole);
        if (!truth.cost) {
            continue;
        }
        const std::vector<Wave>& fixed = truth.feasible.front();
        std::vector<bool> isFree(fixed.size(), false);
        isFree[0] = true;
        bool isPart = whole.groupOf(0) < 0;
        for (const PrecedenceEnd& before : whole.beforeOf(0)) {
            isPart = isPart &&
                     fixed[static_cast<std::size_t>(before.other)] + before.lag <= whole.waves();
        }
        if (!isPart) {
            continue;
        }
        const PartProblem part = makePart(whole, fixed, isFree);
        ASSERT_EQ(part.freeCount, 1);
        const auto costOf = [&](Wave wave, bool ofPart) {
            std::vector<Wave> waves = fixed;
            waves[0] = wave;
            if (!ofPart) {
                return verify(whole, waves);
            }
            std::vector<Wave> partWaves;
            for (const ItemIndex item : part.items) {
                partWaves.push_back(waves[static_cast<std::size_t>(item)]);
            }
            return verify(part.problem, partWaves);
        };
        const VerifyReport here = costOf(fixed[0], true);
        EXPECT_TRUE(here.feasible) << "seed " << seed;
        for (Wave w = 1; w <= whole.stays(); ++w) {
            const VerifyReport there = costOf(w, false);
            const VerifyReport inPart = costOf(w, true);
            EXPECT_EQ(there.feasible, inPart.feasible) << "seed " << seed << " wave " << w;
            EXPECT_EQ(there.cost - costOf(fixed[0], false).cost, inPart.cost - here.cost)
                << "seed " << seed << " wave " << w;
            ++compared;
        }
    }
    EXPECT_GT(compared, 40);
}

TEST(StableReplan, KeepsAFeasiblePlanAsItIs) {
    const PlanProblem problem = test::frozen(test::plannableDraft(3, 60, 8));
    const PlanOutcome approved = solve(problem, few());
    ASSERT_TRUE(approved.plan);
    const ReplanOutcome again = replan(problem, {approved.plan->waves(), {}, {}}, few());
    ASSERT_TRUE(again.outcome.plan);
    EXPECT_EQ(*again.outcome.plan, *approved.plan);
    EXPECT_TRUE(again.freeItems.empty());
    EXPECT_EQ(again.outcome.cost, approved.cost);
}

TEST(StableReplan, MovesLittleWhenOneItemIsPinnedElsewhere) {
    int inAll = 0;
    int anewInAll = 0; // of planning from nothing, which may be lucky once
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        ProblemDraft draft = test::plannableDraft(seed, 60, 8);
        const PlanProblem problem = test::frozen(draft);
        // A settled plan: in a hasty one the part around the change would find moves that were
        // worth it all along.
        SolveSettings settled = few();
        settled.iterations = 400'000;
        const PlanOutcome approved = solve(problem, settled);
        ASSERT_TRUE(approved.plan);
        // Somewhere else within its window, where a plan exists at all.
        std::size_t moved = draft.items.size();
        std::optional<PlanProblem> pinned;
        for (std::size_t i = 0; i < draft.items.size() && !pinned; ++i) {
            const Wave now = approved.plan->waves()[i];
            ProblemDraft changed = draft;
            ItemDraft& item = changed.items[i];
            const Wave other = now > item.earliest ? now - 1 : now + 1;
            if (other > item.latest || other > problem.waves()) {
                continue;
            }
            item.earliest = item.latest = other;
            PlanProblem candidate = test::frozen(changed);
            if (solve(candidate, few()).plan) {
                pinned = std::move(candidate);
                moved = i;
            }
        }
        ASSERT_TRUE(pinned) << seed;
        const ReplanOutcome again = replan(*pinned, {approved.plan->waves(), {}, {}}, settled);
        ASSERT_TRUE(again.outcome.plan) << seed;
        const VerifyReport report = verify(*pinned, again.outcome.plan->waves());
        EXPECT_TRUE(report.feasible) << seed;
        EXPECT_EQ(report.cost, again.outcome.cost) << seed;
        EXPECT_NE(again.outcome.plan->waves()[moved], approved.plan->waves()[moved]) << seed;
        const int moves = movesBetween(again.outcome.plan->waves(), approved.plan->waves());
        const PlanOutcome anew = solve(*pinned, settled);
        inAll += moves;
        anewInAll += movesBetween(anew.plan->waves(), approved.plan->waves());
        ASSERT_TRUE(again.outcome.lowerBound) << seed;
        EXPECT_LE(*again.outcome.lowerBound, *again.outcome.cost) << seed;
    }
    EXPECT_LE(inAll, 5 * 60 / 5) << "a fifth of what there is";
    EXPECT_LT(inAll, anewInAll);
}

TEST(StableReplan, PlacesAnItemThatIsNew) {
    const PlanProblem problem = test::frozen(test::plannableDraft(2, 40, 6));
    const PlanOutcome approved = solve(problem, few());
    ASSERT_TRUE(approved.plan);
    std::vector<Wave> waves = approved.plan->waves();
    waves[7] = 0;
    const ReplanOutcome again = replan(problem, {waves, {}, {}}, few());
    ASSERT_TRUE(again.outcome.plan);
    EXPECT_TRUE(verify(problem, again.outcome.plan->waves()).feasible);
    EXPECT_LE(*again.outcome.cost, *approved.cost);
}

} // namespace
} // namespace aallokko::plan
