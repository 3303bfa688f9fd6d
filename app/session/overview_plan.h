// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the overview that needs a plan: quarters, efforts, milestones. Used by overview.cpp.
#pragma once

#include "app/session/overview.h"
#include "core/model/policy.h"
#include "core/model/system_view.h"

namespace aallokko::session {

/// What the plan's part is made of; references live as long as the call.
struct PlanOverviewInput {
    const model::SystemIndex& systems;
    const Catalogues& catalogues;
    const model::Policy& policy;
    const std::string& scenario; ///< id
};

/// Fills `plan` (when there is a plan) and `milestones`; `quality` must be there already. What
/// cannot be told of a plan that does not fit is left out.
void addPlanOverview(const PlanOverviewInput& input, Overview& overview);

} // namespace aallokko::session
