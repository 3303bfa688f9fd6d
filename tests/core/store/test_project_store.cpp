// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saving and loading, edits and undo, replay, and two writers on one file.
#include "core/store/edit_json.h"
#include "tests/core/store/store_test.h"
#include "tests/support/random_inventory.h"

namespace aallokko::test {

using namespace aallokko::model;

TEST_F(StoreTest, WhatIsSavedIsLoaded) {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        Inventory inventory = RandomInventory(seed).make(20);
        inventory.version = 1;
        const std::string file = path(("p" + std::to_string(seed)).c_str());
        auto created = store::ProjectStore::create(file, inventory, author());
        ASSERT_TRUE(created.has_value()) << describe(created.error());
        created->reset();
        auto opened = store::ProjectStore::open(file);
        ASSERT_TRUE(opened.has_value()) << describe(opened.error());
        const auto loaded = (*opened)->load();
        ASSERT_TRUE(loaded.has_value()) << describe(loaded.error());
        EXPECT_EQ(firstDifference(inventory, *loaded), "") << "seed " << seed;
        EXPECT_TRUE(inventory == *loaded);
    }
}

TEST_F(StoreTest, AnEmptyProjectHasVersionOne) {
    auto store = create({});
    const auto loaded = store->load();
    ASSERT_TRUE(loaded.has_value());
    EXPECT_EQ(loaded->version, 1);
    EXPECT_EQ(store->auditEntries()->front().kind, "create");
}

TEST_F(StoreTest, EditsUndoAndReplayGiveTheSameInventory) {
    for (unsigned seed = 11; seed <= 14; ++seed) {
        RandomInventory random(seed);
        Inventory inventory = random.make(8);
        const std::string file = path(("e" + std::to_string(seed)).c_str());
        auto store = std::move(*store::ProjectStore::create(file, inventory, author()));
        inventory.version = 1;
        const Inventory first = inventory;
        std::vector<edit::EditSet> done;
        for (int round = 0; round < 10; ++round) {
            done.push_back({"edit.test", {}, random.makeEdits(inventory, 12)});
            const auto entry = store->append(done.back(), inventory.version, "edit", author());
            ASSERT_TRUE(entry.has_value()) << describe(entry.error());
            EXPECT_EQ(entry->version, ++inventory.version);
            EXPECT_EQ(firstDifference(inventory, *store->load()), "");
        }
        for (auto it = done.rbegin(); it != done.rend(); ++it) {
            const edit::EditSet undo{"edit.undo", {}, edit::inverse(it->edits)};
            const auto entry = store->append(undo, inventory.version++, "undo", author());
            ASSERT_TRUE(entry.has_value()) << describe(entry.error());
        }
        Inventory expected = first;
        expected.version = inventory.version;
        EXPECT_EQ(firstDifference(expected, *store->load()), "") << "seed " << seed;
        EXPECT_EQ(firstDifference(expected, *store->replay()), "") << "seed " << seed;
        EXPECT_EQ(codeOf(store->verifyAudit()), "ok");
    }
}

// Import, undo, import: the trail must not speak of two systems with one number.
TEST_F(StoreTest, AnIdIsNotGivenAgainAfterAReopening) {
    Inventory inventory = RandomInventory(5).make(4);
    inventory.version = 1;
    const auto nextOf = [](const Inventory& one) { return one.nextId<Organisation>(); };
    const OrganisationId first = nextOf(inventory);
    Organisation organisation;
    organisation.id = first;
    organisation.code = "999";
    const edit::EditSet made{"edit.test", {}, {edit::createRecord(organisation)}};
    const edit::EditSet undo{"edit.undo", {}, edit::inverse(made.edits)};
    {
        auto store = create(inventory);
        ASSERT_EQ(codeOf(store->append(made, 1, "import", author())), "ok");
        ASSERT_EQ(codeOf(store->append(undo, 2, "undo", author())), "ok");
    }
    ASSERT_TRUE(edit::applyEdits(inventory, made.edits).has_value());
    EXPECT_GT(nextOf(inventory), first);
    ASSERT_TRUE(edit::applyEdits(inventory, undo.edits).has_value());
    EXPECT_GT(nextOf(inventory), first) << "in the running program";
    auto opened = std::move(*store::ProjectStore::open(path()));
    const auto loaded = opened->load();
    ASSERT_TRUE(loaded.has_value()) << describe(loaded.error());
    EXPECT_EQ(loaded->find<Organisation>(first), nullptr);
    EXPECT_EQ(nextOf(*loaded), nextOf(inventory)) << "after the file was opened again";
    EXPECT_EQ(nextOf(*opened->replay()), nextOf(inventory)) << "from the trail alone";
}

TEST_F(StoreTest, TheSecondWriterGetsAConflictAndChangesNothing) {
    Inventory inventory = RandomInventory(3).make(4);
    auto mine = create(inventory);
    auto theirs = std::move(*store::ProjectStore::open(path()));
    const edit::EditSet set{"edit.test", {}, {edit::createRecord(Setting{"uusi", "1"})}};
    ASSERT_EQ(codeOf(theirs->append(set, 1, "edit", author())), "ok");
    const auto refused = mine->append(
        {"edit.test", {}, {edit::createRecord(Setting{"toinen", "2"})}}, 1, "edit", author());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, base::ErrorKind::Conflict);
    EXPECT_EQ(describe(refused.error()), "4 store.version_conflict " + path() + " 1 2");
    const auto loaded = mine->load();
    EXPECT_EQ(loaded->version, 2);
    EXPECT_EQ(loaded->find<Setting>(std::string("toinen")), nullptr);
    EXPECT_EQ(mine->auditEntries()->size(), 2U);
    EXPECT_EQ(codeOf(mine->verifyAudit()), "ok");
}

TEST_F(StoreTest, AnEditThatDoesNotFitLeavesNoTrace) {
    Inventory inventory = RandomInventory(5).make(4);
    auto store = create(inventory);
    const Product product = inventory.all<Product>().begin()->second;
    Product other = product;
    other.name += "x";
    const auto good = edit::createRecord(Setting{"uusi", "1"});
    const auto append = [&](edit::Edit bad) {
        return codeOf(store->append({"t", {}, {good, std::move(bad)}}, 1, "edit", author()));
    };
    EXPECT_EQ(append(edit::replaceRecord(other, product)), "edit.stale");
    EXPECT_EQ(append(edit::deleteRecord(other)), "edit.stale");
    EXPECT_EQ(append(edit::createRecord(product)), "store.conflict");
    EXPECT_EQ(append(edit::createRecord(Use{UseId(900), InstallationId(900), {}, true, {}})),
              "store.broken_reference");
    EXPECT_EQ(append(edit::deleteRecord(inventory.all<Installation>().begin()->second)),
              "store.broken_reference");
    EXPECT_EQ(append(edit::createRecord(Setting{"a", "\xff\xfe"})), "edit.not_exact");
    const auto loaded = store->load();
    inventory.version = 1;
    EXPECT_EQ(firstDifference(inventory, *loaded), "");
    EXPECT_EQ(store->auditEntries()->size(), 1U);
    EXPECT_EQ(codeOf(store->append({"t", {}, {good}}, 1, "edit", author())), "ok");
}

TEST_F(StoreTest, APlannerRunKeepsTheVersion) {
    RandomInventory random(7);
    Inventory inventory = random.make(4);
    auto store = create(inventory);
    inventory.version = 1;
    const Scenario run = random.scenario("uusi");
    const edit::EditSet set{"edit.plan", {}, {edit::createRecord(run)}};
    const auto entry = store->appendPlannerRun(set, 1, author());
    ASSERT_TRUE(entry.has_value()) << describe(entry.error());
    EXPECT_EQ(entry->kind, "plan");
    inventory.all<Scenario>()[run.id] = run;
    EXPECT_EQ(firstDifference(inventory, *store->load()), "");
    EXPECT_EQ(firstDifference(inventory, *store->replay()), "");
    // Another program's run under the same name is not overwritten, though the version is the same.
    EXPECT_EQ(codeOf(store->appendPlannerRun(set, 1, author())), "store.conflict");
    EXPECT_EQ(codeOf(store->appendPlannerRun({"t", {}, {edit::createRecord(Setting{"s", ""})}}, 1,
                                             author())),
              "store.not_a_plan");
    EXPECT_EQ(codeOf(store->verifyAudit()), "ok");
}

TEST_F(StoreTest, HealthOfAGoodFileIsGood) {
    auto store = create(RandomInventory(9).make(5));
    for (const store::HealthCheck& check : store->checkHealth()) {
        EXPECT_TRUE(check.isOk) << check.name << ": " << check.detail;
    }
}

} // namespace aallokko::test
