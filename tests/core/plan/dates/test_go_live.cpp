// SPDX-License-Identifier: GPL-3.0-or-later
//
// Single events on a small region whose waves are given: days, slots, conflicts, notices, tenders.
#include "core/plan/dates/go_live.h"
#include "synthetic_region.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

using base::makeDate;
using test::Region;
using test::Row;

Row row(std::string name, std::string category, std::int64_t days, std::string vendor = "Yksi Oy",
        std::string contractEnd = "open") {
    Row made;
    made.name = std::move(name);
    made.category = std::move(category);
    made.disposition = "merge";
    made.annualEur = 12000;
    made.effortDays = days;
    made.users = 20;
    made.vendor = std::move(vendor);
    made.contractEnd = std::move(contractEnd);
    return made;
}

/// A region, its problem, and a plan: every item as late as its pin allows is set by `place`.
struct Case {
    Region region;
    model::Policy policy = test::smallPolicy();
    std::optional<PlanningProblem> problem;
    std::vector<Wave> waves;

    Case() { policy.ordering.clear(); }
    void freeze() {
        auto made = region.problem(policy);
        ASSERT_TRUE(made) << made.error().code;
        problem.emplace(std::move(*made));
        waves.assign(static_cast<std::size_t>(problem->problem.itemCount()),
                     problem->problem.stays());
    }
    void place(const std::string& item, Wave wave) {
        waves[static_cast<std::size_t>(test::itemOf(*problem, item))] = wave;
    }
    [[nodiscard]] GoLive dates() {
        auto made = makeGoLive(*problem, WavePlan(waves), policy, region.inventory());
        EXPECT_TRUE(made);
        return std::move(*made);
    }
};

std::string cutOverItem(model::InstallationId id) {
    return "i" + std::to_string(id.value()) + ":cut_over";
}

const GoLiveEvent* find(const GoLive& dates, const std::string& system, EventKind kind) {
    const auto it =
        std::find_if(dates.events.begin(), dates.events.end(), [&](const GoLiveEvent& event) {
            return event.system == system && event.kind == kind;
        });
    return it == dates.events.end() ? nullptr : &*it;
}

bool has(const GoLiveEvent& event, const std::string& code) {
    return std::any_of(event.reasons.begin(), event.reasons.end(),
                       [&code](const Reason& reason) { return reason.code == code; });
}

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

TEST(GoLive, readingClosingAndNoticeAreCounted) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    const auto id = one.region.system(town, row("A", "catering", 100));
    one.freeze();
    const std::string item = "i" + std::to_string(id.value());
    one.place(item + ":prepare", 16);
    one.place(item + ":migrate_test", 17);
    one.place(item + ":cut_over", 18);
    one.place(item + ":close_archive", 19);
    const GoLive dates = one.dates();
    EXPECT_EQ(find(dates, "A", EventKind::Prepare)->date, makeDate(2021, 10, 1));
    EXPECT_EQ(find(dates, "A", EventKind::MigrateTest)->date, makeDate(2022, 1, 3));
    EXPECT_EQ(dates.cutOverOf(id)->date, makeDate(2022, 6, 30));
    EXPECT_EQ(find(dates, "A", EventKind::ReadOnly)->date, makeDate(2022, 7, 28));
    EXPECT_EQ(find(dates, "A", EventKind::CloseArchive)->date, makeDate(2022, 9, 30));
    const GoLiveEvent* notice = find(dates, "A", EventKind::Notice);
    EXPECT_EQ(notice->date, makeDate(2022, 3, 31)); // six months before, assumed
    EXPECT_EQ(notice->status, EventStatus::Planned);
    EXPECT_TRUE(has(*notice, "date.notice.open_ended"));
    EXPECT_TRUE(has(*notice, "date.notice.assumed"));
}

TEST(GoLive, aNoticeThatIsPastSaysPayOrMove) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    const auto id = one.region.system(town, row("A", "catering", 20));
    one.freeze();
    one.place(cutOverItem(id), 3); // 2018Q3, a quarter after the as-of day
    const GoLive dates = one.dates();
    // Cut over on 28.9.2018, read until 26.10., six months before: 26.4., and today is 30.6.
    EXPECT_EQ(dates.cutOverOf(id)->date, makeDate(2018, 9, 28));
    const GoLiveEvent* notice = find(dates, "A", EventKind::Notice);
    ASSERT_NE(notice, nullptr);
    EXPECT_EQ(notice->date, makeDate(2018, 4, 26));
    EXPECT_EQ(notice->status, EventStatus::TooLate);
    ASSERT_TRUE(has(*notice, "date.notice.too_late"));
    const Reason& reason = notice->reasons.back();
    EXPECT_EQ(reason.arguments[1], "@date:2018-12-30");
    EXPECT_EQ(reason.arguments[2], "2018Q4");
    // 12 000 a year for the three months begun.
    EXPECT_EQ(reason.costCents, 300'000);
}

// The months of a notice given on 31 March end on 30 September: on that day it is not too late, on
// the next it is.
TEST(GoLive, noticeCountsMonthEnds) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    const auto id = one.region.system(town, row("A", "catering", 20, "Yksi Oy", "2020-09-30"));
    one.policy.legalStartDate = makeDate(2023, 1, 1);
    for (const unsigned dayOfMarch : {30u, 31u}) {
        one.policy.asOf = makeDate(2020, 3, dayOfMarch);
        one.freeze();
        one.place(cutOverItem(id), 10);
        one.policy.calendar.readingWeeks = 9; // the end lies in the quarter of the term's end
        const GoLive dates = one.dates();
        const GoLiveEvent* notice = find(dates, "A", EventKind::Notice);
        ASSERT_NE(notice, nullptr);
        EXPECT_TRUE(has(*notice, "date.notice.term_end"));
        EXPECT_EQ(notice->date, makeDate(2020, 3, 31));
        EXPECT_EQ(notice->status, EventStatus::Planned);
    }
    one.policy.asOf = makeDate(2020, 4, 1);
    const GoLive dates = one.dates();
    EXPECT_EQ(find(dates, "A", EventKind::Notice)->status, EventStatus::TooLate);
    EXPECT_EQ(find(dates, "A", EventKind::Notice)->date, makeDate(2020, 3, 31));
}

TEST(GoLive, aTermThatEndsInTheQuarterIsWaitedFor) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    const auto fits = one.region.system(town, row("A", "catering", 20, "Yksi Oy", "2022-12-31"));
    const auto runs = one.region.system(town, row("B", "catering", 20, "Kaksi Oy", "2023-03-31"));
    const auto renewed =
        one.region.system(town, row("C", "catering", 20, "Kolme Oy", "2019-12-31"));
    one.freeze();
    for (const auto id : {fits, runs, renewed}) {
        one.place(cutOverItem(id), 19); // read for four weeks, so it ends in 2022Q4
    }
    const GoLive dates = one.dates();
    EXPECT_TRUE(has(*find(dates, "A", EventKind::Notice), "date.notice.term_end"));
    EXPECT_EQ(find(dates, "A", EventKind::Notice)->date, makeDate(2022, 6, 30));
    const GoLiveEvent* middle = find(dates, "B", EventKind::Notice);
    EXPECT_TRUE(has(*middle, "date.notice.mid_term"));
    EXPECT_EQ(middle->reasons[0].arguments.back(), "@date:2023-03-31");
    // A year's terms after 2019: one of them ends on 31.12.2022 too.
    EXPECT_TRUE(has(*find(dates, "C", EventKind::Notice), "date.notice.term_end"));
    EXPECT_EQ(find(dates, "C", EventKind::Notice)->date, makeDate(2022, 6, 30));
}

TEST(GoLive, tendersAreCountedBackByTheirClass) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    one.policy.work.dispositions["replace_new"] = {"replace_new",
                                                   model::SourceEnd::Yes,
                                                   "",
                                                   {{"decide_procure", 20, 0, false},
                                                    {"prepare", 20, 0, true},
                                                    {"migrate_test", 35, 1, false},
                                                    {"cut_over", 25, 1, false}}};
    Row wanted = row("A", "catering", 100);
    wanted.disposition = "replace_new";
    const auto id = one.region.system(town, wanted);
    wanted = row("B", "catering", 20, "Kaksi Oy");
    wanted.disposition = "replace_new";
    const auto small = one.region.system(town, wanted);
    one.freeze();
    const std::string item = "i" + std::to_string(id.value());
    one.place(item + ":decide_procure", 12);
    one.place(item + ":prepare", 16);
    one.place(item + ":migrate_test", 17);
    one.place(item + ":cut_over", 18);
    one.place(cutOverItem(small), 3);
    const GoLive dates = one.dates();
    // 4 x 12 000 euros is a small purchase: two months before 1.10.2021, a Sunday, so Friday.
    EXPECT_EQ(find(dates, "A", EventKind::Tender)->date, makeDate(2021, 7, 30));
    EXPECT_EQ(find(dates, "A", EventKind::Decide)->date, makeDate(2020, 10, 1));
    EXPECT_EQ(find(dates, "B", EventKind::Tender)->date, makeDate(2018, 7, 27));
    one.policy.work.assumeAppeal = true; // nine months more
    const GoLive appealed = one.dates();
    EXPECT_EQ(find(appealed, "A", EventKind::Tender)->date, makeDate(2020, 10, 30));
    const GoLiveEvent* late = find(appealed, "B", EventKind::Tender);
    EXPECT_EQ(late->status, EventStatus::TooLate);
    EXPECT_TRUE(has(*late, "date.tender.too_late"));
    EXPECT_EQ(late->reasons.back().arguments[2], "2019Q2");
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
