// SPDX-License-Identifier: GPL-3.0-or-later
//
// The schema file filled in for both databases; PostgreSQL's half is only read here, not run.
#include "core/store/dialect.h"
#include "core/store/migrations.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

namespace aallokko::test {

using store::Backend;
using store::Dialect;

TEST(Dialect, EveryWordInBracesIsKnown) {
    const auto steps = store::builtInMigrations();
    ASSERT_FALSE(steps.empty());
    for (const Backend backend : {Backend::Sqlite, Backend::PostgreSql}) {
        for (const QString& sql : Dialect(backend).schemaStatements(steps.front().text)) {
            EXPECT_FALSE(sql.contains(QLatin1Char('{'))) << sql.toStdString();
            EXPECT_TRUE(sql.startsWith(QLatin1String("CREATE "))) << sql.toStdString();
        }
    }
}

TEST(Dialect, EveryTableIsStrictInSqlite) {
    const auto steps = store::builtInMigrations();
    int tables = 0;
    for (const QString& sql : Dialect(Backend::Sqlite).schemaStatements(steps.front().text)) {
        if (sql.startsWith(QLatin1String("CREATE TABLE"))) {
            ++tables;
            EXPECT_TRUE(sql.contains(QLatin1String(") STRICT"))) << sql.toStdString();
        }
    }
    EXPECT_EQ(tables, 28);
}

TEST(Dialect, PostgresGetsItsOwnTypesAndTrigger) {
    const QString text = Dialect(Backend::PostgreSql)
                             .schemaStatements(store::builtInMigrations().front().text)
                             .join(QLatin1Char('\n'));
    EXPECT_FALSE(text.contains(QLatin1String("STRICT")));
    EXPECT_FALSE(text.contains(QLatin1String("RAISE(ABORT")));
    EXPECT_TRUE(text.contains(QLatin1String("id BIGINT PRIMARY KEY")));
    EXPECT_TRUE(text.contains(QLatin1String("EXECUTE FUNCTION audit_entry_keep()")));
}

} // namespace aallokko::test
