// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the hash chain finds when somebody changes the file past the program, and what the database
// itself refuses.
#include "core/store/database.h"
#include "core/store/edit_json.h"
#include "tests/core/store/store_test.h"
#include "tests/support/random_inventory.h"

namespace aallokko::test {

using namespace aallokko::model;

namespace {

class AuditTrailTest : public StoreTest {
  protected:
    void SetUp() override {
        auto store = create(RandomInventory(1).make(3));
        for (int i = 1; i <= 4; ++i) {
            const edit::EditSet set{"t", {}, {edit::createRecord(Setting{std::to_string(i), "x"})}};
            ASSERT_EQ(codeOf(store->append(set, i, "edit", author())), "ok");
        }
    }

    /// Runs statements past the store; "ok" or the code of the refusal.
    [[nodiscard]] std::string run(std::initializer_list<const char*> statements) const {
        auto database =
            store::Database::open(QString::fromStdString(path()), store::Access::ReadWrite);
        for (const char* sql : statements) {
            (*database)->execute(QString::fromUtf8(sql));
        }
        return codeOf((*database)->takeStatus());
    }

    /// Result of verifyAudit on the file as it now is.
    [[nodiscard]] std::string verified() const {
        const auto result = (*store::ProjectStore::open(path()))->verifyAudit();
        return result ? "ok" : describe(result.error());
    }

    void tamper(const char* sql) const {
        ASSERT_EQ(
            run({"DROP TRIGGER audit_entry_no_update", "DROP TRIGGER audit_entry_no_delete", sql}),
            "ok");
    }
};

} // namespace

TEST_F(AuditTrailTest, AnUntouchedTrailVerifies) {
    EXPECT_EQ(verified(), "ok");
}

TEST_F(AuditTrailTest, TheDatabaseRefusesChangesAndRemovals) {
    EXPECT_EQ(run({"UPDATE audit_entry SET reason = 'x' WHERE number = 2"}), "store.constraint");
    EXPECT_EQ(run({"DELETE FROM audit_entry WHERE number = 5"}), "store.constraint");
    EXPECT_EQ(verified(), "ok");
}

TEST_F(AuditTrailTest, AChangedByteIsFoundInEveryColumn) {
    for (const char* column : {"recorded_at", "user_name", "kind", "reason", "payload"}) {
        const std::string sql = "UPDATE audit_entry SET " + std::string(column) + " = " + column +
                                " || 'x' WHERE number = 3";
        const std::string back = "UPDATE audit_entry SET " + std::string(column) + " = substr(" +
                                 column + ", 1, length(" + column + ") - 1) WHERE number = 3";
        ASSERT_EQ(run({"DROP TRIGGER IF EXISTS audit_entry_no_update", sql.c_str()}), "ok");
        EXPECT_EQ(verified(), "5 audit.broken 3 hash") << column;
        ASSERT_EQ(run({back.c_str()}), "ok");
        EXPECT_EQ(verified(), "ok") << column;
    }
}

TEST_F(AuditTrailTest, AChangedVersionIsFound) {
    tamper("UPDATE audit_entry SET version = 9 WHERE number = 3");
    EXPECT_EQ(verified(), "5 audit.broken 3 hash");
}

TEST_F(AuditTrailTest, ARemovedEntryIsFound) {
    tamper("DELETE FROM audit_entry WHERE number = 3");
    EXPECT_EQ(verified(), "5 audit.broken 4 number");
}

TEST_F(AuditTrailTest, ARemovedEntryIsFoundWhenTheRestIsRenumbered) {
    tamper("DELETE FROM audit_entry WHERE number = 3");
    ASSERT_EQ(run({"UPDATE audit_entry SET number = number - 1 WHERE number > 3"}), "ok");
    EXPECT_EQ(verified(), "5 audit.broken 3 link");
}

TEST_F(AuditTrailTest, SwappedEntriesAreFound) {
    tamper("UPDATE audit_entry SET number = CASE number WHEN 3 THEN -4 ELSE -3 END "
           "WHERE number IN (3, 4)");
    ASSERT_EQ(run({"UPDATE audit_entry SET number = -number WHERE number < 0"}), "ok");
    EXPECT_EQ(verified(), "5 audit.broken 3 link");
}

TEST_F(AuditTrailTest, ACutOffTailIsFoundThroughTheProjectRow) {
    tamper("DELETE FROM audit_entry WHERE number = 5");
    EXPECT_EQ(verified(), "5 audit.broken 5 head");
}

TEST_F(AuditTrailTest, AChangedVersionOfTheProjectIsFound) {
    ASSERT_EQ(run({"UPDATE project SET version = 4"}), "ok");
    EXPECT_EQ(verified(), "5 audit.broken 5 head");
}

TEST_F(AuditTrailTest, ARecordChangedPastTheProgramShowsInTheHealthCheck) {
    ASSERT_EQ(run({"UPDATE setting SET value = 'y' WHERE id = '1'"}), "ok");
    auto store = std::move(*store::ProjectStore::open(path()));
    std::string bad;
    for (const store::HealthCheck& check : store->checkHealth()) {
        bad += check.isOk ? "" : check.name;
    }
    EXPECT_EQ(bad, "replay");
    EXPECT_EQ(codeOf(store->verifyAudit()), "ok");
}

TEST_F(AuditTrailTest, APayloadThatCannotBeReadStopsTheReplay) {
    tamper("UPDATE audit_entry SET payload = '{' WHERE number = 2");
    const auto replayed = (*store::ProjectStore::open(path()))->replay();
    ASSERT_FALSE(replayed.has_value());
    EXPECT_EQ(describe(replayed.error()), "5 audit.broken 2 payload");
}

} // namespace aallokko::test
