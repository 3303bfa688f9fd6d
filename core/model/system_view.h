// SPDX-License-Identifier: GPL-3.0-or-later
//
// One system as people see it: an installation joined with its primary use, contract and product.
// A snapshot of pointers into one inventory; rebuild it after edits.
#pragma once

#include "core/model/inventory.h"

#include <unordered_map>
#include <vector>

namespace aallokko::model {

/// The row of one installation. Pointers live as long as the inventory is unchanged; `use`,
/// `contract` and `product` may be null.
struct SystemView {
    const Installation* installation = nullptr;
    const Organisation* organisation = nullptr;
    const Use* use = nullptr;
    const Contract* contract = nullptr;
    const Product* product = nullptr;
    std::vector<const Use*> otherUses;
    std::vector<const Interface*> interfaces;

    [[nodiscard]] InstallationId id() const { return installation->id; }
    /// Value of a system field from the record that holds it; emptyField() when there is none.
    [[nodiscard]] const FieldValue& field(FieldKey key) const;
    [[nodiscard]] const std::string& name() const { return field(FieldKey::Name).text(); }
    /// File, sheet and row of the system, with the column of the field when it has one.
    [[nodiscard]] base::SourceRef sourceOf(FieldKey key) const;
};

/// All systems in id order with their joins; linear in records.
class SystemIndex {
  public:
    explicit SystemIndex(const Inventory& inventory);

    [[nodiscard]] const std::vector<SystemView>& systems() const { return m_systems; }
    [[nodiscard]] const SystemView* find(InstallationId id) const;
    /// Position in systems(), or -1.
    [[nodiscard]] int positionOf(InstallationId id) const;
    [[nodiscard]] const Inventory& inventory() const { return *m_inventory; }

  private:
    const Inventory* m_inventory;
    std::vector<SystemView> m_systems;
    std::unordered_map<InstallationId, int> m_positions;
};

} // namespace aallokko::model
