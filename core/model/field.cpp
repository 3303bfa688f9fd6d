// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ordered map of field values; a sorted vector, because a record has some forty fields and is read
// far more often than written.
#include "core/model/field.h"

#include <algorithm>
#include <array>

namespace aallokko::model {

namespace {

constexpr std::array<std::string_view, 5> stateNames{"value", "empty", "no", "unknown",
                                                     "not_applicable"};

auto lowerBound(auto& entries, FieldKey key) {
    return std::lower_bound(
        entries.begin(), entries.end(), key,
        [](const FieldMap::Entry& entry, FieldKey wanted) { return entry.first < wanted; });
}

} // namespace

const std::string& FieldValue::text() const {
    static const std::string none;
    const auto* value = std::get_if<std::string>(&data);
    return hasValue() && value != nullptr ? *value : none;
}

std::vector<std::string> FieldValue::list() const {
    if (!hasValue()) {
        return {};
    }
    if (const auto* items = std::get_if<std::vector<std::string>>(&data)) {
        return *items;
    }
    const std::string& single = text();
    return single.empty() ? std::vector<std::string>{} : std::vector{single};
}

const FieldValue* FieldMap::find(FieldKey key) const {
    const auto it = lowerBound(m_entries, key);
    return it != m_entries.end() && it->first == key ? &it->second : nullptr;
}

void FieldMap::set(FieldKey key, FieldValue value) {
    const auto it = lowerBound(m_entries, key);
    if (it != m_entries.end() && it->first == key) {
        it->second = std::move(value);
    } else {
        m_entries.insert(it, {key, std::move(value)});
    }
}

void FieldMap::erase(FieldKey key) {
    const auto it = lowerBound(m_entries, key);
    if (it != m_entries.end() && it->first == key) {
        m_entries.erase(it);
    }
}

const FieldValue& emptyField() {
    static const FieldValue value;
    return value;
}

std::string_view nameOf(FieldState state) {
    return stateNames[static_cast<std::size_t>(state)];
}

std::optional<FieldState> findFieldState(std::string_view name) {
    const auto it = std::find(stateNames.begin(), stateNames.end(), name);
    return it == stateNames.end() ? std::nullopt
                                  : std::optional(static_cast<FieldState>(it - stateNames.begin()));
}

} // namespace aallokko::model
