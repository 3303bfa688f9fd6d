// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values of the core as SQL values and back. "No id" and "no day" are NULL; days are ISO text;
// enumerators are their names. Reading gives false for what does not fit: a damaged file.
#pragma once

#include "core/store/record_names.h"

#include <QString>
#include <QVariant>

namespace aallokko::store {

[[nodiscard]] inline QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline QVariant toSql(std::string_view text) {
    return toQString(text);
}
[[nodiscard]] inline QVariant toSql(const std::string& text) {
    return toQString(text);
}
[[nodiscard]] inline QVariant toSql(std::int64_t number) {
    return QVariant(static_cast<qlonglong>(number));
}
[[nodiscard]] inline QVariant toSql(int number) {
    return number;
}
[[nodiscard]] inline QVariant toSql(bool value) {
    return value ? 1 : 0;
}
[[nodiscard]] inline QVariant toSql(base::Date date) {
    // Not QString(): a null string would be bound as NULL.
    return date == base::Date{} ? QString::fromLatin1("") : toQString(base::toIso(date));
}
template <class Tag>
[[nodiscard]] QVariant toSql(base::StrongId<Tag> id) {
    return id.value() == 0 ? QVariant() : toSql(id.value());
}
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] QVariant toSql(E value) {
    return toSql(nameOfEnum(value));
}
template <class T>
[[nodiscard]] QVariant toSql(const std::optional<T>& value) {
    return value ? toSql(*value) : QVariant();
}

[[nodiscard]] bool fromSql(const QVariant& sql, std::string& value);
[[nodiscard]] bool fromSql(const QVariant& sql, std::int64_t& value);
[[nodiscard]] bool fromSql(const QVariant& sql, int& value);
[[nodiscard]] bool fromSql(const QVariant& sql, bool& value);
[[nodiscard]] bool fromSql(const QVariant& sql, base::Date& value);
template <class Tag>
[[nodiscard]] bool fromSql(const QVariant& sql, base::StrongId<Tag>& value) {
    std::int64_t number = 0;
    const bool fits = sql.isNull() || fromSql(sql, number);
    value = base::StrongId<Tag>(number);
    return fits;
}
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] bool fromSql(const QVariant& sql, E& value) {
    const auto found = findEnum<E>(sql.toString().toStdString());
    value = found.value_or(E{});
    return found.has_value();
}
template <class T>
[[nodiscard]] bool fromSql(const QVariant& sql, std::optional<T>& value) {
    value.reset();
    return sql.isNull() || fromSql(sql, value.emplace());
}

} // namespace aallokko::store
