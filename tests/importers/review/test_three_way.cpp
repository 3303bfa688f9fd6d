// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last import, the project and the file: which of them has changed, for typed values, absences,
// new and moved columns, and texts that are read in another way.
#include "core/model/system_view.h"
#include "importers/mapping/mapping_file.h"
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

using model::FieldKey;

const std::string header = "Tunnus;Nimi;Toimittaja;Vuosikustannus (€, alv 0);Omistaja\n";
const std::string rows = "1;Titania;CGI Oy;12 000;Palkkapäällikkö\n"
                         "2;Raindance;CGI Oy;40000;ei tietoa\n"
                         "3;Effica;Tieto Oyj;;\n";

RawDocument laukaa(const std::string& text) {
    return makeDocument("Laukaa.csv", text);
}

model::Inventory imported(const std::string& text) {
    return applied(regionProject(), review(regionProject(), {laukaa(text)}));
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

const model::FieldValue& stored(const model::Inventory& project, const std::string& name,
                                FieldKey key) {
    const model::SystemIndex systems(project);
    for (const model::SystemView& system : systems.systems()) {
        if (system.name() == name) {
            return system.field(key);
        }
    }
    ADD_FAILURE() << name;
    return model::emptyField();
}

void type(model::Inventory& project, const std::string& name, FieldKey key,
          model::FieldValue value) {
    value.origin.user = "maija";
    value.origin.time = "2018-05-04T12:00:00Z";
    const model::SystemIndex systems(project);
    for (const model::SystemView& system : systems.systems()) {
        if (system.name() == name) {
            const auto edit = edit::makeSetField(project, system.id(), key, std::move(value));
            ASSERT_TRUE(edit);
            ASSERT_TRUE(edit::applyEdits(project, {*edit}));
            return;
        }
    }
    FAIL() << name;
}

void type(model::Inventory& project, const std::string& name, const std::string& owner) {
    model::FieldValue value;
    value.state = owner.empty() ? model::FieldState::Empty : model::FieldState::Value;
    value.data = owner.empty() ? model::FieldData() : model::FieldData(owner);
    type(project, name, FieldKey::Owner, std::move(value));
}

void typeCost(model::Inventory& project, const std::string& name, std::int64_t euros) {
    model::FieldValue value;
    value.state = model::FieldState::Value;
    value.data = model::Decimal{euros * 100};
    type(project, name, FieldKey::AnnualCost, std::move(value));
}

TEST(ThreeWay, ATypedValueRemembersTheCellItReplaced) {
    model::Inventory project = imported(header + rows);
    type(project, "Raindance", "Maija");
    type(project, "Raindance", "Matti");
    const model::Origin& origin = stored(project, "Raindance", FieldKey::Owner).origin;
    EXPECT_EQ(origin.user, "maija");
    EXPECT_EQ(origin.raw, "ei tietoa");
    EXPECT_EQ(base::toString(origin.source), "Laukaa.csv:E3");
    EXPECT_EQ(origin.rule, "");
}

TEST(ThreeWay, OursStaysWhileTheSourceSaysTheSame) {
    model::Inventory project = imported(header + rows);
    type(project, "Titania", "Maija");
    type(project, "Raindance", "Matti");
    type(project, "Effica", "Liisa");
    typeCost(project, "Titania", 13000);
    // Other bytes, other order of rows, a column more: still nothing new about these fields.
    const std::string moved = "Juokseva;Tunnus;Nimi;Toimittaja;Vuosikustannus (€, alv 0);Omistaja\n"
                              "x;3;Effica;Tieto Oyj;;\n"
                              "y;2;Raindance;CGI Oy;40000;ei tietoa\n"
                              ";1;Titania;CGI Oy;12000;Palkkapäällikkö\n";
    const ImportReview again = review(project, {laukaa(moved)});
    EXPECT_EQ(printChanges(again), "") << "12 000 written as 12000 is no change either";
    const model::Inventory after = applied(project, again);
    EXPECT_EQ(stored(after, "Titania", FieldKey::Owner).text(), "Maija");
    EXPECT_EQ(stored(after, "Raindance", FieldKey::Owner).text(), "Matti");
    EXPECT_EQ(stored(after, "Effica", FieldKey::Owner).text(), "Liisa");
    const model::Origin& origin = stored(after, "Titania", FieldKey::AnnualCost).origin;
    EXPECT_EQ(origin.raw, "12000") << "the base follows the newest file";
    EXPECT_EQ(base::toString(origin.source), "Laukaa.csv:E4");
    EXPECT_EQ(origin.user, "maija");
    EXPECT_TRUE(review(after, {laukaa(moved)}).edits.edits.empty());
}

TEST(ThreeWay, BothChangedDifferentlyIsAConflictWithItsBase) {
    model::Inventory project = imported(header + rows);
    type(project, "Titania", "Maija");
    const ImportReview conflict =
        review(project, {laukaa(header + replaced(rows, "Palkkapäällikkö", "Palkkajohtaja"))});
    EXPECT_EQ(printChanges(conflict),
              "changed Titania owner: 'Maija' -> 'Palkkajohtaja' conflict\n");
    const RowChange& line = conflict.files.front().changes.front();
    EXPECT_EQ(line.base, "Palkkapäällikkö");
    EXPECT_EQ(line.typedBy, "maija");
    EXPECT_EQ(line.typedAt, "2018-05-04T12:00:00Z");
    const model::Inventory kept = applied(project, filterSafe(conflict, project));
    EXPECT_EQ(stored(kept, "Titania", FieldKey::Owner).text(), "Maija");
    const model::Inventory taken = applied(project, conflict);
    EXPECT_EQ(stored(taken, "Titania", FieldKey::Owner).text(), "Palkkajohtaja");
    EXPECT_EQ(stored(taken, "Titania", FieldKey::Owner).origin.user, "");
}

TEST(ThreeWay, BothChangedToTheSameIsNoChange) {
    model::Inventory project = imported(header + rows);
    typeCost(project, "Titania", 12500);
    const std::string newer = header + replaced(rows, "12 000", "12 500,00 €");
    const ImportReview same = review(project, {laukaa(newer)});
    EXPECT_EQ(printChanges(same), "");
    const model::Inventory after = applied(project, same);
    EXPECT_EQ(stored(after, "Titania", FieldKey::AnnualCost).origin.raw, "12 500,00 €");
    const ImportReview next = review(after, {laukaa(header + replaced(rows, "12 000", "13 000"))});
    EXPECT_EQ(printChanges(next), "changed Titania annual_cost: '12 500,00 €' -> '13 000'\n")
        << "the source has confirmed the value, so its next word is a plain change";
}

TEST(ThreeWay, AValueTypedBackToTheBaseIsNoChangeOfOurs) {
    model::Inventory project = imported(header + rows);
    typeCost(project, "Titania", 1);
    typeCost(project, "Titania", 12000);
    const ImportReview next =
        review(project, {laukaa(header + replaced(rows, "12 000", "13 000"))});
    EXPECT_EQ(printChanges(next), "changed Titania annual_cost: '12000.00' -> '13 000'\n");
}

TEST(ThreeWay, AbsencesAreBasesToo) {
    model::Inventory project = imported(header + rows);
    type(project, "Effica", "Liisa");    // over an empty cell
    type(project, "Raindance", "Matti"); // over "not known"
    type(project, "Titania", "");        // a value taken away
    EXPECT_EQ(printChanges(review(project, {laukaa(header + rows + "4;Uusi;;;\n")})), "new Uusi\n");
    const std::string newer = "1;Titania;CGI Oy;12 000;\n"
                              "2;Raindance;CGI Oy;40000;Pekka\n"
                              "3;Effica;Tieto Oyj;;ei tietoa\n";
    EXPECT_EQ(printChanges(review(project, {laukaa(header + newer)})),
              "changed Raindance owner: 'Matti' -> 'Pekka' conflict\n"
              "changed Effica owner: 'Liisa' -> 'ei tietoa' conflict\n")
        << "Titania's owner is gone on both sides";
}

TEST(ThreeWay, AFieldWithoutAColumnHasAnEmptyBase) {
    const std::string narrow = "Tunnus;Nimi\n1;Titania\n2;Raindance\n";
    model::Inventory project = imported(narrow);
    type(project, "Titania", "Maija");
    type(project, "Raindance", "Matti");
    EXPECT_EQ(printChanges(review(project, {laukaa(narrow + "\n")})), "");
    EXPECT_EQ(printChanges(review(
                  project, {laukaa("Tunnus;Nimi;Omistaja\n1;Titania;Pekka\n2;Raindance;\n")})),
              "changed Titania owner: 'Maija' -> 'Pekka' conflict\n");
}

TEST(ThreeWay, AColumnThatIsMappedAnewNeverOverwritesSilently) {
    const std::string text = "Tunnus;Nimi;Asia\n1;Titania;Pekka\n2;Raindance;Paula\n";
    model::Inventory project = imported(text);
    type(project, "Titania", "Maija");
    ImportOptions options;
    options.mapping = readMapping("columns:\n  Asia: owner\n").value();
    EXPECT_EQ(printChanges(review(project, {laukaa(text)}, options)),
              "changed Titania owner: 'Maija' -> 'Pekka' conflict\n"
              "changed Raindance owner: '' -> 'Paula'\n")
        << "the same bytes, but the project has never read this column";
    // Another column becomes the owner: visible for imported values, a conflict for typed ones.
    model::Inventory mapped =
        applied(imported(text), review(imported(text), {laukaa(text)}, options));
    type(mapped, "Titania", "Maija");
    options.mapping = readMapping("columns:\n  Toinen: owner\n  Asia: ignore\n").value();
    const std::string two =
        "Tunnus;Nimi;Asia;Toinen\n1;Titania;Pekka;Olli\n2;Raindance;Paula;Outi\n";
    EXPECT_EQ(printChanges(review(mapped, {laukaa(two)}, options)),
              "changed Titania owner: 'Maija' -> 'Olli' conflict\n"
              "changed Raindance owner: 'Paula' -> 'Outi'\n");
}

TEST(ThreeWay, TheSameTextReadAnotherWayIsNotTheirChange) {
    model::Inventory project = imported(header + rows);
    typeCost(project, "Titania", 13000);
    const ImportReview read =
        review(project, {laukaa(replaced(header, "(€, alv 0)", "(t€, alv 0)") + rows)});
    EXPECT_EQ(printChanges(read), "changed Raindance annual_cost: '40000' -> '40000'\n")
        << "shown for the imported value, silent for the typed one";
    EXPECT_TRUE(read.files.front().changes.front().isReinterpreted);
    EXPECT_EQ(stored(applied(project, read), "Titania", FieldKey::AnnualCost).data,
              model::FieldData(model::Decimal{1300000}));
}

TEST(ThreeWay, ValuesTypedBeforeOriginsKeptTheirCell) {
    model::Inventory project = imported(header + rows);
    model::FieldValue old = stored(project, "Titania", FieldKey::Owner);
    model::FieldValue typed = old;
    typed.data = std::string("Maija");
    typed.origin = {{}, "", "", "maija", "2017-01-01T00:00:00Z"};
    const auto id = project.all<model::Installation>().begin()->first;
    ASSERT_TRUE(edit::applyEdits(
        project, {edit::SetField{
                     {model::EntityKind::Installation, id.value()}, FieldKey::Owner, old, typed}}));
    EXPECT_EQ(printChanges(review(project, {laukaa(header + rows)})), "") << "the same bytes";
    EXPECT_EQ(printChanges(review(project, {laukaa(header + rows + "\n")})),
              "changed Titania owner: 'Maija' -> 'Palkkapäällikkö' conflict\n")
        << "what the source said is not known, so a person decides";
}

TEST(ThreeWay, TypedRelationsStayToo) {
    const std::string text = "Tunnus;Nimi;Tuote;Käyttäjäkunnat\n1;Palkat;Titania;Muurame\n";
    model::Inventory project = imported(text);
    model::FieldValue users;
    users.state = model::FieldState::Value;
    users.data = std::vector<std::string>{"Toivakka"};
    type(project, "Palkat", FieldKey::UsingOrganisations, users);
    const ImportReview again = review(project, {laukaa(text + "2;Uusi;;Muurame\n")});
    EXPECT_EQ(printChanges(again), "new Uusi\n");
    EXPECT_EQ(stored(applied(project, again), "Palkat", FieldKey::UsingOrganisations).list(),
              std::vector<std::string>{"Toivakka"});
}

TEST(ThreeWay, EqualNamesAreToldByTheSourceNotByTypedValues) {
    const std::string two = "Nimi;Toimittaja;Omistaja\nSama;Yksi Oy;A\nSama;Kaksi Oy;B\n";
    model::Inventory project = imported(two);
    const auto first = project.all<model::Installation>().begin()->first;
    model::FieldValue value;
    value.state = model::FieldState::Value;
    value.data = std::string("Maija");
    value.origin.user = "maija";
    const auto edit = edit::makeSetField(project, first, FieldKey::Owner, value);
    ASSERT_TRUE(edit::applyEdits(project, {*edit}));
    const ImportReview turned =
        review(project, {laukaa("Nimi;Toimittaja;Omistaja\nSama;Kaksi Oy;B\nSama;Yksi Oy;A\n")});
    EXPECT_EQ(printChanges(turned), "");
    EXPECT_EQ(printIssues(turned, false), "");
}

} // namespace
} // namespace aallokko::importers::test
