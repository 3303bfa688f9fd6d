// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules that read dates of a plan, or the wish of the row where there is no plan yet.
#include "core/rules/fixes.h"
#include "tests/core/rules/rule_region.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using model::FieldKey;
using support::RuleRegion;

TEST(PlanRules, withoutAPlanTheWishedWaveCountsForTheEndOfSupport) {
    RuleRegion region;
    region.hasPlan = false;
    region.set(region.payroll, FieldKey::EndOfLife, base::makeDate(2023, 1, 31));
    region.setText(region.payroll, FieldKey::Wave, "W5"); // begins 1.2.2023
    EXPECT_EQ(region.subjects("Q23"), "installation:1");
    region.set(region.payroll, FieldKey::EndOfLife, base::makeDate(2023, 2, 1));
    EXPECT_EQ(region.subjects("Q23"), "");
}

TEST(PlanRules, aNoticeOfADatedContractNeedsNoPlan) {
    RuleRegion region;
    region.hasPlan = false;
    region.set(region.payroll, FieldKey::ContractEnd, base::makeDate(2018, 8, 31));
    region.set(region.payroll, FieldKey::NoticeMonths, std::int64_t{6});
    region.setText(region.payroll, FieldKey::Disposition, "undecided");
    EXPECT_EQ(region.subjects("Q43"), "installation:1");
    region.set(region.payroll, FieldKey::ContractEnd, model::OpenEnded());
    EXPECT_EQ(region.subjects("Q43"), "") << "an open-ended contract ends with the plan's move";
}

TEST(PlanRules, aConsolidationInTheQuarterOfTheStartIsTooLateForDayOne) {
    RuleRegion region;
    region.setText(region.payroll, FieldKey::DayOne, "D1_new");
    region.planned(region.payroll).consolidation = 9; // to 31.3.2020, the start is on 1.1.
    EXPECT_EQ(region.subjects("Q37"), "function:A05");
    region.planned(region.payroll).cutOver = base::makeDate(2020, 1, 1);
    EXPECT_EQ(region.subjects("Q37"), "") << "with the legal start itself";
    region.planned(region.payroll).cutOver.reset();
    region.planned(region.payroll).takeover = 9;
    EXPECT_EQ(region.subjects("Q37"), "") << "taken over as is at the start";
}

TEST(PlanRules, payDaysAreFrozenForPayroll) {
    RuleRegion region;
    model::FreezeRule freeze;
    freeze.id = "PAYDAY";
    freeze.categories = {"payroll"};
    region.policy.freezes = {freeze};
    region.planned(region.payroll).cutOver = base::makeDate(2020, 5, 15);
    EXPECT_EQ(region.subjects("Q40"), "installation:1");
    region.planned(region.payroll).cutOver = base::makeDate(2020, 5, 20);
    EXPECT_EQ(region.subjects("Q40"), "");
}

TEST(PlanRules, theCertificationBindsEachSystemByItsOwnTransfer) {
    RuleRegion region;
    for (model::RuleSetting& rule : region.settings.rules) {
        if (rule.id == "Q34") {
            rule.validFrom = base::makeDate(2021, 11, 1);
        }
    }
    region.set(region.payroll, FieldKey::Functions, std::vector<std::string>{"H01"});
    region.setText(region.payroll, FieldKey::Category, "ehr_phc");
    region.planned(region.payroll).consolidation = 15; // 2021Q3
    EXPECT_EQ(region.subjects("Q34"), "");
    region.planned(region.payroll).consolidation = 16;
    EXPECT_EQ(region.subjects("Q34"), "installation:1");
}

TEST(PlanRules, aTargetIsFoundAmongHomonymsByItsOrganisation) {
    RuleRegion region;
    const auto parish = region.organisation("182", "Kunta");
    const auto homonym = region.system(parish, "Kuura palkat");
    const auto moving = region.system(region.city, "Arkisto");
    for (const auto id : {region.payroll, homonym}) {
        region.setText(id, FieldKey::Lifecycle, "phasing_out");
        region.setText(id, FieldKey::Disposition, "merge");
    }
    region.setText(moving, FieldKey::TargetSystem, "Kuura palkat");
    EXPECT_EQ(region.subjects("Q24"), "installation:1") << "the own organisation's";
    region.setText(moving, FieldKey::TargetSystem, "Kuura palkat (Kunta)");
    EXPECT_EQ(region.subjects("Q24"), "installation:2");
}

TEST(PlanRules, aCostWithoutACategoryIsMeasuredByItsUsers) {
    RuleRegion region;
    const auto other = region.system(region.organisation("182", "Kunta"), "Omituinen");
    region.removeColumn(other, FieldKey::Category);
    region.removeColumn(other, FieldKey::Functions);
    region.set(other, FieldKey::UserCount, std::int64_t{10});
    region.set(other, FieldKey::AnnualCost, model::Decimal{20'000'100});
    EXPECT_EQ(region.subjects("Q25"), "installation:2");
    region.set(other, FieldKey::AnnualCost, model::Decimal{20'000'000});
    EXPECT_EQ(region.subjects("Q25"), "");
}

TEST(PlanRules, aTaskOfThePolicyTellsThePhasesOfItsWindow) {
    RuleRegion region;
    region.planned(region.payroll).consolidation = 21; // 2023Q1, within W5
    auto& phase = region.inventory.all<model::NamedPhase>()["W5"];
    phase.end = base::makeDate(2024, 6, 15);
    EXPECT_EQ(region.subjects("Q49"), "wave:21");
    model::PlanningTask task;
    task.id = "news";
    task.nameFi = "Henkilöstön viestintä";
    task.window = {"W5"};
    region.policy.tasks = {task};
    EXPECT_EQ(region.subjects("Q49"), "");
    region.planned(region.payroll).consolidation = 9;
    EXPECT_EQ(region.subjects("Q49"), "wave:9");
}

TEST(PlanRules, slotsMayBeFullButNotOverfull) {
    RuleRegion region;
    region.plan.loads = {{"supplier Järvi Oy", 9, 3, 3, "@plan.resource.supplier Järvi Oy", true}};
    EXPECT_EQ(region.subjects("Q41"), "");
    region.plan.loads.front().used = 4;
    ASSERT_EQ(region.subjects("Q41"), "resource:supplier Järvi Oy:9");
    EXPECT_EQ(region.findings("Q41").front().arguments.front(), "@plan.resource.supplier Järvi Oy");
}

// An approval as the scenario verb records it.
void approve(RuleRegion& region, std::int64_t id, const std::string& body,
             const std::string& section) {
    region.inventory.all<model::Decision>()[model::DecisionId(id)] = {
        model::DecisionId(id),
        body,
        base::makeDate(2018, 5, 2),
        section,
        "base",
        {"a planner", "", "[plan sha256 ab]"}};
}

model::Scenario approvedScenario() {
    model::Scenario scenario;
    scenario.id = "base";
    scenario.isApproved = true;
    scenario.plan = model::StoredPlan();
    return scenario;
}

TEST(PlanRules, theFirstApprovalNeedsNoReference) {
    RuleRegion region;
    approve(region, 1, "", "");
    region.plan = rules::planViewOf(region.inventory, approvedScenario());
    EXPECT_EQ(region.subjects("Q50"), "");
}

TEST(PlanRules, anApprovalThatReplacesAnotherNeedsBodyDateAndSection) {
    RuleRegion region;
    approve(region, 1, "Johtoryhmä", "3 §");
    approve(region, 2, "", "");
    region.plan = rules::planViewOf(region.inventory, approvedScenario());
    EXPECT_EQ(region.subjects("Q50"), "scenario:base");
    approve(region, 2, "Johtoryhmä", "12 §");
    EXPECT_EQ(region.subjects("Q50"), "");
}

TEST(PlanRules, theApprovalItselfIsNoReferenceForALaterChange) {
    RuleRegion region;
    approve(region, 1, "Johtoryhmä", "3 §");
    region.inventory.version = 7;
    region.plan = rules::planViewOf(region.inventory, approvedScenario());
    EXPECT_EQ(region.subjects("Q50"), "scenario:base");
}

} // namespace
