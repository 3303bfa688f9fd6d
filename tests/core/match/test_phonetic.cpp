// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/phonetic.h"

#include "core/match/align.h"

#include <gtest/gtest.h>

namespace aallokko::match {
namespace {

TEST(Phonetic, WrittenByEarIsTheSame) {
    for (const auto& [a, b] : {std::pair{"wilma", "vilma"}, std::pair{"effica", "efika"},
                               std::pair{"pegasos", "begasos"}, std::pair{"mediatri", "metiatri"},
                               std::pair{"graphia", "krafia"}, std::pair{"axes", "akses"},
                               std::pair{"lifecare", "livekare"}, std::pair{"titania", "tittania"},
                               std::pair{"ceepos", "seepos"}, std::pair{"zoomi", "soomi"}})
        EXPECT_EQ(soundKey(a), soundKey(b)) << a << " " << b;
}

TEST(Phonetic, OtherNamesStayApart) {
    for (const auto& [a, b] : {std::pair{"populus", "pupulos"}, std::pair{"abilita", "aromi"},
                               std::pair{"kuntarekry", "kuntatyo"}, std::pair{"effica", "afeka"},
                               std::pair{"primus", "prima"}, std::pair{"cs3", "cs4"}})
        EXPECT_NE(soundKey(a), soundKey(b)) << a << " " << b;
    EXPECT_EQ(soundKey(""), "");
    EXPECT_EQ(firstSound(""), '\0');
}

TEST(Phonetic, FirstSoundIsThatOfTheKey) {
    for (const char* word : {"wilma", "phare", "ceepos", "cata", "x", "chem", "thule", "7plus"})
        EXPECT_EQ(firstSound(word), soundKey(word).front()) << word;
}

// Only long words: a short one has too many that sound like it.
TEST(Phonetic, WordsThatSoundAlikeAreAlike) {
    EXPECT_GT(wordLikeness("wilmala", "vilmala"), 0.8F);
    EXPECT_GT(wordLikeness("graphia", "krafia"), 0.8F);
    EXPECT_EQ(wordLikeness("cia", "kia"), 0.0F);
    EXPECT_EQ(wordLikeness("wilma", "silma"), 0.0F);
}

} // namespace
} // namespace aallokko::match
