// SPDX-License-Identifier: GPL-3.0-or-later
//
// What came, went and came back: interfaces that a source no longer names, and lists that arrive
// under another file name.
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

const std::string header = "Tunnus;Nimi;Toimittaja;Liittymät\n";
const std::string rows = "1;Titania;CGI Oy;Raindance, VTJ\n"
                         "2;Raindance;CGI Oy;Titania\n"
                         "3;Effica;Tieto Oyj;Titania\n";

RawDocument laukaa(const std::string& body, const std::string& name = "Laukaa.csv") {
    return makeDocument(name, header + body);
}

model::Inventory imported(const std::vector<RawDocument>& documents) {
    return applied(regionProject(), review(regionProject(), documents));
}

std::string printInterfaceChanges(const ImportReview& review) {
    static const char* const kinds[] = {"new", "changed", "missing", "returned"};
    std::string text;
    for (const FileReview& file : review.files) {
        for (const RowChange& change : file.interfaceChanges) {
            text += std::string(kinds[static_cast<int>(change.kind)]) + " " + change.name + ": '" +
                    change.before + "' -> '" + change.after + "'\n";
        }
    }
    return text;
}

int marked(const model::Inventory& project) {
    int count = 0;
    for (const auto& [id, interface] : project.all<model::Interface>()) {
        count += interface.notInLatest ? 1 : 0;
    }
    return count;
}

TEST(Sources, AnInterfaceThatNobodyNamesAnyLongerIsMarkedAndComesBack) {
    const model::Inventory project = imported({laukaa(rows)});
    ASSERT_EQ(project.all<model::Interface>().size(), 3U);
    const std::string without = "1;Titania;CGI Oy;Raindance\n"
                                "2;Raindance;CGI Oy;Titania\n"
                                "3;Effica;Tieto Oyj;\n";
    const ImportReview shorter = review(project, {laukaa(without)});
    EXPECT_EQ(printInterfaceChanges(shorter), "missing Titania → VTJ: 'VTJ' -> ''\n"
                                              "missing Effica → Titania: 'Titania' -> ''\n");
    EXPECT_EQ(shorter.files.front().interfacesMissing, 2);
    EXPECT_EQ(shorter.files.front().interfacesUnchanged, 1);
    const model::Inventory after = applied(project, shorter);
    EXPECT_EQ(after.all<model::Interface>().size(), 3U) << "nothing is deleted";
    EXPECT_EQ(marked(after), 2);
    const ImportReview same = review(after, {laukaa(without)});
    EXPECT_EQ(printInterfaceChanges(same), "");
    EXPECT_EQ(same.files.front().interfacesMissing, 2);
    const ImportReview back = review(after, {laukaa(rows)});
    EXPECT_EQ(printInterfaceChanges(back), "returned Titania → VTJ: '' -> 'VTJ'\n"
                                           "returned Effica → Titania: '' -> 'Titania'\n");
    EXPECT_EQ(marked(applied(after, back)), 0);
}

TEST(Sources, AReportThatGoesLeavesTheOther) {
    const model::Inventory project = imported({laukaa(rows)});
    const std::string oneSide = "1;Titania;CGI Oy;Raindance, VTJ\n"
                                "2;Raindance;CGI Oy;\n"
                                "3;Effica;Tieto Oyj;Titania\n";
    const ImportReview less = review(project, {laukaa(oneSide)});
    EXPECT_EQ(printInterfaceChanges(less), "changed Titania → Raindance: 'Titania' -> ''\n");
    const model::Inventory after = applied(project, less);
    EXPECT_EQ(marked(after), 0);
    const std::string none = "1;Titania;CGI Oy;VTJ\n2;Raindance;CGI Oy;\n3;Effica;Tieto "
                             "Oyj;Titania\n";
    EXPECT_EQ(marked(applied(after, review(after, {laukaa(none)}))), 1);
}

TEST(Sources, ATableWithoutTheColumnSaysNothingAboutInterfaces) {
    const model::Inventory project = imported({laukaa(rows)});
    const ImportReview narrow = review(
        project, {makeDocument("Laukaa.csv", "Tunnus;Nimi\n1;Titania\n2;Raindance\n3;Effica\n")});
    EXPECT_EQ(printInterfaceChanges(narrow), "");
    EXPECT_EQ(marked(applied(project, narrow)), 0);
    const std::string wider = "Huom;Tunnus;Nimi;Toimittaja;Liittymät\n;1;Titania;CGI Oy;Raindance, "
                              "VTJ\n;2;Raindance;CGI Oy;Titania\n;3;Effica;Tieto Oyj;Titania\n";
    const ImportReview moved = review(project, {makeDocument("Laukaa.csv", wider)});
    EXPECT_EQ(printInterfaceChanges(moved), "") << "a column more moves the cells, nothing else";
}

TEST(Sources, ARenamedFileGoesOnWithItsList) {
    const model::Inventory project = imported({laukaa(rows)});
    const RawDocument renamed =
        laukaa("1;Titania;CGI Oy;Raindance, VTJ\n2;Raindance;Toinen Oy;Titania\n"
               "4;Uusi;;Titania\n",
               "Laukaan kunnan järjestelmäluettelo.csv");
    const ImportReview next = review(project, {renamed});
    EXPECT_EQ(printCounts(next), "systems +1 ~1 =1 -1, skipped 0, rejected 0, interfaces +1 ~0 =2");
    EXPECT_EQ(printChanges(next), "changed Raindance vendor: 'CGI Oy' -> 'Toinen Oy'\n"
                                  "new Uusi\n"
                                  "missing Effica\n");
    EXPECT_EQ(printIssues(next, false), "warning import.source_renamed Laukaa.csv, 2, 3\n");
    EXPECT_EQ(next.files.front().continues, "Laukaa.csv");
    const model::Inventory after = applied(project, next);
    EXPECT_EQ(after.all<model::Installation>().size(), 4U);
    EXPECT_TRUE(review(after, {renamed}).edits.edits.empty()) << "the new name is the source now";
    // The old name again is a renamed file again.
    EXPECT_EQ(printIssues(review(after, {laukaa(rows)}), false),
              "warning import.source_renamed Laukaan kunnan järjestelmäluettelo.csv, 2, 3\n");
}

TEST(Sources, SeparateDoublesTheRowsAndSaysSo) {
    const model::Inventory project = imported({laukaa(rows)});
    ImportOptions options;
    options.continuesRenamed = false;
    const ImportReview beside =
        review(project, {laukaa(rows, "Laukaan kunnan luettelo.csv")}, options);
    EXPECT_EQ(printIssues(beside, false), "warning import.source_similar Laukaa.csv, 3, 3\n");
    EXPECT_EQ(beside.files.front().systemsAdded, 3);
    EXPECT_EQ(beside.files.front().continues, "");
}

TEST(Sources, APartOfAListIsNeitherMergedNorSilent) {
    const std::string more = rows + "4;Neljäs;;\n5;Viides;;\n6;Kuudes;;\n7;Seitsemäs;;\n";
    const model::Inventory project = imported({laukaa(more)});
    const ImportReview part = review(project, {laukaa(rows, "Laukaa poiminta.csv")});
    EXPECT_EQ(part.files.front().systemsAdded, 3);
    EXPECT_EQ(printIssues(part, false), "warning import.source_similar Laukaa.csv, 3, 3\n");
    const ImportReview other =
        review(project, {laukaa("1;Aivan;;\n2;Muuta;;\n3;Titania;;\n", "Laukaa talous.csv")});
    EXPECT_EQ(printIssues(other, false), "") << "the same ids are no likeness";
}

TEST(Sources, TheListItselfInTheCallIsNoRename) {
    const model::Inventory project = imported({laukaa(rows)});
    const ImportReview both =
        review(project, {laukaa(rows), laukaa("1;Titania;CGI Oy;\n2;Raindance;"
                                              "CGI Oy;\n3;Effica;Tieto;\n",
                                              "Laukaa toinen.csv")});
    EXPECT_EQ(both.files[1].continues, "");
    EXPECT_EQ(both.files[1].systemsAdded, 3);
}

TEST(Sources, AListOfANewOrganisationIsNotMerged) {
    const model::Inventory project = imported({laukaa(rows)});
    const ImportReview stranger = review(project, {laukaa(rows, "luettelo_final.csv")});
    EXPECT_EQ(stranger.files.front().systemsAdded, 3);
    EXPECT_NE(printIssues(stranger, false).find("warning import.source_similar Laukaa.csv, 3, 3"),
              std::string::npos)
        << printIssues(stranger, false);
}

} // namespace
} // namespace aallokko::importers::test
