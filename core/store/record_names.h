// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stable words of the store: table names of the record types and names of enumerators, used by
// both the SQL columns and the JSON of the audit trail. Never renumber or rename: files hold them.
#pragma once

#include "core/edit/edit.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace aallokko::store {

/// Matches T and const T, so that one description serves reading and writing.
template <class R, class T>
concept Like = std::same_as<std::remove_const_t<R>, T>;

inline constexpr std::array<std::string_view, 4> endStateNames{"installation", "national",
                                                               "unknown", "ambiguous"};
inline constexpr std::array<std::string_view, 2> certaintyNames{"indicative", "final"};
inline constexpr std::array<std::string_view, 3> verdictNames{"same", "different", "later"};
inline constexpr std::array<std::string_view, 3> subjectNames{"installation", "product",
                                                              "function"};
inline constexpr std::array<std::string_view, 5> entityNames{"installation", "use", "contract",
                                                             "product", "interface"};
inline constexpr std::array<std::string_view, 5> stateNames{"value", "empty", "no", "unknown",
                                                            "not_applicable"};

constexpr std::span<const std::string_view> namesOf(model::EndState) {
    return endStateNames;
}
constexpr std::span<const std::string_view> namesOf(model::Certainty) {
    return certaintyNames;
}
constexpr std::span<const std::string_view> namesOf(model::VerdictKind) {
    return verdictNames;
}
constexpr std::span<const std::string_view> namesOf(model::VerdictSubject) {
    return subjectNames;
}
constexpr std::span<const std::string_view> namesOf(model::EntityKind) {
    return entityNames;
}
constexpr std::span<const std::string_view> namesOf(model::FieldState) {
    return stateNames;
}

template <class E>
[[nodiscard]] constexpr std::string_view nameOfEnum(E value) {
    return namesOf(value)[static_cast<std::size_t>(value)];
}

template <class E>
[[nodiscard]] std::optional<E> findEnum(std::string_view name) {
    const auto names = namesOf(E{});
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

/// Table of a record type; also its "type" in the JSON of an edit.
template <class T>
inline constexpr std::string_view tableName = {};
template <>
inline constexpr std::string_view tableName<model::Organisation> = "organisation";
template <>
inline constexpr std::string_view tableName<model::Product> = "product";
template <>
inline constexpr std::string_view tableName<model::Installation> = "installation";
template <>
inline constexpr std::string_view tableName<model::Use> = "use";
template <>
inline constexpr std::string_view tableName<model::Contract> = "contract";
template <>
inline constexpr std::string_view tableName<model::Interface> = "interface";
template <>
inline constexpr std::string_view tableName<model::Milestone> = "milestone";
template <>
inline constexpr std::string_view tableName<model::NamedPhase> = "named_phase";
template <>
inline constexpr std::string_view tableName<model::Pin> = "pin";
template <>
inline constexpr std::string_view tableName<model::Verdict> = "verdict";
template <>
inline constexpr std::string_view tableName<model::Waiver> = "waiver";
template <>
inline constexpr std::string_view tableName<model::Measure> = "measure";
template <>
inline constexpr std::string_view tableName<model::Position> = "position";
template <>
inline constexpr std::string_view tableName<model::Decision> = "decision";
template <>
inline constexpr std::string_view tableName<model::Scenario> = "scenario";
template <>
inline constexpr std::string_view tableName<model::Setting> = "setting";
template <>
inline constexpr std::string_view tableName<model::SourceFile> = "source_file";
template <>
inline constexpr std::string_view tableName<model::SourceRow> = "source_row";

/// True for the records that carry a map of inventory fields (table <name>_field).
template <class T>
concept HasFields = requires(T record) {
    { record.fields } -> std::convertible_to<const model::FieldMap&>;
};

} // namespace aallokko::store
