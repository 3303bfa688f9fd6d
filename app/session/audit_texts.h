// SPDX-License-Identifier: GPL-3.0-or-later
//
// One edit of the audit trail as lines of text, against the inventory as it was at that moment.
#pragma once

#include "app/session/audit_log.h"
#include "core/edit/edit.h"

namespace aallokko::session {

/// Appends the changes of `each` for the step at place `step`; `inventory` is that before the edit.
/// A record that appears or goes is one line, and one more for each of its filled fields.
void appendChanges(const AuditInput& input, const model::Inventory& inventory,
                   const edit::Edit& each, int step, std::vector<AuditChange>& changes);

} // namespace aallokko::session
