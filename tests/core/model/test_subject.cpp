// SPDX-License-Identifier: GPL-3.0-or-later
//
// Subjects of comments, waivers, positions and decisions in and out of text.
#include "core/model/subject.h"

#include <gtest/gtest.h>

namespace aallokko::model {

TEST(Subject, KnownKindsComeApartAndTogetherAgain) {
    const Subject finding = parseSubject("Q07|installation:12");
    EXPECT_EQ(finding, (Subject{"Q07", "installation", "12"}));
    for (const char* text : {"installation:12", "Q07|installation:12", "placement|installation:3",
                             "interface:5", "scenario:Plan: B", "rows:4", "function:A05"}) {
        EXPECT_EQ(subjectText(parseSubject(text)), text);
    }
}

TEST(Subject, FreeTextStaysWhole) {
    for (const char* text :
         {"", "Yhteinen sähköposti", "klo 12:30", "a|b", "liite|sivu: 3", "työryhmä:ICT"}) {
        EXPECT_EQ(parseSubject(text), (Subject{"", "", text}));
        EXPECT_EQ(subjectText(parseSubject(text)), text);
    }
}

TEST(Subject, TheSystemIsFoundBehindAnyHead) {
    EXPECT_EQ(systemOfSubject(systemSubject(InstallationId(12))), InstallationId(12));
    EXPECT_EQ(systemOfSubject(systemSubject(InstallationId(3), placementHead)), InstallationId(3));
    EXPECT_EQ(systemOfSubject("Q07|installation:9"), InstallationId(9));
    for (const char* text : {"interface:9", "installation:", "installation:9a", "9", ""}) {
        EXPECT_FALSE(systemOfSubject(text).isValid()) << text;
    }
}

} // namespace aallokko::model
