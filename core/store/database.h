// SPDX-License-Identifier: GPL-3.0-or-later
//
// One connection to a project's database: opening with all that can be wrong about a file, prepared
// statements, and a transaction guard. Errors are sticky: after the first one nothing more is
// executed, so callers check once, at the end.
#pragma once

#include "core/base/result.h"
#include "core/store/access.h"
#include "core/store/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <map>
#include <memory>

namespace aallokko::store {

class Database;

/// A prepared statement; values are bound in order. One use: bind…, run, next…, value….
class Statement {
  public:
    Statement(Database& database, const QString& sql);
    Statement& bind(const QVariant& value);
    /// False after an error, which is then in the database's status.
    bool run();
    /// Steps to the next row; false at the end (the statement is then free for its next use).
    bool next();
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    /// As SqliteStatement::read.
    [[nodiscard]] bool read(int column, std::int64_t& number) const;
    [[nodiscard]] bool read(int column, std::string& text) const;
    [[nodiscard]] qint64 affected() const { return m_query.numRowsAffected(); }

  private:
    Database& m_database;
    QSqlQuery m_query;
    int m_bound = 0;
};

/// Used by the thread that opened it only.
class Database {
  public:
    /// Opens an existing SQLite project file. Errors (Io): store.not_found, store.is_directory,
    /// store.not_readable, store.not_a_project, store.read_only, store.locked, store.corrupted,
    /// store.cannot_open.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString& path,
                                                                      Access access);
    /// Makes a new, empty database at a path where nothing is.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> create(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    bool execute(const QString& sql);
    /// Prepared once for each text. Do not nest two uses of one text.
    [[nodiscard]] Statement& prepared(const QString& sql);
    /// First column of the first row, or an invalid value.
    [[nodiscard]] QVariant value(const QString& sql);

    /// The connection as the driver knows it (see QSqlDriver::handle); for sqlite_statement only.
    [[nodiscard]] QVariant driverHandle() const;

    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] bool isNetworkShare() const { return m_isNetworkShare; }
    [[nodiscard]] bool isOk() const { return !m_failure; }
    /// Keeps the first error only.
    void fail(base::Error error);
    void fail(const QSqlError& error);
    /// "store.corrupted" with what does not fit.
    void failCorrupted(const std::string& detail);
    /// The error since the last call, which is forgotten by it.
    [[nodiscard]] base::Result<void> takeStatus();

  private:
    friend class Statement;
    Database(Backend backend, const QString& path);
    [[nodiscard]] base::Result<void> connect(const QString& name, const QString& options,
                                             Access access);

    Dialect m_dialect;
    std::string m_path;
    QString m_connection;
    bool m_isNetworkShare = false;
    std::map<QString, std::unique_ptr<Statement>> m_statements;
    std::optional<base::Error> m_failure;
};

/// Rolls back unless committed.
class Transaction {
  public:
    Transaction(Database& database, Access access);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// Commits when nothing failed since the start, else rolls back and gives the error.
    [[nodiscard]] base::Result<void> commit();

  private:
    Database& m_database;
    bool m_isOpen;
};

} // namespace aallokko::store
