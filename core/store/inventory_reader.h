// SPDX-License-Identifier: GPL-3.0-or-later
//
// Database -> inventory. The whole inventory is loaded at once: 850 systems are small.
#pragma once

#include "core/model/inventory.h"
#include "core/store/database.h"

namespace aallokko::store {

/// All records and the version; call inside a transaction. Errors are left in the database's
/// status; the inventory is then of no use.
[[nodiscard]] model::Inventory readInventory(Database& database);

} // namespace aallokko::store
