// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading of scalars and field maps; the first problem wins and later ones are ignored, because the
// text was written by this program and any problem means damage.
#include "core/store/json_in.h"

#include <QJsonDocument>
#include <charconv>

namespace aallokko::store {

namespace {

QLatin1String latin(std::string_view text) {
    return QLatin1String(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

JsonIn::JsonIn(QJsonObject object, JsonIn* parent, std::string_view key, int index)
    : m_object(std::move(object)), m_parent(parent), m_key(key), m_index(index) {}

QJsonValue JsonIn::take(std::string_view key) {
    const QJsonValue value = m_object.value(latin(key));
    m_known += value.isUndefined() ? 0 : 1;
    return value;
}

std::string JsonIn::path() const {
    std::string text = m_parent == nullptr ? std::string() : m_parent->path();
    if (!m_key.empty()) {
        text.append(text.empty() ? "" : ".").append(m_key);
    }
    if (m_index >= 0) {
        text.append("[").append(std::to_string(m_index)).append("]");
    }
    return text;
}

void JsonIn::fail(std::string_view key, std::string problem) {
    if (hasFailed()) {
        return;
    }
    JsonIn* top = this;
    while (top->m_parent != nullptr) {
        top = top->m_parent;
    }
    top->m_hasFailed = true;
    top->m_path = path();
    if (!key.empty()) {
        top->m_path.append(top->m_path.empty() ? "" : ".").append(key);
    }
    top->m_problem = std::move(problem);
}

base::Result<void> JsonIn::status() const {
    if (!hasFailed()) {
        return {};
    }
    return base::fail(base::ErrorKind::Refused, "edit.bad_json", {root().m_path, root().m_problem});
}

void JsonIn::finish() {
    if (m_known != m_object.size()) {
        fail({}, "unknown member");
    }
}

QJsonObject JsonIn::objectOf(std::string_view key, const QJsonValue& json) {
    if (!json.isObject()) {
        fail(key, "not an object");
    }
    return json.toObject();
}

QJsonArray JsonIn::arrayOf(std::string_view key, const QJsonValue& json) {
    if (!json.isArray()) {
        fail(key, "not an array");
    }
    return json.toArray();
}

void JsonIn::read(std::string_view key, const QJsonValue& json, std::string& value) {
    if (!json.isString()) {
        fail(key, "not a text");
    }
    value = json.toString().toStdString();
}

void JsonIn::read(std::string_view key, const QJsonValue& json, std::int64_t& value) {
    // Two defaults: a number that is not a whole one gives back whichever it was handed.
    value = json.toInteger(0);
    if (!json.isDouble() || json.toInteger(1) != value) {
        fail(key, "not a whole number");
    }
}

void JsonIn::read(std::string_view key, const QJsonValue& json, int& value) {
    std::int64_t wide = 0;
    read(key, json, wide);
    value = static_cast<int>(wide);
    if (value != wide) {
        fail(key, "number out of range");
    }
}

void JsonIn::read(std::string_view key, const QJsonValue& json, std::uint64_t& value) {
    std::string text;
    read(key, json, text);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        fail(key, "not a whole number");
    }
}

void JsonIn::read(std::string_view key, const QJsonValue& json, bool& value) {
    if (!json.isBool()) {
        fail(key, "not true or false");
    }
    value = json.toBool();
}

void JsonIn::read(std::string_view key, const QJsonValue& json, base::Date& value) {
    std::string text;
    read(key, json, text);
    const auto date = base::findIsoDate(text);
    if (!date && !text.empty()) {
        fail(key, "not a day");
    }
    value = date.value_or(base::Date{});
}

void JsonIn::read(std::string_view key, const QJsonValue& json, base::Quarter& value) {
    std::string text;
    read(key, json, text);
    const auto quarter = base::findQuarter(text);
    if (!quarter) {
        fail(key, "not a quarter");
    }
    value = quarter.value_or(base::Quarter{});
}

void JsonIn::read(std::string_view key, const QJsonValue& json,
                  std::map<std::string, std::int64_t>& value) {
    const QJsonObject items = objectOf(key, json);
    for (auto it = items.begin(); it != items.end(); ++it) {
        read(key, it.value(), value[it.key().toStdString()]);
    }
}

void JsonIn::read(std::string_view key, const QJsonValue& json, model::FieldMap& value) {
    JsonIn map(objectOf(key, json), this, key);
    base::SourceRef place;
    map.member("at", place);
    const QJsonObject items = map.objectOf("of", map.take("of"));
    for (auto it = items.begin(); it != items.end(); ++it) {
        const std::string name = it.key().toStdString();
        const auto field = model::findStoredField(name);
        if (!field) {
            map.fail("of", "unknown field " + name);
            return;
        }
        model::FieldValue fieldValue;
        map.read(name, it.value(), fieldValue, place);
        value.set(*field, std::move(fieldValue));
    }
    map.finish();
}

void JsonIn::read(std::string_view key, const QJsonValue& json, model::FieldValue& value,
                  const base::SourceRef& place) {
    JsonIn in(objectOf(key, json), this, key);
    int held = 0;
    const auto ifHeld = [&in, &held](std::string_view name, auto empty, const auto& keep) {
        const QJsonValue member = in.take(name);
        if (!member.isUndefined()) {
            in.read(name, member, empty);
            keep(std::move(empty));
            ++held;
        }
    };
    const auto intoData = [&value](auto data) { value.data = std::move(data); };
    const auto orElse = [&in](std::string_view name, auto& own, const auto& shared) {
        const QJsonValue member = in.take(name);
        own = shared;
        if (!member.isUndefined()) {
            in.read(name, member, own);
        }
    };
    ifHeld("boolean", false, intoData);
    ifHeld("date", base::Date{}, intoData);
    ifHeld("decimal", std::int64_t{0}, [&](std::int64_t n) { value.data = model::Decimal{n}; });
    ifHeld("integer", std::int64_t{0}, intoData);
    ifHeld("list", std::vector<std::string>(), intoData);
    ifHeld("open_ended", false, [&](bool) { value.data = model::OpenEnded{}; });
    ifHeld("text", std::string(), intoData);
    if (held > 1) {
        in.fail({}, "more than one value");
    }
    const auto* text = std::get_if<std::string>(&value.data);
    in.member("column", value.origin.source.column);
    orElse("file", value.origin.source.file, place.file);
    orElse("raw", value.origin.raw, text == nullptr ? std::string() : *text);
    orElse("row", value.origin.source.row, place.row);
    in.member("rule", value.origin.rule);
    orElse("sheet", value.origin.source.sheet, place.sheet);
    in.member("state", value.state);
    in.member("time", value.origin.time);
    in.member("user", value.origin.user);
    in.finish();
}

base::Result<QJsonValue> parseJson(std::string_view text) {
    // Wrapped, because QJsonDocument takes arrays and objects only.
    const QByteArray bytes =
        "[" + QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())) + "]";
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1) {
        return base::fail(base::ErrorKind::Refused, "edit.bad_json",
                          {std::to_string(error.offset), "not JSON"});
    }
    return document.array().at(0);
}

} // namespace aallokko::store
