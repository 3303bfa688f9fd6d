// SPDX-License-Identifier: GPL-3.0-or-later
//
// A mapping that a person gave holds for the organisation's next file, is undone with its import,
// and can be written out, edited and read back.
#include "importers/mapping/mapping_memory.h"
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

constexpr const char* list = "Nimi;Toimittaja;Hinta;Väri;Omistaja;Omistaja\n"
                             "Titania;CGI Oy;100;punainen;Meri;Joki\n"
                             "Raindance;CGI Oy;200;sininen;Meri;Joki\n";

ImportOptions given(const std::string& yaml) {
    ImportOptions options;
    options.mapping = readMapping(yaml).value();
    return options;
}

std::string reasons(const FileReview& file) {
    std::string text;
    for (const MappedColumn& column : file.mapping) {
        text += column.header + "=" + (column.field ? std::string(nameOf(*column.field)) : "-") +
                " " + column.reason + "\n";
    }
    return text;
}

const char* const mapping = "columns: {Hinta: licence_cost, Väri: ignore, "
                            "\"Omistaja #2\": technical_contact}";

TEST(MappingMemory, HoldsForTheNextFileOfTheOrganisation) {
    const auto first = review(regionProject(), {makeDocument("Laukaa.csv", list)}, given(mapping));
    const model::Inventory project = applied(regionProject(), first);
    const auto* setting = project.find<model::Setting>(std::string("mapping:410"));
    ASSERT_NE(setting, nullptr);
    EXPECT_EQ(setting->value, "columns:\n"
                              "  \"Hinta\": licence_cost\n"
                              "  \"Omistaja #2\": technical_contact\n"
                              "  \"Väri\": ignore\n");
    const auto next = review(project, {makeDocument("Laukaa_2027.csv", list)});
    EXPECT_EQ(reasons(next.files.front()), "Nimi=name exact\n"
                                           "Toimittaja=vendor exact\n"
                                           "Hinta=licence_cost remembered\n"
                                           "Väri=- remembered\n"
                                           "Omistaja=owner exact\n"
                                           "Omistaja=technical_contact remembered\n");
    // Another organisation is asked again.
    const auto other = review(project, {makeDocument("Muurame.csv", list)});
    EXPECT_NE(reasons(other.files.front()).find("Hinta=- ambiguous"), std::string::npos);
}

TEST(MappingMemory, APersonsNewWordGoesBeforeTheOldOne) {
    const model::Inventory project =
        applied(regionProject(),
                review(regionProject(), {makeDocument("Laukaa.csv", list)}, given(mapping)));
    const auto next =
        review(project, {makeDocument("Laukaa.csv", list)}, given("columns: {Hinta: annual_cost}"));
    EXPECT_NE(reasons(next.files.front()).find("Hinta=annual_cost given"), std::string::npos);
    EXPECT_NE(reasons(next.files.front()).find("Väri=- remembered"), std::string::npos);
    const model::Inventory later = applied(project, next);
    EXPECT_EQ(later.find<model::Setting>(std::string("mapping:410"))->value,
              "columns:\n"
              "  \"Hinta\": annual_cost\n"
              "  \"Omistaja #2\": technical_contact\n"
              "  \"Väri\": ignore\n");
}

TEST(MappingMemory, FoundByTheRowsTooAndWithoutAKnownNameColumn) {
    const char* rows = "Kunta;Juttu;Hinta\nLaukaa;Titania;100\nLaukaa;Raindance;200\n";
    const auto options = given("columns: {Juttu: name, Hinta: annual_cost}");
    const model::Inventory project =
        applied(regionProject(), review(regionProject(), {makeDocument("a.csv", rows)}, options));
    const auto next = review(project, {makeDocument("b.csv", rows)});
    EXPECT_NE(reasons(next.files.front()).find("Hinta=annual_cost remembered"), std::string::npos)
        << reasons(next.files.front());
    // A file of an organisation that its own import made.
    const char* plain = "Juttu;Hinta\nTitania;100\nRaindance;200\n";
    const model::Inventory made = applied(
        regionProject(), review(regionProject(), {makeDocument("lista_2018.csv", plain)}, options));
    const auto again = review(made, {makeDocument("lista_2019.csv", plain)});
    EXPECT_EQ(reasons(again.files.front()),
              "Juttu=name remembered\nHinta=annual_cost remembered\n");
}

TEST(MappingMemory, NothingIsKeptWithoutAPersonsWord) {
    const auto automatic = review(regionProject(), {makeDocument("Laukaa.csv", list)});
    EXPECT_FALSE(hasMappings(applied(regionProject(), automatic)));
    const auto foreign = review(regionProject(), {makeDocument("Laukaa.csv", list)},
                                given("columns: {Aivan muu: owner}"));
    EXPECT_FALSE(hasMappings(applied(regionProject(), foreign)));
    // The same again changes nothing.
    const auto options = given(mapping);
    const model::Inventory project = applied(
        regionProject(), review(regionProject(), {makeDocument("Laukaa.csv", list)}, options));
    EXPECT_TRUE(review(project, {makeDocument("Laukaa.csv", list)}, options).edits.edits.empty());
}

// Two lines that both look like headers: the program takes one, the person says the other.
TEST(MappingMemory, ARowOfHeadersThatWasSaidHoldsWhileItHasHeaders) {
    const char* twice = "Nimi;Toimittaja;Hinta\n"
                        "Nimi;Omistaja;Hinta\n"
                        "Titania;Meri;100\n"
                        "Raindance;Joki;200\n";
    const auto rowOf = [](const ImportReview& result) {
        return result.files.front().tables.empty() ? 0
                                                   : result.files.front().tables.front().headerRow;
    };
    ImportOptions said;
    const int found = rowOf(review(regionProject(), {makeDocument("Laukaa.csv", twice)}));
    const int other = found == 1 ? 2 : 1;
    said.headerRows[{"Laukaa.csv", ""}] = other;
    const model::Inventory project = applied(
        regionProject(), review(regionProject(), {makeDocument("Laukaa.csv", twice)}, said));
    ASSERT_NE(project.find<model::Setting>(std::string("mapping:410")), nullptr);
    EXPECT_EQ(project.find<model::Setting>(std::string("mapping:410"))->value,
              "columns:\nheader_rows:\n  \"\": " + std::to_string(other) + "\n");
    EXPECT_EQ(rowOf(review(project, {makeDocument("Laukaa_2027.csv", twice)})), other);
    // No headers in that row any more, and another organisation: found by the program.
    const char* moved = "Nimi;Omistaja;Hinta\nTitania;Meri;100\nRaindance;Joki;200\n";
    EXPECT_EQ(rowOf(review(project, {makeDocument("Laukaa_2028.csv", moved)})), 1);
    EXPECT_EQ(rowOf(review(project, {makeDocument("Muurame.csv", twice)})), found);
    // Row 0 means "find it" and is forgotten.
    ImportOptions undone;
    undone.headerRows[{"Laukaa.csv", ""}] = 0;
    const model::Inventory later =
        applied(project, review(project, {makeDocument("Laukaa.csv", twice)}, undone));
    EXPECT_EQ(rowOf(review(later, {makeDocument("Laukaa_2027.csv", twice)})), found);
}

TEST(MappingMemory, RowsOfHeadersAreReadAndWritten) {
    const std::string text = "columns:\nheader_rows:\n  \"Luettelo: 1\": 4\n";
    const auto read = readMapping(text);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->headerRows.at("Luettelo: 1"), 4);
    EXPECT_EQ(writeMapping(*read), text);
    const auto bad = readMapping("header_rows: {A: 0, B: neljä}\ncolumns: {Hinta: väri}\n");
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().code, "mapping.unknown_field");
    ASSERT_EQ(bad.error().also.size(), 2U);
    EXPECT_EQ(bad.error().also.front().code, "mapping.bad_row");
}

TEST(MappingMemory, TheFormReadsBackAsTheSameMapping) {
    const auto result = review(regionProject(), {makeDocument("Laukaa.csv", list)});
    const std::string form = mappingForm(result.files);
    EXPECT_EQ(form, "columns:\n"
                    "  \"Nimi\": name\n"
                    "  \"Omistaja\": owner\n"
                    "  \"Toimittaja\": vendor\n"
                    "# Hinta: annual_cost, licence_cost, migration_cost\n"
                    "# Väri: ?\n"
                    "# Omistaja #2: owner\n");
    const auto again = review(regionProject(), {makeDocument("Laukaa.csv", list)}, given(form));
    EXPECT_EQ(printMapping(again.files.front()), printMapping(result.files.front()));
}

} // namespace
} // namespace aallokko::importers::test
