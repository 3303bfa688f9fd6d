// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days of cut-overs and takeovers on a small region whose waves are given: slots, order, conflicts.
#include "date_case.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

using base::makeDate;
using test::Case;
using test::cutOverItem;
using test::find;
using test::has;
using test::row;

model::FreezeRule christmas() {
    model::FreezeRule rule;
    rule.id = "XMAS";
    rule.from = 1220;
    rule.to = 106;
    rule.categories = {"ehr_phc", "catering"};
    return rule;
}

TEST(GoLive, patientSystemsOnSaturdaysOthersOnWorkingDays) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    const auto village = one.region.organisation("101", "Kylä", 30000);
    one.policy.freezes = {christmas()};
    const auto ehr = one.region.system(town, row("Potilas", "ehr_phc", 20, "Yksi Oy"));
    const auto food = one.region.system(village, row("Ruoka", "catering", 20, "Kaksi Oy"));
    one.freeze();
    one.place(cutOverItem(ehr), 20);
    one.place(cutOverItem(food), 20);
    const GoLive dates = one.dates();
    const GoLiveEvent* patient = dates.cutOverOf(ehr);
    ASSERT_NE(patient, nullptr);
    EXPECT_EQ(patient->date, makeDate(2022, 12, 17));
    EXPECT_TRUE(has(*patient, "date.cut_over.weekend"));
    EXPECT_TRUE(has(*patient, "date.closed")); // Christmas Eve and New Year's Eve are Saturdays
    EXPECT_EQ(dates.cutOverOf(food)->date, makeDate(2022, 12, 19));
    EXPECT_TRUE(dates.isProven);
}

TEST(GoLive, sameSupplierOrOrganisationGoesOnAnotherDay) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    const auto village = one.region.organisation("101", "Kylä", 30000);
    const auto first = one.region.system(town, row("A", "catering", 20, "Yksi Oy"));
    const auto second = one.region.system(village, row("B", "catering", 20, "Yksi Oy"));
    const auto third = one.region.system(village, row("C", "catering", 20, "Kaksi Oy"));
    one.freeze();
    for (const auto id : {first, second, third}) {
        one.place(cutOverItem(id), 19);
    }
    const GoLive dates = one.dates();
    // 30.9.2022 is a Friday. A and C share nothing, B shares with both.
    EXPECT_EQ(dates.cutOverOf(first)->date, makeDate(2022, 9, 30));
    EXPECT_EQ(dates.cutOverOf(second)->date, makeDate(2022, 9, 29));
    EXPECT_EQ(dates.cutOverOf(third)->date, makeDate(2022, 9, 30));
    EXPECT_TRUE(has(*dates.cutOverOf(second), "date.cut_over.taken"));
    one.policy.calendar.supplierSlots = 2;
    one.policy.calendar.organisationSlots = 2;
    EXPECT_EQ(one.dates().cutOverOf(second)->date, makeDate(2022, 9, 30));
}

TEST(GoLive, orderOfWorkHoldsInsideTheQuarter) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    const auto late = one.region.system(town, row("Jälkeen", "catering", 20, "Yksi Oy"));
    const auto early = one.region.system(town, row("Ennen", "catering", 20, "Kaksi Oy"));
    one.policy.before = {{"Ennen", "Jälkeen", 0, 1}};
    one.freeze();
    one.place(cutOverItem(early), 19);
    one.place(cutOverItem(late), 19);
    const GoLive dates = one.dates();
    EXPECT_EQ(dates.cutOverOf(late)->date, makeDate(2022, 9, 30));
    EXPECT_EQ(dates.cutOverOf(early)->date, makeDate(2022, 9, 29));
}

// Systems that wait for each other share a quarter by decision; no day can keep the circle, so it
// does not bind the days, and the slots still do.
TEST(GoLive, aCircleOfOrderDoesNotTakeTheDaysAway) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    const auto first = one.region.system(town, row("A", "catering", 20, "Yksi Oy"));
    const auto second = one.region.system(town, row("B", "catering", 20, "Kaksi Oy"));
    const auto third = one.region.system(town, row("C", "catering", 20, "Kolme Oy"));
    one.policy.before = {{"A", "B", 0, 1}, {"B", "A", 0, 2}, {"C", "A", 0, 3}};
    one.freeze();
    for (const auto id : {first, second, third}) {
        one.place(cutOverItem(id), 19);
    }
    const GoLive dates = one.dates();
    ASSERT_TRUE(dates.cutOverOf(first)->date && dates.cutOverOf(second)->date);
    EXPECT_NE(dates.cutOverOf(first)->date, dates.cutOverOf(second)->date);
    // The order that is no part of the circle holds.
    EXPECT_LT(dates.cutOverOf(third)->date, dates.cutOverOf(first)->date);
}

TEST(GoLive, regionalSolutionsGoOneByOne) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    for (const char* name : {"Talous (alue)", "Palkka (alue)"}) {
        model::RegionalTarget target;
        target.id = name;
        target.name = name;
        target.categories = {"catering"};
        target.mustStandAtStart = true;
        target.effortDays = 40;
        one.policy.targets.push_back(target);
    }
    one.region.system(town, row("A", "catering", 20));
    one.freeze();
    one.place("solution:Talous (alue):prepare", 5);
    one.place("solution:Palkka (alue):prepare", 5);
    one.place("solution:Talous (alue):cut_over", 7);
    one.place("solution:Palkka (alue):cut_over", 7);
    const GoLive dates = one.dates();
    const GoLiveEvent* ledger = find(dates, "Talous (alue)", EventKind::CutOver);
    const GoLiveEvent* payroll = find(dates, "Palkka (alue)", EventKind::CutOver);
    ASSERT_TRUE(ledger != nullptr && payroll != nullptr);
    EXPECT_FALSE(ledger->installation.isValid());
    EXPECT_EQ(std::max(ledger->date, payroll->date), makeDate(2019, 9, 30));
    EXPECT_EQ(std::min(ledger->date, payroll->date), makeDate(2019, 9, 27));
    // In the quarter of the start they stand on its very day, New Year or not.
    one.place("solution:Talous (alue):cut_over", 9);
    one.place("solution:Palkka (alue):cut_over", 9);
    const GoLive late = one.dates();
    const bool isLatest = one.problem->problem.latest(
                              test::itemOf(*one.problem, "solution:Talous (alue):cut_over")) == 9;
    EXPECT_EQ(find(late, "Talous (alue)", EventKind::CutOver)->date == makeDate(2020, 1, 1),
              isLatest);
}

// All days but one are frozen, and that one is taken: a conflict with its occupant, never a date.
TEST(GoLive, noDayLeftIsAConflict) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    model::FreezeRule rule;
    rule.id = "OWN";
    rule.reason = "Muutto";
    rule.from = 702;
    rule.to = 930;
    rule.categories = {"catering"};
    one.policy.freezes = {rule};
    const auto first = one.region.system(town, row("A", "catering", 20, "Yksi Oy"));
    const auto second = one.region.system(town, row("B", "catering", 20, "Kaksi Oy"));
    one.freeze();
    one.place(cutOverItem(first), 19);
    one.place(cutOverItem(second), 19);
    const GoLive dates = one.dates();
    const GoLiveEvent* a = dates.cutOverOf(first);
    const GoLiveEvent* b = dates.cutOverOf(second);
    const GoLiveEvent* without = a->date ? b : a;
    const GoLiveEvent* with = a->date ? a : b;
    EXPECT_EQ(with->date, makeDate(2022, 7, 1));
    EXPECT_EQ(without->status, EventStatus::NoDay);
    EXPECT_FALSE(without->date);
    EXPECT_EQ(without->occupiedBy, std::vector<std::string>{with->system});
    // Saturday 1 October and Sunday pass; Thursday 30 June is nearer than Monday 3 October.
    EXPECT_EQ(without->nearest, makeDate(2022, 6, 30));
    EXPECT_TRUE(has(*without, "date.cut_over.none"));
    EXPECT_TRUE(has(*without, "date.closed"));
    EXPECT_EQ(find(dates, without->system, EventKind::CloseArchive), nullptr);
    EXPECT_EQ(find(dates, without->system, EventKind::Notice), nullptr);
}

TEST(GoLive, softFreezeDaysComeLast) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    model::FreezeRule rule;
    rule.id = "JULY";
    rule.from = 620;
    rule.to = 810;
    rule.isHard = false;
    rule.categories = {"*"};
    one.policy.freezes = {rule};
    const auto id = one.region.system(town, row("A", "catering", 20));
    one.freeze();
    one.place(cutOverItem(id), 18);
    EXPECT_EQ(one.dates().cutOverOf(id)->date, makeDate(2022, 6, 17));
    one.policy.freezes[0].from = 401;
    const GoLive dates = one.dates();
    EXPECT_EQ(dates.cutOverOf(id)->date, makeDate(2022, 6, 30));
    EXPECT_EQ(dates.cutOverOf(id)->status, EventStatus::SoftFreeze);
    EXPECT_TRUE(has(*dates.cutOverOf(id), "date.cut_over.soft"));
}

TEST(GoLive, takeoverIsTheLegalStart) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    const auto id = one.region.system(town, row("A", "catering", 20));
    one.freeze();
    one.place("takeover:" + std::to_string(town.value()) + ":1", 8);
    const GoLive dates = one.dates();
    const GoLiveEvent* takeover = find(dates, "A", EventKind::Takeover);
    ASSERT_NE(takeover, nullptr);
    EXPECT_EQ(takeover->installation, id);
    EXPECT_EQ(takeover->date, makeDate(2020, 1, 1));
    EXPECT_EQ(takeover->wave, 9);
    EXPECT_TRUE(has(*takeover, "date.takeover.prepared"));
}

TEST(GoLive, whatStaysHasNoDates) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    const auto id = one.region.system(town, row("A", "catering", 20));
    one.freeze();
    const GoLive dates = one.dates();
    EXPECT_EQ(dates.cutOverOf(id), nullptr);
    EXPECT_EQ(find(dates, "A", EventKind::Notice), nullptr);
}

} // namespace
} // namespace aallokko::plan
