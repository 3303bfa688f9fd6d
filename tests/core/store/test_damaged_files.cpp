// SPDX-License-Identifier: GPL-3.0-or-later
//
// Damaged project files end in an error code or in data that still verifies, never in a crash and
// never in a silent change: whatever loads without an error while the trail verifies and replays
// must be the original.
#include "tests/core/store/store_test.h"
#include "tests/support/random_inventory.h"

#include <QFile>
#include <random>
#include <set>

namespace aallokko::test {

using store::Access;
using store::ProjectStore;

namespace {

class DamagedFileTest : public StoreTest {
  protected:
    void SetUp() override {
        m_inventory = RandomInventory(4).make(8);
        create(m_inventory).reset();
        m_inventory.version = 1;
        QFile file(QString::fromStdString(path()));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
        ASSERT_GT(m_bytes.size(), 60 * pageSize);
    }

    /// Opens, loads and checks a file of these bytes; every code that came up.
    [[nodiscard]] std::set<std::string> codesOf(const QByteArray& bytes) {
        const std::string damaged = path("damaged");
        QFile file(QString::fromStdString(damaged));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        std::set<std::string> codes;
        {
            auto store = ProjectStore::open(damaged);
            codes.insert(codeOf(store));
            if (store) {
                codes.merge(codesOf(**store));
            }
        }
        QFile::remove(QString::fromStdString(damaged + "-wal"));
        QFile::remove(QString::fromStdString(damaged + "-shm"));
        return codes;
    }

    [[nodiscard]] std::set<std::string> codesOf(ProjectStore& store) {
        const auto loaded = store.load();
        const auto replayed = store.replay();
        const auto verified = store.verifyAudit();
        std::set<std::string> codes{codeOf(loaded), codeOf(replayed), codeOf(verified)};
        if (loaded && replayed && verified && *loaded == *replayed) {
            EXPECT_EQ(firstDifference(m_inventory, *loaded), "");
        }
        if (loaded && replayed && !(*loaded == *replayed)) {
            codes.insert("different");
        }
        (void)store.checkHealth();
        const edit::EditSet set{
            "t", {}, {edit::createRecord(model::Setting{"after the damage", ""})}};
        codes.insert(codeOf(store.append(set, 1, "edit", author())));
        return codes;
    }

    static void expectKnown(const std::set<std::string>& codes) {
        static const std::set<std::string> known{"ok",
                                                 "different",
                                                 "audit.broken",
                                                 "store.corrupted",
                                                 "store.not_a_project",
                                                 "store.newer_schema",
                                                 "store.io_error",
                                                 "store.cannot_open",
                                                 "store.constraint",
                                                 "store.conflict",
                                                 "store.broken_reference",
                                                 "store.version_conflict",
                                                 "store.disk_full",
                                                 "edit.stale"};
        for (const std::string& code : codes) {
            EXPECT_TRUE(known.contains(code)) << code;
        }
    }

    static constexpr qsizetype pageSize = 4096;
    model::Inventory m_inventory;
    QByteArray m_bytes;
};

} // namespace

TEST_F(DamagedFileTest, TheUndamagedBytesAreFine) {
    EXPECT_EQ(codesOf(m_bytes), std::set<std::string>{"ok"});
}

TEST_F(DamagedFileTest, TruncatedFiles) {
    for (qsizetype size : {qsizetype(0), qsizetype(50), qsizetype(100), pageSize - 1, pageSize,
                           pageSize * 3, m_bytes.size() / 2 / pageSize * pageSize,
                           m_bytes.size() / 2, m_bytes.size() - pageSize, m_bytes.size() - 1}) {
        const auto codes = codesOf(m_bytes.left(size));
        expectKnown(codes);
        EXPECT_NE(codes, std::set<std::string>{"ok"}) << size;
    }
}

TEST_F(DamagedFileTest, ZeroedPages) {
    for (qsizetype page = 0; page * pageSize < m_bytes.size(); ++page) {
        QByteArray bytes = m_bytes;
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        expectKnown(codesOf(bytes));
    }
}

TEST_F(DamagedFileTest, RandomBytes) {
    std::mt19937 random(12);
    int found = 0;
    constexpr int rounds = 150;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = m_bytes;
        for (int i = 0; i < 1 << (round % 8); ++i) {
            const auto place =
                static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            bytes[place] = static_cast<char>(random());
        }
        const auto codes = codesOf(bytes);
        expectKnown(codes);
        found += codes == std::set<std::string>{"ok"} ? 0 : 1;
    }
    // Single bytes in free space do no harm; most damage does.
    EXPECT_GT(found, rounds / 2);
}

TEST_F(DamagedFileTest, RandomBytesInTheSchemaPage) {
    std::mt19937 random(13);
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = m_bytes;
        for (int i = 0; i < 3; ++i) {
            bytes[static_cast<qsizetype>(random() % 4 == 0 ? random() % 100
                                                           : random() % (4 * pageSize))] =
                static_cast<char>(random());
        }
        expectKnown(codesOf(bytes));
    }
}

} // namespace aallokko::test
