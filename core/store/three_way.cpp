// SPDX-License-Identifier: GPL-3.0-or-later
//
// Record by record; where both changed one with inventory fields, field by field. Origins alone are
// no conflict: two people who typed the same value agree.
#include "core/store/three_way.h"

#include "core/store/copy_numbers.h"
#include "core/store/id_visitor.h"
#include "core/store/json_out.h"

#include <set>
#include <tuple>

namespace aallokko::store {

namespace {

using model::Inventory;

template <class T>
std::string textOf(const T& id) {
    if constexpr (requires { id.value(); }) {
        return std::to_string(id.value());
    } else {
        return id;
    }
}

template <class T>
model::InstallationId systemOf(const T& record) {
    if constexpr (std::is_same_v<decltype(record.id), model::InstallationId>) {
        return record.id;
    } else if constexpr (std::is_same_v<T, model::Use>) {
        return record.installation;
    } else if constexpr (std::is_same_v<T, model::Contract>) {
        return record.installations.empty() ? model::InstallationId()
                                            : record.installations.front();
    } else if constexpr (std::is_same_v<T, model::Interface>) {
        return record.source.installation;
    }
    return {};
}

class Joiner {
  public:
    Joiner(const Inventory& base, const Inventory& mine, const Inventory& theirs,
           Preference preference)
        : m_base(base), m_mine(mine), m_theirs(theirs), m_preference(preference) {}

    CopyMerge run() {
        std::apply(
            [this](const auto&... tables) {
                (join<typename std::remove_cvref_t<decltype(tables)>::mapped_type>(), ...);
            },
            m_mine.tables);
        if (m_merge.conflicts.empty()) {
            checkReferences();
        }
        return std::move(m_merge);
    }

  private:
    template <class T>
    void join() {
        std::set<decltype(T::id)> ids;
        for (const Inventory* one : {&m_base, &m_mine, &m_theirs}) {
            for (const auto& [id, record] : one->all<T>()) {
                ids.insert(id);
            }
        }
        for (const auto& id : ids) {
            joinRecord<T>(m_base.find<T>(id), m_mine.find<T>(id), m_theirs.find<T>(id));
        }
    }

    template <class T>
    static bool equal(const T* a, const T* b) {
        return a == nullptr || b == nullptr ? a == b : *a == *b;
    }

    template <class T>
    void take(const T* mine, const T* theirs) {
        m_merge.edits.push_back(
            edit::ReplaceRecord<T>{mine == nullptr ? std::nullopt : std::optional<T>(*mine),
                                   theirs == nullptr ? std::nullopt : std::optional<T>(*theirs)});
    }

    template <class T>
    void joinRecord(const T* base, const T* mine, const T* theirs) {
        if (equal(mine, theirs) || equal(base, theirs)) {
            return;
        }
        if (equal(base, mine)) {
            take(mine, theirs);
            return;
        }
        if constexpr (std::is_same_v<T, model::SourceFile>) {
            // When a list was read last is no decision of a person: the newer reading holds.
            if (mine != nullptr && theirs != nullptr) {
                if (mine->time < theirs->time) {
                    take(mine, theirs);
                }
                return;
            }
        }
        if constexpr (HasFields<T>) {
            if (mine != nullptr && theirs != nullptr) {
                joinFields(base == nullptr ? T{} : *base, *mine, *theirs);
                return;
            }
        }
        // Deleted here and changed there cannot be settled by taking a side alone.
        const bool isDeleted = mine == nullptr || theirs == nullptr;
        if (m_preference == Preference::None || isDeleted) {
            conflict(base, mine, theirs);
        } else if (m_preference == Preference::Theirs) {
            take(mine, theirs);
        }
    }

    template <class T>
    void conflict(const T* base, const T* mine, const T* theirs) {
        const T& one = mine != nullptr ? *mine : *theirs;
        CopyConflict found;
        found.table = tableName<T>;
        found.record = textOf(one.id);
        found.system = systemOf(one);
        found.baseRecord = base == nullptr ? "" : toJson(*base);
        found.mineRecord = mine == nullptr ? "" : toJson(*mine);
        found.theirsRecord = theirs == nullptr ? "" : toJson(*theirs);
        m_merge.conflicts.push_back(std::move(found));
    }

    // A record without its fields, to compare the rest.
    template <class T>
    static T bare(T record) {
        record.fields = {};
        return record;
    }

    template <class T>
    void joinFields(const T& base, const T& mine, const T& theirs) {
        T joined = mine;
        const T bareBase = bare(base);
        const T bareMine = bare(mine);
        const T bareTheirs = bare(theirs);
        if (!(bareMine == bareTheirs) && !(bareBase == bareTheirs)) {
            const bool isTaken = bareBase == bareMine || m_preference == Preference::Theirs;
            if (isTaken) {
                joined = theirs;
                joined.fields = mine.fields;
            } else if (m_preference == Preference::None) {
                conflict(&bareBase, &bareMine, &bareTheirs);
            }
        }
        std::set<model::FieldKey> keys;
        for (const T* one : {&base, &mine, &theirs}) {
            for (const auto& [key, value] : one->fields.entries()) {
                keys.insert(key);
            }
        }
        for (const model::FieldKey key : keys) {
            joinField(key, base, mine, theirs, joined);
        }
        if (!(joined == mine)) {
            take(&mine, &joined);
        }
    }

    template <class T>
    void joinField(model::FieldKey key, const T& base, const T& mine, const T& theirs, T& joined) {
        const model::FieldValue* b = base.fields.find(key);
        const model::FieldValue* m = mine.fields.find(key);
        const model::FieldValue* t = theirs.fields.find(key);
        const auto alike = [](const model::FieldValue* x, const model::FieldValue* y) {
            return (x == nullptr ? model::emptyField() : *x)
                .sameMeaning(y == nullptr ? model::emptyField() : *y);
        };
        if (equal(m, t) || equal(b, t) || (alike(m, t) && !equal(b, m))) {
            return;
        }
        if (!equal(b, m) && m_preference != Preference::Theirs) {
            if (m_preference == Preference::None) {
                const auto value = [](const model::FieldValue* v) {
                    return v == nullptr ? std::nullopt : std::optional(*v);
                };
                m_merge.conflicts.push_back({std::string(tableName<T>), textOf(mine.id),
                                             systemOf(mine), key, value(b), value(m), value(t), "",
                                             "", ""});
            }
            return;
        }
        if (t != nullptr) {
            joined.fields.set(key, *t);
        } else {
            joined.fields.erase(key);
        }
    }

    // One side deleted what the other newly refers to. Plans name systems of their time.
    void checkReferences() {
        Inventory joined = m_mine;
        if (!edit::applyEdits(joined, m_merge.edits)) {
            return; // cannot happen: every edit's `before` is mine
        }
        std::apply(
            [&](const auto&... tables) {
                (checkTable<typename std::remove_cvref_t<decltype(tables)>::mapped_type>(joined),
                 ...);
            },
            joined.tables);
    }

    template <class Id>
    static bool isThere(const Inventory& inventory, Id id) {
        if constexpr (std::is_same_v<Id, model::OrganisationId>) {
            return inventory.find<model::Organisation>(id) != nullptr;
        } else if constexpr (std::is_same_v<Id, model::ProductId>) {
            return inventory.find<model::Product>(id) != nullptr;
        } else if constexpr (std::is_same_v<Id, model::InstallationId>) {
            return inventory.find<model::Installation>(id) != nullptr ||
                   inventory.find<model::SourceRow>(id) != nullptr;
        } else {
            return true;
        }
    }

    template <class T>
    void checkTable(const Inventory& joined) {
        if constexpr (!std::is_same_v<T, model::Scenario>) {
            for (const auto& [id, record] : joined.all<T>()) {
                bool isBroken = false;
                forEachId(record, [&](const auto& other) {
                    isBroken = isBroken || (other.isValid() && !isThere(joined, other) &&
                                            (isThere(m_mine, other) || isThere(m_theirs, other)));
                });
                if (isBroken) {
                    conflict(m_base.find<T>(id), m_mine.find<T>(id), m_theirs.find<T>(id));
                }
            }
        }
    }

    const Inventory& m_base;
    const Inventory& m_mine;
    const Inventory& m_theirs;
    Preference m_preference;
    CopyMerge m_merge;
};

} // namespace

std::pair<std::string, std::string> namesOfEdit(const edit::Edit& edit) {
    return std::visit(
        [](const auto& one) -> std::pair<std::string, std::string> {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(one)>, edit::SetField>) {
                return {std::string(nameOfEnum(one.entity.kind)) + "|" +
                            std::to_string(one.entity.id),
                        std::string(nameOf(one.key))};
            } else {
                using Record = typename std::remove_cvref_t<decltype(one)>::Record;
                const auto& record = one.before ? one.before : one.after;
                return {std::string(tableName<Record>) + "|" +
                            (record ? textOf(record->id) : std::string()),
                        ""};
            }
        },
        edit);
}

CopyMerge mergeCopies(const Inventory& base, const Inventory& mine, Inventory theirs,
                      Preference preference) {
    const int renumbered = renumber(base, mine, theirs);
    CopyMerge merge = Joiner(base, mine, theirs, preference).run();
    merge.renumbered = renumbered;
    return merge;
}

} // namespace aallokko::store
