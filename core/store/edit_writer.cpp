// SPDX-License-Identifier: GPL-3.0-or-later
//
// New records are collected in groups; everything else flushes them first, because it may touch
// the same rows.
#include "core/store/edit_writer.h"

#include "core/store/child_rows.h"
#include "core/store/record_rows.h"

namespace aallokko::store {

namespace {

template <class Id>
std::string textOf(const Id& id) {
    if constexpr (std::is_same_v<Id, std::string>) {
        return id;
    } else {
        return std::to_string(id.value());
    }
}

} // namespace

EditWriter::EditWriter(Database& database) : m_database(database), m_fields(database) {}

void EditWriter::write(const std::vector<edit::Edit>& edits) {
    for (const edit::Edit& edit : edits) {
        std::visit([this](const auto& one) { write(one); }, edit);
        if (!m_database.isOk()) {
            return;
        }
    }
    m_fields.flush();
}

void EditWriter::stale(std::string record) {
    m_database.fail(base::Error{
        base::ErrorKind::Conflict, "edit.stale", {std::move(record)}, std::nullopt, {}});
}

void EditWriter::write(const edit::SetField& edit) {
    m_fields.flush();
    const std::string_view table = nameOfEnum(edit.entity.kind);
    const std::int64_t id = edit.entity.id;
    if (edit.entity.kind == model::EntityKind::Product ||
        !(m_fields.read(table, id, edit.key) == edit.before)) {
        stale(std::to_string(id) + "/" + std::string(nameOf(edit.key)));
    } else if (edit.after) {
        m_fields.set(table, id, edit.key, *edit.after);
    } else {
        m_fields.erase(table, id, edit.key);
    }
}

template <class T>
void EditWriter::write(const edit::ReplaceRecord<T>& edit) {
    if (!edit.before && edit.after) {
        insert(*edit.after);
        return;
    }
    m_fields.flush();
    if (!edit.before || (edit.after && !(edit.after->id == edit.before->id))) {
        m_database.fail(base::Error{base::ErrorKind::Internal, "edit.empty", {}, std::nullopt, {}});
    } else if (read(*edit.before) != edit.before) {
        stale(textOf(edit.before->id));
    } else if (edit.after) {
        update(*edit.after);
    } else {
        erase(*edit.before);
    }
}

template <class T>
void EditWriter::insert(const T& record) {
    Statement& statement = m_database.prepared(insertSql<T>());
    RowOut row{statement};
    columns(row, record);
    statement.run();
    insertParts(record);
}

template <class T>
void EditWriter::insertParts(const T& record) {
    if constexpr (HasChildren<T>) {
        insertChildren(m_database, record);
    }
    if constexpr (HasFields<T>) {
        m_fields.insert(tableName<T>, record.id.value(), record.fields);
    }
}

template <class T>
void EditWriter::update(const T& record) {
    Statement& statement = m_database.prepared(updateSql<T>());
    RowOut row{statement};
    columns(row, record);
    statement.bind(idToSql(record.id)).run();
    if constexpr (HasChildren<T>) {
        eraseChildren(m_database, record);
    }
    if constexpr (HasFields<T>) {
        m_fields.eraseAll(tableName<T>, record.id.value());
    }
    insertParts(record);
}

template <class T>
void EditWriter::erase(const T& record) {
    m_database.prepared(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(toQString(tableName<T>)))
        .bind(idToSql(record.id))
        .run();
}

template <class T>
std::optional<T> EditWriter::read(const T& wanted) {
    Statement& statement = m_database.prepared(selectSql<T>("WHERE id = ?"));
    statement.bind(idToSql(wanted.id)).run();
    std::optional<T> record;
    while (statement.next()) {
        if (!readColumns(m_database, statement, record.emplace())) {
            return std::nullopt;
        }
    }
    if (record) {
        if constexpr (HasChildren<T>) {
            readChildren(m_database, *record);
        }
        if constexpr (HasFields<T>) {
            record->fields = m_fields.readAll(tableName<T>, record->id.value());
        }
    }
    return record;
}

} // namespace aallokko::store
