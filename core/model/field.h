// SPDX-License-Identifier: GPL-3.0-or-later
//
// The value of one field of one record: a value or one of four kinds of absence, and where it came
// from. Never 0, "" or a magic date for absence; "toistaiseksi" is a value (open-ended).
#pragma once

#include "core/base/date.h"
#include "core/base/source_ref.h"
#include "core/model/field_key.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace aallokko::model {

/// Value, or why there is none: nobody answered, answered "none", answered "not known", does not
/// apply. Auditors filter on these, so they are stored and exported apart.
enum class FieldState : std::uint8_t { Value, Empty, No, Unknown, NotApplicable };

/// Fixed point with two decimals: euros in cents, person-days, gigabytes, hours in hundredths.
struct Decimal {
    std::int64_t hundredths = 0;
    auto operator<=>(const Decimal&) const = default;
};

/// "Toistaiseksi", "tills vidare", "until further notice".
struct OpenEnded {
    auto operator<=>(const OpenEnded&) const = default;
};

/// Text and codes are std::string; lists keep the order of the source. YesNo fields hold bool, or
/// text when the cell gave a date or reference.
using FieldData = std::variant<std::monostate, std::string, std::int64_t, Decimal, base::Date,
                               OpenEnded, bool, std::vector<std::string>>;

/// Where a value came from. Imported: `source` and the raw cell text, `rule` = the rule that read
/// it ("" when the text is the value itself; else e.g. "date.quarter_end", "number.thousands",
/// "vat.assumed_excluded": shown as interpreted, Q30). Typed by a person: `user` and `time` (UTC);
/// `source` and `raw` are then the cell that the value replaced, as the last import read it (empty
/// where there was none).
struct Origin {
    base::SourceRef source;
    std::string raw;
    std::string rule;
    std::string user;
    std::string time;

    bool operator==(const Origin&) const = default;
};

struct FieldValue {
    FieldState state = FieldState::Empty;
    FieldData data;
    Origin origin;

    bool operator==(const FieldValue&) const = default;
    [[nodiscard]] bool hasValue() const { return state == FieldState::Value; }
    /// Equal meaning, whatever the origins: what an import compares.
    [[nodiscard]] bool sameMeaning(const FieldValue& other) const {
        return state == other.state && (state != FieldState::Value || data == other.data);
    }
    /// Text, code, or "" when the value is of another type or absent.
    [[nodiscard]] const std::string& text() const;
    /// List items; a single text counts as a list of one; absent = empty.
    [[nodiscard]] std::vector<std::string> list() const;
};

/// The filled fields of one record, ordered by key. A key that is not in the map is Empty without
/// an origin (no column in the source); an empty cell is stored as Empty with its origin.
class FieldMap {
  public:
    using Entry = std::pair<FieldKey, FieldValue>;

    [[nodiscard]] const FieldValue* find(FieldKey key) const;
    void set(FieldKey key, FieldValue value);
    void erase(FieldKey key);
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    bool operator==(const FieldMap&) const = default;

  private:
    std::vector<Entry> m_entries;
};

/// Shared value for "no such field": state Empty, no origin.
[[nodiscard]] const FieldValue& emptyField();

[[nodiscard]] std::string_view nameOf(FieldState state);
[[nodiscard]] std::optional<FieldState> findFieldState(std::string_view name);

} // namespace aallokko::model
