// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an outcome needs and does, and what integrations built once save, is policy: another policy
// gives another problem.
#include "synthetic_region.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

using test::Region;
using test::Row;

Row merging(const std::string& name, std::int64_t days) {
    Row row;
    row.name = name;
    row.category = "homecare";
    row.effortDays = days;
    row.annualEur = 20'000;
    row.users = 20;
    row.contractEnd = "2022-06-30";
    row.transferable = "not_transferable";
    return row;
}

class OutcomePolicy : public ::testing::Test {
  protected:
    OutcomePolicy() : town(region.organisation("1", "Kunta", 9000)) {}

    [[nodiscard]] PlanningProblem problem() const {
        auto made = region.problem(policy);
        EXPECT_TRUE(made) << made.error().code;
        return std::move(*made);
    }

    Region region;
    model::OrganisationId town;
    model::Policy policy = test::smallPolicy();
};

TEST_F(OutcomePolicy, aNeededContractEndBindsTheEndingPhaseAndAnotherPolicyDoesNot) {
    const auto fixed = region.system(town, merging("Kotihoito", 50));
    auto& contract = region.inventory().all<model::Contract>().begin()->second;
    contract.fields.set(model::FieldKey::OptionEnd, {model::FieldState::No, {}, {}});
    Row unknown = merging("Kuura", 50);
    unknown.contractEnd = "";
    region.system(town, unknown);
    const auto latest = [&] {
        const PlanningProblem made = problem();
        return made.problem.latest(made.find(fixed)->ending);
    };
    const auto assumedEnds = [&] {
        const PlanningProblem made = problem();
        return std::count_if(made.assumed.begin(), made.assumed.end(),
                             [](const auto& one) { return one.what == "contract_end"; });
    };
    EXPECT_EQ(latest(), 18) << "2022Q2";
    EXPECT_EQ(assumedEnds(), 1);
    policy.work.dispositions["merge"].needsDate = {"archive_ready"};
    EXPECT_EQ(latest(), 33);
    EXPECT_EQ(assumedEnds(), 0);
}

TEST_F(OutcomePolicy, anotherEndOfTheSourceAndOtherPhasesChangeTheItems) {
    const auto id = region.system(town, merging("Kotihoito", 50));
    EXPECT_EQ(problem().find(id)->items.size(), 4U);
    auto& merge = policy.work.dispositions["merge"];
    merge.phases = {{"prepare", 50, 0, false}, {"cut_over", 50, 2, false}};
    EXPECT_EQ(problem().find(id)->items.size(), 2U);
    merge.sourceEnds = model::SourceEnd::No;
    EXPECT_TRUE(problem().find(id)->items.empty());
}

TEST_F(OutcomePolicy, onlyOutcomesThatJoinATargetOpenOne) {
    region.system(town, merging("Kotihoito", 50));
    EXPECT_EQ(problem().problem.targets().size(), 1U);
    policy.work.dispositions["merge"].joinsTarget = false;
    EXPECT_TRUE(problem().problem.targets().empty());
}

TEST_F(OutcomePolicy, anIntegrationIsBuiltOnceForOneTarget) {
    const auto large = region.system(town, merging("Kuura", 100));
    const auto small = region.system(town, merging("Lumme", 60));
    const auto tiny = region.system(town, merging("Havu", 10));
    Row other = merging("Palkat", 80);
    other.category = "payroll";
    const auto payroll = region.system(town, other);
    for (const auto id : {large, small, tiny}) {
        region.interface(id, payroll, "api", "hard");
    }
    const PlanningProblem made = problem();
    EXPECT_EQ(made.find(large)->reusedInterfaces, 0) << "the largest builds";
    EXPECT_EQ(made.find(large)->effortHundredths, 10'000);
    // 60 % of the 8 days of an api.
    EXPECT_EQ(made.find(small)->reusedInterfaces, 1);
    EXPECT_EQ(made.find(small)->reusedHundredths, 480);
    EXPECT_EQ(made.find(small)->effortHundredths, 6'000 - 480);
    EXPECT_EQ(made.find(tiny)->effortHundredths, 1'000 - 250) << "a quarter at most";
    policy.work.reusePercent = 0;
    EXPECT_EQ(problem().find(small)->effortHundredths, 6'000);
    // Another direction is another integration.
    policy.work.reusePercent = 60;
    region.interface(payroll, small, "api", "hard");
    EXPECT_EQ(problem().find(small)->reusedInterfaces, 1);
}

TEST_F(OutcomePolicy, aHostHasItsIntegrationsAndAPartnerThatStaysRebuildsOnce) {
    Row kept = merging("Alueen kotihoito", 100);
    kept.disposition = "transfer_as_is";
    const auto host = region.system(town, kept);
    Row moving = merging("Kuura", 60);
    moving.target = "Alueen kotihoito";
    const auto member = region.system(town, moving);
    Row school = merging("Koulu", 30);
    school.category = "school";
    school.disposition = "stay";
    const auto stays = region.system(town, school);
    region.interface(member, stays, "file", "hard");
    const auto execution = [&] {
        const PlanningProblem made = problem();
        std::int64_t cents = 0;
        for (const ItemIndex item : made.find(member)->items) {
            for (const TermSeries& one : made.items[static_cast<std::size_t>(item)].terms) {
                cents += one.term == CostTerm::Execution ? one.cost.front() : 0;
            }
        }
        return cents;
    };
    const std::int64_t alone = execution();
    region.interface(host, stays, "file", "hard");
    // The neighbour's 5 days are not paid again, and 3 days of the member's own work fall away.
    EXPECT_EQ(alone - execution(), (5 + 3) * 70'000);
}

} // namespace
} // namespace aallokko::plan
