// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a rule holds, and parameters with their fall-backs.
#include "core/model/rule_settings.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using namespace aallokko::model;

TEST(RuleSettingsTest, validityIncludesBothDays) {
    RuleSetting rule;
    EXPECT_TRUE(rule.holdsOn(base::makeDate(1900, 1, 1)));
    rule.validFrom = base::makeDate(2021, 11, 1);
    rule.validTo = base::makeDate(2023, 12, 31);
    EXPECT_FALSE(rule.holdsOn(base::makeDate(2021, 10, 31)));
    EXPECT_TRUE(rule.holdsOn(base::makeDate(2021, 11, 1)));
    EXPECT_TRUE(rule.holdsOn(base::makeDate(2023, 12, 31)));
    EXPECT_FALSE(rule.holdsOn(base::makeDate(2024, 1, 1)));
}

TEST(RuleSettingsTest, noReformModelMeansAll) {
    RuleSetting rule;
    EXPECT_TRUE(rule.holdsIn("county2018"));
    rule.reformModels = {"wsc2023"};
    EXPECT_FALSE(rule.holdsIn("county2018"));
    EXPECT_TRUE(rule.holdsIn("wsc2023"));
}

TEST(RuleSettingsTest, thresholdsFallBack) {
    RuleSettings settings;
    settings.thresholds["stale_months"] = 6;
    EXPECT_EQ(settings.threshold("stale_months", 12), 6);
    EXPECT_EQ(settings.threshold("other", 12), 12);
    EXPECT_EQ(settings.find("Q01"), nullptr);
}

TEST(RuleSettingsTest, severityNamesGoRound) {
    for (const auto severity : {Severity::Info, Severity::Warning, Severity::Error}) {
        EXPECT_EQ(findSeverity(nameOf(severity)), severity);
    }
    EXPECT_FALSE(findSeverity("fatal").has_value());
}

} // namespace
