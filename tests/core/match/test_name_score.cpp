// SPDX-License-Identifier: GPL-3.0-or-later
//
// Name scores: what must be alike, what must not, and the numbers behind both.
#include "core/match/name_score.h"

#include "core/base/rng.h"
#include "core/match/vendors.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;

TEST(NameScore, jaroWinklerGivesThePublishedFigures) {
    // Winkler 1990, the examples that every description of the measure repeats.
    EXPECT_NEAR(match::jaroWinkler("martha", "marhta"), 0.9611, 5e-5);
    EXPECT_NEAR(match::jaroWinkler("dixon", "dicksonx"), 0.8133, 5e-5);
    EXPECT_NEAR(match::jaroWinkler("dwayne", "duane"), 0.84, 5e-5);
    EXPECT_EQ(match::jaroWinkler("abc", "xyz"), 0.0);
    EXPECT_EQ(match::jaroWinkler("", ""), 0.0);
}

TEST(NameScore, spellingAndWordOrderDoNotMatter) {
    EXPECT_EQ(match::nameScore("Työvuoro-Väylä", "TYOVUORO VAYLA"), 1.0);
    EXPECT_EQ(match::nameScore("Kuura Palkat", "Palkat Kuura"), 1.0);
    EXPECT_GT(match::nameScore("Pegasos", "Pegasus"), 0.88);
}

TEST(NameScore, unlikeNamesStayLow) {
    EXPECT_LT(match::nameScore("Kirjasto", "Palkanlaskenta"), 0.6);
    EXPECT_LT(match::nameScore("Kuura Palkat", "Lumme Arkisto"), 0.7);
    // A common word and the organisation's name alone make no likeness.
    EXPECT_LT(match::nameScore("Hilvikko Hälytys KSSHP", "Poikika Hälytys KSSHP"), 0.88);
}

TEST(NameScore, markersForAbsenceAreNoNames) {
    for (const char* marker : {"ei tietoa", "?", "-", "N/A", "Selvitetään", "okänt", "muu", ""}) {
        EXPECT_TRUE(match::isNullName(marker)) << marker;
        EXPECT_EQ(match::nameScore(marker, marker), 0.0) << marker;
    }
    EXPECT_FALSE(match::isNullName("Muurain"));
}

TEST(NameScore, isSymmetricAndBetweenZeroAndOne) {
    base::Rng rng(7);
    const auto word = [&rng] {
        std::string text;
        const auto length = 1 + rng.below(12);
        for (std::uint64_t i = 0; i < length; ++i) {
            text.push_back("abcdeklmop 12"[rng.below(13)]);
        }
        return text;
    };
    for (int i = 0; i < 2000; ++i) {
        const std::string a = word();
        const std::string b = word();
        const double ab = match::nameScore(a, b);
        EXPECT_NEAR(ab, match::nameScore(b, a), 1e-12) << a << " / " << b;
        EXPECT_GE(ab, 0.0);
        EXPECT_LE(ab, 1.0);
    }
}

TEST(NameScore, versionsAreSplitOff) {
    using match::VersionedName;
    EXPECT_EQ(match::splitVersion("Palkka 9.2"), (VersionedName{"palkka", "9.2"}));
    EXPECT_EQ(match::splitVersion("Palkka v. 9"), (VersionedName{"palkka", "9"}));
    EXPECT_EQ(match::splitVersion("Palkka v9"), (VersionedName{"palkka", "9"}));
    EXPECT_EQ(match::splitVersion("Palkka versio 10"), (VersionedName{"palkka", "10"}));
    EXPECT_EQ(match::splitVersion("112 Suomi"), (VersionedName{"112 suomi", ""}));
    EXPECT_EQ(match::splitVersion("365"), (VersionedName{"365", ""}));
}

TEST(NameScore, vendorsLoseTheirLegalForm) {
    EXPECT_EQ(match::vendorKey("Järvi-Ohjelmat Oy"), match::vendorKey("JÄRVI OHJELMAT OY AB"));
    EXPECT_EQ(match::vendorKey("Oy"), "oy");
    EXPECT_NE(match::vendorKey("Järvi Oy"), match::vendorKey("Lampi Oy"));
}

} // namespace
