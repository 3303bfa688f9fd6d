// SPDX-License-Identifier: GPL-3.0-or-later
//
// The palette as a pure function: words in any order, folding, one wrong letter, order of hits.
#include "app/models/palette.h"

#include <gtest/gtest.h>

namespace aallokko::models {
namespace {

TEST(Palette, RatesWhereAWordStands) {
    EXPECT_EQ(wordFit("tyo", "tyoaikaleimaus"), 4);
    EXPECT_EQ(wordFit("leimaus", "vanha leimaus"), 3);
    EXPECT_EQ(wordFit("aika", "tyoaikaleimaus"), 2);
    EXPECT_EQ(wordFit("tyoiaka", "muu"), 0);
    EXPECT_EQ(wordFit("laatx", "laatu ja muut"), 1);
    EXPECT_EQ(wordFit("lauatu", "laatu"), 1) << "one letter too many";
    EXPECT_EQ(wordFit("lxx", "laa"), 0) << "short words are meant as typed";
}

TEST(Palette, FindsAllWordsInAnyOrderAndPutsLabelsFirst) {
    Palette palette;
    palette.add(
        {PaletteKind::System, QStringLiteral("Työaikaleimaus"), QStringLiteral("Keuruu"), 1});
    palette.add(
        {PaletteKind::System, QStringLiteral("Keuruun portaali"), QStringLiteral("Petäjä"), 2});
    palette.add({PaletteKind::Command, QStringLiteral("Tuo…"), QStringLiteral("Tiedosto"), 0});
    EXPECT_EQ(palette.find(QStringLiteral("keuruu tyo"), 9), std::vector<int>{0});
    EXPECT_EQ(palette.find(QStringLiteral("KEURUU"), 9), (std::vector<int>{1, 0}));
    EXPECT_EQ(palette.find(QStringLiteral("petaja"), 9), std::vector<int>{1});
    EXPECT_EQ(palette.find(QString(), 9), std::vector<int>{2}) << "commands when nothing is typed";
    EXPECT_TRUE(palette.find(QStringLiteral("keuruu nothing"), 9).empty());
}

} // namespace
} // namespace aallokko::models
