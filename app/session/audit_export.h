// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Audit page shows, and the inventory at a past version, as workbooks to write.
#pragma once

#include "app/session/audit_log.h"
#include "core/exchange/table.h"

namespace aallokko::session {

/// The changes at these places of the log, one row each. Times are UTC, as stored. Linear.
[[nodiscard]] exchange::Workbook changesWorkbook(const AuditLog& log,
                                                 const std::vector<int>& changes, bool isSynthetic);

/// All tables of the inventory as it was at a version, for the internal audience. Errors as
/// inventoryAtVersion.
[[nodiscard]] base::Result<exchange::Workbook>
pastInventoryWorkbook(const Session& session, std::int64_t version, model::Language language);

} // namespace aallokko::session
