// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns of audit_entry in the order of audit::Entry.
#include "core/store/audit_rows.h"

#include "core/store/sql_values.h"
#include "core/store/sqlite_statement.h"

namespace aallokko::store {

namespace {

void bindEntry(SqliteStatement& insert, const audit::Entry& entry) {
    insert.bind(entry.number);
    insert.bind(entry.version);
    insert.bind(std::string_view(entry.time));
    insert.bind(std::string_view(entry.user));
    insert.bind(std::string_view(entry.kind));
    insert.bind(std::string_view(entry.reason));
    insert.bind(std::string_view(entry.payload));
    insert.bind(std::string_view(entry.previousHash));
    insert.bind(std::string_view(entry.hash));
    insert.run();
}

} // namespace

ProjectRow readProjectRow(Database& database, bool isWriting) {
    ProjectRow project;
    Statement row(database, isWriting ? database.dialect().lockedProjectRow()
                                      : QStringLiteral("SELECT version, entry_count, head_hash "
                                                       "FROM project WHERE id = 1"));
    row.run();
    if (row.next()) {
        if (!fromSql(row.value(0), project.version) || !fromSql(row.value(1), project.entryCount) ||
            !fromSql(row.value(2), project.headHash)) {
            database.failCorrupted("project");
        }
    } else {
        database.failCorrupted("project");
    }
    return project;
}

void insertProjectRow(Database& database, const ProjectRow& row) {
    database
        .prepared(QStringLiteral(
            "INSERT INTO project (id, version, entry_count, head_hash) VALUES (1, ?, ?, ?)"))
        .bind(toSql(row.version))
        .bind(toSql(row.entryCount))
        .bind(toSql(row.headHash))
        .run();
}

void appendEntry(Database& database, const audit::Entry& entry) {
    const QString sql = QStringLiteral(
        "INSERT INTO audit_entry (number, version, recorded_at, user_name, kind, reason, payload, "
        "previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    // The payload of a large import is tens of megabytes, and Qt's way makes it UTF-16 and back.
    if (const auto direct = SqliteStatement::make(database, sql)) {
        bindEntry(*direct, entry);
    } else {
        Statement& insert = database.prepared(sql);
        insert.bind(toSql(entry.number)).bind(toSql(entry.version)).bind(toSql(entry.time));
        insert.bind(toSql(entry.user)).bind(toSql(entry.kind)).bind(toSql(entry.reason));
        insert.bind(toSql(entry.payload)).bind(toSql(entry.previousHash)).bind(toSql(entry.hash));
        insert.run();
    }
    database
        .prepared(QStringLiteral(
            "UPDATE project SET version = ?, entry_count = ?, head_hash = ? WHERE id = 1"))
        .bind(toSql(entry.version))
        .bind(toSql(entry.number))
        .bind(toSql(entry.hash))
        .run();
}

std::vector<audit::Entry> readEntries(Database& database) {
    std::vector<audit::Entry> entries;
    Statement& row = database.prepared(
        QStringLiteral("SELECT number, version, recorded_at, user_name, kind, reason, payload, "
                       "previous_hash, hash FROM audit_entry ORDER BY number"));
    row.run();
    while (row.next()) {
        audit::Entry& entry = entries.emplace_back();
        const bool fits =
            fromSql(row.value(0), entry.number) && fromSql(row.value(1), entry.version) &&
            fromSql(row.value(2), entry.time) && fromSql(row.value(3), entry.user) &&
            fromSql(row.value(4), entry.kind) && fromSql(row.value(5), entry.reason) &&
            fromSql(row.value(6), entry.payload) && fromSql(row.value(7), entry.previousHash) &&
            fromSql(row.value(8), entry.hash);
        if (!fits) {
            database.failCorrupted("audit_entry");
        }
    }
    return entries;
}

// Empty members are left out and keys are sorted, so a deletion begins with "before". Inside a text
// the quotation marks would be escaped.
std::vector<std::string> readDeletingPayloads(Database& database) {
    std::vector<std::string> payloads;
    Statement& row = database.prepared(QStringLiteral(
        "SELECT payload FROM audit_entry WHERE payload LIKE '%{\"before\":%' ORDER BY number"));
    row.run();
    while (row.next()) {
        if (!fromSql(row.value(0), payloads.emplace_back())) {
            database.failCorrupted("audit_entry");
        }
    }
    return payloads;
}

} // namespace aallokko::store
