// SPDX-License-Identifier: GPL-3.0-or-later
//
// A prepared statement straight on SQLite's C interface, for the rows of field values only. Qt SQL
// spends half a microsecond on every value bound or read, which an import of a region pays 700 000
// times; this takes a tenth of it. Only for SQLite, and only where the driver uses the very library
// this program is linked with; everything else goes by Statement.
#pragma once

#include "core/store/database.h"

#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace aallokko::store {

class SqliteStatement {
  public:
    /// nullptr when the database is of another kind or its driver brings its own SQLite. The
    /// statement must go before the database does.
    [[nodiscard]] static std::unique_ptr<SqliteStatement> make(Database& database,
                                                               const QString& sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    /// Next value in order. Texts are not copied: they must live until run().
    void bind(std::int64_t number);
    void bind(std::string_view text);
    void bindNull() { ++m_bound; }
    /// Executes a statement without rows and clears the values. Errors are left in the database's
    /// status.
    void run();
    /// Steps to the next row; false at the end and after an error.
    [[nodiscard]] bool next();

    /// Cells of the row; false when the cell holds another type or text that is not UTF-8.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool read(int column, std::int64_t& number) const;
    [[nodiscard]] bool read(int column, std::string& text) const;

  private:
    SqliteStatement(Database& database, sqlite3* connection, sqlite3_stmt* statement);
    bool check(int result);

    Database& m_database;
    sqlite3* m_connection;
    sqlite3_stmt* m_statement;
    int m_bound = 0;
};

} // namespace aallokko::store
