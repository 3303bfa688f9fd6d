// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every rule: finds what it must, names the right record, is silent when switched off and on a
// near miss. The list of rules is compared with the catalogue and the messages.
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

class EveryRule : public ::testing::TestWithParam<RuleCase> {};

TEST_P(EveryRule, findsWhatItMust) {
    RuleRegion region;
    ASSERT_EQ(region.subjects(GetParam().rule), "") << "the sound region must be sound";
    GetParam().breakIt(region);
    EXPECT_EQ(region.subjects(GetParam().rule), GetParam().subjects);
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
