// SPDX-License-Identifier: GPL-3.0-or-later
//
// SQLite as used, PostgreSQL 15 as planned for; both fill in the same schema files.
#include "core/store/dialect.h"

#include <QRegularExpression>
#include <QSqlError>

namespace aallokko::store {

namespace {

using base::Error;
using base::ErrorKind;

Error make(ErrorKind kind, const char* code, const std::string& place, const std::string& detail) {
    return {kind, code, {place, detail}, std::nullopt, {}};
}

// Result codes of SQLite (sqlite3.h); the low byte is the class, the rest refines it.
namespace sqlite {
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int ioError = 10;
constexpr int ioErrorWrite = 10 | (3 << 8);
constexpr int ioErrorSharedMemory = 10 | (19 << 8);
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int constraint = 19;
constexpr int constraintForeignKey = 19 | (3 << 8);
constexpr int constraintPrimaryKey = 19 | (6 << 8);
constexpr int constraintUnique = 19 | (8 << 8);
constexpr int constraintRowId = 19 | (10 << 8);
constexpr int notADatabase = 26;
} // namespace sqlite

Error sqliteError(int code, const std::string& place, const std::string& detail) {
    switch (code) {
    case sqlite::ioErrorWrite: // a quota or file size limit shows as a failed write, not as "full"
    case sqlite::ioErrorSharedMemory:
        return make(ErrorKind::Io, "store.disk_full", place, detail);
    case sqlite::constraintForeignKey:
        return make(ErrorKind::Internal, "store.broken_reference", place, detail);
    case sqlite::constraintPrimaryKey:
    case sqlite::constraintUnique:
    case sqlite::constraintRowId:
        return make(ErrorKind::Conflict, "store.conflict", place, detail);
    default:
        break;
    }
    switch (code & 0xFF) {
    case sqlite::busy:
    case sqlite::locked:
        return make(ErrorKind::Io, "store.locked", place, detail);
    case sqlite::readOnly:
        return make(ErrorKind::Io, "store.read_only", place, detail);
    case sqlite::ioError:
        return make(ErrorKind::Io, "store.io_error", place, detail);
    case sqlite::corrupt:
    case sqlite::notADatabase:
        return make(ErrorKind::Io, "store.corrupted", place, detail);
    case sqlite::full:
        return make(ErrorKind::Io, "store.disk_full", place, detail);
    case sqlite::cannotOpen:
        return make(ErrorKind::Io, "store.cannot_open", place, detail);
    case sqlite::constraint:
        return make(ErrorKind::Internal, "store.constraint", place, detail);
    default: // missing table or column: the schema is not ours
        return make(ErrorKind::Io, "store.corrupted", place, detail);
    }
}

// SQLSTATE codes of PostgreSQL, appendix A of its manual.
Error postgresError(const QString& state, const std::string& place, const std::string& detail) {
    if (state == QLatin1String("23505")) {
        return make(ErrorKind::Conflict, "store.conflict", place, detail);
    }
    if (state == QLatin1String("23503")) {
        return make(ErrorKind::Internal, "store.broken_reference", place, detail);
    }
    if (state == QLatin1String("42501") || state == QLatin1String("25006")) {
        return make(ErrorKind::Io, "store.read_only", place, detail);
    }
    if (state == QLatin1String("55P03") || state == QLatin1String("40P01") ||
        state == QLatin1String("40001")) {
        return make(ErrorKind::Io, "store.locked", place, detail);
    }
    if (state.startsWith(QLatin1String("53"))) {
        return make(ErrorKind::Io, "store.disk_full", place, detail);
    }
    if (state.startsWith(QLatin1String("23"))) {
        return make(ErrorKind::Internal, "store.constraint", place, detail);
    }
    return make(ErrorKind::Io, "store.cannot_open", place, detail);
}

const char* const fieldTable = R"(CREATE TABLE %1_field (
    record {integer} NOT NULL REFERENCES %1 (id) ON DELETE CASCADE,
    field {integer} NOT NULL REFERENCES field_key (id),
    state {integer} NOT NULL CHECK (state BETWEEN 0 AND 4),
    type {integer} NOT NULL CHECK (type BETWEEN 0 AND 7),
    text_value TEXT,
    number_value {integer},
    place {integer} REFERENCES origin_place (id),
    row_number {integer},
    row_column {integer},
    raw TEXT,
    rule TEXT,
    user_name TEXT,
    typed_at TEXT,
    PRIMARY KEY (record, field)
) {clustered_table};
)";

const char* const sqliteAppendOnly = R"(CREATE TRIGGER %1_no_update BEFORE UPDATE ON %1
BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;
CREATE TRIGGER %1_no_delete BEFORE DELETE ON %1
BEGIN SELECT RAISE(ABORT, 'audit entries are never removed'); END;
)";

const char* const postgresAppendOnly = R"(CREATE FUNCTION %1_keep() RETURNS trigger LANGUAGE plpgsql
AS $$BEGIN RAISE EXCEPTION 'audit entries are never changed or removed'; END$$;
CREATE TRIGGER %1_append_only BEFORE UPDATE OR DELETE ON %1
FOR EACH ROW EXECUTE FUNCTION %1_keep();
)";

} // namespace

QString Dialect::driver() const {
    return m_backend == Backend::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
}

QStringList Dialect::connectionSetUp(bool isReadOnly, bool isNetworkShare) const {
    if (m_backend == Backend::PostgreSql) {
        return {QStringLiteral("SET client_encoding = 'UTF8'")};
    }
    // cell_size_check finds damaged pages before they are used; a file may come from anybody.
    QStringList statements{QStringLiteral("PRAGMA foreign_keys = ON"),
                           QStringLiteral("PRAGMA cell_size_check = ON"),
                           QStringLiteral("PRAGMA synchronous = NORMAL")};
    if (!isReadOnly) {
        statements.append(isNetworkShare ? QStringLiteral("PRAGMA journal_mode = DELETE")
                                         : QStringLiteral("PRAGMA journal_mode = WAL"));
    }
    return statements;
}

QString Dialect::beginWrite() const {
    // IMMEDIATE: a deferred transaction that turns into a writer can fail without waiting.
    return m_backend == Backend::Sqlite ? QStringLiteral("BEGIN IMMEDIATE")
                                        : QStringLiteral("BEGIN");
}

QString Dialect::beginRead() const {
    return m_backend == Backend::Sqlite
               ? QStringLiteral("BEGIN")
               : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

QString Dialect::lockedProjectRow() const {
    const QString select =
        QStringLiteral("SELECT version, entry_count, head_hash FROM project WHERE id = 1");
    return m_backend == Backend::Sqlite ? select : select + QStringLiteral(" FOR UPDATE");
}

QString Dialect::filledIn(const QString& word, const QString& argument) const {
    const bool isSqlite = m_backend == Backend::Sqlite;
    const auto choose = [&](const char* sqliteText, const char* postgresText) {
        return QString::fromLatin1(isSqlite ? sqliteText : postgresText);
    };
    if (word == QLatin1String("integer")) {
        return choose("INTEGER", "BIGINT");
    }
    if (word == QLatin1String("table")) {
        return choose("STRICT", "");
    }
    if (word == QLatin1String("clustered_table")) {
        return choose("STRICT, WITHOUT ROWID", "");
    }
    if (word == QLatin1String("deferred")) {
        return QStringLiteral("DEFERRABLE INITIALLY DEFERRED");
    }
    if (word == QLatin1String("json")) {
        return choose("CHECK (%1 IS NULL OR json_valid(%1))",
                      "CHECK (%1 IS NULL OR %1::jsonb IS NOT NULL)")
            .arg(argument);
    }
    if (word == QLatin1String("append_only")) {
        return choose(sqliteAppendOnly, postgresAppendOnly).arg(argument);
    }
    if (word == QLatin1String("field_table")) {
        return QString::fromLatin1(fieldTable).arg(argument);
    }
    return {};
}

QStringList Dialect::schemaStatements(const QString& schemaText) const {
    static const QRegularExpression word(QStringLiteral(R"(\{(\w+)(?: (\w+))?\})"));
    static const QRegularExpression comment(QStringLiteral("^--[^\n]*$"),
                                            QRegularExpression::MultilineOption);
    QString text = schemaText;
    text.remove(comment);
    // Again after a replacement, because the text put in has words of its own.
    for (auto match = word.match(text); match.hasMatch(); match = word.match(text)) {
        text.replace(match.capturedStart(), match.capturedLength(),
                     filledIn(match.captured(1), match.captured(2)));
    }
    QStringList statements;
    for (const QString& part : text.split(QStringLiteral(";\n"))) {
        if (!part.trimmed().isEmpty()) {
            statements.append(part.trimmed());
        }
    }
    // A trigger body keeps the semicolon before END; split never cuts there (no line ends there).
    return statements;
}

QStringList Dialect::versionMarks(int number) const {
    if (m_backend == Backend::PostgreSql) {
        return {};
    }
    return {QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
            QStringLiteral("PRAGMA user_version = %1").arg(number)};
}

QString Dialect::integrityCheck() const {
    return m_backend == Backend::Sqlite ? QStringLiteral("PRAGMA quick_check")
                                        : QStringLiteral("SELECT 'ok'");
}

QString Dialect::engineVersion() const {
    return m_backend == Backend::Sqlite ? QStringLiteral("SELECT sqlite_version()")
                                        : QStringLiteral("SHOW server_version");
}

int Dialect::rowsPerInsert() const {
    return m_backend == Backend::Sqlite ? 15 : 100;
}

base::Error Dialect::errorOf(const QSqlError& error, const std::string& place) const {
    const std::string detail = error.databaseText().isEmpty() ? error.driverText().toStdString()
                                                              : error.databaseText().toStdString();
    return m_backend == Backend::Sqlite
               ? sqliteError(error.nativeErrorCode().toInt(), place, detail)
               : postgresError(error.nativeErrorCode(), place, detail);
}

} // namespace aallokko::store
