// SPDX-License-Identifier: GPL-3.0-or-later
//
// Works on a copy: interfaces first, so that it is known which systems are still pointed at, then
// everything else from the last edit to the first, products and organisations at the end.
#include "core/edit/revert.h"

#include <algorithm>
#include <map>
#include <set>

namespace aallokko::edit {

namespace {

using model::FieldMap;
using model::InstallationId;
using model::Interface;
using model::Inventory;

template <class T>
constexpr bool isSystemPart =
    std::is_same_v<T, model::Installation> || std::is_same_v<T, model::Use> ||
    std::is_same_v<T, model::Contract> || std::is_same_v<T, Interface>;

template <class T>
constexpr model::EntityKind kindOf =
    std::is_same_v<T, model::Use>        ? model::EntityKind::Use
    : std::is_same_v<T, model::Contract> ? model::EntityKind::Contract
    : std::is_same_v<T, Interface>       ? model::EntityKind::Interface
                                         : model::EntityKind::Installation;

// Sets `current` back to `before` where it is still `after`.
template <class T>
void putBack(T& current, const T& after, const T& before) {
    if (current == after) {
        current = before;
    }
}

void putBack(FieldMap& current, const FieldMap& after, const FieldMap& before) {
    const FieldMap changed = current;
    for (const auto& [key, value] : changed.entries()) {
        const model::FieldValue* set = after.find(key);
        if (set == nullptr || !(*set == value)) {
            continue;
        }
        if (const model::FieldValue* old = before.find(key)) {
            current.set(key, *old);
        } else {
            current.erase(key);
        }
    }
}

void putBackMembers(model::Installation& now, const model::Installation& after,
                    const model::Installation& before) {
    putBack(now.responsible, after.responsible, before.responsible);
    putBack(now.product, after.product, before.product);
    putBack(now.identity, after.identity, before.identity);
    putBack(now.row, after.row, before.row);
    putBack(now.notInLatest, after.notInLatest, before.notInLatest);
}
void putBackMembers(model::Use& now, const model::Use& after, const model::Use& before) {
    putBack(now.organisation, after.organisation, before.organisation);
}
void putBackMembers(model::Contract& now, const model::Contract& after,
                    const model::Contract& before) {
    putBack(now.installations, after.installations, before.installations);
}
void putBackMembers(Interface& now, const Interface& after, const Interface& before) {
    putBack(now.source, after.source, before.source);
    putBack(now.target, after.target, before.target);
    putBack(now.mentions, after.mentions, before.mentions);
    putBack(now.notInLatest, after.notInLatest, before.notInLatest);
}

const FieldMap* fieldsOf(const Inventory& inventory, EntityRef entity) {
    const auto in = [&](const auto* record) {
        return record == nullptr ? nullptr : &record->fields;
    };
    switch (entity.kind) {
    case model::EntityKind::Use:
        return in(inventory.find<model::Use>(model::UseId(entity.id)));
    case model::EntityKind::Contract:
        return in(inventory.find<model::Contract>(model::ContractId(entity.id)));
    case model::EntityKind::Interface:
        return in(inventory.find<Interface>(model::InterfaceId(entity.id)));
    case model::EntityKind::Installation:
        return in(inventory.find<model::Installation>(InstallationId(entity.id)));
    default:
        return nullptr;
    }
}

class Reverter {
  public:
    Reverter(const Inventory& inventory, const std::vector<Edit>& done)
        : m_now(inventory), m_done(done) {}

    Reverted run() {
        walk([](const Edit& each) { return isOfInterface(each); });
        findKeptSystems();
        walk([](const Edit& each) { return !isOfInterface(each) && !isShared(each); });
        walk([](const Edit& each) { return isShared(each); });
        std::reverse(m_result.kept.begin(), m_result.kept.end());
        return std::move(m_result);
    }

  private:
    static bool isOfInterface(const Edit& each) {
        const auto* field = std::get_if<SetField>(&each);
        return std::holds_alternative<ReplaceRecord<Interface>>(each) ||
               (field != nullptr && field->entity.kind == model::EntityKind::Interface);
    }
    static bool isShared(const Edit& each) {
        return std::holds_alternative<ReplaceRecord<model::Product>>(each) ||
               std::holds_alternative<ReplaceRecord<model::Organisation>>(each);
    }

    template <class Wanted>
    void walk(Wanted wanted) {
        for (auto it = m_done.rbegin(); it != m_done.rend(); ++it) {
            if (wanted(*it)) {
                std::visit([this](const auto& one) { takeBack(one); }, *it);
            }
        }
    }

    void apply(Edit each) {
        // Cannot fail: `before` has just been read from the copy.
        if (applyEdit(m_now, each)) {
            m_result.edits.push_back(std::move(each));
        }
    }

    [[nodiscard]] std::string nameOf(EntityRef entity) const {
        if (entity.kind == model::EntityKind::Interface) {
            const auto* one = m_now.find<Interface>(model::InterfaceId(entity.id));
            return one == nullptr ? std::string()
                                  : one->source.written + " → " + one->target.written;
        }
        const auto* fields =
            fieldsOf(m_now, {model::EntityKind::Installation, ownerOf(entity).value()});
        const auto* name = fields == nullptr ? nullptr : fields->find(model::FieldKey::Name);
        return name == nullptr ? std::string() : name->text();
    }

    [[nodiscard]] InstallationId ownerOf(EntityRef entity) const {
        if (entity.kind == model::EntityKind::Use) {
            const auto* use = m_now.find<model::Use>(model::UseId(entity.id));
            return use == nullptr ? InstallationId() : use->installation;
        }
        if (entity.kind == model::EntityKind::Contract) {
            const auto* one = m_now.find<model::Contract>(model::ContractId(entity.id));
            return one == nullptr || one->installations.empty() ? InstallationId()
                                                                : one->installations.front();
        }
        return InstallationId(entity.id);
    }

    void keep(EntityRef entity, std::optional<model::FieldKey> field, const char* reason,
              std::optional<model::FieldValue> set = {},
              std::optional<model::FieldValue> now = {}) {
        m_result.kept.push_back(
            {entity, field, nameOf(entity), reason, std::move(set), std::move(now)});
    }

    void takeBack(const SetField& done) {
        const FieldMap* fields = fieldsOf(m_now, done.entity);
        if (fields == nullptr) {
            return; // gone since, and its field with it
        }
        const model::FieldValue* current = fields->find(done.key);
        const base::Boxed<model::FieldValue> now =
            current == nullptr ? base::Boxed<model::FieldValue>() : *current;
        if (now == done.after) {
            apply(inverse(Edit(done)));
        } else if (now != done.before) {
            keep(done.entity, done.key, "changed", done.after, now);
        }
    }

    template <class T>
    void takeBack(const ReplaceRecord<T>& done) {
        const auto& id = done.after ? done.after->id : done.before->id;
        const T* current = m_now.find<T>(id);
        if (done.before && done.after) {
            takeBackChange(done, current);
        } else if (done.before) {
            if (current == nullptr && !isOfKeptOrGone(*done.before)) {
                apply(createRecord(*done.before));
            }
        } else if (current != nullptr) {
            takeBackNew(*done.after, *current);
        }
    }

    template <class T>
    void takeBackChange(const ReplaceRecord<T>& done, const T* current) {
        if (current == nullptr) {
            return;
        }
        if (*current == *done.after) {
            apply(replaceRecord(*current, *done.before));
            return;
        }
        if constexpr (isSystemPart<T>) {
            T back = *current;
            putBackMembers(back, *done.after, *done.before);
            putBack(back.fields, done.after->fields, done.before->fields);
            if (back != *current) {
                apply(replaceRecord(*current, std::move(back)));
            }
        }
    }

    template <class T>
    void takeBackNew(const T& made, const T& current) {
        if constexpr (std::is_same_v<T, model::Product> || std::is_same_v<T, model::Organisation>) {
            if (current == made && !isNamed(made.id)) {
                apply(deleteRecord(current));
            }
        } else if constexpr (isSystemPart<T>) {
            if (isOfKept(current)) {
                return; // told once, with its system
            }
            if (current == made) {
                apply(deleteRecord(current));
            } else {
                keep({kindOf<T>, current.id.value()}, std::nullopt, "changed");
            }
        } else if (current == made) {
            apply(deleteRecord(current));
        }
    }

    [[nodiscard]] bool isOfKept(const model::Installation& one) const {
        return m_keptSystems.contains(one.id);
    }
    [[nodiscard]] bool isOfKept(const model::Use& one) const {
        return m_keptSystems.contains(one.installation);
    }
    [[nodiscard]] bool isOfKept(const model::Contract& one) const {
        return std::any_of(one.installations.begin(), one.installations.end(),
                           [this](InstallationId id) { return m_keptSystems.contains(id); });
    }
    [[nodiscard]] static bool isOfKept(const Interface&) { return false; }

    // A use that the set deleted comes back only while its system is there.
    [[nodiscard]] bool isOfKeptOrGone(const model::Use& use) const {
        return m_now.find<model::Installation>(use.installation) == nullptr;
    }
    template <class T>
    [[nodiscard]] static bool isOfKeptOrGone(const T&) {
        return false;
    }

    [[nodiscard]] bool isNamed(model::ProductId id) const {
        const auto& all = m_now.all<model::Installation>();
        return std::any_of(all.begin(), all.end(),
                           [id](const auto& one) { return one.second.product == id; });
    }
    [[nodiscard]] bool isNamed(model::OrganisationId id) const {
        const auto& systems = m_now.all<model::Installation>();
        const auto& uses = m_now.all<model::Use>();
        const auto& all = m_now.all<model::Organisation>();
        const auto lists = [id](const std::vector<model::OrganisationId>& list) {
            return std::find(list.begin(), list.end(), id) != list.end();
        };
        return std::any_of(systems.begin(), systems.end(),
                           [id](const auto& one) { return one.second.responsible == id; }) ||
               std::any_of(uses.begin(), uses.end(),
                           [id](const auto& one) { return one.second.organisation == id; }) ||
               std::any_of(all.begin(), all.end(), [&](const auto& one) {
                   const model::Organisation& other = one.second;
                   return other.parent == id || other.host == id || lists(other.members) ||
                          lists(other.predecessors);
               });
    }

    // Systems that the set made and that cannot go.
    void findKeptSystems() {
        std::set<InstallationId> made;
        std::set<InstallationId> changed;
        std::set<model::UseId> uses;
        std::set<model::ContractId> contracts;
        for (const Edit& each : m_done) {
            if (const auto* one = std::get_if<ReplaceRecord<model::Installation>>(&each);
                one != nullptr && !one->before) {
                made.insert(one->after->id);
                const auto* now = m_now.find<model::Installation>(one->after->id);
                noteChange(now != nullptr && !(*now == *one->after), one->after->id, changed);
            } else if (const auto* use = std::get_if<ReplaceRecord<model::Use>>(&each);
                       use != nullptr && !use->before) {
                uses.insert(use->after->id);
                const auto* now = m_now.find<model::Use>(use->after->id);
                noteChange(now != nullptr && !(*now == *use->after), use->after->installation,
                           changed);
            } else if (const auto* contract = std::get_if<ReplaceRecord<model::Contract>>(&each);
                       contract != nullptr && !contract->before) {
                contracts.insert(contract->after->id);
                const auto* now = m_now.find<model::Contract>(contract->after->id);
                for (const InstallationId id : contract->after->installations) {
                    noteChange(now != nullptr && !(*now == *contract->after), id, changed);
                }
            }
        }
        const std::set<InstallationId> used = usedSystems(uses, contracts);
        // Backwards, as everything here; the whole list is turned in the end.
        for (auto it = made.rbegin(); it != made.rend(); ++it) {
            const InstallationId id = *it;
            const bool isChanged = changed.contains(id);
            if (m_now.find<model::Installation>(id) != nullptr &&
                (isChanged || used.contains(id))) {
                m_keptSystems.insert(id);
                keep({model::EntityKind::Installation, id.value()}, std::nullopt,
                     isChanged ? "changed" : "in_use");
            }
        }
    }

    static void noteChange(bool isChanged, InstallationId id, std::set<InstallationId>& changed) {
        if (isChanged) {
            changed.insert(id);
        }
    }

    [[nodiscard]] std::set<InstallationId>
    usedSystems(const std::set<model::UseId>& ownUses,
                const std::set<model::ContractId>& ownContracts) const {
        std::set<InstallationId> used;
        for (const auto& [id, interface] : m_now.all<Interface>()) {
            used.insert(interface.source.installation);
            used.insert(interface.target.installation);
        }
        for (const auto& [id, row] : m_now.all<model::SourceRow>()) {
            used.insert(row.installation); // people merged other rows into it
        }
        for (const auto& [id, pin] : m_now.all<model::Pin>()) {
            used.insert(id);
        }
        for (const auto& [id, use] : m_now.all<model::Use>()) {
            if (!ownUses.contains(id)) {
                used.insert(use.installation);
            }
        }
        for (const auto& [id, contract] : m_now.all<model::Contract>()) {
            if (!ownContracts.contains(id)) {
                used.insert(contract.installations.begin(), contract.installations.end());
            }
        }
        return used;
    }

    Inventory m_now;
    const std::vector<Edit>& m_done;
    std::set<InstallationId> m_keptSystems;
    Reverted m_result;
};

} // namespace

Reverted revert(const Inventory& inventory, const std::vector<Edit>& done) {
    return Reverter(inventory, done).run();
}

} // namespace aallokko::edit
