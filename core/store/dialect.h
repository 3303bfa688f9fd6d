// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every difference between SQLite and PostgreSQL, and nowhere else: connection set-up, types and
// clauses of the schema, transactions, and what error codes mean. Placeholders are '?' for both
// (the drivers translate). PostgreSQL text cannot hold U+0000; SQLite text can.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

class QSqlError;

namespace aallokko::store {

enum class Backend { Sqlite, PostgreSql };

/// Marks our SQLite files (PRAGMA application_id): the bytes "AALK".
inline constexpr int applicationId = 0x41414C4B;

class Dialect {
  public:
    explicit Dialect(Backend backend) : m_backend(backend) {}

    [[nodiscard]] Backend backend() const { return m_backend; }
    /// Name of the Qt SQL driver.
    [[nodiscard]] QString driver() const;
    /// Statements for a new connection. WAL needs shared memory, which network shares lack: there
    /// the rollback journal is used instead.
    [[nodiscard]] QStringList connectionSetUp(bool isReadOnly, bool isNetworkShare) const;
    /// Starts a transaction that holds the only write lock from its first statement.
    [[nodiscard]] QString beginWrite() const;
    /// Starts a transaction whose reads all see one state.
    [[nodiscard]] QString beginRead() const;
    /// Reads the project row inside a write transaction so that no other writer passes it.
    [[nodiscard]] QString lockedProjectRow() const;
    /// The statements of a schema file with its words in braces filled in.
    [[nodiscard]] QStringList schemaStatements(const QString& schemaText) const;
    /// Statements that record schema version `number` where a stranger can see it.
    [[nodiscard]] QStringList versionMarks(int number) const;
    [[nodiscard]] QString integrityCheck() const;
    [[nodiscard]] QString engineVersion() const;
    /// Rows in one INSERT; more saves no time and costs statement length.
    [[nodiscard]] int rowsPerInsert() const;
    /// Our code for a driver error at `place` (path of the project). Kind Io, except Conflict
    /// "store.conflict" for a record that exists already and Internal "store.broken_reference" and
    /// "store.constraint".
    [[nodiscard]] base::Error errorOf(const QSqlError& error, const std::string& place) const;

  private:
    [[nodiscard]] QString filledIn(const QString& word, const QString& argument) const;

    Backend m_backend;
};

} // namespace aallokko::store
