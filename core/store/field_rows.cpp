// SPDX-License-Identifier: GPL-3.0-or-later
//
// Column order is fixed by `columnNames`; writing and reading below follow it.
#include "core/store/field_rows.h"

#include "core/store/json_in.h"
#include "core/store/json_out.h"
#include "core/store/sql_values.h"

namespace aallokko::store {

namespace {

using model::FieldKey;
using model::FieldValue;

const QStringList& columnNames() {
    static const QStringList names =
        QStringLiteral("record field state type text_value number_value place row_number "
                       "row_column raw rule user_name typed_at")
            .split(QLatin1Char(' '));
    return names;
}

QString tableOf(std::string_view record) {
    return toQString(record) + QStringLiteral("_field");
}

QString selectFrom(std::string_view table, const char* tail) {
    return QStringLiteral("SELECT %1 FROM %2 ")
               .arg(columnNames().join(QStringLiteral(", ")), tableOf(table)) +
           QString::fromLatin1(tail);
}

// NULL for what is empty or zero: most cells of most columns.
QVariant orNull(const std::string& text) {
    return text.empty() ? QVariant() : toSql(text);
}
QVariant orNull(int number) {
    return number == 0 ? QVariant() : QVariant(number);
}
bool fromOptional(const QVariant& sql, auto& value) {
    return sql.isNull() || fromSql(sql, value);
}

struct DataColumns {
    QVariant text;
    QVariant number;

    void operator()(std::monostate) {}
    void operator()(const std::string& value) { text = orNull(value); }
    void operator()(std::int64_t value) { number = toSql(value); }
    void operator()(model::Decimal value) { number = toSql(value.hundredths); }
    void operator()(base::Date value) { text = toSql(value); }
    void operator()(model::OpenEnded) {}
    void operator()(bool value) { number = toSql(value); }
    void operator()(const std::vector<std::string>& value) { text = toSql(toJson(value)); }
};

template <class T>
bool readInto(const QVariant& sql, model::FieldData& data) {
    T value{};
    const bool fits = fromOptional(sql, value);
    data = std::move(value);
    return fits;
}

// Types are the positions in the variant model::FieldData.
bool readData(std::int64_t type, const QVariant& text, const QVariant& number,
              model::FieldData& data) {
    switch (type) {
    case 0:
        data = std::monostate();
        return true;
    case 1:
        return readInto<std::string>(text, data);
    case 2:
        return readInto<std::int64_t>(number, data);
    case 3: {
        model::Decimal value;
        const bool fits = fromOptional(number, value.hundredths);
        data = value;
        return fits;
    }
    case 4:
        return readInto<base::Date>(text, data);
    case 5:
        data = model::OpenEnded();
        return true;
    case 6:
        return readInto<bool>(number, data);
    default: {
        auto list = fromJson<std::vector<std::string>>(text.toString().toStdString());
        if (list) {
            data = std::move(*list);
        }
        return list.has_value();
    }
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

QVariant FieldRows::placeOf(const base::SourceRef& source) {
    if (source.file.empty() && source.sheet.empty()) {
        return {};
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
    return toSql(it->second);
}

BatchInsert& FieldRows::batchOf(std::string_view table) {
    auto it = m_batches.find(table);
    if (it == m_batches.end()) {
        it =
            m_batches
                .emplace(std::string(table), BatchInsert(m_database, tableOf(table), columnNames()))
                .first;
    }
    return it->second;
}

QVariant FieldRows::numberOf(FieldKey key) const {
    return toSql(m_numbers[static_cast<std::size_t>(key)]);
}

namespace {

void bindValue(auto&& put, const FieldValue& value, QVariant place) {
    DataColumns data;
    std::visit(data, value.data);
    put(QVariant(static_cast<int>(value.state)));
    put(QVariant(static_cast<int>(value.data.index())));
    put(std::move(data.text));
    put(std::move(data.number));
    put(std::move(place));
    put(orNull(value.origin.source.row));
    put(orNull(value.origin.source.column));
    put(orNull(value.origin.raw));
    put(orNull(value.origin.rule));
    put(orNull(value.origin.user));
    put(orNull(value.origin.time));
}

} // namespace

void FieldRows::insert(std::string_view table, std::int64_t record, const model::FieldMap& fields) {
    if (fields.isEmpty()) {
        return;
    }
    BatchInsert& batch = batchOf(table);
    const QVariant id = toSql(record);
    for (const auto& [key, value] : fields.entries()) {
        QVariant place = placeOf(value.origin.source);
        batch.add(id);
        batch.add(numberOf(key));
        bindValue([&batch](QVariant column) { batch.add(std::move(column)); }, value,
                  std::move(place));
    }
}

void FieldRows::set(std::string_view table, std::int64_t record, FieldKey key,
                    const FieldValue& value) {
    erase(table, record, key);
    QVariant place = placeOf(value.origin.source);
    QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (?%3)")
                      .arg(tableOf(table), columnNames().join(QStringLiteral(", ")),
                           QStringLiteral(", ?").repeated(columnNames().size() - 1));
    Statement& insert = m_database.prepared(sql);
    insert.bind(toSql(record)).bind(numberOf(key));
    bindValue([&insert](const QVariant& column) { insert.bind(column); }, value, std::move(place));
    insert.run();
}

void FieldRows::erase(std::string_view table, std::int64_t record, FieldKey key) {
    m_database
        .prepared(
            QStringLiteral("DELETE FROM %1 WHERE record = ? AND field = ?").arg(tableOf(table)))
        .bind(toSql(record))
        .bind(numberOf(key))
        .run();
}

void FieldRows::eraseAll(std::string_view table, std::int64_t record) {
    m_database.prepared(QStringLiteral("DELETE FROM %1 WHERE record = ?").arg(tableOf(table)))
        .bind(toSql(record))
        .run();
}

void FieldRows::flush() {
    for (auto& [table, batch] : m_batches) {
        batch.flush();
    }
}

bool FieldRows::readRow(Statement& row, FieldKey& key, FieldValue& value) {
    const auto knownKey = m_keys.find(row.value(1).toLongLong());
    const std::int64_t state = row.value(2).toLongLong();
    const QVariant place = row.value(6);
    const auto knownPlace = m_places.find(place.toLongLong());
    if (knownKey == m_keys.end() || state < 0 || state > 4 ||
        (!place.isNull() && knownPlace == m_places.end())) {
        m_database.failCorrupted("field");
        return false;
    }
    key = knownKey->second;
    value.state = static_cast<model::FieldState>(state);
    base::SourceRef& source = value.origin.source;
    if (!place.isNull()) {
        source.file = knownPlace->second->first;
        source.sheet = knownPlace->second->second;
    }
    const bool fits = readData(row.value(3).toLongLong(), row.value(4), row.value(5), value.data) &&
                      fromOptional(row.value(7), source.row) &&
                      fromOptional(row.value(8), source.column) &&
                      fromOptional(row.value(9), value.origin.raw) &&
                      fromOptional(row.value(10), value.origin.rule) &&
                      fromOptional(row.value(11), value.origin.user) &&
                      fromOptional(row.value(12), value.origin.time);
    if (!fits) {
        m_database.failCorrupted("field");
    }
    return fits;
}

std::optional<FieldValue> FieldRows::read(std::string_view table, std::int64_t record,
                                          FieldKey key) {
    Statement& row = m_database.prepared(selectFrom(table, "WHERE record = ? AND field = ?"));
    row.bind(toSql(record)).bind(numberOf(key)).run();
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

void FieldRows::forEach(std::string_view table, const Visit& visit) {
    Statement& row = m_database.prepared(selectFrom(table, "ORDER BY record, field"));
    row.run();
    while (row.next()) {
        FieldKey key{};
        FieldValue value;
        if (readRow(row, key, value)) {
            visit(row.value(0).toLongLong(), key, std::move(value));
        }
    }
}

} // namespace aallokko::store
