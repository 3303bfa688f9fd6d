// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folding, trimming and splitting of UTF-8 text: the letters that Nordic registers contain, and
// bytes that are no text at all.
#include "core/base/text.h"

#include "core/base/rng.h"

#include <gtest/gtest.h>
#include <utility>
#include <vector>

namespace {

using namespace aallokko;

TEST(Text, foldsLettersToTheirBase) {
    const std::vector<std::pair<std::string, std::string>> table{
        {"ÅÄÖ åäö", "aao aao"},
        {"ØÆ øæ", "oae oae"},
        {"Šš Žž", "ss zz"},
        {"ÉÈÊË éèêë", "eeee eeee"},
        {"Üü Ññ Çç", "uu nn cc"},
        {"Łódź", "lodz"},
        {"ĐĆĦĴŁŇŘŤŮŶ", "dchjlnrtuy"},
        {"ß", "ss"},
        {"Þþ Œœ Ĳĳ", "thth oeoe ijij"},
        {"ÐðÝý", "ddyy"},
        {"Sámi čálli", "sami calli"},
        {"ŸŹŻ", "yzz"},
        {"a\u0308 o\u0308 A\u030A", "a o a"}, // combining marks
        {"ABC xyz 019", "abc xyz 019"}};
    for (const auto& [text, expected] : table) {
        EXPECT_EQ(base::folded(text), expected) << text;
    }
}

TEST(Text, composedAndCombiningFormsFoldAlike) {
    EXPECT_EQ(base::folded("Työ"), base::folded("Tyo\u0308"));
    EXPECT_EQ(base::folded("Ångström"), base::folded("A\u030Angstro\u0308m"));
}

TEST(Text, keepsWhatItDoesNotKnow) {
    EXPECT_EQ(base::folded("日本 Привет"), "日本 Привет");
    EXPECT_EQ(base::folded("😀"), "😀");
    EXPECT_EQ(base::folded("×÷"), "×÷") << "signs are no letters";
}

TEST(Text, foldingRunsSpacesTogetherAndTrims) {
    EXPECT_EQ(base::folded("  A\u00A0\t B\r\n\u202F C \uFEFF"), "a b c");
    EXPECT_EQ(base::folded(" \t\u00A0"), "");
    EXPECT_EQ(base::folded(""), "");
}

TEST(Text, wordsLoseTheirPunctuation) {
    EXPECT_EQ(base::foldedWords("Työvuoro-suunnittelu (v. 2.1) – uusi!"),
              "tyovuoro suunnittelu v 2 1 uusi");
    EXPECT_EQ(base::foldedWords("«A»×B"), "a b");
    EXPECT_EQ(base::foldedWords("—"), "");
}

TEST(Text, trimsOnlyTheEnds) {
    EXPECT_EQ(base::trimmed("\u00A0 a  b\uFEFF"), "a  b");
    EXPECT_EQ(base::trimmed(" \n "), "");
    EXPECT_EQ(base::trimmed("å"), "å");
}

TEST(Text, splitsAndDropsEmptyParts) {
    EXPECT_EQ(base::splitTrimmed(" a; ;b;;c ", ';'), (std::vector<std::string>{"a", "b", "c"}));
    EXPECT_TRUE(base::splitTrimmed("", ';').empty());
    EXPECT_EQ(base::splitTrimmed("ä;ö", ';'), (std::vector<std::string>{"ä", "ö"}));
}

TEST(Text, knowsUtf8) {
    EXPECT_TRUE(base::isUtf8("Åbo 😀"));
    for (const char* bad : {"\xC3", "\x80", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                            "\xE2\x82", "\xFF", "a\xC3(", "\xF0\x80\x80\x80"}) {
        EXPECT_FALSE(base::isUtf8(bad));
    }
    EXPECT_EQ(base::codePoints("Åbo 😀"), 5U);
}

TEST(Text, foldingIsIdempotentAndKeepsUtf8WhateverTheBytes) {
    base::Rng rng(11);
    for (int i = 0; i < 5000; ++i) {
        std::string bytes;
        const auto length = rng.below(12);
        for (std::uint64_t k = 0; k < length; ++k) {
            bytes.push_back(static_cast<char>(rng.below(256)));
        }
        const std::string once = base::folded(bytes); // must not crash on rubbish
        if (base::isUtf8(bytes)) {
            EXPECT_TRUE(base::isUtf8(once));
            EXPECT_EQ(base::folded(once), once);
            const std::string words = base::foldedWords(bytes);
            EXPECT_TRUE(base::isUtf8(words));
            EXPECT_EQ(base::foldedWords(words), words);
            EXPECT_EQ(base::trimmed(base::trimmed(bytes)), base::trimmed(bytes));
        }
    }
}

} // namespace
