// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading follows the column order of fieldColumns(); writing is in field_insert.
#include "core/store/field_rows.h"

#include "core/store/json_in.h"
#include "core/store/sql_values.h"

namespace aallokko::store {

namespace {

using model::FieldKey;
using model::FieldValue;

QString selectFrom(std::string_view table, const char* tail) {
    return QStringLiteral("SELECT %1 FROM %2 ")
               .arg(fieldColumns().join(QStringLiteral(", ")), fieldTable(table)) +
           QString::fromLatin1(tail);
}

// Empty and zero are stored as NULL. `row` is a Statement or a SqliteStatement.
bool readText(const auto& row, int column, std::string& text) {
    return row.isNull(column) || row.read(column, text);
}

bool readNumber(const auto& row, int column, std::int64_t& number) {
    return row.isNull(column) || row.read(column, number);
}

bool readNumber(const auto& row, int column, int& number) {
    std::int64_t wide = 0;
    const bool fits = readNumber(row, column, wide);
    number = static_cast<int>(wide);
    return fits && number == wide;
}

constexpr int textColumn = 4;
constexpr int numberColumn = 5;

bool readTextData(const auto& row, std::int64_t type, model::FieldData& data) {
    std::string text;
    if (!readText(row, textColumn, text)) {
        return false;
    }
    if (type == 1) {
        data = std::move(text);
        return true;
    }
    if (type == 4) {
        const auto day = base::findIsoDate(text);
        data = day.value_or(base::Date{});
        return day || text.empty();
    }
    auto list = fromJson<std::vector<std::string>>(text);
    if (list) {
        data = std::move(*list);
    }
    return list.has_value();
}

// Types are the positions in the variant model::FieldData.
bool readData(const auto& row, std::int64_t type, model::FieldData& data) {
    std::int64_t number = 0;
    switch (type) {
    case 0:
        data = std::monostate();
        return true;
    case 2:
    case 3:
    case 6:
        if (!readNumber(row, numberColumn, number)) {
            return false;
        }
        if (type == 2) {
            data = number;
        } else if (type == 3) {
            data = model::Decimal{number};
        } else {
            data = number != 0;
        }
        return true;
    case 5:
        data = model::OpenEnded();
        return true;
    default:
        return readTextData(row, type, data);
    }
}

} // namespace

FieldRows::FieldRows(Database& database) : m_database(database) {
    Statement& keys = database.prepared(QStringLiteral("SELECT id, name FROM field_key"));
    m_numbers.resize(model::fieldKeyCount);
    keys.run();
    while (keys.next()) {
        // Names of fields that this program does not know are no harm until a value uses one.
        if (const auto key = model::findStoredField(keys.value(1).toString().toStdString())) {
            m_keys[keys.value(0).toLongLong()] = *key;
            m_numbers[static_cast<std::size_t>(*key)] = keys.value(0).toLongLong();
        }
    }
    Statement& places =
        database.prepared(QStringLiteral("SELECT id, file, sheet FROM origin_place"));
    places.run();
    while (places.next()) {
        Place place;
        if (!fromSql(places.value(1), place.first) || !fromSql(places.value(2), place.second)) {
            database.failCorrupted("origin_place");
        }
        const auto id = places.value(0).toLongLong();
        m_places[id] = &m_placeNumbers.emplace(std::move(place), id).first->first;
    }
}

std::int64_t FieldRows::placeOf(const base::SourceRef& source) {
    if (source.file.empty() && source.sheet.empty()) {
        return 0;
    }
    const auto [it, isNew] = m_placeNumbers.try_emplace({source.file, source.sheet}, 0);
    if (isNew) {
        it->second = m_places.empty() ? 1 : m_places.rbegin()->first + 1;
        m_places[it->second] = &it->first;
        m_database
            .prepared(QStringLiteral("INSERT INTO origin_place (id, file, sheet) VALUES (?, ?, ?)"))
            .bind(toSql(it->second))
            .bind(toSql(source.file))
            .bind(toSql(source.sheet))
            .run();
    }
    return it->second;
}

FieldInsert& FieldRows::insertOf(std::string_view table) {
    auto it = m_inserts.find(table);
    if (it == m_inserts.end()) {
        it = m_inserts.emplace(std::string(table), FieldInsert(m_database, table)).first;
    }
    return it->second;
}

std::int64_t FieldRows::numberOf(FieldKey key) const {
    return m_numbers[static_cast<std::size_t>(key)];
}

void FieldRows::insert(std::string_view table, std::int64_t record, const model::FieldMap& fields) {
    if (fields.isEmpty()) {
        return;
    }
    FieldInsert& insert = insertOf(table);
    for (const auto& [key, value] : fields.entries()) {
        insert.add({record, numberOf(key), placeOf(value.origin.source)}, value);
    }
}

void FieldRows::set(std::string_view table, std::int64_t record, FieldKey key,
                    const FieldValue& value) {
    erase(table, record, key);
    FieldInsert& insert = insertOf(table);
    insert.add({record, numberOf(key), placeOf(value.origin.source)}, value);
    insert.flush();
}

void FieldRows::erase(std::string_view table, std::int64_t record, FieldKey key) {
    m_database
        .prepared(
            QStringLiteral("DELETE FROM %1 WHERE record = ? AND field = ?").arg(fieldTable(table)))
        .bind(toSql(record))
        .bind(toSql(numberOf(key)))
        .run();
}

void FieldRows::eraseAll(std::string_view table, std::int64_t record) {
    m_database.prepared(QStringLiteral("DELETE FROM %1 WHERE record = ?").arg(fieldTable(table)))
        .bind(toSql(record))
        .run();
}

void FieldRows::flush() {
    for (auto& [table, insert] : m_inserts) {
        insert.flush();
    }
}

template <class Row>
bool FieldRows::readRow(const Row& row, FieldKey& key, FieldValue& value) {
    std::int64_t keyNumber = 0;
    std::int64_t state = 0;
    std::int64_t type = 0;
    std::int64_t place = 0;
    base::SourceRef& source = value.origin.source;
    bool fits = row.read(1, keyNumber) && row.read(2, state) && row.read(3, type) && state >= 0 &&
                state <= 4 && readData(row, type, value.data) && readNumber(row, 6, place) &&
                readNumber(row, 7, source.row) && readNumber(row, 8, source.column) &&
                readText(row, 9, value.origin.raw) && readText(row, 10, value.origin.rule) &&
                readText(row, 11, value.origin.user) && readText(row, 12, value.origin.time);
    const auto knownKey = m_keys.find(keyNumber);
    const auto knownPlace = m_places.find(place);
    fits = fits && knownKey != m_keys.end() && (place == 0 || knownPlace != m_places.end());
    if (!fits) {
        m_database.failCorrupted("field");
        return false;
    }
    key = knownKey->second;
    value.state = static_cast<model::FieldState>(state);
    if (place != 0) {
        source.file = knownPlace->second->first;
        source.sheet = knownPlace->second->second;
    }
    return true;
}

std::optional<FieldValue> FieldRows::read(std::string_view table, std::int64_t record,
                                          FieldKey key) {
    Statement& row = m_database.prepared(selectFrom(table, "WHERE record = ? AND field = ?"));
    row.bind(toSql(record)).bind(toSql(numberOf(key))).run();
    std::optional<FieldValue> value;
    while (row.next()) {
        readRow(row, key, value.emplace());
    }
    return value;
}

model::FieldMap FieldRows::readAll(std::string_view table, std::int64_t record) {
    Statement& row =
        m_database.prepared(selectFrom(table, "WHERE record = ? ORDER BY record, field"));
    row.bind(toSql(record)).run();
    model::FieldMap fields;
    while (row.next()) {
        FieldKey key{};
        FieldValue value;
        if (readRow(row, key, value)) {
            fields.set(key, std::move(value));
        }
    }
    return fields;
}

template <class Row>
void FieldRows::visitRows(Row& row, const Visit& visit) {
    while (row.next()) {
        std::int64_t record = 0;
        FieldKey key{};
        FieldValue value;
        if (row.read(0, record) && readRow(row, key, value)) {
            visit(record, key, std::move(value));
        }
    }
}

void FieldRows::forEach(std::string_view table, const Visit& visit) {
    const QString sql = selectFrom(table, "ORDER BY record, field");
    if (const auto direct = SqliteStatement::make(m_database, sql)) {
        visitRows(*direct, visit);
        return;
    }
    Statement row(m_database, sql);
    row.run();
    visitRows(row, visit);
}

} // namespace aallokko::store
