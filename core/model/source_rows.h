// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of sources behind merged systems, as questions that importers and forms ask.
#pragma once

#include "core/model/inventory.h"

namespace aallokko::model {

/// The system that an installation id stands for now: the survivor for one that was merged away,
/// else the id itself, whether it is there or not.
[[nodiscard]] inline InstallationId currentSystem(const Inventory& inventory, InstallationId id) {
    const auto* row = inventory.find<SourceRow>(id);
    return row != nullptr && inventory.find<Installation>(id) == nullptr ? row->installation : id;
}

/// True when the system has taken up other rows.
[[nodiscard]] inline bool isMerged(const Inventory& inventory, InstallationId id) {
    for (const auto& [number, row] : inventory.all<SourceRow>()) {
        if (row.installation == id && number != id) {
            return true;
        }
    }
    return false;
}

} // namespace aallokko::model
