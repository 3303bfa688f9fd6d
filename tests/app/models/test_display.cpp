// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers, money and days as Finnish readers expect them.
#include "core/text/display.h"

#include <gtest/gtest.h>

namespace aallokko::text {
namespace {

using model::Language;

std::string plain(QString text) {
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ').toStdString();
}

TEST(Display, WritesMoneyInTheLocale) {
    EXPECT_EQ(plain(euros(123456, Language::Fi)), "1 235 €");
    EXPECT_EQ(plain(euroDifference(-123456, Language::Fi)), "−1 235 €");
    EXPECT_EQ(plain(euroDifference(4049, Language::Sv)), "+40 €");
    EXPECT_EQ(plain(shortEuros(124'000'000, Language::Fi)), "1,24 M€");
    EXPECT_EQ(plain(shortEuros(1'234'500, Language::Fi)), "12,3 k€");
    EXPECT_EQ(plain(percent(4.0, Language::Fi)), "4,0 %");
}

TEST(Display, WritesDecimalsWithoutNeedlessDigits) {
    EXPECT_EQ(plain(decimal({123450}, Language::Fi)), "1 234,5");
    EXPECT_EQ(plain(decimal({100}, Language::Fi)), "1");
    EXPECT_EQ(plain(decimal({-5}, Language::Fi)), "−0,05");
}

TEST(Display, WritesDaysAndQuarters) {
    EXPECT_EQ(plain(date(base::makeDate(2019, 12, 31), Language::Fi)), "31.12.2019");
    EXPECT_EQ(plain(quarter({2019, 4})), "Q4/2019");
    const model::TimeGrid grid;
    EXPECT_EQ(plain(wave(grid, 9, Language::Fi)), "Q1/2020");
    EXPECT_EQ(plain(wave(grid, 0, Language::Fi)), "");
}

TEST(Display, NamesAPlaceByItsParts) {
    EXPECT_EQ(plain(place({"keuruu.xlsx", "Järjestelmät", 214, 6})),
              "keuruu.xlsx, Järjestelmät, F214");
    EXPECT_EQ(plain(place({"a.csv", "", 0, 0})), "a.csv");
}

} // namespace
} // namespace aallokko::text
