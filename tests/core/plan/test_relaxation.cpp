// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways out of contradictions, against the complete enumeration of small problems.
#include "core/plan/relaxation.h"
#include "tests/core/plan/plan_cases.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

constexpr std::uint64_t visits = 100'000;

PriceFunction freeOfCharge() {
    return [](const Relaxation&) { return RelaxationPrice{}; };
}

TEST(Relaxation, TheSmallestOneRepairsAndALittleLessDoesNot) {
    int checked = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const PlanProblem problem = test::frozen(test::randomDraft(seed, {5, 3, true}));
        const SearchClock clock;
        const auto conflict = findConflict(problem, visits, clock);
        for (std::size_t k = 0; k < conflict.size(); ++k) {
            const auto found = smallestRelaxation(problem, conflict, k, visits, clock);
            if (!found) {
                continue;
            }
            std::vector<ConstraintRef> left = conflict;
            if (found->amount == 0) { // dropped: the row is another one now
                left.erase(left.begin() + static_cast<std::ptrdiff_t>(k));
            }
            EXPECT_FALSE(isContradiction(relaxed(problem, *found), left, visits, clock))
                << "seed " << seed << " member " << k;
            if (found->amount > 1) {
                Relaxation less = *found;
                --less.amount;
                EXPECT_TRUE(isContradiction(relaxed(problem, less), conflict, visits, clock))
                    << "seed " << seed << " member " << k;
            }
            ++checked;
        }
    }
    EXPECT_GT(checked, 20);
}

TEST(Relaxation, ACompleteRepairLeavesAPlan) {
    int repaired = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        PlanProblem problem = test::frozen(test::randomDraft(seed, {5, 3, true}));
        const SearchClock clock;
        const auto conflict = findConflict(problem, visits, clock);
        if (conflict.empty()) {
            continue;
        }
        const Repair repair = findRepair(problem, conflict, freeOfCharge(), 20, visits, clock);
        ASSERT_FALSE(repair.steps.empty()) << seed;
        if (!repair.isComplete) {
            continue;
        }
        for (const RepairStep& step : repair.steps) {
            problem = relaxed(problem, step.options.front());
        }
        EXPECT_TRUE(test::enumerate(problem).cost.has_value()) << "seed " << seed;
        ++repaired;
    }
    EXPECT_GT(repaired, 10);
}

TEST(Relaxation, TheCheaperWayOutComesFirst) {
    ProblemDraft draft;
    draft.waves = 4;
    draft.items = {{"a", 3, 5, {0, 0, 0, 0, 0}}, {"b", 1, 2, {0, 0, 0, 0, 0}}};
    draft.precedences = {{0, 1, 0}};
    const PlanProblem problem = test::frozen(draft);
    const auto conflict = findConflict(problem, visits, SearchClock());
    ASSERT_EQ(conflict.size(), 3u); // earliest of a, latest of b, the order
    const auto latestIsCheap = [](const Relaxation& one) {
        const bool isLatest = one.constraint.kind == ConstraintKind::Latest;
        return RelaxationPrice{0, isLatest ? 10 : 500};
    };
    const Repair repair = findRepair(problem, conflict, latestIsCheap, 5, visits, SearchClock());
    ASSERT_EQ(repair.steps.size(), 1u);
    EXPECT_TRUE(repair.isComplete);
    const Relaxation best = repair.steps[0].options.front();
    EXPECT_EQ(best.constraint.kind, ConstraintKind::Latest);
    EXPECT_EQ(best.amount, 1);
    EXPECT_EQ(repair.steps[0].options.size(), 3u);
}

} // namespace
} // namespace aallokko::plan
