// SPDX-License-Identifier: GPL-3.0-or-later
//
// Strict reader of what JsonOut writes: unknown members, wrong types, numbers out of range and days
// that do not exist are errors that name the path in the text. Absent members are zero or empty.
#pragma once

#include "core/base/result.h"
#include "core/store/decision_shape.h"
#include "core/store/record_shape.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace aallokko::store {

/// One JSON object being read. Objects nest by pointer to their parent, which must outlive them;
/// the first error is kept in the outermost one.
class JsonIn {
  public:
    explicit JsonIn(QJsonObject object, JsonIn* parent = nullptr, std::string_view key = {},
                    int index = -1);

    template <class T>
    void member(std::string_view key, T& value) {
        value = T{};
        const QJsonValue json = take(key);
        if (!json.isUndefined()) {
            read(key, json, value);
        } else if constexpr (std::is_enum_v<T> || std::is_arithmetic_v<T>) {
            value = T(0);
        }
    }
    /// The member, or undefined; marks it as known.
    [[nodiscard]] QJsonValue take(std::string_view key);

    void read(std::string_view key, const QJsonValue& json, std::string& value);
    void read(std::string_view key, const QJsonValue& json, std::int64_t& value);
    void read(std::string_view key, const QJsonValue& json, int& value);
    void read(std::string_view key, const QJsonValue& json, std::uint64_t& value);
    void read(std::string_view key, const QJsonValue& json, bool& value);
    void read(std::string_view key, const QJsonValue& json, base::Date& value);
    void read(std::string_view key, const QJsonValue& json, base::Quarter& value);
    void read(std::string_view key, const QJsonValue& json, model::FieldMap& value);
    void read(std::string_view key, const QJsonValue& json, model::FieldValue& value,
              const base::SourceRef& place = {});
    void read(std::string_view key, const QJsonValue& json,
              std::map<std::string, std::int64_t>& value);
    template <class Tag>
    void read(std::string_view key, const QJsonValue& json, base::StrongId<Tag>& value) {
        std::int64_t number = 0;
        read(key, json, number);
        value = base::StrongId<Tag>(number);
    }
    template <class E>
    requires std::is_enum_v<E>
    void read(std::string_view key, const QJsonValue& json, E& value) {
        std::string name;
        read(key, json, name);
        if (const auto found = findEnum<E>(name)) {
            value = *found;
        } else {
            fail(key, "name");
        }
    }
    template <class T>
    void read(std::string_view key, const QJsonValue& json, std::optional<T>& value) {
        value.emplace();
        read(key, json, *value);
    }
    template <class T>
    void read(std::string_view key, const QJsonValue& json, base::Boxed<T>& value) {
        read(key, json, value.emplace());
    }
    template <class T>
    void read(std::string_view key, const QJsonValue& json, std::vector<T>& value) {
        const QJsonArray items = arrayOf(key, json);
        value.reserve(static_cast<std::size_t>(items.size()));
        for (int i = 0; i < items.size(); ++i) {
            readItem(key, i, items[i], value.emplace_back());
        }
    }
    template <class T>
    requires std::is_class_v<T>
    void read(std::string_view key, const QJsonValue& json, T& value) {
        JsonIn inner(objectOf(key, json), this, key);
        describe(inner, value);
        inner.finish();
    }

    /// Call when all members have been read: reports the ones nobody asked for.
    void finish();
    void fail(std::string_view key, std::string problem);
    [[nodiscard]] bool hasFailed() const { return root().m_hasFailed; }
    /// Error Refused "edit.bad_json" with path and problem.
    [[nodiscard]] base::Result<void> status() const;
    [[nodiscard]] QJsonObject objectOf(std::string_view key, const QJsonValue& json);

  private:
    template <class T>
    void readItem(std::string_view key, int index, const QJsonValue& json, T& value) {
        JsonIn item(QJsonObject(), this, key, index);
        item.read({}, json, value);
    }
    [[nodiscard]] QJsonArray arrayOf(std::string_view key, const QJsonValue& json);
    [[nodiscard]] const JsonIn& root() const { return m_parent ? m_parent->root() : *this; }
    [[nodiscard]] std::string path() const;

    QJsonObject m_object;
    JsonIn* m_parent;
    std::string_view m_key;
    int m_index;
    int m_known = 0;
    bool m_hasFailed = false;
    std::string m_path;
    std::string m_problem;
};

/// Reads the JSON text of one value (a JSON column). Error Refused "edit.bad_json".
[[nodiscard]] base::Result<QJsonValue> parseJson(std::string_view text);

template <class T>
[[nodiscard]] base::Result<T> fromJson(std::string_view text) {
    T value{};
    auto json = parseJson(text);
    if (!json) {
        return tl::unexpected(json.error());
    }
    JsonIn in{QJsonObject()};
    in.read({}, *json, value);
    if (auto status = in.status(); !status) {
        return tl::unexpected(status.error());
    }
    return value;
}

} // namespace aallokko::store
