// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person says an unclear end of an interface means. The words of the row stay; imports of
// the same words beside the same system follow it.
#pragma once

#include "core/base/result.h"
#include "core/model/interface.h"

namespace aallokko::session {

class Session;

/// Joins the unclear end of an interface (its source where both are) to a system; one undo step.
/// Errors Usage: "ends.none" when no end is unclear, "merge.unknown" {number} for no such system,
/// "ends.itself" when it is the other end.
[[nodiscard]] base::Result<void> joinEnd(Session& session, model::InterfaceId interface,
                                         model::InstallationId system);

} // namespace aallokko::session
