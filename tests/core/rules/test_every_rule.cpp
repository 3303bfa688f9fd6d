// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every rule: finds what it must, names the right record, is silent when switched off and on a
// near miss. The list of rules is compared with the catalogue and the messages.
#include "core/rules/fixes.h"
#include "tests/core/rules/rule_cases.h"

#include <fstream>
#include <gtest/gtest.h>
#include <regex>
#include <set>
#include <sstream>

namespace {

using namespace aallokko;
using support::RuleCase;
using support::RuleRegion;

std::vector<RuleCase> allCases() {
    std::vector<RuleCase> all;
    for (const auto& part :
         {support::inventoryCases(), support::contentCases(), support::planCases()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

// "owner2" for the owner in row 2 of the sound region's file, "row2" for a whole row; places in
// other files with the file before.
std::string cellName(const base::SourceRef& source) {
    const bool isCell = source.column > 0 && source.column <= model::systemFieldCount;
    const std::string place =
        (isCell ? std::string(nameOf(static_cast<model::FieldKey>(source.column - 1))) : "row") +
        std::to_string(source.row);
    return source.file == "org1.xlsx" ? place : source.file + ":" + place;
}

class EveryRule : public ::testing::TestWithParam<RuleCase> {};

TEST_P(EveryRule, findsWhatItMust) {
    RuleRegion region;
    ASSERT_EQ(region.subjects(GetParam().rule), "") << "the sound region must be sound";
    GetParam().breakIt(region);
    EXPECT_EQ(region.subjects(GetParam().rule), GetParam().subjects);
}

// A finding without its place is no help: the cells, and the one to mend first.
TEST_P(EveryRule, namesTheCells) {
    RuleRegion region;
    GetParam().breakIt(region);
    const auto found = region.findings(GetParam().rule);
    ASSERT_FALSE(found.empty());
    std::string cells;
    for (const base::SourceRef& source : found.front().sources) {
        cells += (cells.empty() ? "" : " ") + cellName(source);
    }
    EXPECT_EQ(cells, support::expectedCells(GetParam().rule));
}

// Nobody is told of a problem without a way out: a field to correct or a verb that helps.
TEST_P(EveryRule, isLinkedToItsFix) {
    RuleRegion region;
    GetParam().breakIt(region);
    for (const rules::Finding& finding : region.findings(GetParam().rule)) {
        const rules::Fix fix = rules::fixOf(finding);
        EXPECT_TRUE(fix.field || !fix.verb.empty());
        EXPECT_TRUE(!fix.field || fix.system.isValid());
    }
}

TEST_P(EveryRule, isSilentWhenSwitchedOff) {
    RuleRegion region;
    GetParam().breakIt(region);
    for (model::RuleSetting& rule : region.settings.rules) {
        rule.isEnabled = rule.id != GetParam().rule;
    }
    EXPECT_EQ(region.subjects(GetParam().rule), "");
}

TEST_P(EveryRule, isSilentOnTheNearMiss) {
    RuleRegion region;
    GetParam().nearMiss(region);
    EXPECT_EQ(region.subjects(GetParam().rule), "");
}

// The sentences are for people: functions, categories and freezes stand in them by name.
TEST_P(EveryRule, namesThingsAndNoIds) {
    RuleRegion region;
    GetParam().breakIt(region);
    std::set<std::string> ids;
    for (const model::Function& function : region.functions.functions) {
        ids.insert(function.id);
    }
    for (const model::SystemCategory& category : region.functions.categories) {
        ids.insert(category.id);
    }
    for (const model::FreezeRule& freeze : region.policy.freezes) {
        ids.insert(freeze.id);
    }
    const std::regex isoDay(".*[0-9]{4}-[0-9]{2}-[0-9]{2}");
    for (const rules::Finding& finding : region.findings(GetParam().rule)) {
        for (const std::string& argument : finding.arguments) {
            EXPECT_FALSE(ids.contains(argument)) << argument;
            EXPECT_TRUE(argument.starts_with("@date:") || !std::regex_match(argument, isoDay))
                << argument;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, EveryRule, ::testing::ValuesIn(allCases()),
                         [](const auto& one) { return one.param.rule; });

std::set<std::string> idsIn(const std::string& path, const std::string& pattern) {
    std::ifstream file(std::string(AALLOKKO_SOURCE_DIR) + "/" + path);
    std::stringstream text;
    text << file.rdbuf();
    const std::string all = text.str();
    EXPECT_FALSE(all.empty()) << path;
    std::set<std::string> ids;
    const std::regex regex(pattern);
    for (std::sregex_iterator it(all.begin(), all.end(), regex), end; it != end; ++it) {
        ids.insert((*it)[1]);
    }
    return ids;
}

TEST(RuleList, equalsTheCatalogueTheCasesAndTheMessages) {
    const auto checked = rules::checkedRules();
    const std::set<std::string> ids(checked.begin(), checked.end());
    EXPECT_EQ(ids.size(), checked.size());
    EXPECT_EQ(ids, idsIn("data/catalogues/quality_rules.yaml", "- \\{id: (Q[0-9]+),"));
    EXPECT_EQ(ids, idsIn("core/text/messages_rules.cpp", "\"rule\\.(Q[0-9]+)\""));
    std::set<std::string> tried;
    for (const RuleCase& one : allCases()) {
        tried.insert(one.rule);
    }
    EXPECT_EQ(ids, tried);
}

} // namespace
