// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a column's values say where its header says little, another thing or too much.
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

const MappedColumn& columnOf(const ImportReview& result, const std::string& header) {
    for (const MappedColumn& column : result.files.front().mapping) {
        if (column.header == header) {
            return column;
        }
    }
    static const MappedColumn none;
    return none;
}

TEST(ColumnValues, NamesOfCompaniesAreSuggestedAsVendors) {
    const auto result = review(regionProject(), {makeDocument("Laukaa.csv", "Nimi;Talo;Omistaja\n"
                                                                            "A;CGI Oy;x\n"
                                                                            "B;Tieto Oyj;y\n"
                                                                            "C;Oma Oy;z\n")});
    const MappedColumn& column = columnOf(result, "Talo");
    EXPECT_FALSE(column.field);
    EXPECT_EQ(column.candidates, std::vector<model::FieldKey>{model::FieldKey::Vendor});
    EXPECT_EQ(printIssues(result), "info import.header_unsure Talo, vendor @ B1\n");
}

TEST(ColumnValues, VendorsOfTheProjectAreKnownWithoutALegalForm) {
    const auto first = review(regionProject(), {makeDocument("Laukaa.csv", "Nimi;Toimittaja\n"
                                                                           "A;Istekki\n"
                                                                           "B;Tiera\n"
                                                                           "C;Monetra\n")});
    const model::Inventory project = applied(regionProject(), first);
    const auto list = makeDocument("Muurame.csv", "Nimi;Talo;Omistaja\n"
                                                  "A;ISTEKKI;x\n"
                                                  "B;Tiera;y\n"
                                                  "C;Monetra;z\n");
    EXPECT_EQ(columnOf(review(project, {list}), "Talo").reason, "unsure");
    EXPECT_EQ(columnOf(review(regionProject(), {list}), "Talo").reason, "unknown");
}

TEST(ColumnValues, OtherCurrenciesAreNotTakenForEuros) {
    const auto result =
        review(regionProject(), {makeDocument("Laukaa.csv", "Nimi;Toimittaja;Årskostnad (SEK)\n"
                                                            "A;CGI Oy;100\n")});
    EXPECT_EQ(columnOf(result, "Årskostnad (SEK)").reason, "currency");
    EXPECT_EQ(printIssues(result),
              "warning import.header_currency Årskostnad (SEK), annual_cost @ C1\n");
}

TEST(ColumnValues, CategoriesThatAreNoneAreLeftOut) {
    std::string lines = "Nimi;Toimittaja;Kategoria\n";
    for (int i = 0; i < 10; ++i) {
        lines += "J" + std::to_string(i) + ";CGI Oy;integer\n";
    }
    const auto result = review(regionProject(), {makeDocument("Laukaa.csv", lines)});
    EXPECT_EQ(columnOf(result, "Kategoria").reason, "values_do_not_fit");
}

TEST(ColumnValues, CompoundsOfGeneralWordsAreAsked) {
    const auto result =
        review(regionProject(),
               {makeDocument("Laukaa.csv", "Nimi;Toimittaja;Repository type;OpEx software;"
                                           "Contract name\nA;CGI Oy;git;5;x\n")});
    for (const char* header : {"Repository type", "OpEx software", "Contract name"}) {
        EXPECT_FALSE(columnOf(result, header).field) << header;
    }
}

TEST(ColumnValues, TotalsOfOtherLanguagesAndTimestamps) {
    const auto result =
        review(regionProject(), {makeDocument("Laukaa.csv", "Navn;Leverandør;Udløbsdato\n"
                                                            "A;CGI Oy;2027-12-31T00:00:00Z\n"
                                                            "Kaikki yhteensä;;\n"
                                                            "B;CGI Oy;2027-06-30 12:00:00\n"
                                                            "I alt;;2\n")});
    EXPECT_EQ(printSystems(applied(regionProject(), result)),
              "410 | A (organisation.file_name) | vendor=CGI Oy | contract_end=2027-12-31\n"
              "410 | B (organisation.file_name) | vendor=CGI Oy | contract_end=2027-06-30\n");
    EXPECT_EQ(result.files.front().rowsSkipped, 2);
}

} // namespace
} // namespace aallokko::importers::test
