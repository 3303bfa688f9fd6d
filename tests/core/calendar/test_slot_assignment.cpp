// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days where slots clash: exact on tiny problems, sound on large ones.
#include "core/base/rng.h"
#include "tests/core/calendar/slot_check.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

namespace aallokko::calendar {
namespace {

using test::bestScore;
using test::faultOf;
using test::improvable;
using test::scoreOf;

int below(base::Rng& rng, int bound) {
    return static_cast<int>(rng.below(static_cast<std::uint64_t>(bound)));
}

SlotProblem randomProblem(base::Rng& rng, int tasks, int parties, int days) {
    SlotProblem problem;
    for (int p = 0; p < parties; ++p) {
        problem.capacity.push_back(1 + (below(rng, 4) == 0 ? 1 : 0));
    }
    for (int t = 0; t < tasks; ++t) {
        SlotTask task;
        for (int p = 0; p < parties; ++p) {
            if (below(rng, 3) == 0) {
                task.parties.push_back(p);
            }
        }
        for (int day = days - 1; day >= 0; --day) {
            const int kind = below(rng, 5);
            if (kind < 2) {
                task.days.push_back(day);
            } else if (kind == 2) {
                task.softDays.push_back(day);
            }
        }
        problem.tasks.push_back(std::move(task));
    }
    for (int a = 0; a + 1 < tasks; ++a) {
        if (below(rng, 4) == 0) {
            problem.order.emplace_back(a, a + 1 + below(rng, tasks - a - 1));
        }
    }
    return problem;
}

TEST(SlotAssignment, spreadsBackFromTheLastDay) {
    SlotProblem problem;
    problem.capacity = {1};
    problem.tasks.assign(3, {{0}, {9, 8, 7, 6}, {}});
    const SlotAnswer answer = assignSlots(problem);
    EXPECT_TRUE(answer.isProven);
    std::vector<int> days = answer.day;
    std::sort(days.begin(), days.end());
    EXPECT_EQ(days, (std::vector{7, 8, 9}));
}

// The greedy choice of day 9 for the first task would leave nothing for the second.
TEST(SlotAssignment, givesWayWhereGreedyFails) {
    SlotProblem problem;
    problem.capacity = {1};
    problem.tasks = {{{0}, {9, 8}, {}}, {{0}, {9}, {}}};
    EXPECT_EQ(assignSlots(problem).day, (std::vector{8, 9}));
}

TEST(SlotAssignment, takesSoftDaysOnlyWhenNothingElseIsLeft) {
    SlotProblem problem;
    problem.capacity = {1};
    problem.tasks = {{{0}, {3}, {8}}, {{0}, {4}, {9}}};
    EXPECT_EQ(assignSlots(problem).day, (std::vector{3, 4}));
    problem.tasks = {{{0}, {3}, {8}}, {{0}, {3}, {}}};
    EXPECT_EQ(assignSlots(problem).day, (std::vector{8, 3}));
    problem.tasks = {{{0}, {}, {8, 7}}};
    EXPECT_EQ(assignSlots(problem).day, (std::vector{8}));
}

TEST(SlotAssignment, keepsTheOrderOfWork) {
    SlotProblem problem;
    problem.capacity = {1};
    problem.tasks = {{{0}, {9, 8, 7}, {}}, {{0}, {9, 8, 7}, {}}};
    problem.order = {{1, 0}};
    EXPECT_EQ(assignSlots(problem).day, (std::vector{9, 8}));
}

TEST(SlotAssignment, leavesOutNoMoreThanItMust) {
    SlotProblem problem;
    problem.capacity = {1, 0};
    problem.tasks = {{{0}, {5}, {}}, {{0}, {5}, {}}, {{1}, {5, 4}, {}}, {{}, {5}, {}}};
    const SlotAnswer answer = assignSlots(problem);
    EXPECT_TRUE(answer.isProven);
    EXPECT_EQ(scoreOf(problem, answer.day).unplaced, 2);
    EXPECT_EQ(answer.day[2], -1);
    EXPECT_EQ(answer.day[3], 5);
}

// Every tiny case against all possible answers: a full assignment is found exactly when there is
// one, and otherwise the fewest tasks go without.
TEST(SlotAssignment, equalsBruteForceOnTinyCases) {
    int full = 0;
    int partial = 0;
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        base::Rng rng(seed);
        const SlotProblem problem =
            randomProblem(rng, 1 + below(rng, 5), 1 + below(rng, 4), 2 + below(rng, 4));
        const SlotAnswer answer = assignSlots(problem);
        ASSERT_EQ(faultOf(problem, answer.day), "") << "seed " << seed;
        ASSERT_TRUE(answer.isProven) << "seed " << seed;
        ASSERT_EQ(improvable(problem, answer.day), -1) << "seed " << seed;
        const test::Score best = bestScore(problem);
        ASSERT_EQ(scoreOf(problem, answer.day), best)
            << "seed " << seed << ": " << scoreOf(problem, answer.day).unplaced << " without, "
            << best.unplaced << " would do";
        (best.unplaced == 0 ? full : partial) += 1;
    }
    EXPECT_GT(full, 300);
    EXPECT_GT(partial, 300);
}

TEST(SlotAssignment, holdsOnLargeCases) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        base::Rng rng(seed);
        const SlotProblem problem = randomProblem(rng, 80, 30, 60);
        const SlotAnswer answer = assignSlots(problem, 2000);
        EXPECT_EQ(faultOf(problem, answer.day), "") << "seed " << seed;
        EXPECT_EQ(assignSlots(problem, 2000).day, answer.day) << "seed " << seed;
        EXPECT_EQ(improvable(problem, answer.day), -1) << "seed " << seed;
    }
}

TEST(SlotAssignment, saysWhenTheStepLimitEndedIt) {
    SlotProblem problem;
    problem.capacity.assign(12, 1);
    // Twelve tasks that pairwise share a party, eleven days: no party alone shows that one is left
    // out.
    int party = 0;
    problem.tasks.assign(12, {});
    problem.capacity.clear();
    for (std::size_t a = 0; a < 12; ++a) {
        problem.tasks[a].days.resize(11);
        std::iota(problem.tasks[a].days.rbegin(), problem.tasks[a].days.rend(), 0);
        for (std::size_t b = a + 1; b < 12; ++b) {
            problem.capacity.push_back(1);
            problem.tasks[a].parties.push_back(party);
            problem.tasks[b].parties.push_back(party++);
        }
    }
    const SlotAnswer answer = assignSlots(problem, 500);
    EXPECT_FALSE(answer.isProven);
    EXPECT_EQ(faultOf(problem, answer.day), "");
    EXPECT_EQ(scoreOf(problem, answer.day).unplaced, 1);
    EXPECT_FALSE(assignSlots(problem, 1).isProven);
}

} // namespace
} // namespace aallokko::calendar
