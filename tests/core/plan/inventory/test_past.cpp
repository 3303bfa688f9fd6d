// SPDX-License-Identifier: GPL-3.0-or-later
//
// What has happened stays where it was when planning goes on: as the policy says it was carried
// out, else as the approved plan had it; and nothing later makes it impossible.
#include "core/plan/solver.h"
#include "core/plan/verify.h"
#include "synthetic_region.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

model::StoredPlan storedPlan(const PlanningProblem& problem, const WavePlan& plan) {
    model::StoredPlan stored;
    for (ItemIndex i = 0; i < problem.problem.itemCount(); ++i) {
        const ItemInfo& info = problem.items[static_cast<std::size_t>(i)];
        stored.items.push_back({problem.problem.id(i), info.installation, info.phase, plan.of(i)});
    }
    return stored;
}

SolveSettings few() {
    SolveSettings settings;
    settings.iterations = 20'000;
    settings.threads = 1;
    return settings;
}

class PastOf : public testing::Test {
  protected:
    void SetUp() override {
        const auto owner = region.organisation("101", "Kunta", 20000);
        for (int k = 0; k < 4; ++k) {
            test::Row row;
            row.name = "Kirjanpito " + std::to_string(k);
            row.category = "ledger";
            row.effortDays = 100;
            row.annualEur = 30000;
            ids.push_back(region.system(owner, row));
        }
    }
    base::Result<PlanningProblem> problem(const model::Policy& policy,
                                          const model::StoredPlan* approved = nullptr) {
        const model::SystemIndex index(region.inventory());
        return makePlanningProblem(index, test::smallCatalogue(), policy, approved);
    }

    test::Region region;
    std::vector<model::InstallationId> ids;
};

TEST_F(PastOf, approvedWavesBeforeTodayAreFrozen) {
    model::Policy policy = test::smallPolicy();
    const auto first = problem(policy);
    ASSERT_TRUE(first);
    const PlanOutcome plan = solve(first->problem, few());
    ASSERT_TRUE(plan.plan);
    const model::StoredPlan stored = storedPlan(*first, *plan.plan);
    policy.asOf = base::makeDate(2020, 6, 30);
    const auto later = problem(policy, &stored);
    ASSERT_TRUE(later);
    int frozen = 0;
    for (ItemIndex i = 0; i < later->problem.itemCount(); ++i) {
        const std::string& id = later->problem.id(i);
        for (const model::PlannedItem& item : stored.items) {
            if (item.itemId == id && item.wave < later->firstOpen) {
                EXPECT_EQ(later->problem.earliest(i), item.wave) << id;
                EXPECT_EQ(later->problem.latest(i), item.wave) << id;
                ++frozen;
            }
        }
    }
    EXPECT_GT(frozen, 4);
    const PlanOutcome again = solve(later->problem, few());
    EXPECT_TRUE(again.plan) << "the past must not make the rest impossible";
}

TEST_F(PastOf, whatWasCarriedOutWinsOverTheApprovedPlan) {
    model::Policy policy = test::smallPolicy();
    const auto first = problem(policy);
    ASSERT_TRUE(first);
    const PlanOutcome plan = solve(first->problem, few());
    ASSERT_TRUE(plan.plan);
    model::StoredPlan stored = storedPlan(*first, *plan.plan);
    // The plan had the whole system in late 2018; its cut-over happened in 2019Q3.
    for (model::PlannedItem& item : stored.items) {
        if (item.installation == ids[0]) {
            item.wave = 4;
        }
    }
    policy.asOf = base::makeDate(2020, 6, 30);
    policy.carriedOut = {{"Kirjanpito 0", "cut_over", {2019, 3}}};
    const auto later = problem(policy, &stored);
    ASSERT_TRUE(later);
    const SystemInfo* system = later->find(ids[0]);
    ASSERT_NE(system, nullptr);
    const Wave happened = later->grid.waveOf(base::Quarter{2019, 3});
    EXPECT_EQ(later->problem.earliest(system->anchor), happened);
    EXPECT_EQ(later->problem.latest(system->anchor), happened);
    const PlanOutcome again = solve(later->problem, few());
    ASSERT_TRUE(again.plan);
    EXPECT_EQ(again.plan->of(system->anchor), happened);
}

TEST_F(PastOf, aLaterRuleOrSmallerTeamDoesNotForbidIt) {
    model::Policy policy = test::smallPolicy();
    const auto first = problem(policy);
    ASSERT_TRUE(first);
    const PlanOutcome plan = solve(first->problem, few());
    ASSERT_TRUE(plan.plan);
    const model::StoredPlan stored = storedPlan(*first, *plan.plan);
    policy.asOf = base::makeDate(2020, 6, 30);
    // A new system that all of them should wait for, and a core team of one.
    policy.capacity.coreFte = 1;
    policy.before = {{"Uusi", "Kirjanpito 0", 0}, {"Uusi", "Kirjanpito 1", 0}};
    test::Row row;
    row.name = "Uusi";
    row.category = "hr_master";
    row.effortDays = 30;
    row.annualEur = 5000;
    region.system(model::OrganisationId(1), row);
    const auto later = problem(policy, &stored);
    ASSERT_TRUE(later);
    const PlanOutcome again = solve(later->problem, few());
    EXPECT_NE(again.status, PlanStatus::Infeasible);
    EXPECT_TRUE(again.plan);
}

} // namespace
} // namespace aallokko::plan
