// SPDX-License-Identifier: GPL-3.0-or-later
//
// The planning policy from its two files: every key of both is understood, the plan overrides, and
// all problems come at once with their lines.
#include "importers/settings/policy_reader.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace aallokko::importers {
namespace {

std::string textOf(const std::string& path) {
    std::ifstream file(std::string(AALLOKKO_SOURCE_DIR) + "/" + path);
    EXPECT_TRUE(file.good()) << path;
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string rules() {
    return textOf("data/catalogues/planning_rules.yaml");
}

// "code path (line)" of every problem, in order.
std::vector<std::string> problemsOf(const base::Result<model::Policy>& policy) {
    std::vector<std::string> lines;
    if (policy) {
        return lines;
    }
    const auto add = [&lines](const base::Error& error) {
        lines.push_back(error.code + " " + (error.arguments.empty() ? "" : error.arguments[0]) +
                        " (" + (error.source ? std::to_string(error.source->row) : "?") + ")");
    };
    add(policy.error());
    for (const base::Error& error : policy.error().also) {
        add(error);
    }
    return lines;
}

using Lines = std::vector<std::string>;

TEST(PolicyReader, readsTheCatalogueWithoutAProblem) {
    const auto policy = readPolicy(rules(), std::nullopt);
    ASSERT_EQ(problemsOf(policy), Lines{});
    EXPECT_EQ(policy->ordering.size(), 12u);
    EXPECT_EQ(policy->freezes.size(), 7u);
    EXPECT_EQ(policy->tasks.size(), 2u);
    EXPECT_EQ(policy->work.dispositions.size(), 11u);
    EXPECT_EQ(policy->softFreezePercent, 50);
    EXPECT_EQ(policy->hardFreezePercent, 100);
    EXPECT_EQ(policy->capacity.nationalSlots.at("kanta_pta"), 3);
    EXPECT_EQ(policy->capacity.slotDefault, 4);
    EXPECT_EQ(policy->takeover.hundredthsPerRow, 50);
    const model::DispositionRule& replace = policy->work.dispositions.at("replace_new");
    ASSERT_EQ(replace.phases.size(), 6u);
    EXPECT_TRUE(replace.phases[2].procurementLag);
    EXPECT_EQ(replace.phases[3].lag, 2);
    EXPECT_EQ(policy->work.dispositions.at("undecided").planAs, "transfer_as_is");
    EXPECT_FALSE(policy->due.empty());
}

// What the catalogue says of days, and what a plan.yaml changes.
TEST(PolicyReader, readsTheCalendar) {
    const auto defaults = readPolicy(rules(), std::nullopt);
    ASSERT_TRUE(defaults);
    EXPECT_EQ(defaults->calendar.weekendCategories.size(), 8u);
    EXPECT_EQ(defaults->calendar.weekday, 6);
    EXPECT_EQ(defaults->calendar.readingWeeks, 4);
    EXPECT_EQ(defaults->calendar.serviceSlots, 1);
    EXPECT_EQ(defaults->calendar.procurementMonths.at("negotiated_large"), 15);
    EXPECT_FALSE(defaults->freezes.front().reason.empty());
    const auto changed = readPolicy(
        rules(), "calendar: {weekend_categories: [lis], weekday: sunday, reading_weeks: 2,\n"
                 "  slots_per_day: {supplier: 3}, procurement_months: {small: 1}}\n");
    ASSERT_EQ(problemsOf(changed), Lines{});
    EXPECT_EQ(changed->calendar.weekendCategories, Lines{"lis"});
    EXPECT_EQ(changed->calendar.weekday, 7);
    EXPECT_EQ(changed->calendar.supplierSlots, 3);
    EXPECT_EQ(changed->calendar.organisationSlots, 1);
    EXPECT_EQ(changed->calendar.procurementMonths.at("small"), 1);
    EXPECT_EQ(changed->calendar.procurementMonths.at("national"), 4);
    EXPECT_FALSE(readPolicy(rules(), "calendar: {weekday: someday}\n"));
}

TEST(PolicyReader, readsOrderingRulesWhole) {
    const auto policy = readPolicy(rules(), std::nullopt);
    ASSERT_TRUE(policy);
    const model::OrderingRule& identity = policy->ordering.front();
    EXPECT_EQ(identity.id, "O1");
    EXPECT_EQ(identity.before.categories, Lines{"iam"});
    EXPECT_EQ(identity.after.except, Lines{"iam"});
    EXPECT_EQ(identity.after.authentication, (Lines{"ad", "sso"}));
    EXPECT_EQ(policy->ordering[5].lag, 2);
    EXPECT_TRUE(policy->ordering[5].after.sameNationalService);
    EXPECT_EQ(policy->ordering[7].choice, "adapter");
    EXPECT_EQ(policy->ordering[10].freezeTo, "FIRST_SALARY");
}

TEST(PolicyReader, readsThePolicyOfTheExample) {
    const auto policy = readPolicy(rules(), textOf("data/examples/keski-suomi/plan.yaml"));
    ASSERT_EQ(problemsOf(policy), Lines{});
    EXPECT_EQ(policy->asOf, base::makeDate(2018, 6, 30));
    EXPECT_EQ(policy->targets.size(), 28u);
    EXPECT_EQ(policy->targets.front().fixedCents, 90'000'000);
    EXPECT_TRUE(policy->targets.back().isHost);
    EXPECT_EQ(policy->before.size(), 4u);
    EXPECT_EQ(policy->before.front().lag, 1);
    EXPECT_EQ(policy->sameQuarter.size(), 1u);
    EXPECT_EQ(policy->capacity.coreDaysByQuarter.at("2018Q3"), 450);
    EXPECT_EQ(policy->organisationEvents.size(), 3u);
    EXPECT_TRUE(policy->organisationEvents.back().leavesRegion);
    // The plan's own due dates stand before the built-in ones.
    EXPECT_EQ(policy->due.front().phase, "W1");
}

TEST(PolicyReader, changesKnownRulesById) {
    const auto policy = readPolicy(rules(), "ordering: [{id: O8, choice: group}]\n"
                                            "freeze_calendar: [{id: JULY, severity: hard}]\n"
                                            "costs: {day_rate_eur: 800, bridge_eur: {api: 1}}\n");
    ASSERT_EQ(problemsOf(policy), Lines{});
    EXPECT_EQ(policy->ordering.size(), 12u);
    EXPECT_EQ(policy->ordering[7].choice, "group");
    EXPECT_EQ(policy->ordering[7].kind, "same_quarter");
    EXPECT_EQ(policy->costs.dayRateEur, 800);
    EXPECT_EQ(policy->costs.bridgeEur.at("api"), 1);
    EXPECT_EQ(policy->costs.bridgeEur.at("message"), 4500);
    for (const model::FreezeRule& freeze : policy->freezes) {
        EXPECT_TRUE(freeze.id != "JULY" || (freeze.isHard && freeze.from == 620));
    }
}

TEST(PolicyReader, listsAllProblemsWithTheirLines) {
    const auto policy = readPolicy(rules(), "as_of: last summer\n"
                                            "costs:\n"
                                            "  day_rate_eur: cheap\n"
                                            "  licence_share_percent: 140\n"
                                            "  dayrate: 7\n"
                                            "forbidden: [{categories: [ledger], quarter: 2020}]\n"
                                            "ordering: [{kind: precedence}]\n"
                                            "as_of: 2018-01-01\n");
    EXPECT_EQ(
        problemsOf(policy),
        (Lines{"policy.bad_value as_of (1)", "policy.bad_value costs.day_rate_eur (3)",
               "policy.bad_value costs.licence_share_percent (4)",
               "policy.unknown_key costs.dayrate (5)", "policy.bad_value forbidden[1].quarter (6)",
               "policy.missing_key ordering[1] (7)", "policy.repeated_key as_of (8)"}));
    EXPECT_EQ(policy.error().source->file, "plan.yaml");
}

TEST(PolicyReader, refusesWhatIsNoPolicy) {
    EXPECT_EQ(problemsOf(readPolicy(rules(), "- a\n- b\n")), Lines{"policy.bad_value  (1)"});
    EXPECT_FALSE(readPolicy(rules(), "a: &x [*x]\n"));
    EXPECT_FALSE(readPolicy(rules(), "a: [1\n"));
    EXPECT_TRUE(readPolicy(rules(), ""));
}

} // namespace
} // namespace aallokko::importers
