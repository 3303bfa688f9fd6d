// SPDX-License-Identifier: GPL-3.0-or-later
//
// Schema steps: each whole or not at all, run once, and newer files refused untouched.
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "tests/core/store/store_test.h"

#include <QFile>

namespace aallokko::test {

using store::Database;
using store::Migration;

namespace {

QByteArray bytesOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_F(StoreTest, ANewerSchemaIsRefused) {
    create({}).reset();
    {
        auto database = Database::open(QString::fromStdString(path()), store::Access::ReadWrite);
        (*database)->execute(QStringLiteral("INSERT INTO schema_version (number) VALUES (99)"));
    }
    const QByteArray before = bytesOf(path());
    for (const auto access : {store::Access::ReadWrite, store::Access::ReadOnly}) {
        const auto opened = store::ProjectStore::open(path(), access);
        ASSERT_FALSE(opened.has_value());
        EXPECT_EQ(describe(opened.error()), "1 store.newer_schema " + path() + " 99 " +
                                                std::to_string(store::newestSchema()));
    }
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(StoreTest, AStepThatFailsLeavesTheEarlierSchema) {
    create({}).reset();
    auto database =
        std::move(*Database::open(QString::fromStdString(path()), store::Access::ReadWrite));
    auto steps = store::builtInMigrations();
    const int next = static_cast<int>(steps.size()) + 1;
    steps.push_back({next, QStringLiteral("CREATE TABLE added (id {integer});\n"
                                          "CREATE TABLE added (id {integer});\n")});
    EXPECT_FALSE(store::migrate(*database, steps).has_value());
    EXPECT_EQ(*store::readSchemaVersion(*database), next - 1);
    EXPECT_EQ(database->value(QStringLiteral("SELECT count(*) FROM sqlite_schema "
                                             "WHERE name = 'added'")),
              QVariant(0));

    steps.back().text = QStringLiteral("CREATE TABLE added (id {integer});\n");
    EXPECT_EQ(codeOf(store::migrate(*database, steps)), "ok");
    EXPECT_EQ(codeOf(store::migrate(*database, steps)), "ok"); // the second time does nothing
    EXPECT_EQ(*store::readSchemaVersion(*database), next);
    EXPECT_EQ(database->value(QStringLiteral("PRAGMA user_version")), QVariant(next));
}

TEST_F(StoreTest, AllFieldsOfTheModelHaveANumber) {
    create({}).reset();
    auto database =
        std::move(*Database::open(QString::fromStdString(path()), store::Access::ReadWrite));
    EXPECT_EQ(database->value(QStringLiteral("SELECT count(*) FROM field_key")),
              QVariant(model::fieldKeyCount));
}

} // namespace aallokko::test
