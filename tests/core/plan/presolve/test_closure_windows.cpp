// SPDX-License-Identifier: GPL-3.0-or-later
//
// Narrowed windows against enumeration: every feasible plan lies within them.
#include "core/plan/presolve/closure_windows.h"

#include "tests/core/plan/plan_cases.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

TEST(ClosureWindows, HoldEveryFeasiblePlan) {
    int raised = 0;
    for (std::uint64_t seed = 1; seed <= 600; ++seed) {
        ProblemDraft draft = test::randomDraft(seed, {6, 4, true});
        for (std::int32_t i = 0; i + 1 < 6; ++i) // more to come before each other
            draft.precedences.push_back({i, i + 1, 0});
        const PlanProblem problem = test::frozen(std::move(draft));
        ReducedProblem reduced = reduce(problem);
        if (reduced.hasEmptyWindow)
            continue;
        const std::vector<Wave> before = reduced.earliest;
        raiseByClosures(reduced);
        raised += reduced.earliest != before ? 1 : 0;
        for (const std::vector<Wave>& waves : test::enumerate(problem).feasible)
            for (std::size_t i = 0; i < waves.size(); ++i) {
                const auto n = static_cast<std::size_t>(reduced.nodeOf[i]);
                ASSERT_GE(waves[i], reduced.earliest[n]) << "seed " << seed << " item " << i;
                ASSERT_LE(waves[i], reduced.latest[n]) << "seed " << seed << " item " << i;
            }
    }
    EXPECT_GT(raised, 30);
}

/// Three items of 2 units one after the other, 3 units a wave: by wave w no more than 3w are used.
TEST(ClosureWindows, CountWhatMustComeBefore) {
    ProblemDraft draft;
    draft.name = "chain";
    draft.waves = 5;
    for (int i = 0; i < 3; ++i)
        draft.items.push_back({"s" + std::to_string(i), 1, 6, {1, 2, 3, 4, 5, 90}});
    draft.precedences = {{0, 1, 0}, {1, 2, 0}};
    draft.resources.push_back({"team", {3, 3, 3, 3, 3}, {{0, 2}, {1, 2}, {2, 2}}});
    ReducedProblem reduced = reduce(test::frozen(std::move(draft)));
    raiseByClosures(reduced);
    EXPECT_EQ(reduced.earliest, (std::vector<Wave>{1, 2, 2}));
}

} // namespace
} // namespace aallokko::plan
