// SPDX-License-Identifier: GPL-3.0-or-later
//
// What has changed in the inventory since a plan was made, from the audit trail: by system and in
// general, and the inventory as it was. Replanning tells from it what concerns whom.
#pragma once

#include "core/audit/trail.h"
#include "core/base/result.h"
#include "core/model/field_catalogue.h"
#include "core/model/inventory.h"
#include "core/plan/explain.h"

#include <map>
#include <vector>

namespace aallokko::session {

class Session;

/// `bySystem`: what changed in the records of a system, a pin or an interface of it ("change.field"
/// {label}, "change.pinned" {quarter}, ...). `general`: what changed for all ("change.milestone"
/// {name, day}, "change.policy", ...). `before`: the inventory at that version.
struct InventoryChanges {
    std::map<model::InstallationId, std::vector<plan::Reason>> bySystem;
    std::vector<plan::Reason> general;
    model::Inventory before;
};

/// All changes after `version`, the newest value told once. Changes that were taken back cancel
/// out. Errors of the store; Refused "edit.bad_json" for a damaged entry; Conflict "edit.stale"
/// when the trail does not lead back to that version. Linear in the trail's newer part.
[[nodiscard]] base::Result<InventoryChanges> changesSince(const Session& session,
                                                          std::int64_t version);
/// The same from the `trail` of `inventory` (all entries after `version`, oldest first): pure, any
/// thread.
[[nodiscard]] base::Result<InventoryChanges> changesSince(const model::Inventory& inventory,
                                                          const std::vector<audit::Entry>& trail,
                                                          const model::FieldCatalogue& fields,
                                                          std::int64_t version);

/// The inventory as it was at a past version, by taking back what came after it. Errors as
/// changesSince; Usage "session.no_version" {version} when there never was one.
[[nodiscard]] base::Result<model::Inventory> inventoryAtVersion(const Session& session,
                                                                std::int64_t version);

/// The same from the `trail` of the inventory `now`: pure, any thread.
[[nodiscard]] base::Result<model::Inventory>
inventoryAtVersion(const model::Inventory& now, const std::vector<audit::Entry>& trail,
                   std::int64_t version);

} // namespace aallokko::session
