// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers about a stored plan: why here, why not there, what would a pin cost. The problem is
// frozen again from the same inventory and policy, so answers are exact. A value without ties to
// the session: make it in a background job, ask it anywhere.
#pragma once

#include "app/session/scenarios.h"
#include "core/exchange/plan_tables.h"
#include "core/plan/explain.h"

namespace aallokko::session {

class PlanAnswers {
  public:
    /// Errors: Usage "cli.no_plan" (no plan stored), "cli.stale_plan" (the plan does not fit the
    /// present inventory and policy any more); those of policy and problem.
    [[nodiscard]] static base::Result<PlanAnswers> of(const Session& session,
                                                      const std::string& scenario);
    /// The same of a snapshot; pure, any thread. Error Usage "scenario.no_plan" {name} in place of
    /// "cli.no_plan".
    [[nodiscard]] static base::Result<PlanAnswers> of(const PlanBasis& basis,
                                                      const model::Scenario& scenario);

    [[nodiscard]] const plan::PlanningProblem& problem() const { return m_problem; }
    [[nodiscard]] const plan::WavePlan& plan() const { return m_plan; }
    [[nodiscard]] base::Result<plan::Explanation> explain(model::InstallationId id) const;
    /// Reason sentences, efforts and binding resources for exports.
    [[nodiscard]] exchange::PlanNotes notes() const;

  private:
    PlanAnswers(plan::PlanningProblem problem, plan::WavePlan plan);

    plan::PlanningProblem m_problem;
    plan::WavePlan m_plan;
};

} // namespace aallokko::session
