// SPDX-License-Identifier: GPL-3.0-or-later
//
// One statement a table, in id order, so that every insertion into the maps goes to the end.
#include "core/store/inventory_reader.h"

#include "core/store/child_rows.h"
#include "core/store/record_rows.h"

namespace aallokko::store {

namespace {

template <class T>
void readTable(Database& database, model::Inventory& inventory) {
    auto& table = inventory.all<T>();
    Statement& row = database.prepared(selectSql<T>("ORDER BY id"));
    row.run();
    while (row.next()) {
        T record;
        if (readColumns(database, row, record)) {
            auto id = record.id;
            table.emplace_hint(table.end(), std::move(id), std::move(record));
        }
    }
}

template <class T>
void readFields(FieldRows& fields, Database& database, model::Table<T>& table) {
    auto it = table.begin();
    fields.forEach(tableName<T>,
                   [&](std::int64_t record, model::FieldKey key, model::FieldValue value) {
                       if (it == table.end() || it->first.value() != record) {
                           it = table.find(decltype(T::id)(record));
                       }
                       if (it == table.end()) {
                           database.failCorrupted("field of a record that is not there");
                       } else {
                           it->second.fields.set(key, std::move(value));
                       }
                   });
}

template <class... T>
void readTables(Database& database, model::Inventory& inventory, std::tuple<model::Table<T>...>*) {
    (readTable<T>(database, inventory), ...);
    FieldRows fields(database);
    const auto addFields = [&]<class R>(model::Table<R>& table) {
        if constexpr (HasFields<R>) {
            readFields<R>(fields, database, table);
        }
    };
    (addFields(inventory.all<T>()), ...);
}

} // namespace

model::Inventory readInventory(Database& database) {
    model::Inventory inventory;
    readTables(database, inventory, static_cast<model::Inventory::Tables*>(nullptr));
    readAllChildren(database, inventory);
    inventory.version =
        database.value(QStringLiteral("SELECT version FROM project WHERE id = 1")).toLongLong();
    return inventory;
}

} // namespace aallokko::store
