// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inventory fields in the tables <record>_field: one row a value, with its state, type and origin.
// Maps field keys and origin places to their numbers in this database.
#pragma once

#include "core/store/field_insert.h"

#include <functional>
#include <map>
#include <string>
#include <utility>

namespace aallokko::store {

class FieldRows {
  public:
    /// Reads the numbers of keys and places; use inside a transaction.
    explicit FieldRows(Database& database);

    /// Adds all values of a new record; they are written by flush() at the latest.
    void insert(std::string_view table, std::int64_t record, const model::FieldMap& fields);
    void set(std::string_view table, std::int64_t record, model::FieldKey key,
             const model::FieldValue& value);
    void erase(std::string_view table, std::int64_t record, model::FieldKey key);
    void eraseAll(std::string_view table, std::int64_t record);
    void flush();

    [[nodiscard]] std::optional<model::FieldValue> read(std::string_view table, std::int64_t record,
                                                        model::FieldKey key);
    [[nodiscard]] model::FieldMap readAll(std::string_view table, std::int64_t record);
    /// Every row of the table, records and keys ascending.
    using Visit = std::function<void(std::int64_t, model::FieldKey, model::FieldValue)>;
    void forEach(std::string_view table, const Visit& visit);

  private:
    using Place = std::pair<std::string, std::string>; ///< file, sheet

    [[nodiscard]] std::int64_t placeOf(const base::SourceRef& source);
    [[nodiscard]] FieldInsert& insertOf(std::string_view table);
    [[nodiscard]] std::int64_t numberOf(model::FieldKey key) const;
    template <class Row>
    bool readRow(const Row& row, model::FieldKey& key, model::FieldValue& value);
    template <class Row>
    void visitRows(Row& row, const Visit& visit);

    Database& m_database;
    std::map<std::int64_t, model::FieldKey> m_keys;
    std::vector<std::int64_t> m_numbers;
    std::map<Place, std::int64_t> m_placeNumbers;
    std::map<std::int64_t, const Place*> m_places;
    std::map<std::string, FieldInsert, std::less<>> m_inserts;
};

} // namespace aallokko::store
