// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is common to all rules: cells, waivers, validity, notes as order, questions, completeness
// and time.
#include "core/rules/ordering.h"
#include "core/rules/questions.h"
#include "tests/core/rules/rule_region.h"

#include <algorithm>
#include <chrono>
#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using model::FieldKey;
using model::FieldState;
using support::RuleRegion;

std::string sourcesAsText(const rules::Finding& finding) {
    std::string all;
    for (const base::SourceRef& source : finding.sources) {
        all += (all.empty() ? "" : " ") + base::toString(source);
    }
    return all;
}

TEST(Check, anEmptyCellIsNamedAndAnAbsentColumnGivesTheRow) {
    RuleRegion region;
    region.setState(region.payroll, FieldKey::Owner, FieldState::Empty);
    EXPECT_EQ(region.findings("Q04").front().sources.front(),
              (base::SourceRef{"org1.xlsx", "Systems", 2, static_cast<int>(FieldKey::Owner) + 1}));
    region.removeColumn(region.payroll, FieldKey::Owner);
    EXPECT_EQ(region.findings("Q04").front().sources.front(),
              (base::SourceRef{"org1.xlsx", "Systems", 2, 0}));
}

TEST(Check, duplicatesNameBothCells) {
    RuleRegion region;
    region.system(region.city, "Kuura palkka");
    const auto found = region.findings("Q18");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(sourcesAsText(found.front()), "org1.xlsx:Systems:B3 org1.xlsx:Systems:B2");
    EXPECT_EQ(found.front().arguments,
              (std::vector<std::string>{"Kuura palkka", "Kaupunki", "Kuura palkat"}));
}

TEST(Check, aRowOfAnotherVendorIsNoDuplicate) {
    RuleRegion region;
    const auto other = region.system(region.city, "Kuura palkka");
    EXPECT_EQ(region.subjects("Q18"), "installation:2");
    region.setText(other, FieldKey::Vendor, "Lampi Oy");
    EXPECT_EQ(region.subjects("Q18"), "");
}

TEST(Check, aVerdictSettlesADuplicate) {
    RuleRegion region;
    const auto other = region.system(region.city, "Kuura palkka");
    region.inventory.all<model::Verdict>()[model::VerdictId(1)] = {
        model::VerdictId(1), model::VerdictKind::Different, {other, region.payroll}, {}};
    EXPECT_EQ(region.subjects("Q18"), "");
}

TEST(Check, aOneSidedInterfaceNamesTheTellingAndTheSilentRow) {
    RuleRegion region;
    const auto parish = region.organisation("182", "Kunta");
    const auto silent = region.system(parish, "Toinen");
    region.interface(region.payroll, silent).mentions.pop_back();
    EXPECT_EQ(region.subjects("Q21"), "") << "the other organisation reported no interface at all";
    region.interface(silent, region.system(parish, "Kolmas"));
    const auto found = region.findings("Q21");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().arguments,
              (std::vector<std::string>{"Kuura palkat", "Kaupunki", "Toinen", "Kunta"}));
    EXPECT_EQ(found.front().sources.size(), 2U);
}

TEST(Check, anInterfaceListSpeaksForBothOfItsOwnEnds) {
    RuleRegion region;
    const auto other = region.system(region.city, "Arkisto");
    auto& interface = region.interface(region.payroll, other);
    interface.mentions = {{region.payroll, {"org1.xlsx", "Liittymät", 5, 1}, "Arkisto"}};
    EXPECT_EQ(region.subjects("Q21"), "");
    // The same list says nothing for another organisation.
    const auto parish = region.organisation("182", "Kunta");
    const auto foreign = region.system(parish, "Toinen");
    region.interface(foreign, region.system(parish, "Kolmas"));
    region.interface(foreign, region.payroll).mentions = {
        {foreign, {"org1.xlsx", "Liittymät", 6, 1}, "Toinen"}};
    EXPECT_EQ(region.subjects("Q21"), "interface:3");
}

TEST(Check, rulesHoldInTheirDatesAndReformModels) {
    RuleRegion region;
    region.setState(region.payroll, FieldKey::Owner, FieldState::Empty);
    auto& rule = region.settings.rules[3];
    ASSERT_EQ(rule.id, "Q04");
    rule.validFrom = base::makeDate(2020, 1, 2); // the legal start is a day earlier
    EXPECT_EQ(region.subjects("Q04"), "");
    rule.validFrom = base::makeDate(2020, 1, 1);
    EXPECT_EQ(region.subjects("Q04"), "installation:1");
    rule.reformModels = {"wsc2023"};
    EXPECT_EQ(region.subjects("Q04"), "");
}

TEST(Check, theReformModelDecidesWhatTheRegionMustServe) {
    RuleRegion region;
    region.functions.functions.push_back(
        {"G01", "GROWTH", {"Kasvu", "", ""}, "state", "D1c", false});
    EXPECT_EQ(region.subjects("Q16"), "function:G01");
    region.inventory.all<model::Setting>()["reform_model"].value = "wsc2023";
    EXPECT_EQ(region.subjects("Q16"), "");
}

TEST(Check, severityAndScopeComeFromTheSettings) {
    RuleRegion region;
    region.setState(region.payroll, FieldKey::Owner, FieldState::Empty);
    region.settings.rules[3].severity = model::Severity::Error;
    region.settings.rules[3].scope = "system";
    EXPECT_EQ(region.findings("Q04").front().severity, model::Severity::Error);
    EXPECT_EQ(region.findings("Q04").front().scope, "system");
}

TEST(Check, notesStateAnOrder) {
    RuleRegion region;
    const auto archive = region.system(region.city, "Lumme Arkisto");
    const auto ledger = region.system(region.city, "Lumme");
    region.setText(region.payroll, FieldKey::Notes, "Siirrettävä ennen järjestelmää Lumme Arkisto");
    region.setText(archive, FieldKey::Notes, "Ska flyttas före systemet LUMME; brådskar");
    region.setText(ledger, FieldKey::Notes, "Siirrettävä ennen järjestelmää Kuura palkat.");
    const auto found = region.findings("Q38");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().sources.size(), 3U);
    EXPECT_EQ(found.front().arguments,
              (std::vector<std::string>{"3", "Kuura palkat, Lumme Arkisto, Lumme"}));
}

TEST(Check, aPolicyNamesItsPairsWithOrWithoutOrganisation) {
    RuleRegion region;
    const auto other = region.system(region.organisation("182", "Kunta"), "Kuura palkat");
    region.policy.before = {{"Kuura palkat (179)", "Kuura palkat (Kunta)", 0, 7},
                            {"Kuura palkat", "Kuura palkat (182)", 0, 8}};
    const model::SystemIndex index(region.inventory);
    const auto pairs = rules::orderingFromPolicy(index, region.policy);
    ASSERT_EQ(pairs.size(), 1U) << "a name that fits two systems makes no pair";
    EXPECT_EQ(pairs.front(), (rules::OrderingPair{region.payroll, other, {"plan.yaml", "", 7, 0}}));
}

TEST(Check, withoutAPlanTheWishedWaveCountsForACeasingOrganisation) {
    RuleRegion region;
    region.hasPlan = false;
    region.organisationOf(region.payroll).ceasesOn =
        model::PlanDate{base::makeDate(2022, 12, 31), "", 0, 0};
    region.setText(region.payroll, FieldKey::Wave, "W5");
    EXPECT_EQ(region.subjects("Q44"), "installation:1");
    region.setText(region.payroll, FieldKey::Wave, "2022Q4");
    EXPECT_EQ(region.subjects("Q44"), "");
}

TEST(Check, planRulesNeedAPlan) {
    RuleRegion region;
    region.setText(region.payroll, FieldKey::ContractTransferable, "split");
    region.planned(region.payroll).takeover = 6;
    EXPECT_EQ(region.subjects("Q46"), "installation:1");
    region.hasPlan = false;
    EXPECT_EQ(region.subjects("Q46"), "");
}

TEST(Check, aCostWrittenInThousandsIsFoundWithoutACategoryColumn) {
    RuleRegion region;
    for (int i = 0; i < 8; ++i) {
        region.system(region.city, std::string(1, static_cast<char>('a' + i)) + "-ohjelma");
    }
    const auto village = region.organisation("182", "Kunta");
    const auto other = region.system(village, "Kuura palkat Kunta");
    region.removeColumn(other, FieldKey::Category);
    region.removeColumn(other, FieldKey::Functions);
    region.set(other, FieldKey::AnnualCost, model::Decimal{1000});
    EXPECT_EQ(region.subjects("Q25"), "installation:10");
    region.set(other, FieldKey::AnnualCost, model::Decimal{-1});
    EXPECT_EQ(region.subjects("Q25"), "installation:10");
    region.set(other, FieldKey::AnnualCost, model::Decimal{0});
    EXPECT_EQ(region.subjects("Q25"), "") << "free is an answer";
}

TEST(Questions, areFewAndWeighed) {
    RuleRegion region;
    for (int i = 0; i < 14; ++i) {
        const auto id = region.system(
            region.organisation("X" + std::to_string(i), "Kunta " + std::to_string(i)),
            std::string(1, static_cast<char>('a' + i)) + "-järjestelmä");
        region.setState(id, FieldKey::Owner, FieldState::Empty);
        region.setState(id, FieldKey::Vendor, FieldState::Empty);
    }
    region.settings.rules[9].severity = model::Severity::Error; // Q10, vendor
    const auto questions = rules::groupQuestions(region.check());
    ASSERT_EQ(questions.size(), 10U);
    EXPECT_TRUE(std::all_of(questions.begin(), questions.end(), [](const auto& question) {
        return question.field == FieldKey::Vendor && question.rows.size() == 1;
    }));
}

TEST(Questions, countARowOnceAndSkipWaivedFindings) {
    RuleRegion region;
    region.setState(region.payroll, FieldKey::Functions, FieldState::Empty);
    region.setState(region.payroll, FieldKey::Purpose, FieldState::Empty);
    auto found = region.check();
    EXPECT_EQ(rules::groupQuestions(found).size(), 2U); // purpose (Q03), functions (Q05)
    for (rules::Finding& finding : found) {
        finding.isWaived = true;
    }
    EXPECT_TRUE(rules::groupQuestions(found).empty());
}

TEST(Completeness, countsAnsweredCoreFields) {
    RuleRegion region;
    region.organisation("182", "Hiljainen");
    model::FieldCatalogue fields;
    const auto ask = [&fields](FieldKey key, model::FieldLevel level) {
        model::FieldDefinition field;
        field.key = key;
        field.level = level;
        fields.systemFields.push_back(field);
    };
    ask(FieldKey::Name, model::FieldLevel::Must);
    ask(FieldKey::Interfaces, model::FieldLevel::Should); // answered: none
    ask(FieldKey::Owner, model::FieldLevel::Must);
    ask(FieldKey::Wave, model::FieldLevel::Should); // no such column
    ask(FieldKey::Risks, model::FieldLevel::May);   // not asked
    region.setState(region.payroll, FieldKey::Owner, FieldState::Unknown);
    const model::SystemIndex index(region.inventory);
    const auto shares = rules::completenessOf(index, fields);
    ASSERT_EQ(shares.size(), 2U);
    EXPECT_EQ(shares[0], (rules::Completeness{region.city, 1, 4, 2}));
    EXPECT_DOUBLE_EQ(shares[0].share(), 0.5);
    EXPECT_EQ(shares[1].systems, 0);
    EXPECT_EQ(shares[1].share(), 0.0);
}

TEST(PlanView, readsBothEventsOfAStoredPlan) {
    RuleRegion region;
    model::Scenario scenario;
    scenario.id = "base";
    scenario.isApproved = true;
    scenario.plan = model::StoredPlan();
    const auto id = region.payroll;
    scenario.plan->items = {{"1", id, "takeover", 9},
                            {"2", id, "prepare", 10},
                            {"3", id, "cut_over", 12},
                            {"4", id, "close_archive", 13},
                            {"5", model::InstallationId(2), "close_archive", 14},
                            {"6", model::InstallationId(3), "cut_over", 33}};
    region.inventory.version = 1;
    const auto view = rules::planViewOf(region.inventory, scenario);
    EXPECT_EQ(view.find(id)->takeover, 9);
    EXPECT_EQ(view.find(id)->consolidation, 12);
    EXPECT_EQ(view.find(model::InstallationId(2))->consolidation, 14);
    EXPECT_EQ(view.find(model::InstallationId(3)), nullptr) << "stays";
    EXPECT_TRUE(view.isChangedAfterApproval);
    EXPECT_EQ(view.consolidationDay(id), base::makeDate(2020, 12, 31));
}

TEST(Check, aRegionIsCheckedInATenthOfASecond) {
    RuleRegion region;
    std::vector<model::InstallationId> ids;
    for (int o = 0; o < 32; ++o) {
        const auto organisation = region.organisation("O" + std::to_string(o), "Org");
        for (int i = 0; i < (o == 0 ? 120 : 24); ++i) {
            ids.push_back(region.system(organisation, "Järjestelmä " + std::to_string(i * 7919) +
                                                          " " + std::to_string(o)));
        }
    }
    for (std::size_t i = 0; i < 2400; ++i) {
        region.interface(ids[i * 31 % ids.size()], ids[i * 17 % ids.size()]);
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto found = region.check();
    const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(
                           std::chrono::steady_clock::now() - begin)
                           .count();
    EXPECT_FALSE(found.empty());
#ifdef NDEBUG
    EXPECT_LT(spent, 300) << "the goal is 100 ms on an idle machine";
#endif
    RecordProperty("milliseconds", static_cast<int>(spent));
}

} // namespace
