// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the words of a name are taken for.
#include "core/match/knowledge.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using match::WordKind;

std::string shown(const std::string& name) {
    constexpr const char* marks = "cwg#yNeuaplL";
    const auto worded = match::wordsOf(name, match::builtInKnowledge().words);
    std::string text;
    for (const match::Word& word : worded.words) {
        text += (text.empty() ? "" : " ") + word.text + "/" +
                marks[static_cast<std::size_t>(word.kind)];
    }
    return worded.users > 0 ? text + " users=" + std::to_string(worded.users) : text;
}

TEST(Words, versionsAndYearsAreNoNames) {
    EXPECT_EQ(shown("Kuura 9.0"), "kuura/c 9/#");
    EXPECT_EQ(shown("Kuura v. 9.10"), "kuura/c 9.10/#");
    EXPECT_EQ(shown("Kuura v08"), "kuura/c 8/#");
    EXPECT_EQ(shown("Kuura 2007"), "kuura/c 2007/y");
    EXPECT_EQ(shown("Kuura '06"), "kuura/c 2006/y");
    EXPECT_EQ(shown("kuura mx3"), "kuura/c mx3/#");
}

TEST(Words, productNumbersAreKnown) {
    EXPECT_EQ(shown("c8a-00066 kuura"), "c8a00066/N kuura/c");
    EXPECT_EQ(shown("kuura 13102488"), "kuura/c 13102488/N");
    EXPECT_EQ(shown("kuura 2003-2004"), "kuura/c 2003/y 2004/y");
}

TEST(Words, countsAndSystemsOfWindowsAreNoVersions) {
    EXPECT_EQ(shown("kuura 5 user"), "kuura/c users=5");
    EXPECT_EQ(shown("kuura 3u"), "kuura/c users=3");
    EXPECT_EQ(shown("kuura (win 98 me 2000 xp)"), "kuura/c windows/p");
    EXPECT_EQ(shown("windows xp"), "windows/p xp/c");
}

TEST(Words, abbreviationsAreWrittenOut) {
    EXPECT_EQ(shown("Kuura Pro"), "kuura/c professional/e");
    EXPECT_EQ(shown("Kuura std upg"), "kuura/c standard/e upgrade/u");
}

TEST(Words, tasksAreGeneric) {
    EXPECT_EQ(shown("Kuura palkanlaskenta"), "kuura/c palkanlaskenta/g");
    EXPECT_EQ(shown("Vuokrarekisteri"), "vuokrarekisteri/g") << "by its ending";
    EXPECT_EQ(shown("Kuura-järjestelmä"), "kuura/c jarjestelma/w");
}

TEST(Words, placesInTheGenitiveAreNoNames) {
    EXPECT_EQ(shown("Luhangan kunnan Kuura"), "luhangan/w kunnan/w kuura/c");
}

TEST(Words, lettersLoseTheirMarks) {
    EXPECT_EQ(shown("Väylä-Äly"), "vayla/c aly/c");
}

TEST(Words, namesAreCutAtTheirBrackets) {
    const auto parts = match::splitBrackets("Palveluväylä (KAPA)");
    EXPECT_EQ(parts.outside, "Palveluväylä");
    EXPECT_EQ(parts.inside, "KAPA");
    EXPECT_TRUE(match::splitBrackets("Kuura").outside.empty());
    EXPECT_TRUE(match::splitBrackets("(KAPA)").inside.empty());
    EXPECT_EQ(match::splitBrackets("Kuura (a").inside, "a") << "a bracket that is not closed";
}

TEST(Words, badLinesAreAllTold) {
    const auto list = match::WordList::read("weak ja\nfoo bar\n# only a comment\ntail one\n");
    ASSERT_FALSE(list.has_value());
    ASSERT_EQ(list.error().also.size(), 2U);
    EXPECT_EQ(list.error().also[0].arguments, (std::vector<std::string>{"2", "foo bar"}));
    EXPECT_EQ(list.error().also[1].arguments, (std::vector<std::string>{"4", "tail one"}));
}

} // namespace
