// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records as rows of their own table and of the tables of their lists: generic over the column
// descriptions, so that a new record type needs a description and nothing here.
#pragma once

#include "core/store/decision_columns.h"
#include "core/store/field_rows.h"
#include "core/store/json_in.h"
#include "core/store/json_out.h"
#include "core/store/sql_values.h"

namespace aallokko::store {

/// Collects the column names of a description.
struct ColumnNames {
    QStringList names;
    template <class T>
    void column(const char* name, const T&) {
        names.append(QString::fromLatin1(name));
    }
    template <class T>
    void json(const char* name, const T&) {
        names.append(QString::fromLatin1(name));
    }
};

template <class T>
[[nodiscard]] const QStringList& columnsOf() {
    static const QStringList names = [] {
        ColumnNames collector;
        const T record{};
        columns(collector, record);
        return collector.names;
    }();
    return names;
}

/// Binds the columns of a record.
struct RowOut {
    Statement& statement;
    template <class T>
    void column(const char*, const T& value) {
        statement.bind(toSql(value));
    }
    template <class T>
    void json(const char*, const T& value) {
        statement.bind(toQString(toJson(value)));
    }
    template <class T>
    void json(const char* name, const std::optional<T>& value) {
        value ? json(name, *value) : void(statement.bind(QVariant()));
    }
};

/// Reads the columns of a record; `misfit` names the first one that does not fit.
struct RowIn {
    Statement& statement;
    int position = 0;
    const char* misfit = nullptr;

    template <class T>
    void column(const char* name, T& value) {
        note(name, fromSql(statement.value(position++), value));
    }
    template <class T>
    void json(const char* name, T& value) {
        auto read = fromJson<T>(statement.value(position++).toString().toStdString());
        note(name, read.has_value());
        value = read ? std::move(*read) : T{};
    }
    template <class T>
    void json(const char* name, std::optional<T>& value) {
        if (statement.value(position).isNull()) {
            ++position;
            value.reset();
        } else {
            json(name, value.emplace());
        }
    }
    void note(const char* name, bool fits) { misfit = misfit || fits ? misfit : name; }
};

template <class T>
[[nodiscard]] QString selectSql(const char* tail) {
    return QStringLiteral("SELECT %1 FROM %2 %3")
        .arg(columnsOf<T>().join(QStringLiteral(", ")), toQString(tableName<T>),
             QString::fromLatin1(tail));
}

template <class T>
[[nodiscard]] QString insertSql() {
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (?%3)")
        .arg(toQString(tableName<T>), columnsOf<T>().join(QStringLiteral(", ")),
             QStringLiteral(", ?").repeated(columnsOf<T>().size() - 1));
}

template <class T>
[[nodiscard]] QString updateSql() {
    return QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
        .arg(toQString(tableName<T>), columnsOf<T>().join(QStringLiteral(" = ?, ")));
}

template <class T>
[[nodiscard]] bool readColumns(Database& database, Statement& statement, T& record) {
    RowIn row{statement};
    columns(row, record);
    if (row.misfit != nullptr) {
        database.failCorrupted(std::string(tableName<T>) + "." + row.misfit);
    }
    return row.misfit == nullptr;
}

/// The SQL value of a record id, a number or a text.
template <class Id>
[[nodiscard]] QVariant idToSql(const Id& id) {
    if constexpr (std::is_same_v<Id, std::string>) {
        return toSql(id);
    } else {
        return toSql(id.value()); // 0 is no valid id, yet not NULL in a key column
    }
}

} // namespace aallokko::store
