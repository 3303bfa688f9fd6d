// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one write path: every edit can be taken back exactly, and an edit that does not fit changes
// nothing.
#include "core/edit/edit.h"
#include "tests/support/random_inventory.h"

#include <gtest/gtest.h>

namespace aallokko::test {

using namespace aallokko::model;
using edit::Edit;

namespace {

std::string codeOf(const base::Result<void>& result) {
    return result ? "ok" : result.error().code;
}

Installation installation(std::int64_t id) {
    Installation record;
    record.id = InstallationId(id);
    return record;
}

FieldValue textValue(const char* text) {
    FieldValue value;
    value.state = FieldState::Value;
    value.data = std::string(text);
    return value;
}

} // namespace

TEST(Edit, RandomSequencesAndTheirInversesAreTheIdentity) {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        RandomInventory random(seed);
        Inventory inventory = random.make(8);
        const Inventory first = inventory;
        const std::vector<Edit> edits = random.makeEdits(inventory, 80);
        EXPECT_FALSE(inventory == first);

        Inventory again = first;
        ASSERT_EQ(codeOf(edit::applyEdits(again, edits)), "ok");
        EXPECT_TRUE(again.tables == inventory.tables);

        ASSERT_EQ(codeOf(edit::applyEdits(inventory, edit::inverse(edits))), "ok");
        EXPECT_TRUE(inventory.tables == first.tables) << "seed " << seed;
    }
}

TEST(Edit, EveryRecordTypeIsCreatedAndTakenBack) {
    const Inventory full = RandomInventory(3).make(5);
    std::vector<Edit> edits;
    std::apply(
        [&edits](const auto&... tables) {
            const auto add = [&edits](const auto& table) {
                EXPECT_FALSE(table.empty());
                for (const auto& [id, record] : table) {
                    edits.push_back(edit::createRecord(record));
                }
            };
            (add(tables), ...);
        },
        full.tables);
    Inventory inventory;
    ASSERT_EQ(codeOf(edit::applyEdits(inventory, edits)), "ok");
    EXPECT_TRUE(inventory.tables == full.tables);
    ASSERT_EQ(codeOf(edit::applyEdits(inventory, edit::inverse(edits))), "ok");
    EXPECT_TRUE(inventory.tables == Inventory().tables);
}

TEST(Edit, TheInverseOfTheInverseIsTheEdit) {
    RandomInventory random(9);
    Inventory inventory = random.make(5);
    const auto edits = random.makeEdits(inventory, 40);
    EXPECT_TRUE(edit::inverse(edit::inverse(edits)) == edits);
}

TEST(Edit, AFailureInTheMiddleLeavesTheInventoryAsItWas) {
    RandomInventory random(5);
    Inventory inventory = random.make(5);
    inventory.version = 4;
    const Inventory before = inventory;
    Inventory ahead = inventory;
    std::vector<Edit> edits = random.makeEdits(ahead, 20);
    edits.push_back(edit::deleteRecord(Setting{"is not there", ""}));
    EXPECT_EQ(codeOf(edit::applyEdits(inventory, edits)), "edit.stale");
    EXPECT_TRUE(inventory == before);
}

TEST(Edit, ASetCountsTheVersionUpOnce) {
    Inventory inventory;
    const std::vector<Edit> edits{edit::createRecord(Setting{"a", "1"}),
                                  edit::createRecord(Setting{"b", "2"})};
    ASSERT_EQ(codeOf(edit::applyEdits(inventory, edits)), "ok");
    EXPECT_EQ(inventory.version, 1);
}

TEST(Edit, EditsThatDoNotFitAreStale) {
    Inventory inventory;
    const Setting setting{"a", "1"};
    ASSERT_EQ(codeOf(edit::applyEdit(inventory, edit::createRecord(setting))), "ok");
    EXPECT_EQ(codeOf(edit::applyEdit(inventory, edit::createRecord(setting))), "edit.stale");
    EXPECT_EQ(codeOf(edit::applyEdit(
                  inventory, edit::replaceRecord(Setting{"a", "other"}, Setting{"a", "2"}))),
              "edit.stale");
    EXPECT_EQ(codeOf(edit::applyEdit(inventory, edit::deleteRecord(Setting{"b", ""}))),
              "edit.stale");
    EXPECT_EQ(codeOf(edit::applyEdit(inventory, edit::ReplaceRecord<Setting>{})), "edit.empty");
    EXPECT_EQ(codeOf(edit::applyEdit(inventory, edit::replaceRecord(setting, Setting{"b", "1"}))),
              "edit.id_changed");
    EXPECT_EQ(inventory.all<Setting>().size(), 1U);
    EXPECT_EQ(inventory.setting("a"), "1");
}

TEST(Edit, AFieldIsSetReplacedAndRemoved) {
    Inventory inventory;
    inventory.all<Installation>()[InstallationId(7)] = installation(7);
    const auto apply = [&](const std::optional<FieldValue>& before,
                           const std::optional<FieldValue>& after) {
        return codeOf(edit::applyEdit(
            inventory,
            edit::SetField{{EntityKind::Installation, 7}, FieldKey::Name, before, after}));
    };
    EXPECT_EQ(apply(std::nullopt, textValue("Titania")), "ok");
    EXPECT_EQ(apply(std::nullopt, textValue("Pegasos")), "edit.stale");
    EXPECT_EQ(apply(textValue("Titania"), textValue("Pegasos")), "ok");
    EXPECT_EQ(apply(textValue("Titania"), std::nullopt), "edit.stale");
    EXPECT_EQ(apply(textValue("Pegasos"), std::nullopt), "ok");
    EXPECT_TRUE(inventory.find<Installation>(InstallationId(7))->fields.isEmpty());
}

TEST(Edit, AnEqualTextFromAnotherCellIsAnotherValue) {
    Inventory inventory;
    Installation record = installation(1);
    FieldValue stored = textValue("Titania");
    stored.origin.source = {"kunta.xlsx", "J", 3, 2};
    record.fields.set(FieldKey::Name, stored);
    inventory.all<Installation>()[record.id] = record;
    EXPECT_EQ(codeOf(edit::applyEdit(inventory, edit::SetField{{EntityKind::Installation, 1},
                                                               FieldKey::Name,
                                                               textValue("Titania"),
                                                               std::nullopt})),
              "edit.stale");
}

TEST(Edit, ASystemFieldGoesToTheRecordThatHoldsIt) {
    Inventory inventory;
    inventory.all<Installation>()[InstallationId(1)] = installation(1);
    inventory.all<Use>()[UseId(5)] = {UseId(5), InstallationId(1), {}, false, {}};
    inventory.all<Use>()[UseId(6)] = {UseId(6), InstallationId(1), {}, true, {}};
    inventory.all<Contract>()[ContractId(9)] = {ContractId(9), {InstallationId(1)}, {}};
    const auto entityOf = [&](FieldKey key) {
        const auto made = edit::makeSetField(inventory, InstallationId(1), key, textValue("x"));
        return made ? std::get<edit::SetField>(*made).entity : edit::EntityRef{};
    };
    EXPECT_EQ(entityOf(FieldKey::Name), (edit::EntityRef{EntityKind::Installation, 1}));
    EXPECT_EQ(entityOf(FieldKey::Purpose), (edit::EntityRef{EntityKind::Use, 6}));
    EXPECT_EQ(entityOf(FieldKey::Vendor), (edit::EntityRef{EntityKind::Contract, 9}));
    inventory.all<Contract>().clear();
    const auto none =
        edit::makeSetField(inventory, InstallationId(1), FieldKey::Vendor, textValue("x"));
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().code, "edit.no_record");
    EXPECT_EQ(none.error().kind, base::ErrorKind::Usage);
}

} // namespace aallokko::test
