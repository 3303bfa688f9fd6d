// SPDX-License-Identifier: GPL-3.0-or-later
//
// Interfaces from cells and lists: directions, ends, joining of reports.
#include "importers/rows/interface_cell.h"
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

std::string part(const std::string& text) {
    static const DirectionWords words(fieldCatalogue().words);
    const DirectionWords::Part found = words.partOf(text);
    const char* ways[] = {">", "<", "<>", "-"};
    return found.name + " " + ways[static_cast<int>(found.way)];
}

TEST(InterfaceCell, DirectionWords) {
    const std::pair<const char*, const char*> cases[] = {
        {"Titania", "Titania -"},
        {"-> Titania", "Titania >"},
        {"=> Titania", "Titania >"},
        {"<- Titania", "Titania <"},
        {"Titania <->", "Titania <>"},
        {"lähettää Titania:lle", "Titania >"},
        {"saa VTJ:ltä", "VTJ <"},
        {"hakee Titania", "Titania <"},
        {"Titania (saa)", "Titania <"},
        {"Labra (Ylä) (lähettää)", "Labra (Ylä) >"},
        {"Titania molempiin suuntiin", "Titania <>"},
        {"hämtar från VTJ", "VTJ <"},
        {"skickar till Titania", "Titania >"},
        {"tar emot VTJ", "VTJ <"},
        {"kaksisuuntainen Titania", "Titania <>"},
        {"Sanoma vie", "Sanoma >"},
        {"saa", "saa -"},
        {"Vientijärjestelmä", "Vientijärjestelmä -"},
        {"12:30", "12:30 -"},
    };
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(part(text), expected) << "'" << text << "'";
    }
}

std::string interfaces(const std::vector<RawDocument>& documents) {
    return printInterfaces(applied(regionProject(), review(regionProject(), documents)));
}

RawDocument cells(const std::string& file, const std::string& body) {
    return makeDocument(file, "Nimi;Lyhenne;Liittymät\n" + body);
}

TEST(Interfaces, EndsAreFoundAtHomeThenInTheRegionThenNationally) {
    EXPECT_EQ(interfaces({cells("Laukaa.csv", "Titania 9.4;;Raindance\n"
                                              "Effica;;titania, RAIN-DANCE\n"
                                              "Muu;;Aura\\nVTJ\\nThl hilmo\\nvanha kone\n"
                                              "Raindance;RD;Muu\n"
                                              "Viides;;rd\n"),
                          cells("Muurame.csv", "Aura;;\nTitania 9.4;;\n")}),
              "Titania 9.4 -> Raindance\n"
              "Effica -> Titania 9.4\n"
              "Effica -> Raindance\n"
              "Muu -> Aura\n"
              "Muu -> national:vtj\n"
              "Muu -> national:thl_hilmo\n"
              "Muu -> ?vanha kone\n"
              "Raindance -> Muu\n"
              "Viides -> Raindance\n");
}

TEST(Interfaces, SeveralMatchesAreNotGuessed) {
    EXPECT_EQ(interfaces({cells("Laukaa.csv", "A;;Titania\n"), cells("Muurame.csv", "Titania;;\n"),
                          cells("Multia.csv", "Titania;;\n")}),
              "A -> ??Titania\n");
    EXPECT_EQ(interfaces({cells("Laukaa.csv", "A;;Titania (Multia)\n"),
                          cells("Muurame.csv", "Titania;;\n"), cells("Multia.csv", "Titania;;\n")}),
              "A -> Titania\n");
}

TEST(Interfaces, BothEndsNamingEachOtherIsOneInterface) {
    EXPECT_EQ(interfaces({cells("Laukaa.csv", "A;;B\nB;;A\n")}), "A -> B (2 mentions)\n");
    EXPECT_EQ(interfaces({cells("Laukaa.csv", "A;;-> B\nB;;<- A\n")}), "A -> B out (2 mentions)\n");
    EXPECT_EQ(interfaces({cells("Laukaa.csv", "A;;B\nB;;-> A\n")}), "B -> A out (2 mentions)\n")
        << "the report that tells the direction turns it";
    EXPECT_EQ(interfaces({cells("Laukaa.csv", "A;;-> B\nB;;-> A\n")}), "A -> B out\nB -> A out\n")
        << "two flows";
}

TEST(Interfaces, NoneIsAnAnswerAndNoInterface) {
    const auto result = review(regionProject(), {cells("Laukaa.csv", "A;;ei liittymiä\nB;;\n")});
    const model::Inventory project = applied(regionProject(), result);
    EXPECT_EQ(printInterfaces(project), "");
    EXPECT_EQ(printSystems(project),
              "410 | A (organisation.file_name) | interfaces=- [absence.none]\n"
              "410 | B (organisation.file_name)\n");
}

RawDocument withList(const std::string& file, const std::string& systems, const std::string& list) {
    RawDocument document = makeDocument(file, systems);
    document.sheets.push_back(
        makeSheet("Liittymät", "Lähdejärjestelmä;Kohdejärjestelmä;Suunta;Tietosisältö;"
                               "Tiedonsiirtotapa;Siirtotiheys\n" +
                                   list));
    for (RawRow& row : document.sheets.back().rows) {
        row.source.file = file;
    }
    document.sha256 += list;
    return document;
}

TEST(Interfaces, ListRowsOfOnePairAreToldApartByContent) {
    const std::string systems = "Nimi;Liittymät\nA;B\nB;\n";
    const std::string list = "A;B;Ulos (kirjoitus);Tulokset;file;daily\n"
                             "A;B;Ulos;Laskut;api;\n"
                             "B;vanha kone;;Palkat;;\n";
    const RawDocument document = withList("Laukaa.xlsx", systems, list);
    const model::Inventory project = applied(regionProject(), review(regionProject(), {document}));
    EXPECT_EQ(printInterfaces(project), "A -> B out 'Tulokset' (2 mentions)\n"
                                        "A -> B out 'Laskut'\n"
                                        "B -> ?vanha kone 'Palkat'\n");
    EXPECT_TRUE(review(project, {document}).edits.edits.empty());
    const ImportReview changed =
        review(project, {withList("Laukaa.xlsx", systems,
                                  "A;B;Ulos;Laskut;api;hourly\n"
                                  "A;B;Ulos (kirjoitus);Tulokset;file;daily\n"
                                  "B;vanha kone;;Palkat;;\n")});
    EXPECT_EQ(printCounts(changed),
              "systems +0 ~0 =2 -0, skipped 0, rejected 0, interfaces +0 ~1 =2");
}

TEST(Interfaces, ALaterFileResolvesWhatWasUnknown) {
    const RawDocument first = cells("Laukaa.csv", "A;;Kuntanen\n");
    model::Inventory project = applied(regionProject(), review(regionProject(), {first}));
    EXPECT_EQ(printInterfaces(project), "A -> ?Kuntanen\n");
    const ImportReview second = review(project, {cells("Muurame.csv", "Kuntanen;;\n")});
    project = applied(project, second);
    EXPECT_EQ(printInterfaces(project), "A -> Kuntanen\n");
    EXPECT_TRUE(review(project, {first}).edits.edits.empty());
    // A third system of that name does not unsettle what is settled.
    project = applied(project, review(project, {cells("Multia.csv", "Kuntanen;;\n")}));
    EXPECT_TRUE(review(project, {first}).edits.edits.empty());
}

} // namespace
} // namespace aallokko::importers::test
