// SPDX-License-Identifier: GPL-3.0-or-later
//
// Table by table in the order of the inventory, so that what refers to a renumbered record is
// compared with its new number.
#include "core/store/copy_numbers.h"

#include "core/model/source_rows.h"
#include "core/store/id_visitor.h"

#include <algorithm>
#include <tuple>

namespace aallokko::store {

namespace {

using model::Inventory;

// What makes two records one thing whatever their numbers.
bool isOneThing(const model::Organisation& a, const model::Organisation& b) {
    return !a.code.empty() && a.code == b.code;
}
bool isOneThing(const model::Product& a, const model::Product& b) {
    return a.name == b.name && a.vendor == b.vendor;
}
bool isOneThing(const model::Installation& a, const model::Installation& b) {
    return !a.identity.key.empty() && a.identity == b.identity && a.responsible == b.responsible;
}
bool isOneThing(const model::Use& a, const model::Use& b) {
    return a.installation == b.installation && a.organisation == b.organisation &&
           a.isPrimary == b.isPrimary;
}
template <class T>
bool isOneThing(const T& a, const T& b) {
    T same = a;
    same.id = b.id;
    return same == b;
}

template <class T>
bool isKnown(const Inventory& inventory, const decltype(T::id)& id) {
    if constexpr (std::is_same_v<T, model::Installation>) {
        // A row that was merged away keeps its number.
        return inventory.find<T>(id) != nullptr || inventory.find<model::SourceRow>(id) != nullptr;
    } else {
        return inventory.find<T>(id) != nullptr;
    }
}

template <class Id>
using Numbers = std::map<Id, Id>;

template <class T>
Numbers<decltype(T::id)> numbersOf(const Inventory& base, const Inventory& mine,
                                   const Inventory& theirs) {
    using Id = decltype(T::id);
    std::vector<const T*> created;
    for (const auto& [id, record] : mine.all<T>()) {
        if (!isKnown<T>(base, id)) {
            created.push_back(&record);
        }
    }
    std::int64_t next =
        std::max({base.nextId<T>().value(), mine.nextId<T>().value(), theirs.nextId<T>().value()});
    Numbers<Id> numbers;
    for (const auto& [id, record] : theirs.all<T>()) {
        if (isKnown<T>(base, id)) {
            continue;
        }
        const T& one = record;
        const auto same = std::find_if(created.begin(), created.end(),
                                       [&one](const T* other) { return isOneThing(one, *other); });
        if (same != created.end()) {
            if ((*same)->id != id) {
                numbers.emplace(id, (*same)->id);
            }
            created.erase(same);
        } else if (isKnown<T>(mine, id)) {
            numbers.emplace(id, Id(next++));
        }
    }
    return numbers;
}

// "installation:12" at the end of a subject.
template <class T, class Id>
void renameSubject(std::string& subject, const Numbers<Id>& numbers) {
    static constexpr std::string_view word = std::is_same_v<T, model::Installation> ? "installation"
                                             : std::is_same_v<T, model::Interface>  ? "interface"
                                             : std::is_same_v<T, model::Organisation>
                                                 ? "organisation"
                                                 : "";
    if (word.empty()) {
        return;
    }
    for (const auto& [from, to] : numbers) {
        const std::string end = std::string(word) + ":" + std::to_string(from.value());
        if (subject == end || subject.ends_with("|" + end)) {
            subject.erase(subject.size() - end.size());
            subject += std::string(word) + ":" + std::to_string(to.value());
            return;
        }
    }
}

template <class T, class Id>
void follow(Inventory& inventory, const Numbers<Id>& numbers) {
    const auto rename = [&numbers](auto& id) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(id)>, Id>) {
            const auto it = numbers.find(id);
            id = it == numbers.end() ? id : it->second;
        }
    };
    std::apply(
        [&](auto&... tables) {
            const auto one = [&](auto& table) {
                std::remove_reference_t<decltype(table)> renamed;
                for (auto& [key, record] : table) {
                    forEachId(record, rename);
                    renamed.emplace(record.id, std::move(record));
                }
                table = std::move(renamed);
            };
            (one(tables), ...);
        },
        inventory.tables);
    for (auto& [id, waiver] : inventory.all<model::Waiver>()) {
        renameSubject<T>(waiver.subject, numbers);
    }
    for (auto& [id, position] : inventory.all<model::Position>()) {
        renameSubject<T>(position.proposal, numbers);
    }
    for (auto& [id, decision] : inventory.all<model::Decision>()) {
        renameSubject<T>(decision.subject, numbers);
    }
}

template <class T>
int renumberTable(const Inventory& base, const Inventory& mine, Inventory& theirs) {
    if constexpr (requires(T record) { record.id.value(); }) {
        const auto numbers = numbersOf<T>(base, mine, theirs);
        if (!numbers.empty()) {
            follow<T>(theirs, numbers);
        }
        return static_cast<int>(numbers.size());
    } else {
        return 0;
    }
}

} // namespace

int renumber(const Inventory& base, const Inventory& mine, Inventory& theirs) {
    using namespace model;
    // Pins and source rows are kept under numbers of installations and follow those.
    return renumberTable<Organisation>(base, mine, theirs) +
           renumberTable<Product>(base, mine, theirs) +
           renumberTable<Installation>(base, mine, theirs) +
           renumberTable<Use>(base, mine, theirs) + renumberTable<Contract>(base, mine, theirs) +
           renumberTable<Interface>(base, mine, theirs) +
           renumberTable<Verdict>(base, mine, theirs) + renumberTable<Waiver>(base, mine, theirs) +
           renumberTable<Measure>(base, mine, theirs) +
           renumberTable<Position>(base, mine, theirs) +
           renumberTable<Decision>(base, mine, theirs);
}

} // namespace aallokko::store
