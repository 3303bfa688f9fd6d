// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coverage of the region: statutory tasks by municipality, services side by side, completeness by
// sector and before the reports, and what a dangling end may mean.
#include "core/rules/coverage.h"

#include "core/rules/questions.h"
#include "tests/core/rules/rule_region.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using model::FieldKey;
using support::RuleRegion;

class CoverageTest : public ::testing::Test {
  protected:
    CoverageTest() {
        region.functions.functions.push_back(
            {"S02", "SOCIAL", {"Lastensuojelu", "", ""}, "full", "D1c", false});
        village = region.organisation("182", "Kylä");
        ledger = region.system(village, "Toinen");
        region.set(region.payroll, FieldKey::Functions, std::vector<std::string>{"A05", "S02"});
    }

    [[nodiscard]] std::vector<rules::TaskGap> gaps() const {
        const model::SystemIndex index(region.inventory);
        return rules::taskGaps(
            {index, region.functions, region.settings, region.asOf, nullptr, nullptr, {}});
    }

    RuleRegion region;
    model::OrganisationId village;
    model::InstallationId ledger;
};

TEST_F(CoverageTest, aMunicipalityWithoutATaskIsNamed) {
    EXPECT_EQ(gaps(), (std::vector<rules::TaskGap>{{village, {"S02"}}}));
    const auto found = region.findings("Q16");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().subject, "organisation:2");
    EXPECT_EQ(found.front().organisation, village);
    EXPECT_EQ(found.front().sentence(), "rule.Q16_organisation");
    EXPECT_EQ(found.front().arguments, (std::vector<std::string>{"Kylä", "1", "Lastensuojelu"}));
}

TEST_F(CoverageTest, aJointOrganisationServesTheResidentsOfItsMembers) {
    const auto joint = region.organisation("JOINT", "Yhtymä");
    auto& organisation = region.inventory.all<model::Organisation>()[joint];
    organisation.type = "joint_authority";
    organisation.members = {village};
    region.set(region.system(joint, "Asiakas"), FieldKey::Functions,
               std::vector<std::string>{"S02"});
    EXPECT_TRUE(gaps().empty());
}

TEST_F(CoverageTest, administrationIsTheAuthoritysOwnBusiness) {
    region.set(ledger, FieldKey::Functions, std::vector<std::string>{"U01"});
    EXPECT_EQ(gaps(), (std::vector<rules::TaskGap>{{village, {"S02"}}})) << "not payroll, A05";
}

TEST_F(CoverageTest, aUseOfAnothersSystemCounts) {
    region.inventory.all<model::Use>()[model::UseId(90)] = {
        model::UseId(90), region.payroll, village, false, {}};
    EXPECT_TRUE(gaps().empty());
}

TEST_F(CoverageTest, whoHasReportedNothingIsNotAskedForTasks) {
    region.organisation("999", "Hiljainen");
    EXPECT_EQ(gaps().size(), 1U);
}

TEST_F(CoverageTest, aFunctionThatNobodyServesIsOneFindingOfTheRegion) {
    region.set(region.payroll, FieldKey::Functions, std::vector<std::string>{"A05"});
    EXPECT_EQ(region.subjects("Q16"), "function:S02");
}

TEST_F(CoverageTest, productsForCitizensSideBySide) {
    const auto third = region.system(village, "Kolmas");
    for (const auto id : {region.payroll, ledger, third}) {
        region.set(id, FieldKey::Functions, std::vector<std::string>{"S02"});
        region.set(id, FieldKey::Audience, std::vector<std::string>{"citizen"});
    }
    region.set(third, FieldKey::Audience, std::vector<std::string>{"admin"});
    const model::SystemIndex index(region.inventory);
    const auto overlaps = rules::serviceOverlaps(
        {index, region.functions, region.settings, region.asOf, nullptr, nullptr, {}});
    EXPECT_EQ(overlaps,
              (std::vector<rules::ServiceOverlap>{{"S02", 2, 2, {region.payroll, ledger}}}));
}

TEST_F(CoverageTest, oneProductInTwoPlacesIsNoOverlap) {
    for (const auto id : {region.payroll, ledger}) {
        region.setText(id, FieldKey::Product, "Kuura Asiointi");
        region.set(id, FieldKey::Audience, std::vector<std::string>{"citizen"});
    }
    const model::SystemIndex index(region.inventory);
    EXPECT_TRUE(rules::serviceOverlaps(
                    {index, region.functions, region.settings, region.asOf, nullptr, nullptr, {}})
                    .empty());
}

model::FieldCatalogue ownerOnly() {
    model::FieldCatalogue fields;
    model::FieldDefinition owner;
    owner.key = FieldKey::Owner;
    owner.level = model::FieldLevel::Must;
    fields.systemFields = {owner};
    return fields;
}

TEST_F(CoverageTest, completenessBySector) {
    region.functions.domains = {{"SOCIAL", {"Sosiaali", "", ""}}, {"ADMIN", {"Hallinto", "", ""}}};
    region.setState(ledger, FieldKey::Owner, model::FieldState::Empty);
    const model::FieldCatalogue fields = ownerOnly();
    const model::SystemIndex index(region.inventory);
    const auto sectors = rules::completenessBySector(
        {index, region.functions, region.settings, region.asOf, nullptr, nullptr, {}, &fields});
    EXPECT_EQ(sectors, (std::vector<rules::SectorCompleteness>{
                           {"SOCIAL", 1, 1, 1, {region.payroll}},
                           {"ADMIN", 2, 2, 1, {region.payroll, ledger}}}));
}

TEST_F(CoverageTest, reportsSayWhoIsNotReady) {
    auto& report = region.inventory.all<model::Milestone>()["MID_REPORT"];
    report.id = "MID_REPORT";
    report.date.fixed = base::makeDate(2018, 8, 15);
    region.setState(ledger, FieldKey::Owner, model::FieldState::Empty);
    region.set(ledger, FieldKey::RecordDate, base::makeDate(2017, 8, 14));
    const model::FieldCatalogue fields = ownerOnly();
    const model::SystemIndex index(region.inventory);
    const auto reports = rules::readinessForReports(
        {index, region.functions, region.settings, region.asOf, nullptr, nullptr, {}, &fields});
    ASSERT_EQ(reports.size(), 2U) << "the report and the legal start";
    EXPECT_EQ(reports[0],
              (rules::ReportReadiness{"MID_REPORT", base::makeDate(2018, 8, 15), 1, 1, {village}}));
    EXPECT_EQ(reports[1].milestone, "GO_LIVE");
}

TEST(EndSuggestions, nameTheLikeliestSystemsFirst) {
    RuleRegion region;
    const auto far = region.system(region.organisation("182", "Kunta"), "Lumme Arkisto");
    const auto near = region.system(region.city, "Lumme Arkisto");
    region.system(region.city, "Jokin muu");
    region.interface(region.payroll, near).target = {
        "Lumme Arkisot", model::EndState::Unknown, {}, ""};
    const auto found = region.findings("Q20");
    ASSERT_EQ(found.size(), 1U);
    ASSERT_EQ(found.front().suggestions.size(), 2U);
    EXPECT_EQ(found.front().suggestions[0].id, near) << "the own organisation before another";
    EXPECT_EQ(found.front().suggestions[1].id, far);
    EXPECT_GE(found.front().suggestions[0].percent, 80);
}

TEST(EndSuggestions, areNoneForANameLikeNoOther) {
    RuleRegion region;
    region.interface(region.payroll, region.payroll).target = {
        "pankkiyhteysohjelma", model::EndState::Unknown, {}, ""};
    EXPECT_TRUE(region.findings("Q20").front().suggestions.empty());
}

} // namespace
