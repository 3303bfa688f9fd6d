// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sole owner of everything a project holds. Changed only through core/edit (applyEdit);
// everybody else reads. Copyable: background jobs work on a snapshot.
#pragma once

#include "core/model/decision.h"
#include "core/model/interface.h"
#include "core/model/milestone.h"
#include "core/model/organisation.h"
#include "core/model/scenario.h"
#include "core/model/system_record.h"
#include "core/model/time_grid.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <type_traits>

namespace aallokko::model {

/// Project-wide value as text: region, reform_model, synthetic, as_of, policy, time grid, ...
struct Setting {
    std::string id;
    std::string value;

    bool operator==(const Setting&) const = default;
};

/// A source file of an import: its logical name as id, its digest, when it was read, and `file`,
/// the name under which it arrived (empty in older projects); basis of "the same again".
struct SourceFile {
    std::string id;
    std::string sha256;
    std::string organisation;
    std::string time;
    std::string file = {};

    bool operator==(const SourceFile&) const = default;
};

template <class T>
using Table = std::map<decltype(T::id), T>;

/// Place of the table of T among `tables`.
template <class T, class... Others>
[[nodiscard]] constexpr std::size_t placeOf(const std::tuple<Table<Others>...>* /*tables*/) {
    std::size_t place = 0;
    bool isFound = false;
    ((isFound = isFound || std::is_same_v<T, Others>, place += isFound ? 0U : 1U), ...);
    return place;
}

/// All records by id, in id order. `version` counts committed edit sets; plans and optimistic
/// writes name it. `deletedIds` is history, not content: inventories that differ in it are equal.
struct Inventory {
    using Tables = std::tuple<Table<Organisation>, Table<Product>, Table<Installation>, Table<Use>,
                              Table<Contract>, Table<Interface>, Table<Milestone>,
                              Table<NamedPhase>, Table<Pin>, Table<Verdict>, Table<Waiver>,
                              Table<Measure>, Table<Position>, Table<Decision>, Table<Scenario>,
                              Table<Setting>, Table<SourceFile>, Table<SourceRow>>;

    std::int64_t version = 0;
    Tables tables;
    /// The largest id of a deleted record, by table; 0 where none was deleted.
    std::array<std::int64_t, std::tuple_size_v<Tables>> deletedIds{};

    template <class T>
    [[nodiscard]] const Table<T>& all() const {
        return std::get<Table<T>>(tables);
    }
    template <class T>
    [[nodiscard]] Table<T>& all() {
        return std::get<Table<T>>(tables);
    }
    template <class T, class Id>
    [[nodiscard]] const T* find(const Id& id) const {
        const auto it = all<T>().find(id);
        return it == all<T>().end() ? nullptr : &it->second;
    }
    /// The next free id of a numbered record: one above the largest ever stored in the table, so
    /// that no two records of the audit trail share one. Callers that create several in one edit
    /// set count on from it.
    template <class T>
    [[nodiscard]] decltype(T::id) nextId() const {
        const auto& table = all<T>();
        const std::int64_t largest = table.empty() ? 0 : table.rbegin()->first.value();
        return decltype(T::id)(std::max(largest, deletedIds[placeOf<T>(&tables)]) + 1);
    }
    /// Keeps a numbered id from being given again. Called by who deletes a record.
    template <class T>
    void noteDeleted(const decltype(T::id)& id) {
        if constexpr (requires { id.value(); }) {
            std::int64_t& largest = deletedIds[placeOf<T>(&tables)];
            largest = std::max<std::int64_t>(largest, id.value());
        }
    }

    [[nodiscard]] std::string setting(const std::string& id) const;
    /// Grid from the settings "grid_first" ("2018Q1") and "grid_count".
    [[nodiscard]] TimeGrid grid() const;
    /// Day of a plan date through its milestones; nullopt for an unknown or circular milestone.
    [[nodiscard]] std::optional<base::Date> dayOf(const PlanDate& date) const;
    [[nodiscard]] std::optional<base::Date> dayOfMilestone(const std::string& id) const;
    [[nodiscard]] bool isSynthetic() const { return setting("synthetic") == "yes"; }

    bool operator==(const Inventory& other) const {
        return version == other.version && tables == other.tables;
    }
};

} // namespace aallokko::model
