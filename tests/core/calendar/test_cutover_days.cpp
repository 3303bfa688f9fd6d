// SPDX-License-Identifier: GPL-3.0-or-later
//
// Weekdays and freezes by category.
#include "core/calendar/cutover_days.h"

#include "core/calendar/finnish_holidays.h"

#include <gtest/gtest.h>

namespace aallokko::calendar {
namespace {

using base::makeDate;
using base::Quarter;

model::FreezeRule freeze(std::string id, int from, int to, bool isHard,
                         std::vector<std::string> categories) {
    model::FreezeRule rule;
    rule.id = std::move(id);
    rule.from = from;
    rule.to = to;
    rule.isHard = isHard;
    rule.categories = std::move(categories);
    return rule;
}

model::Policy policy() {
    model::Policy made;
    made.freezes = {freeze("JULY", 620, 810, false, {"*"}),
                    freeze("XMAS", 1220, 106, true, {"ehr_phc"}),
                    freeze("YEAR_END", 1215, 115, true, {"ledger"}),
                    freeze("SCHOOL_START", 801, 831, true, {"lms"})};
    return made;
}

TEST(CutoverDays, patientSystemsGoOnSaturdays) {
    const model::Policy rules = policy();
    const CutoverDays days(rules);
    const auto q2 = days.daysOf({2022, 2}, "ehr_phc", DayUse::Free);
    ASSERT_FALSE(q2.empty());
    EXPECT_EQ(q2.front(), makeDate(2022, 6, 18)); // 25.6. is Midsummer
    EXPECT_EQ(days.daysOf({2022, 3}, "ehr_phc", DayUse::Free).front(), makeDate(2022, 9, 24));
    EXPECT_EQ(days.daysOf({2023, 1}, "ehr_phc", DayUse::Free).front(), makeDate(2023, 3, 25));
    EXPECT_EQ(days.daysOf({2022, 4}, "ehr_phc", DayUse::Free).front(), makeDate(2022, 12, 17));
    EXPECT_EQ(days.useOf(makeDate(2022, 4, 16), "ehr_phc"), DayUse::No); // Easter Saturday
    EXPECT_EQ(days.useOf(makeDate(2022, 6, 17), "ehr_phc"), DayUse::No); // a Friday
}

TEST(CutoverDays, othersGoOnWorkingDays) {
    const model::Policy rules = policy();
    const CutoverDays days(rules);
    EXPECT_EQ(days.daysOf({2022, 4}, "ledger", DayUse::Free).front(), makeDate(2022, 12, 14));
    EXPECT_EQ(days.daysOf({2022, 4}, "catering", DayUse::Free).front(), makeDate(2022, 12, 30));
    EXPECT_EQ(days.daysOf({2022, 2}, "catering", DayUse::Free).front(), makeDate(2022, 6, 17));
    EXPECT_EQ(days.daysOf({2022, 2}, "catering", DayUse::Soft).front(), makeDate(2022, 6, 30));
}

TEST(CutoverDays, hardFreezesCountBeforeSoftOnes) {
    const model::Policy rules = policy();
    const CutoverDays days(rules);
    const base::Date august = makeDate(2022, 8, 3);
    EXPECT_EQ(days.useOf(august, "lms"), DayUse::No);
    EXPECT_EQ(days.freezeOn(august, "lms")->id, "SCHOOL_START");
    EXPECT_EQ(days.useOf(august, "catering"), DayUse::Soft);
    EXPECT_EQ(days.freezeOn(makeDate(2022, 9, 1), "lms"), nullptr);
}

TEST(CutoverDays, everyDayOfTheGridHasOneUse) {
    const model::Policy rules = policy();
    const CutoverDays days(rules);
    for (const std::string category : {"ehr_phc", "ledger", "lms", "catering"}) {
        for (Quarter quarter{2018, 1}; quarter < Quarter{2026, 1};
             quarter = base::addQuarters(quarter, 1)) {
            for (const DayUse use : {DayUse::Free, DayUse::Soft}) {
                for (const base::Date day : days.daysOf(quarter, category, use)) {
                    EXPECT_EQ(base::quarterOf(day), quarter);
                    EXPECT_FALSE(isHoliday(day)) << base::toIso(day);
                    EXPECT_EQ(weekdayOf(day) == 6, category == "ehr_phc") << base::toIso(day);
                    const auto* found = days.freezeOn(day, category);
                    EXPECT_EQ(found == nullptr, use == DayUse::Free) << base::toIso(day);
                    EXPECT_FALSE(found != nullptr && found->isHard) << base::toIso(day);
                }
            }
        }
    }
}

} // namespace
} // namespace aallokko::calendar
