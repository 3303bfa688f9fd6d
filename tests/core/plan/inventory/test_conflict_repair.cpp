// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inventories that cannot be planned: the contradiction is minimal, names what it comes from, and
// the way out leads to a plan.
#include "core/plan/inventory/conflict_repair.h"
#include "core/plan/solver.h"
#include "synthetic_region.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

SolveSettings few() {
    SolveSettings settings;
    settings.iterations = 5'000;
    settings.threads = 1;
    return settings;
}

bool names(const PlanningProblem& problem, const std::vector<ConstraintRef>& conflict,
           const std::string& code) {
    return std::any_of(conflict.begin(), conflict.end(), [&](const ConstraintRef& one) {
        const auto why = conflictReason(problem, one).why;
        return why && why->code == code;
    });
}

/// The set is proven, minimal, and the way out leads to a plan.
void expectMinimalAndRepairable(const PlanningProblem& problem, const PlanOutcome& outcome) {
    ASSERT_EQ(outcome.status, PlanStatus::Infeasible);
    ASSERT_FALSE(outcome.conflict.empty());
    const SearchClock clock;
    EXPECT_TRUE(isContradiction(problem.problem, outcome.conflict, 0, clock));
    for (std::size_t k = 0; k < outcome.conflict.size(); ++k) {
        std::vector<ConstraintRef> others = outcome.conflict;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(k));
        EXPECT_FALSE(isContradiction(problem.problem, others, 0, clock)) << "member " << k;
    }
    const Repair repair = repairOf(problem, outcome.conflict, 700, clock);
    ASSERT_TRUE(repair.isComplete);
    PlanProblem current = problem.problem;
    for (const RepairStep& step : repair.steps) {
        current = relaxed(current, step.options.front());
    }
    EXPECT_TRUE(solve(current, few()).plan);
}

TEST(ConflictRepair, aDeadlineBeforeTheNationalService) {
    test::Region region;
    const auto owner = region.organisation("101", "Kunta", 20000);
    test::Row row;
    row.name = "Potilastiedot";
    row.category = "ehr_phc";
    row.disposition = "replace_national";
    row.target = "Kansallinen palvelu";
    row.effortDays = 30;
    row.annualEur = 30000;
    region.system(owner, row);
    model::Policy policy = test::smallPolicy();
    auto& national = policy.work.dispositions["replace_national"];
    national = policy.work.dispositions["merge"];
    national.joinsTarget = false;
    national.needsDate = {"national_service_date", "contract_end"};
    model::DueRule due;
    due.categories = {"ehr_phc"};
    due.quarter = base::Quarter{2020, 4};
    due.isHard = true;
    policy.due = {due};
    model::FunctionCatalogue catalogue = test::smallCatalogue();
    model::NationalService service;
    service.id = "uusi";
    service.name = {"Kansallinen palvelu", "Nationell tjänst", "National service"};
    service.opens = base::makeDate(2022, 1, 15);
    catalogue.nationalServices.push_back(service);
    const model::SystemIndex index(region.inventory());
    const auto problem = makePlanningProblem(index, catalogue, policy);
    ASSERT_TRUE(problem);
    const PlanOutcome outcome = solve(problem->problem, few());
    expectMinimalAndRepairable(*problem, outcome);
    EXPECT_TRUE(names(*problem, outcome.conflict, "plan.cause.opens"));
    EXPECT_TRUE(names(*problem, outcome.conflict, "plan.cause.due"));
    const Repair repair = repairOf(*problem, outcome.conflict, 700, SearchClock());
    // The deadline can be moved, the opening cannot.
    const Relaxation best = repair.steps.front().options.front();
    EXPECT_EQ(best.constraint.kind, ConstraintKind::Latest);
    EXPECT_EQ(best.amount, 5);
    const Reason told = repairReason(*problem, best, repair.steps.front().prices.front());
    EXPECT_EQ(told.code, "repair.later");
    EXPECT_EQ(told.arguments.back(), "2022Q1");
}

TEST(ConflictRepair, anOrganisationThatLeavesBeforeItsPin) {
    test::Region region;
    const auto owner = region.organisation("101", "Kunta", 20000);
    test::Row row;
    row.name = "Kirjanpito";
    row.category = "ledger";
    row.effortDays = 200;
    row.annualEur = 30000;
    const auto id = region.system(owner, row);
    region.pin(id, 16);
    model::Policy policy = test::smallPolicy();
    policy.organisationEvents = {{"101", true, base::makeDate(2021, 1, 1)}};
    const auto problem = region.problem(policy);
    ASSERT_TRUE(problem);
    const PlanOutcome outcome = solve(problem->problem, few());
    expectMinimalAndRepairable(*problem, outcome);
    EXPECT_TRUE(names(*problem, outcome.conflict, "plan.cause.leaves"));
}

TEST(ConflictRepair, tooLittleCapacityForWhatIsDue) {
    test::Region region;
    const auto owner = region.organisation("101", "Kunta", 20000);
    for (int k = 0; k < 6; ++k) {
        test::Row row;
        row.name = "Kirjanpito " + std::to_string(k);
        row.category = "ledger";
        row.effortDays = 39;
        row.annualEur = 30000;
        region.system(owner, row);
    }
    model::Policy policy = test::smallPolicy();
    model::DueRule due;
    due.categories = {"ledger"};
    due.quarter = base::Quarter{2019, 2};
    due.isHard = true;
    policy.due = {due};
    policy.capacity.coreFte = 1;
    const auto problem = region.problem(policy);
    ASSERT_TRUE(problem);
    const PlanOutcome outcome = solve(problem->problem, few());
    expectMinimalAndRepairable(*problem, outcome);
    EXPECT_TRUE(
        std::any_of(outcome.conflict.begin(), outcome.conflict.end(),
                    [](const ConstraintRef& one) { return one.kind == ConstraintKind::Resource; }));
}

} // namespace
} // namespace aallokko::plan
