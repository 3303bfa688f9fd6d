// SPDX-License-Identifier: GPL-3.0-or-later
//
// The audit trail as a table for auditors.
#pragma once

#include "core/audit/trail.h"
#include "core/exchange/redaction.h"
#include "core/exchange/table.h"

namespace aallokko::exchange {

/// Table "entries": number, version, time, user, kind, reason, hash. Payloads are left out.
/// Audiences that see no persons get neither user nor reason (free text).
[[nodiscard]] Workbook auditWorkbook(const std::vector<audit::Entry>& entries, bool isSynthetic,
                                     Audience audience);

} // namespace aallokko::exchange
