// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading of SQL values with their type checked.
#include "core/store/sql_values.h"

#include <limits>

namespace aallokko::store {

bool fromSql(const QVariant& sql, std::string& value) {
    if (sql.typeId() != QMetaType::QString) {
        return false;
    }
    const QByteArray bytes = static_cast<const QString*>(sql.constData())->toUtf8();
    value.assign(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return true;
}

bool fromSql(const QVariant& sql, std::int64_t& value) {
    value = sql.toLongLong();
    return sql.typeId() == QMetaType::LongLong || sql.typeId() == QMetaType::Int;
}

bool fromSql(const QVariant& sql, int& value) {
    std::int64_t wide = 0;
    const bool fits = fromSql(sql, wide);
    value = static_cast<int>(wide);
    return fits && value == wide;
}

bool fromSql(const QVariant& sql, bool& value) {
    std::int64_t number = 0;
    const bool fits = fromSql(sql, number);
    value = number != 0;
    return fits && (number == 0 || number == 1);
}

bool fromSql(const QVariant& sql, base::Date& value) {
    std::string text;
    const bool isText = fromSql(sql, text);
    const auto date = base::findIsoDate(text);
    value = date.value_or(base::Date{});
    return isText && (date || text.empty());
}

} // namespace aallokko::store
