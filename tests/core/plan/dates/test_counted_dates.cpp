// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading, closing, notices and tenders, counted from waves that are given.
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
using test::Row;

TEST(CountedDates, readingClosingAndNoticeAreCounted) {
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

TEST(CountedDates, aNoticeThatIsPastSaysPayOrMove) {
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
TEST(CountedDates, noticeCountsMonthEnds) {
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

TEST(CountedDates, aTermThatEndsInTheQuarterIsWaitedFor) {
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

TEST(CountedDates, tendersAreCountedBackByTheirClass) {
    Case one;
    const auto town = one.region.organisation("100", "Kunta", 9000);
    one.policy.work.dispositions["replace_new"] = {"replace_new",
                                                   model::SourceEnd::Yes,
                                                   "",
                                                   {{"decide_procure", 20, 0, false},
                                                    {"prepare", 20, 0, true},
                                                    {"migrate_test", 35, 1, false},
                                                    {"cut_over", 25, 1, false}},
                                                   true,
                                                   {"contract_end"}};
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

} // namespace
} // namespace aallokko::plan
