// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who works and on which project: the account name that signs the audit trail, and the id by which
// a project knows its own forms again. The one place that asks the system for either.
#pragma once

#include "core/audit/trail.h"
#include "core/edit/edit.h"

#include <string>
#include <vector>

namespace aallokko::session {

/// Account name of the person at work: AALLOKKO_USER if it is set, else what the environment says,
/// else the account database of the system; "unknown" where none of them tells. Never fails.
[[nodiscard]] std::string currentUser();

/// An id for a new project (a random UUID).
[[nodiscard]] std::string newProjectId();

/// The edit that gives an id to a project made before ids were; it follows from the first entry of
/// the trail, so that two copies of one file get the same one. `trail` may be empty.
[[nodiscard]] edit::EditSet makeProjectIdEdit(const std::vector<audit::Entry>& trail);

} // namespace aallokko::session
