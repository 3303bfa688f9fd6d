// SPDX-License-Identifier: GPL-3.0-or-later
//
// The trail is walked back edit by edit from the present inventory; then the two inventories are
// compared record by record, so that an edit and its undo leave no trace.
#include "app/session/changes_since.h"

#include "app/session/session.h"
#include "core/model/text_marks.h"
#include "core/store/edit_json.h"

#include <algorithm>
#include <set>

namespace aallokko::session {

namespace {

using model::InstallationId;
using plan::Reason;

base::Result<model::Inventory> inventoryAt(model::Inventory inventory,
                                           const std::vector<audit::Entry>& entries,
                                           std::int64_t version) {
    for (auto it = entries.rbegin(); it != entries.rend(); ++it) {
        // A planner run stays in its version: only what came after the plan is taken back.
        if (it->version <= version) {
            break;
        }
        const auto set = store::readEditSet(it->payload);
        if (!set) {
            return tl::unexpected(set.error());
        }
        for (const edit::Edit& each : edit::inverse(set->edits)) {
            if (auto done = edit::applyEdit(inventory, each); !done) {
                return tl::unexpected(done.error());
            }
        }
    }
    inventory.version = version;
    return inventory;
}

class Comparison {
  public:
    Comparison(const model::FieldCatalogue& fields, const model::Inventory& before,
               const model::Inventory& after)
        : m_fields(fields), m_before(before), m_after(after) {}

    void run(InventoryChanges& changes) {
        compareSystems();
        compareContracts();
        compareInterfaces();
        comparePins();
        compareGeneral();
        changes.bySystem = std::move(m_bySystem);
        changes.general = std::move(m_general);
    }

  private:
    void tell(InstallationId id, std::string code, std::vector<std::string> arguments) {
        Reason reason{"change", std::move(code), std::move(arguments), std::nullopt};
        auto& list = m_bySystem[id];
        const bool isKnown = std::any_of(list.begin(), list.end(), [&reason](const Reason& other) {
            return other.code == reason.code && other.arguments == reason.arguments;
        });
        if (!isKnown) {
            list.push_back(std::move(reason));
        }
    }
    void tellAll(std::string code, std::vector<std::string> arguments) {
        m_general.push_back({"change", std::move(code), std::move(arguments), std::nullopt});
    }
    [[nodiscard]] std::string label(model::FieldKey key) const {
        const auto* field = m_fields.find(key);
        return field == nullptr ? std::string(nameOf(key)) : model::markedName(field->label);
    }
    [[nodiscard]] static std::string nameOfSystem(const model::Inventory& inventory,
                                                  InstallationId id) {
        const auto* one = inventory.find<model::Installation>(id);
        const auto* name = one == nullptr ? nullptr : one->fields.find(model::FieldKey::Name);
        return name == nullptr ? std::to_string(id.value()) : name->text();
    }

    void compareFields(InstallationId id, const model::FieldMap& before,
                       const model::FieldMap& after) {
        const auto differs = [&](const model::FieldMap& one, const model::FieldMap& other) {
            for (const auto& [key, value] : one.entries()) {
                const model::FieldValue* same = other.find(key);
                if (same == nullptr || same->state != value.state || same->data != value.data) {
                    tell(id, "change.field", {label(key)});
                }
            }
        };
        differs(before, after);
        differs(after, before);
    }

    // Calls `changed` for records in both, `gone` and `come` for the others.
    template <class T, class Changed, class Gone, class Come>
    void eachDifference(Changed changed, Gone gone, Come come) const {
        for (const auto& [id, record] : m_before.all<T>()) {
            const T* now = m_after.find<T>(id);
            if (now == nullptr) {
                gone(record);
            } else if (!(*now == record)) {
                changed(record, *now);
            }
        }
        for (const auto& [id, record] : m_after.all<T>()) {
            if (m_before.find<T>(id) == nullptr) {
                come(record);
            }
        }
    }

    void compareSystems() {
        eachDifference<model::Installation>(
            [this](const auto& a, const auto& b) { compareFields(a.id, a.fields, b.fields); },
            [this](const auto& a) { tell(a.id, "change.removed", {}); },
            [this](const auto& b) { tell(b.id, "change.added", {}); });
        eachDifference<model::Use>(
            [this](const auto& a, const auto& b) {
                compareFields(a.installation, a.fields, b.fields);
            },
            [this](const auto& a) { tell(a.installation, "change.use", {}); },
            [this](const auto& b) { tell(b.installation, "change.use", {}); });
    }

    void compareContracts() {
        const auto each = [this](const model::Contract& contract) {
            for (const InstallationId id : contract.installations) {
                tell(id, "change.contract", {});
            }
        };
        eachDifference<model::Contract>(
            [this](const auto& a, const auto& b) {
                for (const InstallationId id : b.installations) {
                    compareFields(id, a.fields, b.fields);
                }
            },
            each, each);
    }

    void compareInterfaces() {
        const auto both = [this](const model::Interface& one, const char* code) {
            const auto tellEnd = [&](const model::InterfaceEnd& end,
                                     const model::InterfaceEnd& other) {
                if (end.installation.isValid()) {
                    tell(end.installation, code,
                         {other.installation.isValid() ? nameOfSystem(m_after, other.installation)
                                                       : other.written});
                }
            };
            tellEnd(one.source, one.target);
            tellEnd(one.target, one.source);
        };
        eachDifference<model::Interface>(
            [&](const auto&, const auto& b) { both(b, "change.interface"); },
            [&](const auto& a) { both(a, "change.interface_removed"); },
            [&](const auto& b) { both(b, "change.interface_added"); });
    }

    void comparePins() {
        const auto quarter = [this](const model::Pin& pin) {
            return base::toString(m_after.grid().quarterOfWave(pin.wave));
        };
        eachDifference<model::Pin>(
            [&](const auto&, const auto& b) { tell(b.id, "change.pinned", {quarter(b)}); },
            [&](const auto& a) { tell(a.id, "change.unpinned", {}); },
            [&](const auto& b) { tell(b.id, "change.pinned", {quarter(b)}); });
    }

    void compareGeneral() {
        for (const auto& [id, milestone] : m_after.all<model::Milestone>()) {
            const auto day = m_after.dayOfMilestone(id);
            if (day && day != m_before.dayOfMilestone(id)) {
                tellAll("change.milestone",
                        {model::markedName(milestone.name), model::markedDate(*day)});
            }
        }
        if (m_before.setting("policy") != m_after.setting("policy")) {
            tellAll("change.policy", {});
        }
        const auto named = [this](const model::Organisation& one) {
            tellAll("change.organisation", {model::markedName(one.name)});
        };
        eachDifference<model::Organisation>([&](const auto&, const auto& b) { named(b); }, named,
                                            named);
    }

    const model::FieldCatalogue& m_fields;
    const model::Inventory& m_before;
    const model::Inventory& m_after;
    std::map<InstallationId, std::vector<Reason>> m_bySystem;
    std::vector<Reason> m_general;
};

} // namespace

base::Result<InventoryChanges> changesSince(const model::Inventory& inventory,
                                            const std::vector<audit::Entry>& trail,
                                            const model::FieldCatalogue& fields,
                                            std::int64_t version) {
    auto before = inventoryAt(inventory, trail, version);
    if (!before) {
        return tl::unexpected(before.error());
    }
    InventoryChanges changes;
    changes.before = std::move(*before);
    Comparison(fields, changes.before, inventory).run(changes);
    return changes;
}

base::Result<InventoryChanges> changesSince(const Session& session, std::int64_t version) {
    const auto entries = session.auditEntries();
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    return changesSince(session.inventory(), *entries, session.catalogues().fields, version);
}

base::Result<model::Inventory> inventoryAtVersion(const Session& session, std::int64_t version) {
    const auto entries = session.auditEntries();
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    return inventoryAtVersion(session.inventory(), *entries, version);
}

base::Result<model::Inventory> inventoryAtVersion(const model::Inventory& now,
                                                  const std::vector<audit::Entry>& trail,
                                                  std::int64_t version) {
    if (version < 1 || version > now.version) {
        return base::fail(base::ErrorKind::Usage, "session.no_version", {std::to_string(version)});
    }
    return inventoryAt(now, trail, version);
}

} // namespace aallokko::session
