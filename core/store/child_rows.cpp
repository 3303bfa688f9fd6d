// SPDX-License-Identifier: GPL-3.0-or-later
//
// `place` counts from 0 and keeps the order of the list.
#include "core/store/child_rows.h"

#include "core/store/sql_values.h"

namespace aallokko::store {

namespace {

using model::Contract;
using model::Interface;
using model::Organisation;

QString sql(const char* text) {
    return QString::fromLatin1(text);
}

void insertLinks(Database& database, const Organisation& record, const char* role,
                 const std::vector<model::OrganisationId>& others) {
    Statement& insert = database.prepared(sql(
        "INSERT INTO organisation_link (organisation, role, place, other) VALUES (?, ?, ?, ?)"));
    for (std::size_t i = 0; i < others.size(); ++i) {
        insert.bind(toSql(record.id))
            .bind(sql(role))
            .bind(static_cast<int>(i))
            .bind(toSql(others[i].value()))
            .run();
    }
}

void eraseOf(Database& database, const char* text, std::int64_t id) {
    database.prepared(sql(text)).bind(toSql(id)).run();
}

constexpr const char* selectLinks = "SELECT organisation, role, other FROM organisation_link ";
constexpr const char* selectInstallations =
    "SELECT contract, installation FROM contract_installation ";
constexpr const char* selectMentions =
    "SELECT interface, reporter, file, sheet, row_number, row_column, raw FROM interface_mention ";

void addRow(Database&, Statement& row, Organisation& record) {
    auto& list =
        row.value(1).toString() == QLatin1String("member") ? record.members : record.predecessors;
    list.emplace_back(row.value(2).toLongLong());
}

void addRow(Database&, Statement& row, Contract& record) {
    record.installations.emplace_back(row.value(1).toLongLong());
}

void addRow(Database& database, Statement& row, Interface& record) {
    model::InterfaceMention& mention = record.mentions.emplace_back();
    const bool fits =
        fromSql(row.value(1), mention.reporter) && fromSql(row.value(2), mention.source.file) &&
        fromSql(row.value(3), mention.source.sheet) && fromSql(row.value(4), mention.source.row) &&
        fromSql(row.value(5), mention.source.column) && fromSql(row.value(6), mention.raw);
    if (!fits) {
        database.failCorrupted("interface_mention");
    }
}

template <class T>
void readOne(Database& database, T& record, const char* select, const char* tail) {
    Statement& row = database.prepared(sql(select) + sql(tail));
    row.bind(toSql(record.id.value())).run();
    while (row.next()) {
        addRow(database, row, record);
    }
}

template <class T>
void readEach(Database& database, model::Table<T>& table, const char* select, const char* tail) {
    Statement& row = database.prepared(sql(select) + sql(tail));
    row.run();
    auto it = table.begin();
    while (row.next()) {
        const decltype(T::id) id(row.value(0).toLongLong());
        if (it == table.end() || it->first != id) {
            it = table.find(id);
        }
        if (it == table.end()) {
            database.failCorrupted("list of a record that is not there");
            return;
        }
        addRow(database, row, it->second);
    }
}

} // namespace

void insertChildren(Database& database, const Organisation& record) {
    insertLinks(database, record, "member", record.members);
    insertLinks(database, record, "predecessor", record.predecessors);
}

void insertChildren(Database& database, const Contract& record) {
    Statement& insert = database.prepared(
        sql("INSERT INTO contract_installation (contract, place, installation) VALUES (?, ?, ?)"));
    for (std::size_t i = 0; i < record.installations.size(); ++i) {
        insert.bind(toSql(record.id))
            .bind(static_cast<int>(i))
            .bind(toSql(record.installations[i].value()))
            .run();
    }
}

void insertChildren(Database& database, const Interface& record) {
    Statement& insert = database.prepared(
        sql("INSERT INTO interface_mention (interface, place, reporter, file, sheet, row_number, "
            "row_column, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    for (std::size_t i = 0; i < record.mentions.size(); ++i) {
        const model::InterfaceMention& mention = record.mentions[i];
        insert.bind(toSql(record.id)).bind(static_cast<int>(i)).bind(toSql(mention.reporter));
        insert.bind(toSql(mention.source.file)).bind(toSql(mention.source.sheet));
        insert.bind(mention.source.row).bind(mention.source.column).bind(toSql(mention.raw)).run();
    }
}

void eraseChildren(Database& database, const Organisation& record) {
    eraseOf(database, "DELETE FROM organisation_link WHERE organisation = ?", record.id.value());
}

void eraseChildren(Database& database, const Contract& record) {
    eraseOf(database, "DELETE FROM contract_installation WHERE contract = ?", record.id.value());
}

void eraseChildren(Database& database, const Interface& record) {
    eraseOf(database, "DELETE FROM interface_mention WHERE interface = ?", record.id.value());
}

void readChildren(Database& database, Organisation& record) {
    readOne(database, record, selectLinks, "WHERE organisation = ? ORDER BY role, place");
}

void readChildren(Database& database, Contract& record) {
    readOne(database, record, selectInstallations, "WHERE contract = ? ORDER BY place");
}

void readChildren(Database& database, Interface& record) {
    readOne(database, record, selectMentions, "WHERE interface = ? ORDER BY place");
}

void readAllChildren(Database& database, model::Inventory& inventory) {
    readEach(database, inventory.all<Organisation>(), selectLinks,
             "ORDER BY organisation, role, place");
    readEach(database, inventory.all<Contract>(), selectInstallations, "ORDER BY contract, place");
    readEach(database, inventory.all<Interface>(), selectMentions, "ORDER BY interface, place");
}

} // namespace aallokko::store
