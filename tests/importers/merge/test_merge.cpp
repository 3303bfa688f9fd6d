// SPDX-License-Identifier: GPL-3.0-or-later
//
// Importing again: the same file, a changed cell, shuffled rows, rows that go and come back, values
// that a person typed, equal names.
#include "tests/importers/import_text.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <sstream>

namespace aallokko::importers::test {
namespace {

const std::string header = "Tunnus;Nimi;Toimittaja;Vuosikustannus (€, alv 0);Omistaja;Liittymät\n";
const std::string rows = "1;Titania;CGI Oy;12 000;Palkkapäällikkö;Raindance, VTJ\n"
                         "2;Raindance;CGI Oy;40000;ei tietoa;Titania\n"
                         "3;Effica;Tieto Oyj;;Ylilääkäri;\n";

RawDocument laukaa(const std::string& body) {
    return makeDocument("Laukaa.csv", header + body);
}

model::Inventory imported(const std::string& body) {
    return applied(regionProject(), review(regionProject(), {laukaa(body)}));
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(Merge, TheSameFileAgainChangesNothing) {
    const model::Inventory project = imported(rows);
    const ImportReview again = review(project, {laukaa(rows)});
    EXPECT_EQ(printCounts(again),
              "systems +0 ~0 =3 -0, skipped 0, rejected 0, interfaces +0 ~0 =2");
    EXPECT_TRUE(again.edits.edits.empty());
}

TEST(Merge, OneChangedCellIsOneChangedField) {
    const model::Inventory project = imported(rows);
    const ImportReview changed = review(project, {laukaa(replaced(rows, "40000", "41 000 €"))});
    EXPECT_EQ(printCounts(changed),
              "systems +0 ~1 =2 -0, skipped 0, rejected 0, interfaces +0 ~0 =2");
    EXPECT_EQ(printChanges(changed), "changed Raindance annual_cost: '40000' -> '41 000 €'\n");
    const ImportReview rewritten = review(project, {laukaa(replaced(rows, "40000", "40 000,00"))});
    EXPECT_EQ(printChanges(rewritten), "") << "another way to write the same amount";
}

TEST(Merge, ShuffledRowsKeepTheirSystems) {
    std::vector<std::string> lines;
    std::istringstream stream(rows + ";Sama;;;;\n;Sama;Eri Oy;;;\n;Kolmas;;;;\n");
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line + "\n");
    }
    const auto joined = [&] {
        std::string text;
        for (const std::string& line : lines) {
            text += line;
        }
        return text;
    };
    const model::Inventory project = imported(joined());
    std::sort(lines.begin(), lines.end());
    int orders = 0;
    do {
        const ImportReview again = review(project, {laukaa(joined())});
        EXPECT_EQ(printCounts(again),
                  "systems +0 ~0 =6 -0, skipped 0, rejected 0, interfaces +0 ~0 =2");
        EXPECT_EQ(printChanges(again), "");
        // Origins follow the rows, so the edits apply and the next import is silent.
        const model::Inventory moved = applied(project, again);
        EXPECT_TRUE(review(moved, {laukaa(joined())}).edits.edits.empty());
    } while (++orders < 40 && std::next_permutation(lines.begin(), lines.end()));
}

TEST(Merge, AMissingRowIsMarkedAndComesBack) {
    const model::Inventory project = imported(rows);
    const ImportReview shorter = review(project, {laukaa(rows.substr(0, rows.find("3;")))});
    EXPECT_EQ(printCounts(shorter),
              "systems +0 ~0 =2 -1, skipped 0, rejected 0, interfaces +0 ~0 =2");
    EXPECT_EQ(printChanges(shorter), "missing Effica\n");
    const model::Inventory without = applied(project, shorter);
    EXPECT_EQ(without.all<model::Installation>().size(), 3U) << "nothing is deleted";
    EXPECT_NE(printSystems(without).find("Effica (organisation.file_name)"), std::string::npos);
    EXPECT_NE(printSystems(without).find("not in latest"), std::string::npos);
    const ImportReview back = review(without, {laukaa(rows)});
    EXPECT_EQ(printChanges(back), "returned Effica\n");
}

TEST(Merge, ANewRowIsOneNewSystem) {
    const model::Inventory project = imported(rows);
    const ImportReview longer = review(project, {laukaa("4;Uusi;;;;Titania\n" + rows)});
    EXPECT_EQ(printCounts(longer),
              "systems +1 ~0 =3 -0, skipped 0, rejected 0, interfaces +1 ~0 =2");
    EXPECT_EQ(printChanges(longer), "new Uusi\n");
}

TEST(Merge, TypedValuesStayUntilTheSourceSaysSomethingNew) {
    model::Inventory project = imported(rows);
    const auto id = project.all<model::Installation>().begin()->first;
    model::FieldValue typed = *project.all<model::Installation>().begin()->second.fields.find(
        model::FieldKey::AnnualCost);
    typed.data = model::Decimal{1300000};
    typed.origin.user = "maija";
    const auto edit =
        edit::makeSetField(project, id, model::FieldKey::AnnualCost, std::move(typed));
    ASSERT_TRUE(edit);
    ASSERT_TRUE(edit::applyEdits(project, {*edit}));

    const ImportReview same = review(project, {laukaa(rows)});
    EXPECT_TRUE(same.edits.edits.empty());
    const ImportReview other = review(project, {laukaa(replaced(rows, "40000", "1"))});
    EXPECT_EQ(printChanges(other), "changed Raindance annual_cost: '40000' -> '1'\n");
    const ImportReview conflict = review(project, {laukaa(replaced(rows, "12 000", "12 500"))});
    EXPECT_EQ(printChanges(conflict),
              "changed Titania annual_cost: '13000.00' -> '12 500' conflict\n");

    const ImportReview safe = filterSafe(conflict, project);
    EXPECT_EQ(printChanges(safe), "");
    EXPECT_EQ(printCounts(safe), "systems +0 ~0 =3 -0, skipped 0, rejected 0, interfaces +0 ~0 =2");
    EXPECT_EQ(printSystems(applied(project, safe)), printSystems(project));
}

TEST(Merge, SafeTakesNoAbsenceForAValue) {
    const model::Inventory project = imported(rows);
    const std::string body =
        replaced(replaced(rows, "Palkkapäällikkö", "ei tietoa"), "40000", "45000");
    const ImportReview all = review(project, {laukaa(body)});
    EXPECT_EQ(printChanges(all), "changed Titania owner: 'Palkkapäällikkö' -> 'ei tietoa'\n"
                                 "changed Raindance annual_cost: '40000' -> '45000'\n");
    const ImportReview safe = filterSafe(all, project);
    EXPECT_EQ(printChanges(safe), "changed Raindance annual_cost: '40000' -> '45000'\n");
    EXPECT_EQ(printCounts(safe), "systems +0 ~1 =2 -0, skipped 0, rejected 0, interfaces +0 ~0 =2");
    EXPECT_NE(printSystems(applied(project, safe)).find("owner=Palkkapäällikkö"),
              std::string::npos);
}

TEST(Merge, EqualNamesAreNotGuessed) {
    const std::string two = ";Sama;Yksi Oy;;;\n;Sama;Kaksi Oy;;;\n";
    const model::Inventory project = imported(two);
    const ImportReview between =
        review(project, {laukaa(";Sama;Yksi Oy;;;\n;Sama;Uusi Oy;;;\n;Sama;Kaksi Oy;;;\n")});
    EXPECT_EQ(printCounts(between),
              "systems +1 ~0 =2 -0, skipped 0, rejected 0, interfaces +0 ~0 =0");
    EXPECT_EQ(printIssues(between, false), "warning import.identity_uncertain Sama @ 3\n");
}

TEST(Merge, AnIdThatCameLaterKeepsTheSystem) {
    const model::Inventory project = imported(";Titania;CGI Oy;;;\n");
    const ImportReview later = review(project, {laukaa("7;Titania;CGI Oy;;;\n")});
    EXPECT_EQ(printChanges(later), "changed Titania system_id: '' -> '7'\n");
    const model::Inventory after = applied(project, later);
    EXPECT_TRUE(review(after, {laukaa("7;Titania;CGI Oy;;;\n")}).edits.edits.empty());
}

TEST(Merge, ProductsContractsAndUsesAreCountedApart) {
    const ImportReview result =
        review(regionProject(),
               {makeDocument("Laukaa.csv", "Nimi;Tuote;Toimittaja;Käyttäjäkunnat\n"
                                           "Titania Laukaa;Titania;CGI Oy;Muurame, Toivakka\n"
                                           "Titania tk;titania;CGI;\n"
                                           "Oma taulukko;Excel;;Laukaa\n")});
    const model::Inventory project = applied(regionProject(), result);
    EXPECT_EQ(project.all<model::Installation>().size(), 3U);
    EXPECT_EQ(project.all<model::Contract>().size(), 3U);
    EXPECT_EQ(project.all<model::Use>().size(), 5U) << "three primary, Muurame and Toivakka";
    ASSERT_EQ(project.all<model::Product>().size(), 1U) << "Excel names no product";
    EXPECT_EQ(project.all<model::Product>().begin()->second.name, "Titania");
}

TEST(Merge, TwoFilesThatClaimTheSameRowsAreRefused) {
    const ImportReview refused =
        review(regionProject(), {makeDocument("Laukaa 2017.csv", header + "1;A;;;;\n"),
                                 makeDocument("Laukaa 2018.csv", header + "1;B;;;;\n"),
                                 makeDocument("laukaa_kopio.csv", header + "1;C;;;;\n")});
    ASSERT_TRUE(refused.refused);
    EXPECT_EQ(refused.refused->code, "import.same_rows");
    EXPECT_EQ(refused.refused->also.size(), 1U) << "all at once";
    EXPECT_TRUE(refused.edits.edits.empty());
    const ImportReview interfaces = review(
        regionProject(), {makeDocument("b.csv", "Lähdejärjestelmä;Kohdejärjestelmä\nAa;Bb\n"),
                          makeDocument("b.csv", "Lähdejärjestelmä;Kohdejärjestelmä\nAa;Cc\n")});
    ASSERT_TRUE(interfaces.refused) << "one name stands for one source, whatever its tables hold";
    EXPECT_EQ(interfaces.refused->code, "import.same_rows");
    const ImportReview warned =
        review(regionProject(), {makeDocument("Laukaa terveys.csv", header + "1;A;;;;\n"),
                                 makeDocument("Laukaa talous.csv", header + "1;B;;;;\n")});
    EXPECT_FALSE(warned.refused);
    EXPECT_EQ(printIssues(warned, false),
              "warning import.organisation_in_two_files Laukaa, Laukaa terveys.csv\n");
}

TEST(Merge, TheReviewIsTheSameEveryTime) {
    const ImportReview first = review(regionProject(), {laukaa(rows)});
    const ImportReview second = review(regionProject(), {laukaa(rows)});
    EXPECT_EQ(first.edits, second.edits);
    std::stop_source stop;
    stop.request_stop();
    const ImportReview stopped =
        reviewImport(regionProject(), fieldCatalogue(), functionCatalogue(), {laukaa(rows)}, {},
                     stop.get_token());
    EXPECT_EQ(stopped.refused->code, "import.cancelled");
}

} // namespace
} // namespace aallokko::importers::test
