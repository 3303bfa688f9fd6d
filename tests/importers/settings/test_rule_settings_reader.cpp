// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule settings of the catalogue, and every problem of a damaged file at once.
#include "importers/settings/rule_settings_reader.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace aallokko;

std::string catalogue() {
    std::ifstream file(std::string(AALLOKKO_SOURCE_DIR) + "/data/catalogues/quality_rules.yaml");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(RuleSettingsReader, readsTheCatalogue) {
    const auto settings = importers::readRuleSettings(catalogue());
    ASSERT_TRUE(settings.has_value()) << settings.error().code;
    EXPECT_EQ(settings->rules.size(), 50U);
    EXPECT_EQ(settings->threshold("name_similarity", 0.0), 0.88);
    const model::RuleSetting* rule = settings->find("Q04");
    ASSERT_NE(rule, nullptr);
    EXPECT_EQ(rule->severity, model::Severity::Error);
    EXPECT_EQ(rule->scope, "system");
    EXPECT_EQ(rule->title.sv, "Ägare saknas");
    EXPECT_EQ(rule->reason.en,
              "No owner, no decision and no budget; classic internal-audit finding");
    for (const model::RuleSetting& one : settings->rules) {
        for (const std::string& text : {one.title.fi, one.title.sv, one.title.en, one.reason.fi,
                                        one.reason.sv, one.reason.en}) {
            EXPECT_FALSE(text.empty()) << one.id;
        }
    }
    EXPECT_TRUE(rule->isEnabled);
}

TEST(RuleSettingsReader, readsSwitchValidityAndReformModels) {
    const auto settings =
        importers::readRuleSettings("rules:\n- {id: X1, severity: info, scope: plan, enabled: "
                                    "false, valid_from: \"2021-11-01\","
                                    " reform_models: [wsc2023]}\n");
    ASSERT_TRUE(settings.has_value());
    const model::RuleSetting& rule = settings->rules.front();
    EXPECT_FALSE(rule.isEnabled);
    EXPECT_EQ(rule.validFrom, base::makeDate(2021, 11, 1));
    EXPECT_FALSE(rule.validTo.has_value());
    EXPECT_FALSE(rule.holdsIn("county2018"));
}

TEST(RuleSettingsReader, reportsAllProblemsAtOnce) {
    const auto settings = importers::readRuleSettings(
        "thresholds: {stale_months: many}\nrules:\n"
        "- {id: X1, severity: fatal, scope: system}\n"
        "- {id: X1, severity: info, scope: everything, valid_to: \"2021-02-30\"}\n");
    ASSERT_FALSE(settings.has_value());
    EXPECT_EQ(settings.error().kind, base::ErrorKind::Refused);
    EXPECT_EQ(settings.error().code, "rules.bad_value");
    ASSERT_EQ(settings.error().also.size(), 4U);
    EXPECT_EQ(settings.error().also.back().code, "rules.duplicate_id");
}

TEST(RuleSettingsReader, refusesWhatIsNoYamlMapping) {
    for (const char* text : {"- a\n- b\n", "rules: [", "rules: {id: Q01}", "thresholds: 3"}) {
        const auto settings = importers::readRuleSettings(text);
        if (settings) { // a wrong shape inside may also come out as no rules at all
            EXPECT_TRUE(settings->rules.empty()) << text;
        } else {
            EXPECT_EQ(settings.error().kind, base::ErrorKind::Refused) << text;
        }
    }
}

} // namespace
