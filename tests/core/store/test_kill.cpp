// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kills a writing process (SIGKILL) at random moments: the file always opens, holds whole edit sets
// only, nothing that was confirmed is lost, the chain verifies and the trail replays to the
// records.
#include "tests/core/store/store_test.h"

#include <QProcess>
#include <random>

namespace aallokko::test {

using namespace aallokko::model;

namespace {

Inventory smallInventory() {
    Inventory inventory;
    for (int i = 1; i <= 30; ++i) {
        inventory.all<Installation>()[InstallationId(i)].id = InstallationId(i);
    }
    return inventory;
}

/// Lets the writer run for a while, counted from its start or its first edit set, and kills it; the
/// last version it confirmed, 0 if none.
std::int64_t killedAfter(const std::string& path, int milliseconds, bool waitsForWriting) {
    QProcess writer;
    writer.start(QStringLiteral(AALLOKKO_KILL_WRITER), {QString::fromStdString(path)});
    EXPECT_TRUE(writer.waitForStarted());
    if (waitsForWriting) {
        EXPECT_TRUE(writer.waitForReadyRead());
    }
    EXPECT_FALSE(writer.waitForFinished(milliseconds))
        << writer.readAllStandardError().toStdString();
    writer.kill();
    writer.waitForFinished();
    const QByteArray output = writer.readAllStandardOutput();
    const qsizetype end = output.lastIndexOf('\n');
    return end < 0 ? 0 : output.left(end).split('\n').last().toLongLong();
}

/// The marks of all installations; one mark when only whole sets were written.
std::set<std::string> marksOf(const Inventory& inventory) {
    std::set<std::string> marks;
    for (const auto& [id, installation] : inventory.all<Installation>()) {
        const FieldValue* value = installation.fields.find(FieldKey::Notes);
        marks.insert(value == nullptr ? "" : value->text());
    }
    return marks;
}

} // namespace

class KillTest : public StoreTest, public testing::WithParamInterface<int> {};

TEST_P(KillTest, AKilledWriterLeavesWholeEditSets) {
    std::mt19937 random(2026);
    int interrupted = 0;
    for (int round = 0; round < GetParam(); ++round) {
        // A new file now and then, so that replaying stays quick; else the same one goes on.
        const std::string file = path(("k" + std::to_string(round / 10)).c_str());
        if (round % 10 == 0) {
            ASSERT_EQ(codeOf(store::ProjectStore::create(file, smallInventory(), author())), "ok");
        }
        const std::int64_t confirmed =
            killedAfter(file, static_cast<int>(random() % 60), random() % 5 != 0);
        auto store = store::ProjectStore::open(file);
        ASSERT_TRUE(store.has_value()) << describe(store.error());
        const auto loaded = (*store)->load();
        ASSERT_TRUE(loaded.has_value()) << describe(loaded.error());
        EXPECT_GE(loaded->version, confirmed);
        EXPECT_LE(loaded->version - confirmed, confirmed == 0 ? loaded->version : 1);
        const std::string mark =
            loaded->version == 1 ? "" : "merkintä " + std::to_string(loaded->version);
        EXPECT_EQ(marksOf(*loaded), std::set<std::string>{mark}) << "round " << round;
        EXPECT_EQ(loaded->all<Interface>().size() % 200, 0U);
        EXPECT_EQ(codeOf((*store)->verifyAudit()), "ok");
        const auto replayed = (*store)->replay();
        ASSERT_TRUE(replayed.has_value()) << describe(replayed.error());
        EXPECT_EQ(firstDifference(*loaded, *replayed), "") << "round " << round;
        interrupted += confirmed > 0 ? 1 : 0;
    }
    // The test would prove nothing if the writer never got to write.
    EXPECT_GT(interrupted, GetParam() / 4);
    RecordProperty("rounds_with_writes", interrupted);
}

INSTANTIATE_TEST_SUITE_P(Rounds, KillTest, testing::Values(AALLOKKO_KILL_ROUNDS),
                         testing::PrintToStringParamName());

} // namespace aallokko::test
