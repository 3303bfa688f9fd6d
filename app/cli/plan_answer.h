// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `plan` answers: cost range first, then the bound, what binds, and the quarters.
#pragma once

#include "app/cli/command.h"
#include "app/session/session.h"

namespace aallokko::cli {

void printPlan(Invocation& call, const session::Session& session, const session::PlanRun& run);

} // namespace aallokko::cli
