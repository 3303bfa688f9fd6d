// SPDX-License-Identifier: GPL-3.0-or-later
//
// The direct path of SQLite and the path of Qt SQL (PostgreSQL's) write the same rows.
#include "core/store/database.h"
#include "core/store/field_rows.h"
#include "tests/core/store/store_test.h"
#include "tests/support/random_inventory.h"

namespace aallokko::test {

using namespace aallokko::model;

TEST_F(StoreTest, BothInsertPathsWriteTheSameRows) {
    constexpr int records = 40; // several full groups and a rest
    Inventory inventory;
    for (int i = 1; i <= records; ++i) {
        inventory.all<Installation>()[InstallationId(i)].id = InstallationId(i);
    }
    create(inventory).reset();
    auto database =
        std::move(*store::Database::open(QString::fromStdString(path()), store::Access::ReadWrite));
    const auto written = [&](bool isDirect) {
        RandomInventory random(8);
        store::Transaction transaction(*database, store::Access::ReadWrite); // rolled back
        store::FieldInsert insert(*database, "installation", isDirect);
        for (int i = 1; i <= records; ++i) {
            for (int field = 1; field <= 10; ++field) {
                insert.add({i, field, 0}, random.fieldValue());
            }
        }
        insert.flush();
        std::vector<FieldMap> result;
        store::FieldRows rows(*database);
        for (int i = 1; i <= records; ++i) {
            result.push_back(rows.readAll("installation", i));
        }
        EXPECT_TRUE(database->isOk());
        return result;
    };
    const auto direct = written(true);
    EXPECT_EQ(direct.size(), static_cast<std::size_t>(records));
    EXPECT_EQ(direct.front().entries().size(), 10U);
    EXPECT_TRUE(direct == written(false));
}

TEST_F(StoreTest, TheDirectPathReportsErrorsLikeTheOther) {
    create({}).reset();
    auto database =
        std::move(*store::Database::open(QString::fromStdString(path()), store::Access::ReadWrite));
    for (const bool isDirect : {true, false}) {
        {
            store::Transaction transaction(*database, store::Access::ReadWrite);
            store::FieldInsert insert(*database, "installation", isDirect);
            insert.add({77, 1, 0}, FieldValue()); // no such installation
            insert.flush();
        }
        EXPECT_EQ(codeOf(database->takeStatus()), "store.broken_reference") << isDirect;
    }
}

} // namespace aallokko::test
