// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits -> rows. Compares `before` with what is stored, as applyEdit does with the inventory in
// memory: an edit that does not fit the file is a conflict, so file and audit trail cannot part.
#pragma once

#include "core/edit/edit.h"
#include "core/store/database.h"
#include "core/store/field_rows.h"

namespace aallokko::store {

/// Lives inside one write transaction; errors are left in the database's status.
class EditWriter {
  public:
    explicit EditWriter(Database& database);

    /// Conflict "edit.stale" with the record when `before` is not what is stored.
    void write(const std::vector<edit::Edit>& edits);

  private:
    void write(const edit::SetField& edit);
    template <class T>
    void write(const edit::ReplaceRecord<T>& edit);
    template <class T>
    void insert(const T& record);
    template <class T>
    void update(const T& record);
    template <class T>
    void erase(const T& record);
    template <class T>
    void insertParts(const T& record);
    template <class T>
    [[nodiscard]] std::optional<T> read(const T& wanted);
    void stale(std::string record);

    Database& m_database;
    FieldRows m_fields;
};

} // namespace aallokko::store
