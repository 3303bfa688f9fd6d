// SPDX-License-Identifier: GPL-3.0-or-later
//
// Solved plans of invented regions, dated and judged by the checker.
#include "core/plan/solver.h"
#include "date_check.h"
#include "synthetic_region.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

model::FreezeRule freeze(std::string id, int from, int to, bool isHard,
                         std::vector<std::string> categories) {
    model::FreezeRule rule;
    rule.id = std::move(id);
    rule.from = from;
    rule.to = to;
    rule.isHard = isHard;
    rule.categories = std::move(categories);
    return rule;
}

/// Little capacity, so that cut-overs meet in few quarters; freezes as in the real calendar.
model::Policy crowdedPolicy() {
    model::Policy policy = test::smallPolicy();
    policy.freezes = {freeze("YEAR_END", 1215, 115, true, {"ledger", "billing", "payroll"}),
                      freeze("JULY", 620, 810, false, {"*"}),
                      freeze("XMAS", 1220, 106, true, {"ehr_phc", "lis"})};
    policy.capacity.supplierParallel = 40;
    policy.capacity.cutoversByResidents = {20, 20, 20, 20};
    policy.capacity.cutoversJoint = 20;
    for (auto& [group, count] : policy.capacity.cutoversByStaffGroup) {
        count = 20;
    }
    return policy;
}

TEST(DatesOfRandomPlans, keepEveryRuleAndRepeat) {
    int cutOvers = 0;
    for (std::uint64_t seed = 1; seed <= 16; ++seed) {
        test::Region region = test::randomRegion(60, seed);
        const model::Policy policy = crowdedPolicy();
        const auto problem = region.problem(policy);
        ASSERT_TRUE(problem) << problem.error().code;
        SolveSettings settings;
        settings.iterations = 5'000;
        settings.threads = 1;
        const PlanOutcome outcome = solve(problem->problem, settings);
        ASSERT_TRUE(outcome.plan) << seed;
        const auto dates = makeGoLive(*problem, *outcome.plan, policy, region.inventory());
        ASSERT_TRUE(dates);
        for (const std::string& fault : test::faultsOf(*problem, *outcome.plan, policy, *dates)) {
            ADD_FAILURE() << "seed " << seed << ": " << fault;
        }
        const auto again = makeGoLive(*problem, *outcome.plan, policy, region.inventory());
        ASSERT_EQ(again->events.size(), dates->events.size());
        for (std::size_t k = 0; k < dates->events.size(); ++k) {
            EXPECT_EQ(again->events[k].date, dates->events[k].date);
            EXPECT_EQ(again->events[k].system, dates->events[k].system);
            cutOvers += dates->events[k].kind == EventKind::CutOver ? 1 : 0;
        }
    }
    EXPECT_GT(cutOvers, 100);
}

// The checker itself: dates moved by hand must be noticed.
TEST(DatesOfRandomPlans, theCheckerNoticesFaults) {
    test::Region region = test::randomRegion(60, 3);
    const model::Policy policy = crowdedPolicy();
    const auto problem = region.problem(policy);
    SolveSettings settings;
    settings.iterations = 5'000;
    settings.threads = 1;
    const PlanOutcome outcome = solve(problem->problem, settings);
    auto dates = makeGoLive(*problem, *outcome.plan, policy, region.inventory());
    ASSERT_TRUE(test::faultsOf(*problem, *outcome.plan, policy, *dates).empty());
    for (GoLiveEvent& event : dates->events) {
        if (event.kind == EventKind::CutOver && event.date &&
            event.status == EventStatus::Planned && *event.date != dates->legalStart) {
            event.date = base::firstDayOf(base::quarterOf(*event.date));
        }
    }
    EXPECT_GT(test::faultsOf(*problem, *outcome.plan, policy, *dates).size(), 0u);
}

} // namespace
} // namespace aallokko::plan
