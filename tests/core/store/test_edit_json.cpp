// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits to JSON and back: exact, canonical (the bytes Qt itself would write), strict.
#include "core/store/edit_json.h"
#include "tests/core/store/store_test.h"
#include "tests/support/random_inventory.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aallokko::test {

namespace {

edit::EditSet randomSet(unsigned seed) {
    RandomInventory random(seed);
    model::Inventory inventory = random.make(6);
    edit::EditSet set{"edit.import", {"1", "å \"x\""}, random.makeEdits(inventory, 60)};
    std::apply(
        [&set](const auto&... tables) {
            const auto add = [&set](const auto& table) {
                for (const auto& [id, record] : table) {
                    set.edits.push_back(edit::createRecord(record));
                    set.edits.push_back(edit::deleteRecord(record));
                }
            };
            (add(tables), ...);
        },
        inventory.tables);
    return set;
}

std::string problemOf(const char* json) {
    const auto set = store::readEditSet(json);
    return set ? "ok" : describe(set.error());
}

} // namespace

TEST(EditJson, ReadingGivesBackWhatWasWritten) {
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const edit::EditSet set = randomSet(seed);
        const auto json = store::writeEditSet(set);
        ASSERT_TRUE(json.has_value());
        const auto back = store::readEditSet(*json);
        ASSERT_TRUE(back.has_value()) << describe(back.error());
        ASSERT_EQ(back->edits.size(), set.edits.size());
        for (std::size_t i = 0; i < set.edits.size(); ++i) {
            EXPECT_TRUE(set.edits[i] == back->edits[i])
                << *store::writeEditSet({"", {}, {set.edits[i]}}) << "\n"
                << *store::writeEditSet({"", {}, {back->edits[i]}});
        }
        EXPECT_TRUE(set == *back);
    }
}

TEST(EditJson, BytesAreThoseOfSortedCompactJson) {
    for (unsigned seed = 21; seed <= 25; ++seed) {
        const auto json = store::writeEditSet(randomSet(seed));
        ASSERT_TRUE(json.has_value());
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(*json));
        ASSERT_TRUE(document.isObject());
        EXPECT_EQ(*json, document.toJson(QJsonDocument::Compact).toStdString());
    }
}

TEST(EditJson, EmptyMembersAreLeftOut) {
    const auto json = store::writeEditSet({"t", {}, {edit::createRecord(model::Setting{"a", ""})}});
    EXPECT_EQ(*json, R"({"edits":[{"after":{"id":"a"},"type":"setting"}],"title":"t"})");
}

TEST(EditJson, ErrorsNameThePath) {
    EXPECT_EQ(problemOf("{"), "2 edit.bad_json 3 not JSON");
    EXPECT_EQ(problemOf(R"({"edits":[{"type":"setting","after":{"id":"a","value":5}}]})"),
              "2 edit.bad_json edits[0].after.value not a text");
    EXPECT_EQ(problemOf(R"({"edits":[{"type":"product"},{"type":"x"}]})"),
              "2 edit.bad_json edits[1].type unknown type x");
    EXPECT_EQ(problemOf(R"({"edits":[{"type":"product","after":{"id":1.5}}]})"),
              "2 edit.bad_json edits[0].after.id not a whole number");
    EXPECT_EQ(problemOf(R"({"edits":[{"type":"pin","after":{"id":1,"wave":5000000000}}]})"),
              "2 edit.bad_json edits[0].after.wave number out of range");
    EXPECT_EQ(problemOf(R"({"edits":[{"type":"waiver","after":{"until":"2019-02-30"}}]})"),
              "2 edit.bad_json edits[0].after.until not a day");
    EXPECT_EQ(problemOf(R"({"edits":[{"type":"pin","extra":1}]})"),
              "2 edit.bad_json edits[0] unknown member");
    EXPECT_EQ(problemOf(R"({"edits":[{"type":"field","key":"colour"}]})"),
              "2 edit.bad_json edits[0].key unknown field colour");
}

TEST(EditJson, WhatCannotBeReadBackIsNotWritten) {
    model::Waiver waiver;
    waiver.until = base::makeDate(2019, 2, 30);
    EXPECT_EQ(codeOf(store::writeEditSet({"t", {}, {edit::createRecord(waiver)}})),
              "edit.not_exact");
    EXPECT_EQ(codeOf(store::writeEditSet({"\xc3", {}, {}})), "edit.not_exact");
}

} // namespace aallokko::test
