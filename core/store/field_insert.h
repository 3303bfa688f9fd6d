// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adds rows to a field table: by the direct path where there is one, else in groups by Qt SQL.
#pragma once

#include "core/model/field.h"
#include "core/store/batch_insert.h"
#include "core/store/sqlite_statement.h"

namespace aallokko::store {

/// Columns of every field table, in the order in which field_rows reads them.
[[nodiscard]] const QStringList& fieldColumns();

/// The table of a record's fields.
[[nodiscard]] QString fieldTable(std::string_view record);

/// Numbers of a row's record, field key and origin place; 0 = no place.
struct FieldRowKey {
    std::int64_t record = 0;
    std::int64_t field = 0;
    std::int64_t place = 0;
};

class FieldInsert {
  public:
    /// `isDirect` false: only Qt SQL, as on PostgreSQL.
    FieldInsert(Database& database, std::string_view record, bool isDirect = true);

    void add(const FieldRowKey& key, const model::FieldValue& value);
    /// Call before anything else touches the table.
    void flush() { m_batch.flush(); }

  private:
    BatchInsert m_batch;
    std::unique_ptr<SqliteStatement> m_direct;
};

} // namespace aallokko::store
