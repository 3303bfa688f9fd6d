// SPDX-License-Identifier: GPL-3.0-or-later
//
// Thin wrapper of prepare, bind, step, column and reset.
#include "core/store/sqlite_statement.h"

#include "core/base/text.h"

#include <QSqlDriver>
#include <QSqlError>
#include <cstring>
#include <sqlite3.h>

namespace aallokko::store {

namespace {

sqlite3* connectionOf(Database& database) {
    const QVariant handle = database.driverHandle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0) {
        return nullptr;
    }
    // Two copies of SQLite in one process must never touch the same connection.
    const QVariant source = database.value(QStringLiteral("SELECT sqlite_source_id()"));
    return source.toString() == QLatin1String(sqlite3_sourceid())
               ? *static_cast<sqlite3* const*>(handle.constData())
               : nullptr;
}

} // namespace

std::unique_ptr<SqliteStatement> SqliteStatement::make(Database& database, const QString& sql) {
    sqlite3* connection = database.isOk() ? connectionOf(database) : nullptr;
    sqlite3_stmt* statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (connection == nullptr ||
        sqlite3_prepare_v2(connection, text.constData(), static_cast<int>(text.size()), &statement,
                           nullptr) != SQLITE_OK) {
        return nullptr; // the other path meets the same error and reports it
    }
    return std::unique_ptr<SqliteStatement>(new SqliteStatement(database, connection, statement));
}

SqliteStatement::SqliteStatement(Database& database, sqlite3* connection, sqlite3_stmt* statement)
    : m_database(database), m_connection(connection), m_statement(statement) {}

SqliteStatement::~SqliteStatement() {
    sqlite3_finalize(m_statement);
}

bool SqliteStatement::check(int result) {
    if (result != SQLITE_OK && result != SQLITE_DONE && result != SQLITE_ROW) {
        m_database.fail(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(m_connection)),
                                  QSqlError::StatementError,
                                  QString::number(sqlite3_extended_errcode(m_connection))));
    }
    return result == SQLITE_ROW;
}

void SqliteStatement::bind(std::int64_t number) {
    check(sqlite3_bind_int64(m_statement, ++m_bound, number));
}

void SqliteStatement::bind(std::string_view text) {
    check(sqlite3_bind_text64(m_statement, ++m_bound, text.data(), text.size(), SQLITE_STATIC,
                              SQLITE_UTF8));
}

void SqliteStatement::run() {
    if (m_database.isOk()) {
        check(sqlite3_step(m_statement));
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bound = 0;
}

bool SqliteStatement::next() {
    if (m_database.isOk() && check(sqlite3_step(m_statement))) {
        return true;
    }
    sqlite3_reset(m_statement);
    return false;
}

bool SqliteStatement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool SqliteStatement::read(int column, std::int64_t& number) const {
    number = sqlite3_column_int64(m_statement, column);
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

bool SqliteStatement::read(int column, std::string& text) const {
    if (sqlite3_column_type(m_statement, column) != SQLITE_TEXT) {
        return false;
    }
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (bytes == nullptr) { // out of memory
        return false;
    }
    text.assign(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
    return base::isUtf8(text);
}

} // namespace aallokko::store
