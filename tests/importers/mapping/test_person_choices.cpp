// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person says of one table before accepting it: its header row, its organisation, the field
// of a column, and texts that only look like an absence.
#include "importers/mapping/mapping_memory.h"
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

std::string markersOf(const FileReview& file, const std::string& header) {
    std::string text;
    for (const MappedColumn& column : file.mapping) {
        for (const ColumnMarker& marker : column.markers) {
            if (column.header == header) {
                text += marker.text + " " + std::to_string(marker.cells) + "/" +
                        std::to_string(marker.filled) + (marker.isAbsence ? " absence" : " value") +
                        (marker.isWord ? " word" : "") + "\n";
            }
        }
    }
    return text;
}

const char* const marked = "Nimi;Toimittaja;Muuta;Hinta, alv 0\n"
                           "A;CGI Oy;-;#0\nB;CGI Oy;ei tiedossa;#0\nC;CGI Oy;???;#0\n"
                           "D;CGI Oy;???;#0\nE;CGI Oy;sopimus;#5\nF;CGI Oy;???;#7\n";

TEST(PersonChoices, ListsTextsThatStandForNothing) {
    ImportOptions options;
    options.mapping = readMapping("columns: {\"Hinta, alv 0\": annual_cost}").value();
    const auto result = review(regionProject(), {makeDocument("Laukaa.csv", marked)}, options);
    EXPECT_EQ(markersOf(result.files.front(), "Muuta"), "??? 3/6 value\n"
                                                        "- 1/6 absence word\n"
                                                        "ei tiedossa 1/6 absence word\n");
    EXPECT_EQ(markersOf(result.files.front(), "Hinta, alv 0"), "0 4/6 value\n");
}

TEST(PersonChoices, KeptTextsAreValues) {
    ImportOptions options;
    options.mapping = readMapping("kept: {Muuta: [\"ei tiedossa\", \"-\"]}").value();
    const auto result = review(regionProject(), {makeDocument("Laukaa.csv", marked)}, options);
    const model::Inventory project = applied(regionProject(), result);
    const std::string systems = printSystems(project);
    EXPECT_NE(systems.find("notes=ei tiedossa"), std::string::npos) << systems;
    EXPECT_NE(systems.find("notes=-"), std::string::npos) << systems;
    EXPECT_EQ(project.setting("mapping:410"), "columns:\nkept:\n"
                                              "  \"Muuta\": [\"-\", \"ei tiedossa\"]\n");
    // The same at the organisation's next file, unasked.
    const auto next = review(project, {makeDocument("Laukaa 2027.csv", marked)});
    EXPECT_EQ(markersOf(next.files.front(), "Muuta"), "??? 3/6 value\n"
                                                      "- 1/6 value word\n"
                                                      "ei tiedossa 1/6 value word\n");
}

TEST(PersonChoices, AGivenFieldGoesBeforeAnExactHeader) {
    const char* list = "Nimi;Omistaja;Vastuu\nA;Meri;Joki\n";
    ImportOptions options;
    options.mapping = readMapping("columns: {Vastuu: owner}").value();
    const auto result = review(regionProject(), {makeDocument("Laukaa.csv", list)}, options);
    const auto& mapping = result.files.front().mapping;
    EXPECT_FALSE(mapping[1].field);
    EXPECT_EQ(mapping[1].reason, "taken");
    EXPECT_EQ(mapping[2].field, model::FieldKey::Owner);
}

TEST(PersonChoices, TheHeaderRowCanBeSaid) {
    // The first row looks more like a header than the right one.
    const char* list = "Järjestelmä;Toimittaja;Omistaja\nNimi;X1;X2\nA;CGI Oy;Meri\n";
    const auto guessed = review(regionProject(), {makeDocument("Laukaa.csv", list)});
    ASSERT_EQ(guessed.files.front().tables.size(), 1U);
    EXPECT_EQ(guessed.files.front().headerRow, 1);
    ImportOptions options;
    options.headerRows[{"Laukaa.csv", ""}] = 2;
    const auto said = review(regionProject(), {makeDocument("Laukaa.csv", list)}, options);
    EXPECT_EQ(said.files.front().tables.front().headerRow, 2);
    EXPECT_EQ(said.files.front().mapping[1].header, "X1");
    EXPECT_EQ(said.files.front().systemsAdded, 1);
}

TEST(PersonChoices, ARowWithoutKnownHeadersBecomesATableByAMapping) {
    const char* list = "Foo;Bar\nA;CGI Oy\nB;Tieto Oy\n";
    EXPECT_TRUE(
        review(regionProject(), {makeDocument("Laukaa.csv", list)}).files.front().tables.empty());
    ImportOptions options;
    options.headerRows[{"Laukaa.csv", ""}] = 1;
    options.mapping = readMapping("columns: {Foo: name, Bar: vendor}").value();
    const auto said = review(regionProject(), {makeDocument("Laukaa.csv", list)}, options);
    EXPECT_EQ(said.files.front().systemsAdded, 2);
}

TEST(PersonChoices, AnOrganisationHoldsForItsFileOnly) {
    ImportOptions options;
    options.organisations["x.csv"] = "410";
    const char* list = "Nimi;Toimittaja\nA;CGI Oy\n";
    const auto result = review(
        regionProject(), {makeDocument("x.csv", list), makeDocument("Muurame.csv", list)}, options);
    ASSERT_FALSE(result.refused);
    EXPECT_EQ(result.files[0].organisation, "410");
    EXPECT_NE(result.files[1].organisation, "410");
}

} // namespace
} // namespace aallokko::importers::test
