// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows named by a person: numbers, ranges, sheets and names.
#include "importers/review/row_choice.h"
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

const std::string header = "Nimi;Vuosikustannus (€);Omistaja\n";

struct Case {
    model::Inventory project;
    ImportReview review;

    Case() {
        const auto first = makeDocument("Laukaa.csv", header + "A;1;x\nB;2;y\nC;3;z");
        project = applied(regionProject(), test::review(regionProject(), {first}));
        review = test::review(
            project, {makeDocument("Laukaa.csv", header + "A;10;xx\nB;20;yy\nC;30;zz\nD;40;")});
    }

    std::string changes(const std::string& text, std::size_t unmet = 0) const {
        Selection selection;
        EXPECT_EQ(allowOnlyRows(selection, review, readRowChoice(text)).size(), unmet) << text;
        return printChanges(select(review, project, selection));
    }
};

std::string printed(const std::string& text) {
    std::string shown;
    for (const RowChoice& row : readRowChoice(text)) {
        shown += row.name.empty() ? row.sheet + ":" + std::to_string(row.first) + "-" +
                                        std::to_string(row.last) + " "
                                  : "\"" + row.name + "\" ";
    }
    return shown;
}

TEST(RowChoice, ReadsNumbersRangesSheetsAndNames) {
    EXPECT_EQ(printed("3, 5-8"), ":3-3 :5-8 ");
    EXPECT_EQ(printed("Liittymät!4"), "Liittymät:4-4 ");
    EXPECT_EQ(printed("Autodesk, Inc"), "\"Autodesk, Inc\" ");
    EXPECT_EQ(printed("Titania 2"), "\"Titania 2\" ");
    EXPECT_EQ(printed("8-5"), "\"8-5\" ");
    EXPECT_EQ(printed("0"), "\"0\" ");
}

TEST(RowChoice, TakesTheChosenRowsAlone) {
    const Case one;
    EXPECT_EQ(one.changes("3"), "changed B owner: 'y' -> 'yy'\n"
                                "changed B annual_cost: '2' -> '20'\n");
    EXPECT_EQ(one.changes("a"), "changed A owner: 'x' -> 'xx'\n"
                                "changed A annual_cost: '1' -> '10'\n");
    EXPECT_NE(one.changes("4-5").find("new D"), std::string::npos) << one.changes("4-5");
    EXPECT_EQ(one.changes("2-3").find("new D"), std::string::npos);
}

TEST(RowChoice, TellsWhatMeetsNoChange) {
    const Case one;
    EXPECT_EQ(one.changes("99", 1), "");
    EXPECT_EQ(one.changes("Atlantis", 1), "");
}

} // namespace
} // namespace aallokko::importers::test
