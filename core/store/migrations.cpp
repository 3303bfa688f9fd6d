// SPDX-License-Identifier: GPL-3.0-or-later
//
// The version stands in table schema_version (both databases) and in user_version (SQLite), where
// it can be read without knowing a table.
#include "core/store/migrations.h"

#include "core/model/field_key.h"
#include "core/store/database.h"
#include "core/store/sql_values.h"

#include <QFile>

namespace aallokko::store {

namespace {

tl::unexpected<base::Error> newer(const Database& database, int found, int known) {
    return base::fail(base::ErrorKind::Io, "store.newer_schema",
                      {database.path(), std::to_string(found), std::to_string(known)});
}

// Fields that a later program adds get their row here, whatever step made the table.
void addFieldKeys(Database& database) {
    Statement& insert = database.prepared(QStringLiteral(
        "INSERT INTO field_key (id, name) SELECT (SELECT coalesce(max(id), 0) + 1 FROM field_key), "
        "? WHERE NOT EXISTS (SELECT 1 FROM field_key WHERE name = ?)"));
    for (int i = 0; i < model::fieldKeyCount; ++i) {
        const QVariant name = toSql(storedNameOf(static_cast<model::FieldKey>(i)));
        insert.bind(name).bind(name).run();
    }
}

base::Result<void> runStep(Database& database, const Migration& step, bool addsFields) {
    Transaction transaction(database, Access::ReadWrite);
    for (const QString& sql : database.dialect().schemaStatements(step.text)) {
        database.execute(sql);
    }
    database.execute(
        QStringLiteral("INSERT INTO schema_version (number) VALUES (%1)").arg(step.number));
    for (const QString& sql : database.dialect().versionMarks(step.number)) {
        database.execute(sql);
    }
    if (addsFields) {
        addFieldKeys(database);
    }
    return transaction.commit();
}

} // namespace

std::vector<Migration> builtInMigrations() {
    std::vector<Migration> steps;
    for (const char* name : {"0001_initial.sql", "0002_sources.sql", "0003_merged_rows.sql"}) {
        QFile file(QStringLiteral(":/schema/") + QString::fromLatin1(name));
        if (file.open(QIODevice::ReadOnly)) {
            steps.push_back(
                {static_cast<int>(steps.size()) + 1, QString::fromUtf8(file.readAll())});
        }
    }
    return steps;
}

int newestSchema() {
    return static_cast<int>(builtInMigrations().size());
}

base::Result<int> readSchemaVersion(Database& database) {
    const QString table = QStringLiteral(
        "CREATE TABLE IF NOT EXISTS schema_version (number {integer} PRIMARY KEY) {table}");
    database.execute(database.dialect().schemaStatements(table).first());
    const int number =
        database.value(QStringLiteral("SELECT max(number) FROM schema_version")).toInt();
    if (auto status = database.takeStatus(); !status) {
        return tl::unexpected(status.error());
    }
    return number;
}

base::Result<void> migrate(Database& database, const std::vector<Migration>& migrations) {
    const auto found = readSchemaVersion(database);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const int known = static_cast<int>(migrations.size());
    if (*found > known) {
        return newer(database, *found, known);
    }
    for (const Migration& step : migrations) {
        if (step.number > *found) {
            if (auto done = runStep(database, step, step.number == known); !done) {
                return done;
            }
        }
    }
    return {};
}

base::Result<void> checkSchema(Database& database) {
    const int found =
        database.value(QStringLiteral("SELECT max(number) FROM schema_version")).toInt();
    if (auto status = database.takeStatus(); !status) {
        return status;
    }
    if (found > newestSchema()) {
        return newer(database, found, newestSchema());
    }
    if (found < newestSchema()) {
        return base::fail(base::ErrorKind::Io, "store.older_schema",
                          {database.path(), std::to_string(found), std::to_string(newestSchema())});
    }
    return {};
}

} // namespace aallokko::store
