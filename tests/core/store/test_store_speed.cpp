// SPDX-License-Identifier: GPL-3.0-or-later
//
// An import of a whole region in one edit set. The limits are several times what a quiet machine
// needs, so that only a lost transaction or statement cache fails them.
#include "core/store/edit_json.h"
#include "tests/core/store/store_test.h"

#include <chrono>
#include <iostream>

namespace aallokko::test {

using namespace aallokko::model;

namespace {

constexpr int systemCount = 850;
constexpr int interfaceCount = 2400;

FieldMap importedFields(int first, int last, int row) {
    FieldMap fields;
    for (int key = first; key <= last; ++key) {
        FieldValue value;
        const std::string text = "arvo " + std::to_string(row * 7 + key) + " sovellus";
        value.state = FieldState::Value;
        value.data = text;
        value.origin = {{"kunta" + std::to_string(row % 32) + ".xlsx", "Järjestelmät", row, key},
                        key % 3 == 0 ? text + " t€" : text,
                        key % 3 == 0 ? "number.thousands" : "",
                        "",
                        ""};
        fields.set(static_cast<FieldKey>(key), value);
    }
    return fields;
}

edit::EditSet regionImport() {
    edit::EditSet set{"edit.import", {"32", "850"}, {}};
    for (int i = 1; i <= systemCount; ++i) {
        const InstallationId id(i);
        set.edits.push_back(edit::createRecord(Installation{id,
                                                            {},
                                                            {},
                                                            {"kunta.xlsx", "avain", 1},
                                                            {"kunta.xlsx", "J", i, 0},
                                                            false,
                                                            importedFields(30, 51, i)}));
        set.edits.push_back(
            edit::createRecord(Use{UseId(i), id, {}, true, importedFields(6, 15, i)}));
        set.edits.push_back(
            edit::createRecord(Contract{ContractId(i), {id}, importedFields(19, 24, i)}));
    }
    for (int i = 1; i <= interfaceCount; ++i) {
        const InstallationId source(1 + i % systemCount);
        set.edits.push_back(edit::createRecord(
            Interface{InterfaceId(i),
                      {"lähde", EndState::Installation, source, ""},
                      {"kohde", EndState::National, {}, "kanta"},
                      {{source, {"kunta.xlsx", "Liittymät", i, 2}, "lähde -> kohde"}},
                      importedFields(systemFieldCount, fieldKeyCount - 1, i)}));
    }
    return set;
}

double millisecondsOf(const auto& action) {
    const auto start = std::chrono::steady_clock::now();
    action();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

} // namespace

TEST_F(StoreTest, ARegionIsAppendedAndLoadedQuickly) {
    auto store = create({});
    const edit::EditSet set = regionImport();
    Inventory expected;
    expected.version = 1;
    ASSERT_TRUE(edit::applyEdits(expected, set.edits).has_value());
    const double json = millisecondsOf([&] { (void)store::writeEditSet(set); });
    const double append =
        millisecondsOf([&] { ASSERT_EQ(codeOf(store->append(set, 1, "import", author())), "ok"); });
    Inventory loaded;
    const double load = millisecondsOf([&] { loaded = *store->load(); });
    EXPECT_TRUE(expected == loaded);
    const double verify = millisecondsOf([&] { EXPECT_EQ(codeOf(store->verifyAudit()), "ok"); });
    const double replay = millisecondsOf([&] { EXPECT_TRUE(*store->replay() == loaded); });
    store.reset();
    const double open =
        millisecondsOf([&] { store = std::move(*store::ProjectStore::open(path())); });
    const edit::EditSet undo{"edit.undo", {}, edit::inverse(set.edits)};
    const double takeBack =
        millisecondsOf([&] { EXPECT_EQ(codeOf(store->append(undo, 2, "undo", author())), "ok"); });
    std::cout << "json " << json << " ms, append " << append << " ms, load " << load
              << " ms, verify " << verify << " ms, replay " << replay << " ms, open " << open
              << " ms, undo " << takeBack << " ms, payload "
              << store->auditEntries()->at(1).payload.size() / 1024 << " KiB\n";
    EXPECT_LT(append, 3000);
    EXPECT_LT(load, 1500);
    EXPECT_LT(open, 500);
}

} // namespace aallokko::test
