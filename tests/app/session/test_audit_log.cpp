// SPDX-License-Identifier: GPL-3.0-or-later
//
// The audit trail as people read it, from a project that was imported, edited, undone and broken.
#include "app/session/audit_log.h"
#include "app/session/changes_since.h"
#include "app/session/session.h"
#include "core/store/project_store.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::session {
namespace {

using model::FieldKey;

class AuditLogTest : public testing::Test {
  protected:
    void SetUp() override {
        NewProject settings;
        settings.region = "Keski-Suomi";
        auto made = Session::create(path(), settings);
        ASSERT_TRUE(made) << made.error().code;
        session = std::move(*made);
        QFile file(folder.filePath(QStringLiteral("keuruu.csv")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Järjestelmä;Omistaja;Toimittaja\nPalkat;Henkilöstöjohtaja;Suvanto Oy\n"
                   "Kirjanpito;;Suvanto Oy\n");
        file.close();
        const auto review = Session::reviewImport(session->importInput({file.fileName()}, {}), {});
        ASSERT_TRUE(session->acceptImport(review));
    }
    QString path() const { return folder.filePath(QStringLiteral("p.aallokko")); }
    model::InstallationId payroll() const { return session->systems().systems().front().id(); }
    void setOwner(const char* owner) {
        model::FieldValue value;
        value.state = model::FieldState::Value;
        value.data = std::string(owner);
        ASSERT_TRUE(session->setField(payroll(), FieldKey::Owner, value));
    }
    AuditLog log(std::optional<std::pair<std::int64_t, std::int64_t>> between = {}) {
        AuditInput input = auditInput(*session, model::Language::Fi);
        input.between = between;
        auto read = readAuditLog(input, {});
        EXPECT_TRUE(read) << (read ? "" : read.error().code);
        return read ? std::move(*read) : AuditLog();
    }
    static std::vector<AuditChange> ownersOf(const AuditLog& log) {
        std::vector<AuditChange> found;
        std::copy_if(log.changes.begin(), log.changes.end(), std::back_inserter(found),
                     [](const AuditChange& one) {
                         return one.field == static_cast<int>(FieldKey::Owner) &&
                                one.subject == QStringLiteral("Palkat");
                     });
        return found;
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
};

TEST_F(AuditLogTest, TellsEveryChangeWithValuesPersonAndPlace) {
    setOwner("Talousjohtaja");
    const AuditLog read = log();
    ASSERT_EQ(read.steps.size(), 3U);
    EXPECT_EQ(read.steps[1].kind, "import");
    EXPECT_FALSE(read.steps[2].user.isEmpty());
    const auto owners = ownersOf(read);
    ASSERT_EQ(owners.size(), 2U) << "newest first";
    EXPECT_EQ(owners[0].before, QStringLiteral("Henkilöstöjohtaja"));
    EXPECT_EQ(owners[0].after, QStringLiteral("Talousjohtaja"));
    EXPECT_EQ(owners[0].system, payroll());
    EXPECT_TRUE(owners[0].source.isEmpty()) << "typed, not read";
    EXPECT_EQ(owners[1].before, QString());
    EXPECT_TRUE(owners[1].source.contains(QStringLiteral("keuruu.csv")));
    EXPECT_NE(owners[1].words.find("henkilostojohtaja"), std::string::npos) << "folded";
    int told = 0;
    for (const AuditStep& step : read.steps) {
        told += step.changes;
    }
    EXPECT_EQ(told, std::ssize(read.changes));
    EXPECT_TRUE(std::any_of(read.fields.begin(), read.fields.end(), [](const auto& one) {
        return one.first == static_cast<int>(FieldKey::Owner);
    }));
}

TEST_F(AuditLogTest, ShowsTheNetDifferenceBetweenTwoVersions) {
    setOwner("A");
    setOwner("B");
    auto owners = ownersOf(log({{2, 4}}));
    ASSERT_EQ(owners.size(), 1U);
    EXPECT_EQ(owners[0].before, QStringLiteral("Henkilöstöjohtaja"));
    EXPECT_EQ(owners[0].after, QStringLiteral("B"));
    ASSERT_TRUE(session->undo());
    ASSERT_TRUE(session->undo());
    EXPECT_TRUE(ownersOf(log({{2, 6}})).empty()) << "as it was";
    EXPECT_EQ(log().steps.back().kind, "undo");
    const auto past = inventoryAtVersion(*session, 4);
    ASSERT_TRUE(past) << past.error().code;
    EXPECT_EQ(model::SystemIndex(*past).systems().front().field(FieldKey::Owner).text(), "B");
}

TEST_F(AuditLogTest, ChecksTheChainStepByStepAndFindsAChange) {
    setOwner("A");
    int steps = 0;
    auto good = checkChain(path().toStdString(), {}, [&](int, int total) {
        ++steps;
        EXPECT_EQ(total, 3);
    });
    ASSERT_TRUE(good);
    EXPECT_FALSE(good->fault);
    EXPECT_EQ(good->entries, 3);
    EXPECT_EQ(steps, 3);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(checkChain(path().toStdString(), stop.get_token())->isCancelled);
    {
        auto database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("forger"));
        database.setDatabaseName(path());
        ASSERT_TRUE(database.open());
        QSqlQuery query(database);
        for (const char* sql : {"DROP TRIGGER IF EXISTS audit_entry_no_update",
                                "UPDATE audit_entry SET reason = 'forged' WHERE number = 2"}) {
            query.exec(QString::fromUtf8(sql));
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("forger"));
    const auto bad = checkChain(path().toStdString(), {});
    ASSERT_TRUE(bad);
    ASSERT_TRUE(bad->fault);
    EXPECT_EQ(bad->fault->code, "audit.broken");
    EXPECT_EQ(bad->fault->arguments, (std::vector<std::string>{"2", "hash"}));
}

} // namespace
} // namespace aallokko::session
