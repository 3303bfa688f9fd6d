// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arguments become what people read, and every word that the core can name is there.
#include "core/text/messages.h"

#include "core/model/text_marks.h"
#include "core/plan/inventory/planning_items.h"

#include <QCoreApplication>
#include <gtest/gtest.h>

namespace aallokko::text {
namespace {

using model::Language;

/// Translators live in an application.
void start() {
    static int count = 1;
    static char name[] = "test";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
}

std::string shown(const std::string& argument, Language language) {
    start();
    setLanguage(language);
    QString text = argumentText(argument);
    return text.replace(QChar(0xa0), u' ').toStdString();
}

TEST(ArgumentText, marksAreShownInTheLanguageOfTheReader) {
    const std::string day = model::markedDate(base::makeDate(2019, 7, 1));
    EXPECT_EQ(shown(day, Language::Fi), "1.7.2019");
    EXPECT_EQ(shown(day, Language::En), "1 Jul 2019");
    EXPECT_EQ(shown(model::markedNumber(12500), Language::Fi), "12 500");
    EXPECT_EQ(shown(model::markedEuros(136500000), Language::Sv), "1 365 000 \u20ac");
    EXPECT_EQ(shown("2020Q1", Language::Fi), "Q1/2020");
    const std::string name = model::markedName({"Palkat", "Löner", "Payroll"});
    EXPECT_EQ(shown(name + ", " + name, Language::Sv), "Löner, Löner");
}

TEST(ArgumentText, whatAFileSaysIsNotTurnedRound) {
    EXPECT_EQ(shown("2019-07-01", Language::Fi), "2019-07-01");
    EXPECT_EQ(shown("12500", Language::Fi), "12500");
    EXPECT_EQ(shown("@", Language::Fi), "@");
    EXPECT_EQ(shown("matti@kunta.fi", Language::Fi), "matti@kunta.fi");
    EXPECT_EQ(shown("@date:soon", Language::Fi), "soon");
}

TEST(MarkedName, isPlainWhereTheMarkWouldSayNothingOrBreak) {
    EXPECT_EQ(model::markedName({"Kanta", "Kanta", "Kanta"}), "Kanta");
    EXPECT_EQ(model::markedName({"Kanta", "", ""}), "Kanta");
    EXPECT_EQ(model::markedName({"A]B", "C", "D"}), "A]B");
    EXPECT_EQ(model::markedName({"A|B", "C", "D"}), "A|B");
}

TEST(ResourceText, everyFamilyHasItsWordsAndItsSentences) {
    for (int i = 0; i <= static_cast<int>(plan::ResourceFamily::Forbidden); ++i) {
        const std::string family(nameOf(static_cast<plan::ResourceFamily>(i)));
        for (const char* start :
             {"plan.resource.", "plan.reason.full.", "plan.reason.too_small."}) {
            EXPECT_TRUE(hasSentence(start + family)) << start + family;
        }
    }
    start();
    setLanguage(Language::En);
    EXPECT_EQ(resourceText("supplier", "Yksi Oy"), QStringLiteral("Supplier: Yksi Oy"));
    EXPECT_EQ(resourceText("training", ""), QStringLiteral("Training places"));
}

} // namespace
} // namespace aallokko::text
