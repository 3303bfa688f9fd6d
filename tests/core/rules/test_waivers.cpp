// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accepted findings: what a waiver covers and how long.
#include "core/rules/waivers.h"
#include "tests/core/rules/rule_region.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using model::FieldKey;
using support::RuleRegion;

class WaiverTest : public ::testing::Test {
  protected:
    WaiverTest() { region.setState(region.payroll, FieldKey::Owner, model::FieldState::Empty); }

    model::Waiver& waive(std::int64_t id, const std::string& subject,
                         std::optional<base::Date> until = {}) {
        auto& waiver = region.inventory.all<model::Waiver>()[model::WaiverId(id)];
        waiver = {model::WaiverId(id), "Q04", subject, until, {"a planner", "", "agreed"}};
        return waiver;
    }
    [[nodiscard]] rules::Finding owner() const { return region.findings("Q04").front(); }

    RuleRegion region;
};

TEST_F(WaiverTest, hidesUntilItsLastDay) {
    waive(1, "Q04|installation:1", region.asOf);
    EXPECT_TRUE(owner().isWaived);
    EXPECT_FALSE(owner().hasExpiredWaiver());
    EXPECT_EQ(owner().waiver, model::WaiverId(1));
}

TEST_F(WaiverTest, speaksAgainWhenExpiredAndSaysSo) {
    waive(1, "Q04|installation:1", base::addDays(region.asOf, -1));
    EXPECT_FALSE(owner().isWaived);
    EXPECT_TRUE(owner().hasExpiredWaiver());
    EXPECT_EQ(owner().waiver, model::WaiverId(1));
}

TEST_F(WaiverTest, coversTheRecordTheOrganisationOrTheRegion) {
    const auto organisation = region.organisationOf(region.payroll).id;
    for (const std::string& subject :
         {rules::waiverSubject("Q04", "installation:1"), rules::waiverSubject("Q04", organisation),
          rules::waiverSubject("Q04"), std::string("installation:1")}) {
        waive(1, subject);
        EXPECT_TRUE(owner().isWaived) << subject;
    }
    for (const std::string& subject :
         {rules::waiverSubject("Q04", "installation:2"),
          rules::waiverSubject("Q04", model::OrganisationId(99)), rules::waiverSubject("Q05")}) {
        waive(1, subject);
        EXPECT_FALSE(owner().isWaived) << subject;
        EXPECT_FALSE(owner().waiver.has_value()) << subject;
    }
}

TEST_F(WaiverTest, oneThatHoldsWinsOverAnExpiredOne) {
    waive(1, "Q04|installation:1", base::addDays(region.asOf, -1));
    waive(2, rules::waiverSubject("Q04"));
    EXPECT_TRUE(owner().isWaived);
    EXPECT_EQ(owner().waiver, model::WaiverId(2));
}

TEST_F(WaiverTest, concernsItsOwnRuleOnly) {
    waive(1, "Q04|installation:1").rule = "Q05";
    EXPECT_FALSE(owner().isWaived);
}

} // namespace
