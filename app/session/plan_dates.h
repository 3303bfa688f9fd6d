// SPDX-License-Identifier: GPL-3.0-or-later
//
// The calendar days of a stored plan.
#pragma once

#include "app/session/plan_answers.h"
#include "core/plan/dates/go_live.h"

namespace aallokko::session {

/// Dates the plan that `answers` speak of, under the project's policy. Errors of the policy; Usage
/// "plan.no_legal_start".
[[nodiscard]] base::Result<plan::GoLive> datesOf(const Session& session,
                                                 const PlanAnswers& answers);

} // namespace aallokko::session
