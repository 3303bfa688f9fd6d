// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins problem, waves and policy.
#include "app/session/plan_dates.h"

namespace aallokko::session {

base::Result<plan::GoLive> datesOf(const Session& session, const PlanAnswers& answers) {
    auto policy = session.policy();
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    return plan::makeGoLive(answers.problem(), answers.plan(), *policy, session.inventory());
}

} // namespace aallokko::session
