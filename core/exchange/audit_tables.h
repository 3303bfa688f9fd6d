// SPDX-License-Identifier: GPL-3.0-or-later
//
// The audit trail as a table for auditors.
#pragma once

#include "core/audit/trail.h"
#include "core/exchange/table.h"

namespace aallokko::exchange {

/// Table "entries": number, version, time, user, kind, reason, hash. Payloads stay in JSON only.
[[nodiscard]] Workbook auditWorkbook(const std::vector<audit::Entry>& entries, bool isSynthetic);

} // namespace aallokko::exchange
