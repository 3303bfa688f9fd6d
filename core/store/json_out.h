// SPDX-License-Identifier: GPL-3.0-or-later
//
// Canonical JSON writer: UTF-8, no white space, members in the order given (record_shape.h gives
// them sorted), members that hold nothing left out. Writes bytes directly, because an import of a
// region is some ten megabytes of edits; a test holds the bytes equal to those of QJsonDocument.
#pragma once

#include "core/store/decision_shape.h"
#include "core/store/record_shape.h"

#include <map>
#include <string>
#include <vector>

namespace aallokko::store {

/// A day that can be stored: none (Date{}) or a real day of the years 0 to 9999.
[[nodiscard]] bool isStorable(base::Date date);

class JsonOut {
  public:
    /// Writes `key` and the value; nothing when the value is zero, empty or absent.
    template <class T>
    void member(std::string_view key, const T& value) {
        if (!isBlank(value)) {
            writeKey(key);
            write(value);
        }
    }
    void writeKey(std::string_view key);
    void openObject() { open('{'); }
    void closeObject() { close('}'); }
    void openArray() { open('['); }
    void closeArray() { close(']'); }
    void separate(); ///< before each item of an array

    void write(const std::string& text);
    void write(std::int64_t number);
    void write(int number) { write(static_cast<std::int64_t>(number)); }
    void write(std::uint64_t number); ///< as text: JSON readers lose integers above 2^63
    void write(bool value);
    void write(base::Date date);
    void write(base::Quarter quarter);
    void write(const model::FieldMap& fields);
    /// Members of `place` that the value's own place shares are left out.
    void write(const model::FieldValue& value, const base::SourceRef& place);
    void write(const model::FieldValue& value) { write(value, {}); }

    template <class Tag>
    void write(base::StrongId<Tag> id) {
        write(id.value());
    }
    template <class E>
    requires std::is_enum_v<E>
    void write(E value) { writeName(nameOfEnum(value)); }
    void writeName(std::string_view name);
    template <class T>
    void write(const std::optional<T>& value) {
        write(*value);
    }
    template <class T>
    void write(const base::Boxed<T>& value) {
        write(*value);
    }
    template <class T>
    void write(const std::vector<T>& items) {
        openArray();
        for (const T& item : items) {
            separate();
            write(item);
        }
        closeArray();
    }
    void write(const std::map<std::string, std::int64_t>& items);
    template <class T>
    requires std::is_class_v<T>
    void write(const T& record) {
        openObject();
        describe(*this, record);
        closeObject();
    }

    /// False when a value cannot be read back: a day that does not exist.
    [[nodiscard]] bool isExact() const { return m_isExact; }
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::string take() { return std::move(m_text); }

  private:
    template <class T>
    static bool isBlank(const std::optional<T>& value) {
        return !value.has_value();
    }
    template <class T>
    static bool isBlank(const base::Boxed<T>& value) {
        return !value.has_value();
    }
    template <class T>
    static bool isBlank(const std::vector<T>& items) {
        return items.empty();
    }
    static bool isBlank(const model::FieldMap& fields) { return fields.isEmpty(); }
    template <class T>
    static bool isBlank(const T& value) {
        return value == T{};
    }
    void open(char bracket);
    void close(char bracket);

    std::string m_text;
    bool m_needsComma = false;
    bool m_isExact = true;
};

/// JSON text of one value, for JSON columns.
template <class T>
[[nodiscard]] std::string toJson(const T& value) {
    JsonOut out;
    out.write(value);
    return out.take();
}

} // namespace aallokko::store
