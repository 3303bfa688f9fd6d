// SPDX-License-Identifier: GPL-3.0-or-later
//
// Forms that come back: only what the organisation changed is a change, wherever rows and columns
// have moved to.
#include "core/edit/edit.h"
#include "core/model/form_format.h"
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>
#include <set>

namespace aallokko::importers::test {

namespace {

namespace form = model::form;

constexpr const char* list = "Järjestelmä;Vuosimaksu;Omistaja\nTitania;1200;Anna\nEffica;500;Bo";

model::Inventory project() {
    const model::Inventory& region = regionProject();
    return applied(region, review(region, {makeDocument("laukaa.csv", list)}));
}

std::string codeOf(const model::Inventory& inventory) {
    const auto& installation = inventory.all<model::Installation>().begin()->second;
    return inventory.find<model::Organisation>(installation.responsible)->code;
}

std::string keyOf(const model::Inventory& inventory, int index) {
    auto it = inventory.all<model::Installation>().begin();
    std::advance(it, index);
    return form::rowKey(form::projectKey(inventory), codeOf(inventory), it->first);
}

/// A form of the two systems whose visible sheet is `lines`; "<1>" and "<2>" are their keys.
RawDocument formOf(const model::Inventory& inventory, std::string lines) {
    const std::string base =
        "key;name;annual_cost;owner\n<1>;Titania;#1200;Anna\n<2>;Effica;#500;Bo";
    const auto filled = [&](std::string text) {
        for (const int i : {0, 1}) {
            const std::string mark = "<" + std::to_string(i + 1) + ">";
            for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark)) {
                text.replace(at, mark.size(), keyOf(inventory, i));
            }
        }
        return text;
    };
    RawDocument document = makeDocument("vastaus.xlsx", filled(std::move(lines)));
    document.sheets.front().name = "Vastaukset";
    document.sheets.push_back(makeSheet(
        form::aboutSheet,
        std::string("format;") + form::version + "\nproject;" + form::projectKey(inventory) +
            "\nregion;" + inventory.setting("region") + "\norganisation;" + codeOf(inventory) +
            "\nid_header;Tunniste\ncolumn;systems;name;Nimi *\n"
            "column;systems;annual_cost;Kulut (€)\ncolumn;systems;owner;Vastaa *"));
    document.sheets.push_back(makeSheet(form::systemsBase, filled(base)));
    document.sheets[1].hidden = document.sheets[2].hidden = true;
    for (RawSheet& sheet : document.sheets) {
        for (RawRow& row : sheet.rows) {
            row.source.file = document.fileName;
        }
    }
    return document;
}

} // namespace

TEST(RequestForm, ChangesNothingWhenItComesBackUntouched) {
    const model::Inventory before = project();
    const auto result = review(before, {formOf(before, "Tunniste;Nimi *;Kulut (€);Vastaa *\n"
                                                       "<1>;Titania;#1200;Anna\n"
                                                       "<2>;Effica;#500;Bo")});
    EXPECT_EQ(printChanges(result), "");
    EXPECT_EQ(result.files.front().systemsUnchanged, 2);
    EXPECT_EQ(printIssues(result), "");
}

TEST(RequestForm, FollowsSortedRowsAndInsertedColumns) {
    const model::Inventory before = project();
    const auto result =
        review(before, {formOf(before, "Oma;Vastaa *;Tunniste;Nimi *;Uusi;Kulut (€)\n"
                                       "x;Bo;<2>;Effica;y;#650\n"
                                       "x;ei tietoa;<1>;Titania;;#1200")});
    EXPECT_EQ(printChanges(result), "changed Effica annual_cost: '500' -> '650.00'\n"
                                    "changed Titania owner: 'Anna' -> ''\n");
    EXPECT_EQ(result.files.front().mapping.front().reason, "form");
    const model::Inventory after = applied(before, result);
    EXPECT_NE(printSystems(after).find("owner=?"), std::string::npos) << printSystems(after);
}

TEST(RequestForm, TakesACopiedRowAsNew) {
    const model::Inventory before = project();
    const auto result = review(before, {formOf(before, "Tunniste;Nimi *;Kulut (€);Vastaa *\n"
                                                       "<1>;Titania 2;#900;Anna\n"
                                                       "<1>;Titania;#1200;Anna\n"
                                                       "<2>;Effica;#500;Bo")});
    EXPECT_EQ(result.files.front().systemsAdded, 1);
    EXPECT_EQ(result.files.front().systemsChanged, 0);
    EXPECT_NE(printIssues(result).find("import.form_row_copied Titania 2"), std::string::npos)
        << printIssues(result);
}

TEST(RequestForm, AddsRowsOnceHoweverOftenItComes) {
    const model::Inventory before = project();
    const auto document = formOf(before, "Tunniste;Nimi *;Kulut (€);Vastaa *\n"
                                         "<1>;Titania;#1200;Anna\n"
                                         ";Uusi;#70;Cia\n"
                                         "<2>;Effica;#500;Bo");
    const auto first = review(before, {document});
    EXPECT_EQ(first.files.front().systemsAdded, 1);
    const auto second = review(applied(before, first), {document});
    EXPECT_EQ(second.files.front().systemsAdded, 0);
    EXPECT_EQ(second.files.front().systemsMissing, 0);
    EXPECT_EQ(printChanges(second), "");
}

TEST(RequestForm, KnowsARowWithoutItsKeyByItsName) {
    const model::Inventory before = project();
    const auto result = review(before, {formOf(before, "Tunniste;Nimi *;Kulut (€);Vastaa *\n"
                                                       ";Titania;#1300;Anna\n"
                                                       "<2>;Effica;#500;Bo")});
    EXPECT_EQ(printChanges(result), "changed Titania annual_cost: '1200' -> '1300.00'\n");
    EXPECT_EQ(result.files.front().systemsAdded, 0);
}

TEST(RequestForm, RemovesNothing) {
    const model::Inventory before = project();
    const auto result = review(before, {formOf(before, "Tunniste;Nimi *;Kulut (€);Vastaa *\n"
                                                       "<2>;Effica;#500;Bo")});
    EXPECT_EQ(printChanges(result), "");
    EXPECT_NE(printIssues(result).find("import.form_row_gone Titania"), std::string::npos);
}

TEST(RequestForm, IsAConflictWhenTheProjectHasChangedToo) {
    const model::Inventory before = project();
    const auto changed =
        review(before, {makeDocument("laukaa.csv", "Järjestelmä;Vuosimaksu;Omistaja\n"
                                                   "Titania;1400;Anna\nEffica;500;Bo")});
    const auto result =
        review(applied(before, changed), {formOf(before, "Tunniste;Nimi *;Kulut (€);Vastaa *\n"
                                                         "<1>;Titania;#1300;Anna\n"
                                                         "<2>;Effica;#500;Bo")});
    ASSERT_EQ(result.files.front().changes.size(), 1U);
    EXPECT_TRUE(result.files.front().changes.front().isConflict);
    EXPECT_EQ(result.files.front().changes.front().base, "1200");
}

// The list and the form of one organisation in one import: the form is the later word, told as a
// conflict, and all edits apply.
TEST(RequestForm, ComesTogetherWithTheList) {
    const model::Inventory before = project();
    const auto result =
        review(before, {makeDocument("laukaa.csv", "Järjestelmä;Vuosimaksu;Omistaja\n"
                                                   "Titania;1400;Anna\nEffica;500;Bo"),
                        formOf(before, "Tunniste;Nimi *;Kulut (€);Vastaa *\n"
                                       "<1>;Titania;#1300;Cia\n"
                                       "<2>;Effica;#500;Bo")});
    const std::string after = printSystems(applied(before, result));
    EXPECT_NE(after.find("annual_cost=1300.00"), std::string::npos) << after;
    EXPECT_NE(after.find("owner=Cia"), std::string::npos) << after;
    ASSERT_EQ(result.files.back().changes.size(), 2U);
    EXPECT_TRUE(result.files.back().changes.front().isConflict);
}

// Interfaces have their own sheet; its rows are known by keys with an L.
TEST(RequestForm, MovesTheEndOfAnInterface) {
    const model::Inventory region = regionProject();
    const auto first =
        review(region, {makeDocument("laukaa.csv", "Järjestelmä;Liittymät\n"
                                                   "Titania;Effica\nEffica;\nPegasos;")});
    const model::Inventory before = applied(region, first);
    const std::string key = form::rowKey(form::projectKey(before), codeOf(before),
                                         before.all<model::Interface>().begin()->first);
    RawDocument document = formOf(before, "Tunniste;Nimi *;Kulut (€);Vastaa *\n"
                                          "<1>;Titania;#1200;Anna\n<2>;Effica;#500;Bo");
    RawSheet about = makeSheet("", "column;interfaces;source_system;Mistä *\n"
                                   "column;interfaces;interface_target_system;Mihin *");
    for (const RawRow& row : about.rows) {
        document.sheets[1].rows.push_back(row);
    }
    document.sheets.push_back(
        makeSheet("Liittymät", "Tunniste;Mistä *;Mihin *\n" + key + ";Titania;Pegasos"));
    document.sheets.push_back(
        makeSheet(form::interfacesBase,
                  "key;source_system;interface_target_system\n" + key + ";Titania;Effica"));
    document.sheets.back().hidden = true;
    const model::Inventory after = applied(before, review(before, {document}));
    EXPECT_EQ(printInterfaces(after).find("Titania -> Pegasos"), 0U) << printInterfaces(after);
    EXPECT_EQ(after.all<model::Interface>().size(), 1U);
}

TEST(RequestForm, StaysWhenTheOldListComesAgain) {
    const model::Inventory before = project();
    const auto answer = review(before, {formOf(before, "Tunniste;Nimi *;Kulut (€);Vastaa *\n"
                                                       "<1>;Titania;#1300;Anna\n"
                                                       "<2>;Effica;#500;Bo")});
    const auto again = review(applied(before, answer), {makeDocument("laukaa.csv", list)});
    EXPECT_EQ(printChanges(again), "");
}

std::string refusalOf(const ImportReview& review) {
    return review.refused ? review.refused->code : "";
}

TEST(RequestForm, IsRefusedByAnotherRegion) {
    const model::Inventory before = project();
    model::Inventory other = before;
    other.all<model::Setting>()["region"] = {"region", "toinen"};
    const auto result = review(other, {formOf(before, "Tunniste;Nimi *;Kulut (€);Vastaa *\n"
                                                      "<1>;Titania;#1;Anna\n<2>;Effica;#2;Bo")});
    EXPECT_EQ(refusalOf(result), "import.form_of_other_region");
    EXPECT_TRUE(result.edits.edits.empty());
}

// Two projects of one region number their systems alike; only the id tells them apart.
TEST(RequestForm, IsRefusedByAnotherProjectOfTheSameRegion) {
    model::Inventory before = project();
    before.all<model::Setting>()[form::projectIdSetting] = {form::projectIdSetting, "a"};
    model::Inventory other = before;
    other.all<model::Setting>()[form::projectIdSetting] = {form::projectIdSetting, "b"};
    const auto document = formOf(before, "Tunniste;Nimi *;Kulut (€);Vastaa *\n"
                                         "<1>;Titania;#1;Anna\n<2>;Effica;#500;Bo");
    EXPECT_EQ(refusalOf(review(other, {document})), "import.form_of_other_project");
    EXPECT_EQ(printChanges(review(before, {document})),
              "changed Titania annual_cost: '1200' -> '1.00'\n");
}

TEST(RequestForm, IsRefusedWhenItIsOfAnotherVersion) {
    const model::Inventory before = project();
    auto document = formOf(before, "Tunniste;Nimi *;Kulut (€);Vastaa *\n<1>;Titania;#1;Anna");
    document.sheets[1].rows.front().cells[1].text = "aallokko-form/1";
    EXPECT_EQ(refusalOf(review(before, {document})), "import.form_version");
}

// A spreadsheet program that counts on from a key makes no key of another row.
TEST(RequestForm, KnowsAKeyThatItDidNotGive) {
    const model::Inventory before = project();
    const std::string lines = "Tunniste;Nimi *;Kulut (€);Vastaa *\n<1>;Titania;#1200;Anna\n"
                              "<2>;Effica;#500;Bo\n" +
                              codeOf(before) + "-2-bbbb;Uusi;#7;Cia";
    const auto result = review(before, {formOf(before, lines)});
    EXPECT_EQ(result.files.front().systemsAdded, 1);
    EXPECT_EQ(printChanges(result).find("changed"), std::string::npos) << printChanges(result);
    EXPECT_NE(printIssues(result).find("import.form_key_unknown"), std::string::npos)
        << printIssues(result);
}

TEST(RequestForm, ItsKeysTellProjectsOrganisationsAndNumbersApart) {
    std::set<std::string> keys;
    for (const char* project : {"a", "b"}) {
        for (const char* code : {"410", "411"}) {
            for (int id = 1; id <= 50; ++id) {
                const std::string key = form::rowKey(project, code, model::InstallationId(id));
                EXPECT_EQ(form::numberInKey(key), id) << key;
                keys.insert(key);
            }
        }
    }
    EXPECT_EQ(keys.size(), 200U);
    EXPECT_EQ(form::numberInKey(form::rowKey("a", "410", model::InterfaceId(7))), 7);
    EXPECT_EQ(form::numberInKey("Titania"), 0);
}

} // namespace aallokko::importers::test
