// SPDX-License-Identifier: GPL-3.0-or-later
//
// QJsonDocument behind a collector of errors. The parser keeps 64-bit integers exact (Qt 6).
#include "core/exchange/json_fields.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <QString>
#include <algorithm>
#include <limits>
#include <utility>

namespace aallokko::exchange {

namespace {

constexpr std::size_t maxErrors = 1000;

std::string toStd(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

std::optional<QJsonObject> JsonFields::parse(std::string_view json, std::size_t maxBytes) {
    if (json.size() > maxBytes) {
        add("exchange.json.size", {std::to_string(json.size()), std::to_string(maxBytes)});
        return std::nullopt;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (error.error != QJsonParseError::NoError) {
        add("exchange.json.syntax", {std::to_string(error.offset)});
        return std::nullopt;
    }
    if (!document.isObject()) {
        add("exchange.json.type", {"", "object"});
        return std::nullopt;
    }
    return document.object();
}

QJsonValue JsonFields::required(const QJsonObject& object, const char* key,
                                const std::string& path) {
    QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined())
        add("exchange.json.missing", {atKey(path, key)});
    return value;
}

std::int64_t JsonFields::integer(const QJsonValue& value, const std::string& path) {
    if (value.isUndefined())
        return 0;
    // Two defaults tell a true 0 from a value that is no 64-bit integer.
    if (value.isDouble() && value.toInteger(0) == value.toInteger(1))
        return value.toInteger();
    add("exchange.json.type", {path, "integer"});
    return 0;
}

std::string JsonFields::text(const QJsonValue& value, const std::string& path) {
    if (value.isString())
        return toStd(value.toString());
    if (!value.isUndefined())
        add("exchange.json.type", {path, "string"});
    return {};
}

QJsonArray JsonFields::array(const QJsonValue& value, const std::string& path) {
    if (!value.isArray() && !value.isUndefined())
        add("exchange.json.type", {path, "array"});
    return value.toArray();
}

QJsonObject JsonFields::object(const QJsonValue& value, const std::string& path) {
    if (!value.isObject() && !value.isUndefined())
        add("exchange.json.type", {path, "object"});
    return value.toObject();
}

std::int32_t JsonFields::clamped(const QJsonValue& value, const std::string& path, std::int64_t low,
                                 std::int64_t high) {
    return static_cast<std::int32_t>(std::clamp(integer(value, path), low, high));
}

std::vector<std::int64_t> JsonFields::integers(const QJsonValue& value, const std::string& path) {
    std::vector<std::int64_t> result;
    const QJsonArray list = array(value, path);
    result.reserve(static_cast<std::size_t>(list.size()));
    for (qsizetype k = 0; k < list.size(); ++k) {
        const QJsonValue entry = list.at(k);
        const bool isInteger = entry.isDouble() && entry.toInteger(0) == entry.toInteger(1);
        result.push_back(isInteger ? entry.toInteger() : integer(entry, atIndex(path, k)));
    }
    return result;
}

void JsonFields::add(std::string code, std::vector<std::string> arguments) {
    if (m_errors.size() < maxErrors)
        m_errors.push_back(
            {base::ErrorKind::Refused, std::move(code), std::move(arguments), std::nullopt, {}});
}

base::Error JsonFields::joined() && {
    base::Error first = std::move(m_errors.front());
    first.also.assign(std::make_move_iterator(m_errors.begin() + 1),
                      std::make_move_iterator(m_errors.end()));
    return first;
}

std::string atIndex(const std::string& path, qsizetype k) {
    return path + "[" + std::to_string(k) + "]";
}

std::string atKey(const std::string& path, const char* key) {
    return path.empty() ? std::string(key) : path + "." + key;
}

std::string jsonString(std::string_view text) {
    constexpr char digits[] = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const unsigned char byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    return out + "\"";
}

} // namespace aallokko::exchange
