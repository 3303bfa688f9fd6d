// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days, weeks and quarters of the time head.
#include "app/models/roadmap/scale.h"

#include <gtest/gtest.h>

namespace aallokko::models {
namespace {

Day day(int year, unsigned month, unsigned number) {
    return dayOf(base::makeDate(year, month, number));
}

TEST(RoadScale, DaysGoThereAndBack) {
    EXPECT_EQ(day(1970, 1, 1), 0);
    EXPECT_EQ(base::toIso(dateOf(day(2020, 2, 29))), "2020-02-29");
    TimeScale scale;
    scale.left = day(2018, 1, 1);
    scale.pixelsPerDay = 0.5;
    EXPECT_DOUBLE_EQ(scale.x(day(2018, 1, 11)), 5);
    EXPECT_DOUBLE_EQ(scale.dayAt(5), day(2018, 1, 11));
}

TEST(RoadScale, WeeksStartOnMonday) {
    // 1.1.2020 was a Wednesday of week 1, which began on 30.12.2019.
    const auto weeks = ticksOf(Grain::Week, day(2020, 1, 1), day(2020, 1, 14));
    ASSERT_EQ(weeks.size(), 3U);
    EXPECT_EQ(weeks[0].from, day(2019, 12, 30));
    EXPECT_EQ(weeks[1].from, day(2020, 1, 6));
    EXPECT_EQ(weeks[2].to, day(2020, 1, 20));
    EXPECT_EQ(tickText(Grain::Week, weeks[0].from, true, model::Language::Fi),
              QStringLiteral("wk 1"));
    EXPECT_EQ(tickText(Grain::Week, day(2021, 1, 1) - 4, true, model::Language::Fi),
              QStringLiteral("wk 53"));
    EXPECT_EQ(ticksOf(Grain::Week, -8, -1).front().from, -10) << "22.12.1969 was a Monday";
}

TEST(RoadScale, QuartersAndMonthsTile) {
    for (const Grain grain : {Grain::Year, Grain::Quarter, Grain::Month, Grain::OneDay}) {
        const auto ticks = ticksOf(grain, day(2019, 11, 15), day(2021, 2, 2));
        ASSERT_FALSE(ticks.empty());
        EXPECT_LE(ticks.front().from, day(2019, 11, 15));
        EXPECT_GE(ticks.back().to, day(2021, 2, 2));
        for (std::size_t i = 1; i < ticks.size(); ++i) {
            EXPECT_EQ(ticks[i].from, ticks[i - 1].to);
        }
    }
    EXPECT_EQ(tickText(Grain::Quarter, day(2019, 10, 1), true, model::Language::En),
              QStringLiteral("Q4"));
}

TEST(RoadScale, FinerGrainsWhenTheyFit) {
    constexpr double em = 7;
    Grain before = Grain::Year;
    for (const double pixels : {0.1, 0.3, 1.5, 6.0, 30.0}) {
        const HeadGrains grains = grainsAt(pixels, em);
        EXPECT_LE(grains.coarse, grains.fine);
        EXPECT_GE(grains.fine, before);
        before = grains.fine;
    }
    EXPECT_EQ(before, Grain::OneDay);
}

} // namespace
} // namespace aallokko::models
