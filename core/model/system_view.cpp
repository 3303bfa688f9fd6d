// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins the records of each installation once, so that views, rules and the planner share one
// reading of "the row".
#include "core/model/system_view.h"

namespace aallokko::model {

const FieldValue& SystemView::field(FieldKey key) const {
    const FieldMap* fields = nullptr;
    switch (entityOf(key)) {
    case EntityKind::Installation:
        fields = &installation->fields;
        break;
    case EntityKind::Use:
        fields = use == nullptr ? nullptr : &use->fields;
        break;
    case EntityKind::Contract:
        fields = contract == nullptr ? nullptr : &contract->fields;
        break;
    case EntityKind::Product:
    case EntityKind::Interface:
        break;
    }
    const FieldValue* value = fields == nullptr ? nullptr : fields->find(key);
    return value == nullptr ? emptyField() : *value;
}

base::SourceRef SystemView::sourceOf(FieldKey key) const {
    const FieldValue& value = field(key);
    return value.origin.source.file.empty() ? installation->row : value.origin.source;
}

SystemIndex::SystemIndex(const Inventory& inventory) : m_inventory(&inventory) {
    m_systems.reserve(inventory.all<Installation>().size());
    for (const auto& [id, installation] : inventory.all<Installation>()) {
        m_positions.emplace(id, static_cast<int>(m_systems.size()));
        SystemView view;
        view.installation = &installation;
        view.organisation = inventory.find<Organisation>(installation.responsible);
        view.product = inventory.find<Product>(installation.product);
        m_systems.push_back(std::move(view));
    }
    const auto viewOf = [this](InstallationId id) -> SystemView* {
        const int position = positionOf(id);
        return position < 0 ? nullptr : &m_systems[static_cast<std::size_t>(position)];
    };
    for (const auto& [id, use] : inventory.all<Use>()) {
        if (SystemView* view = viewOf(use.installation)) {
            if (use.isPrimary && view->use == nullptr) {
                view->use = &use;
            } else {
                view->otherUses.push_back(&use);
            }
        }
    }
    for (const auto& [id, contract] : inventory.all<Contract>()) {
        for (const InstallationId installation : contract.installations) {
            SystemView* view = viewOf(installation);
            if (view != nullptr && view->contract == nullptr) {
                view->contract = &contract;
            }
        }
    }
    for (const auto& [id, interface] : inventory.all<Interface>()) {
        SystemView* source = viewOf(interface.source.installation);
        SystemView* target = viewOf(interface.target.installation);
        if (source != nullptr) {
            source->interfaces.push_back(&interface);
        }
        if (target != nullptr && target != source) {
            target->interfaces.push_back(&interface);
        }
    }
}

const SystemView* SystemIndex::find(InstallationId id) const {
    const int position = positionOf(id);
    return position < 0 ? nullptr : &m_systems[static_cast<std::size_t>(position)];
}

int SystemIndex::positionOf(InstallationId id) const {
    const auto it = m_positions.find(id);
    return it == m_positions.end() ? -1 : it->second;
}

} // namespace aallokko::model
