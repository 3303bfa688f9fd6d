// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts of a change set: by kind, row, field and line, with everything that hangs on a refused row.
#include "importers/review/import_selection.h"
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

using model::FieldKey;

const std::string header = "Tunnus;Nimi;Toimittaja;Vuosikustannus (€);Omistaja;Liittymät\n";
const std::string rows = "1;Titania;CGI Oy;12 000;Palkkapäällikkö;Raindance\n"
                         "2;Raindance;CGI Oy;40000;Talousjohtaja;\n"
                         "3;Effica;Tieto Oyj;;Ylilääkäri;\n";
// Titania costs more and has lost its owner, Effica is gone, two are new and speak to each other.
const std::string newer = "1;Titania;CGI Oy;13 000;;Raindance\n"
                          "2;Raindance;CGI Oy;41000;Maija;\n"
                          "4;Uusi;Uusi Oy;5;;Titania, Toinen\n"
                          "5;Toinen;;;;Titania\n";

RawDocument laukaa(const std::string& body) {
    return makeDocument("Laukaa.csv", header + body);
}

/// The project after the first list, with a person's word on Raindance's owner.
struct Case {
    model::Inventory project;
    ImportReview review;

    Case() {
        project = applied(regionProject(), test::review(regionProject(), {laukaa(rows)}));
        model::FieldValue typed;
        typed.state = model::FieldState::Value;
        typed.data = std::string("Matti");
        typed.origin.user = "maija";
        const auto edit = edit::makeSetField(project, named("Raindance"), FieldKey::Owner, typed);
        EXPECT_TRUE(edit && edit::applyEdits(project, {*edit}));
        review = test::review(project, {laukaa(newer)});
    }
    model::InstallationId named(const std::string& name) const {
        for (const auto& [id, system] : project.all<model::Installation>()) {
            if (system.fields.find(FieldKey::Name)->text() == name) {
                return id;
            }
        }
        return {};
    }
    model::InstallationId newSystem(const std::string& name) const {
        for (const RowChange& change : review.files.front().changes) {
            if (change.kind == ChangeKind::New && change.name == name) {
                return change.installation;
            }
        }
        return {};
    }
    std::string changes(const Selection& selection) const {
        const ImportReview part = select(review, project, selection);
        const model::Inventory after = applied(project, part);
        // What was refused is still there to be taken.
        const ImportReview next = test::review(after, {laukaa(newer)});
        EXPECT_EQ(next.files.front().rowsRead, 4);
        const model::Inventory whole = applied(after, next);
        EXPECT_EQ(printSystems(whole).empty(), false);
        return printChanges(part);
    }
};

TEST(Selection, EverythingIsTheReviewItself) {
    const Case one;
    const ImportReview all = select(one.review, one.project, {});
    EXPECT_EQ(all.edits, one.review.edits);
    EXPECT_EQ(printCounts(all), printCounts(one.review));
    EXPECT_EQ(printChanges(all), "changed Titania owner: 'Palkkapäällikkö' -> ''\n"
                                 "changed Titania annual_cost: '12 000' -> '13 000'\n"
                                 "changed Raindance owner: 'Matti' -> 'Maija' conflict\n"
                                 "changed Raindance annual_cost: '40000' -> '41000'\n"
                                 "new Uusi\nnew Toinen\nmissing Effica\n");
}

TEST(Selection, ByKind) {
    const Case one;
    Selection selection;
    selection.added = selection.missing = false;
    selection.conflicts = Take::Later;
    EXPECT_EQ(one.changes(selection), "changed Titania owner: 'Palkkapäällikkö' -> ''\n"
                                      "changed Titania annual_cost: '12 000' -> '13 000'\n"
                                      "changed Raindance annual_cost: '40000' -> '41000'\n");
    const ImportReview part = select(one.review, one.project, selection);
    EXPECT_EQ(printCounts(part), "systems +0 ~2 =0 -0, skipped 2, rejected 0, interfaces +0 ~0 =1");
    EXPECT_EQ(applied(one.project, part).all<model::Installation>().size(), 3U);
    selection.changed = false;
    EXPECT_EQ(one.changes(selection), "");
}

TEST(Selection, ByRowAndByField) {
    const Case one;
    Selection selection;
    allowOnlySystems(selection, one.review, {one.named("Titania")});
    EXPECT_EQ(one.changes(selection), "changed Titania owner: 'Palkkapäällikkö' -> ''\n"
                                      "changed Titania annual_cost: '12 000' -> '13 000'\n");
    allowOnlyFields(selection, {FieldKey::AnnualCost});
    EXPECT_EQ(one.changes(selection), "changed Titania annual_cost: '12 000' -> '13 000'\n");
    Selection fields;
    allowOnlyFields(fields, {FieldKey::Vendor});
    fields.missing = false;
    EXPECT_EQ(one.changes(fields), "new Uusi\nnew Toinen\n");
    const model::Inventory after = applied(one.project, select(one.review, one.project, fields));
    EXPECT_NE(printSystems(after).find("| system_id=4 | vendor=Uusi Oy\n"), std::string::npos)
        << printSystems(after);
}

TEST(Selection, OursSettlesAConflictUntilTheSourceSpeaksAgain) {
    const Case one;
    Selection selection;
    selection.conflicts = Take::Ours;
    const model::Inventory after = applied(one.project, select(one.review, one.project, selection));
    EXPECT_NE(printSystems(after).find("| system_id=2 | owner=Matti"), std::string::npos)
        << printSystems(after);
    EXPECT_EQ(printChanges(review(after, {laukaa(newer)})), "");
    std::string third = newer;
    third.replace(third.find("Maija"), 5, "Liisa");
    EXPECT_EQ(printChanges(review(after, {laukaa(third)})),
              "changed Raindance owner: 'Matti' -> 'Liisa' conflict\n");
    Selection later;
    later.conflicts = Take::Later;
    const model::Inventory open = applied(one.project, select(one.review, one.project, later));
    EXPECT_EQ(printChanges(review(open, {laukaa(newer)})),
              "changed Raindance owner: 'Matti' -> 'Maija' conflict\n")
        << "undecided conflicts are shown again";
}

TEST(Selection, SingleLinesAreDecidedFirst) {
    const Case one;
    Selection selection = safeSelection();
    selection.added = selection.missing = false;
    for (const RowChange& change : one.review.files.front().changes) {
        if (change.isConflict || change.losesValue) {
            selection.decided[keyOf(change)] = Take::Theirs;
        } else if (change.field) {
            selection.decided[keyOf(change)] = Take::Later;
        }
    }
    EXPECT_EQ(one.changes(selection), "changed Titania owner: 'Palkkapäällikkö' -> ''\n"
                                      "changed Raindance owner: 'Matti' -> 'Maija' conflict\n");
}

TEST(Selection, AnInterfaceStaysWrittenWithoutItsRefusedEnd) {
    const Case one;
    Selection selection;
    selection.refusedSystems = {one.newSystem("Toinen")};
    const ImportReview part = select(one.review, one.project, selection);
    const model::Inventory after = applied(one.project, part);
    EXPECT_EQ(printInterfaces(after), "Titania -> Raindance\nUusi -> Titania\nUusi -> ?Toinen\n")
        << "the row of Toinen reports nothing, the row of Uusi still does";
    EXPECT_EQ(part.files.front().interfacesAdded, 2);
    const ImportReview next = review(after, {laukaa(newer)});
    EXPECT_EQ(printChanges(next), "new Toinen\n");
    EXPECT_EQ(printInterfaces(applied(after, next)),
              "Titania -> Raindance\nUusi -> Titania\nUusi -> Toinen\nToinen -> Titania\n");
}

TEST(Selection, NothingTakenIsNothingToStore) {
    const Case one;
    Selection selection;
    selection.added = selection.changed = selection.missing = selection.interfaces = false;
    const ImportReview nothing = select(one.review, one.project, selection);
    EXPECT_EQ(printChanges(nothing), "");
    for (const edit::Edit& each : nothing.edits.edits) {
        EXPECT_FALSE(std::holds_alternative<edit::SetField>(each));
    }
    EXPECT_EQ(applied(one.project, nothing).all<model::Product>().size(),
              one.project.all<model::Product>().size());
}

} // namespace
} // namespace aallokko::importers::test
