// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of a form that name other records: products, organisations that use a system, systems that
// it speaks with. The records follow the answer; what is not found is told.
#include "core/model/form_format.h"
#include "importers/review/import_selection.h"
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

namespace form = model::form;
using model::FieldKey;

model::Inventory project() {
    const model::Inventory& region = regionProject();
    return applied(region, review(region, {makeDocument("laukaa.csv",
                                                        "Järjestelmä;Tuote;Käyttävät organisaatiot;"
                                                        "Liittymät\n"
                                                        "Titania;Titania;Muurame;Effica\n"
                                                        "Effica;Lifecare;;\nPegasos;;;")}));
}

std::string codeOf(const model::Inventory& inventory) {
    const auto& installation = inventory.all<model::Installation>().begin()->second;
    return inventory.find<model::Organisation>(installation.responsible)->code;
}

/// The form of project() whose first row now has these cells.
RawDocument formOf(const model::Inventory& inventory, const std::string& cells) {
    std::vector<std::string> keys;
    for (const auto& [id, system] : inventory.all<model::Installation>()) {
        keys.push_back(form::rowKey(form::projectKey(inventory), codeOf(inventory), id));
    }
    const std::string others = "\n" + keys[1] + ";Effica;Lifecare;;\n" + keys[2] + ";Pegasos;;;";
    RawDocument document = makeDocument("vastaus.xlsx", "Avain;Nimi *;Tuote;Käyttäjät;Liittymät\n" +
                                                            keys[0] + ";Titania;" + cells + others);
    document.sheets.front().name = "Vastaukset";
    document.sheets.push_back(makeSheet(
        form::aboutSheet, std::string("format;") + form::version + "\nproject;" +
                              form::projectKey(inventory) + "\nregion;" +
                              inventory.setting("region") + "\norganisation;" + codeOf(inventory) +
                              "\nid_header;Avain\ncolumn;systems;name;Nimi *\n"
                              "column;systems;product;Tuote\n"
                              "column;systems;using_organisations;Käyttäjät\n"
                              "column;systems;interfaces;Liittymät"));
    document.sheets.push_back(
        makeSheet(form::systemsBase, "key;name;product;using_organisations;interfaces\n" + keys[0] +
                                         ";Titania;Titania;Muurame;Effica" + others));
    document.sheets[1].hidden = document.sheets[2].hidden = true;
    for (RawSheet& sheet : document.sheets) {
        for (RawRow& row : sheet.rows) {
            row.source.file = document.fileName;
        }
    }
    return document;
}

std::string productOf(const model::Inventory& inventory) {
    const auto& system = inventory.all<model::Installation>().begin()->second;
    const auto* product = inventory.find<model::Product>(system.product);
    return product == nullptr ? "-" : product->name;
}

/// "Keuruu, Muurame": who uses the first system besides its own organisation.
std::string usersOf(const model::Inventory& inventory) {
    std::set<std::string> names;
    for (const auto& [id, use] : inventory.all<model::Use>()) {
        if (!use.isPrimary &&
            use.installation == inventory.all<model::Installation>().begin()->first) {
            names.insert(inventory.find<model::Organisation>(use.organisation)->name.fi);
        }
    }
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

/// "Titania > Effica gone": interfaces with their mark.
std::string linksOf(const model::Inventory& inventory) {
    std::string text;
    const auto shown = [&](const model::InterfaceEnd& end) {
        const auto* system = inventory.find<model::Installation>(end.installation);
        return system == nullptr ? "?" + end.written : system->fields.find(FieldKey::Name)->text();
    };
    for (const auto& [id, one] : inventory.all<model::Interface>()) {
        text +=
            shown(one.source) + " > " + shown(one.target) + (one.notInLatest ? " gone" : "") + "\n";
    }
    return text;
}

} // namespace

TEST(FormLinks, AnUntouchedFormChangesNothing) {
    const model::Inventory before = project();
    ASSERT_EQ(usersOf(before), "Muurame");
    const auto result = review(before, {formOf(before, "Titania;Muurame;Effica")});
    EXPECT_EQ(printChanges(result), "");
    EXPECT_EQ(linksOf(applied(before, result)), "Titania > Effica\n");
}

TEST(FormLinks, AProductIsFoundOrMade) {
    const model::Inventory before = project();
    ASSERT_EQ(productOf(before), "Titania");
    const auto known = review(before, {formOf(before, "Lifecare;Muurame;Effica")});
    const model::Inventory after = applied(before, known);
    EXPECT_EQ(productOf(after), "Lifecare");
    EXPECT_EQ(after.all<model::Product>().size(), before.all<model::Product>().size());
    EXPECT_EQ(
        productOf(applied(before, review(before, {formOf(before, "Raindance;Muurame;Effica")}))),
        "Raindance");
    const auto like = review(before, {formOf(before, "Lifecara;Muurame;Effica")});
    EXPECT_NE(printIssues(like).find("import.form_product_like Lifecara, Lifecare"),
              std::string::npos)
        << printIssues(like);
}

TEST(FormLinks, AnEmptiedProductIsNoLongerLinked) {
    const model::Inventory before = project();
    EXPECT_EQ(productOf(applied(before, review(before, {formOf(before, ";Muurame;Effica")}))), "-");
}

TEST(FormLinks, UsesFollowTheOrganisations) {
    const model::Inventory before = project();
    const auto result = review(before, {formOf(before, "Titania;Keuruu, Jyväskylä;Effica")});
    EXPECT_EQ(usersOf(applied(before, result)), "Jyväskylä, Keuruu");
    EXPECT_EQ(usersOf(applied(before, review(before, {formOf(before, "Titania;;Effica")}))), "");
}

TEST(FormLinks, AnUnknownOrganisationIsToldWithItsCellAndASuggestion) {
    const model::Inventory before = project();
    const auto result = review(before, {formOf(before, "Titania;Muurame, Keurruu;Effica")});
    EXPECT_NE(printIssues(result).find("import.organisation_like Muurame, Keurruu, Keuruu @ "),
              std::string::npos)
        << printIssues(result);
    EXPECT_EQ(usersOf(applied(before, result)), "Muurame");
}

TEST(FormLinks, InterfacesAreAddedAndMarkedAsGone) {
    const model::Inventory before = project();
    const model::Inventory after =
        applied(before, review(before, {formOf(before, "Titania;Muurame;Pegasos")}));
    EXPECT_EQ(linksOf(after), "Titania > Effica gone\nTitania > Pegasos\n");
    // The same form again is no news, and the list does not bring back what the form took out.
    const auto again = review(after, {formOf(before, "Titania;Muurame;Pegasos")});
    EXPECT_EQ(printChanges(again), "");
    const auto list =
        review(after, {makeDocument("laukaa.csv", "Järjestelmä;Tuote;Käyttävät organisaatiot;"
                                                  "Liittymät\nTitania;Titania;Muurame;Effica\n"
                                                  "Effica;Lifecare;;\nPegasos;;;")});
    EXPECT_EQ(linksOf(applied(after, list)), linksOf(after));
}

TEST(FormLinks, AnUnknownSystemIsKeptAsWrittenAndTold) {
    const model::Inventory before = project();
    const auto result = review(before, {formOf(before, "Titania;Muurame;Effica, Pegassos")});
    EXPECT_NE(printIssues(result).find("import.end_like Pegassos, Pegasos @ "), std::string::npos)
        << printIssues(result);
    EXPECT_EQ(linksOf(applied(before, result)), "Titania > Effica\nTitania > ?Pegassos\n");
}

TEST(FormLinks, RefusedFieldsTakeTheirRecordsWithThem) {
    const model::Inventory before = project();
    const auto all = review(before, {formOf(before, "Lifecare;Keuruu;Pegasos")});
    Selection selection;
    allowOnlyFields(selection, {FieldKey::Name});
    const model::Inventory after = applied(before, select(all, before, selection));
    EXPECT_EQ(productOf(after), "Titania");
    EXPECT_EQ(usersOf(after), "Muurame");
    EXPECT_EQ(linksOf(after), "Titania > Effica\n");
}

} // namespace aallokko::importers::test
