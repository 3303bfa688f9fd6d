// SPDX-License-Identifier: GPL-3.0-or-later
//
// Imports taken back: alone, after typed values, after later imports, and while something new
// points to what they made.
#include "core/edit/revert.h"
#include "core/model/system_view.h"
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

using model::FieldKey;

const std::string header = "Tunnus;Nimi;Toimittaja;Tuote;Omistaja;Liittymät\n";
const std::string rows = "1;Titania;CGI Oy;Titania;Paula;Raindance\n"
                         "2;Raindance;CGI Oy;;Pekka;\n"
                         "3;Effica;Tieto Oyj;Effica;;\n";
const std::string newer = "1;Titania;CGI Oy;Titania;Pauliina;\n"
                          "2;Raindance;Toinen Oy;;Pekka;\n"
                          "4;Uusi;Uusi Oy;Uutuus;Ulla;Titania, Raindance\n";

struct Steps {
    model::Inventory first;
    model::Inventory second;
    ImportReview review;

    Steps() {
        first = applied(regionProject(), test::review(regionProject(), {list(rows)}));
        review = test::review(first, {list(newer)});
        second = applied(first, review);
    }
    static RawDocument list(const std::string& body) {
        return makeDocument("Laukaa.csv", header + body);
    }
};

model::InstallationId named(const model::Inventory& project, const std::string& name) {
    const model::SystemIndex systems(project);
    for (const model::SystemView& system : systems.systems()) {
        if (system.name() == name) {
            return system.id();
        }
    }
    ADD_FAILURE() << name;
    return {};
}

void typeOwner(model::Inventory& project, const std::string& name, const std::string& owner) {
    model::FieldValue value;
    value.state = model::FieldState::Value;
    value.data = owner;
    value.origin.user = "maija";
    const auto edit = edit::makeSetField(project, named(project, name), FieldKey::Owner, value);
    ASSERT_TRUE(edit && edit::applyEdits(project, {*edit}));
}

model::Inventory reverted(const model::Inventory& project, const ImportReview& review,
                          std::vector<edit::KeptEdit>* kept = nullptr) {
    const edit::Reverted back = edit::revert(project, review.edits.edits);
    model::Inventory after = project;
    const auto done = edit::applyEdits(after, back.edits);
    EXPECT_TRUE(done) << (done ? "" : done.error().code);
    if (kept != nullptr) {
        *kept = back.kept;
    }
    return after;
}

std::string printKept(const std::vector<edit::KeptEdit>& kept) {
    std::string text;
    for (const edit::KeptEdit& one : kept) {
        text += one.name + (one.field ? " " + std::string(nameOf(*one.field)) : std::string()) +
                " " + one.reason + "\n";
    }
    return text;
}

TEST(ImportUndo, TheLastImportLeavesNothing) {
    const Steps steps;
    std::vector<edit::KeptEdit> kept;
    EXPECT_TRUE(reverted(steps.second, steps.review, &kept).tables == steps.first.tables);
    EXPECT_EQ(printKept(kept), "");
    const ImportReview begin = review(regionProject(), {Steps::list(rows)});
    EXPECT_TRUE(reverted(steps.first, begin).tables == regionProject().tables);
}

TEST(ImportUndo, LaterWorkStaysAndIsListed) {
    const Steps steps;
    model::Inventory project = steps.second;
    typeOwner(project, "Titania", "Maija"); // over a value of the import
    typeOwner(project, "Effica", "Eeva");   // over a value of the first import
    std::vector<edit::KeptEdit> kept;
    const model::Inventory after = reverted(project, steps.review, &kept);
    EXPECT_EQ(printKept(kept), "Titania owner changed\n");
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().set->text(), "Pauliina");
    EXPECT_EQ(kept.front().now->text(), "Maija");
    const model::SystemIndex systems(after);
    EXPECT_EQ(systems.find(named(after, "Titania"))->field(FieldKey::Owner).text(), "Maija");
    EXPECT_EQ(systems.find(named(after, "Effica"))->field(FieldKey::Owner).text(), "Eeva");
    EXPECT_EQ(systems.find(named(after, "Raindance"))->field(FieldKey::Vendor).text(), "CGI Oy");
    EXPECT_FALSE(after.find<model::Installation>(named(after, "Effica"))->notInLatest);
    EXPECT_EQ(after.all<model::Installation>().size(), 3U);
    EXPECT_EQ(after.all<model::Interface>().size(), 1U);
}

TEST(ImportUndo, ANewSystemThatSomebodyWorkedOnStaysWhole) {
    const Steps steps;
    model::Inventory project = steps.second;
    typeOwner(project, "Uusi", "Maija");
    std::vector<edit::KeptEdit> kept;
    const model::Inventory after = reverted(project, steps.review, &kept);
    EXPECT_EQ(printKept(kept), "Uusi changed\n");
    EXPECT_EQ(after.all<model::Installation>().size(), 4U);
    EXPECT_EQ(after.all<model::Contract>().size(), 4U);
    EXPECT_EQ(after.all<model::Use>().size(), 4U);
    EXPECT_EQ(after.all<model::Product>().size(), 3U) << "its product is still named";

    model::Inventory pinned = steps.second;
    const auto id = named(pinned, "Uusi");
    ASSERT_TRUE(edit::applyEdits(pinned, {edit::createRecord(model::Pin{id, 3, {}})}));
    (void)reverted(pinned, steps.review, &kept);
    EXPECT_EQ(printKept(kept), "Uusi in_use\n");
}

TEST(ImportUndo, WhatALaterImportPointsToStays) {
    const Steps steps;
    const std::string other = "Tunnus;Nimi;Liittymät\n1;Oma;Uusi (Laukaa)\n";
    const ImportReview third = review(steps.second, {makeDocument("Muurame.csv", other)});
    const model::Inventory project = applied(steps.second, third);
    std::vector<edit::KeptEdit> kept;
    const model::Inventory after = reverted(project, steps.review, &kept);
    EXPECT_EQ(printKept(kept), "Uusi in_use\n");
    EXPECT_NE(printInterfaces(after).find("Oma -> Uusi"), std::string::npos)
        << printInterfaces(after);
    // The later import first, then this one: nothing is left of either.
    const model::Inventory both = reverted(reverted(project, third), steps.review, &kept);
    EXPECT_TRUE(both.tables == steps.first.tables);
}

TEST(ImportUndo, TheFirstOfTwoImportsKeepsWhatTheSecondSaid) {
    const Steps steps;
    const ImportReview begin = review(regionProject(), {Steps::list(rows)});
    std::vector<edit::KeptEdit> kept;
    const model::Inventory after = reverted(steps.second, begin, &kept);
    EXPECT_EQ(after.all<model::Installation>().size(), 4U)
        << "all three were changed or marked by the second import";
    EXPECT_EQ(printKept(kept),
              "Titania changed\nRaindance changed\nEffica changed\nTitania → Raindance changed\n");
    const edit::Reverted again = edit::revert(after, begin.edits.edits);
    EXPECT_TRUE(again.edits.empty()) << "taking back twice changes nothing";
}

} // namespace
} // namespace aallokko::importers::test
