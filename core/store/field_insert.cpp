// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row out of one value; both paths get the same columns from writeRow.
#include "core/store/field_insert.h"

#include "core/store/json_out.h"
#include "core/store/sql_values.h"

namespace aallokko::store {

namespace {

// What a value puts into text_value and number_value; `owned` holds texts made for it.
struct DataColumns {
    std::string owned;
    std::string_view text;
    std::optional<std::int64_t> number;

    void own(std::string made) {
        owned = std::move(made);
        text = owned;
    }
    void operator()(std::monostate) {}
    void operator()(const std::string& value) { text = value; }
    void operator()(std::int64_t value) { number = value; }
    void operator()(model::Decimal value) { number = value.hundredths; }
    void operator()(base::Date value) { own(value == base::Date{} ? "" : base::toIso(value)); }
    void operator()(model::OpenEnded) {}
    void operator()(bool value) { number = value ? 1 : 0; }
    void operator()(const std::vector<std::string>& value) { own(toJson(value)); }
};

struct DirectRow {
    SqliteStatement& insert;
    void number(std::int64_t value) { insert.bind(value); }
    void text(std::string_view value) { insert.bind(value); }
    void null() { insert.bindNull(); }
    void done() { insert.run(); }
};

struct BatchRow {
    BatchInsert& insert;
    void number(std::int64_t value) { insert.add(toSql(value)); }
    void text(std::string_view value) { insert.add(toSql(value)); }
    void null() { insert.add(QVariant()); }
    void done() {}
};

// NULL for what is empty or zero: most cells of most columns.
void writeRow(auto&& row, const FieldRowKey& key, const model::FieldValue& value) {
    const auto text = [&row](std::string_view one) { one.empty() ? row.null() : row.text(one); };
    const auto number = [&row](std::int64_t one) { one == 0 ? row.null() : row.number(one); };
    DataColumns data;
    std::visit(data, value.data);
    row.number(key.record);
    row.number(key.field);
    row.number(static_cast<std::int64_t>(value.state));
    row.number(static_cast<std::int64_t>(value.data.index()));
    text(data.text);
    data.number ? row.number(*data.number) : row.null();
    number(key.place);
    number(value.origin.source.row);
    number(value.origin.source.column);
    text(value.origin.raw);
    text(value.origin.rule);
    text(value.origin.user);
    text(value.origin.time);
    row.done(); // here, while the texts of `data` live
}

} // namespace

const QStringList& fieldColumns() {
    static const QStringList names =
        QStringLiteral("record field state type text_value number_value place row_number "
                       "row_column raw rule user_name typed_at")
            .split(QLatin1Char(' '));
    return names;
}

QString fieldTable(std::string_view record) {
    return toQString(record) + QStringLiteral("_field");
}

FieldInsert::FieldInsert(Database& database, std::string_view record, bool isDirect)
    : m_batch(database, fieldTable(record), fieldColumns()) {
    if (isDirect) {
        m_direct = SqliteStatement::make(database, m_batch.rowSql());
    }
}

void FieldInsert::add(const FieldRowKey& key, const model::FieldValue& value) {
    if (m_direct) {
        writeRow(DirectRow{*m_direct}, key, value);
    } else {
        writeRow(BatchRow{m_batch}, key, value);
    }
}

} // namespace aallokko::store
