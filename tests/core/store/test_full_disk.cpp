// SPDX-License-Identifier: GPL-3.0-or-later
//
// No room left: the change is refused as a whole and the project stays as it was. The limit on the
// size of files (RLIMIT_FSIZE) stands for a quota; the database's own page limit for a full disk.
#include "core/store/database.h"
#include "tests/core/store/store_test.h"
#include "tests/support/random_inventory.h"

#include <csignal>
#include <sys/resource.h>

namespace aallokko::test {

namespace {

/// Keeps files of this process below `bytes` while alive.
class FileSizeLimit {
  public:
    explicit FileSizeLimit(rlim_t bytes) {
        EXPECT_EQ(getrlimit(RLIMIT_FSIZE, &m_before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &limit), 0);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

  private:
    rlimit m_before{};
};

edit::EditSet bigSet() {
    edit::EditSet set{"t", {}, {}};
    for (int i = 0; i < 400; ++i) {
        set.edits.push_back(edit::createRecord(
            model::Setting{"suuri " + std::to_string(i), std::string(5000, 'x')}));
    }
    return set;
}

} // namespace

TEST_F(StoreTest, AFullQuotaRefusesTheChangeAndKeepsTheProject) {
    model::Inventory inventory = RandomInventory(6).make(10);
    auto store = create(inventory);
    inventory.version = 1;
    {
        const FileSizeLimit limit(1'000'000);
        const auto refused = store->append(bigSet(), 1, "edit", author());
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().code, "store.disk_full");
        EXPECT_EQ(refused.error().kind, base::ErrorKind::Io);
        EXPECT_EQ(firstDifference(inventory, *store->load()), "");
    }
    store.reset();
    store = std::move(*store::ProjectStore::open(path()));
    EXPECT_EQ(firstDifference(inventory, *store->load()), "");
    EXPECT_EQ(codeOf(store->verifyAudit()), "ok");
    EXPECT_EQ(codeOf(store->append(bigSet(), 1, "edit", author())), "ok");
}

TEST_F(StoreTest, CreatingOnAFullDiskLeavesNothing) {
    const FileSizeLimit limit(100'000);
    EXPECT_EQ(codeOf(store::ProjectStore::create(path(), RandomInventory(6).make(60), author())),
              "store.disk_full");
    EXPECT_EQ(codeOf(store::ProjectStore::open(path())), "store.not_found");
}

TEST_F(StoreTest, AFullDatabaseIsReportedAsAFullDisk) {
    create({}).reset();
    auto database =
        std::move(*store::Database::open(QString::fromStdString(path()), store::Access::ReadWrite));
    const int pages = database->value(QStringLiteral("PRAGMA page_count")).toInt();
    database->execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 1));
    {
        store::Transaction transaction(*database, store::Access::ReadWrite);
        database->execute(
            QStringLiteral("INSERT INTO setting VALUES ('a', hex(zeroblob(100000)))"));
        EXPECT_EQ(codeOf(transaction.commit()), "store.disk_full");
    }
    EXPECT_EQ(database->value(QStringLiteral("SELECT count(*) FROM setting")), QVariant(0));
}

} // namespace aallokko::test
