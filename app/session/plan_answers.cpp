// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins the stored waves with a freshly frozen problem.
#include "app/session/plan_answers.h"

#include "app/session/stored_plan.h"
#include "core/plan/inventory/plan_report.h"

namespace aallokko::session {

PlanAnswers::PlanAnswers(plan::PlanningProblem problem, plan::WavePlan plan)
    : m_problem(std::move(problem)), m_plan(std::move(plan)) {}

base::Result<PlanAnswers> PlanAnswers::of(const Session& session, const std::string& scenario) {
    const model::Scenario* stored = session.findScenario(scenario);
    if (stored == nullptr || !stored->plan || stored->plan->items.empty()) {
        return base::fail(base::ErrorKind::Usage, "cli.no_plan", {session.path().toStdString()});
    }
    auto policy = session.policy();
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    return of(PlanBasis{session.systems(), session.catalogues(), *policy}, *stored);
}

base::Result<PlanAnswers> PlanAnswers::of(const PlanBasis& basis, const model::Scenario& scenario) {
    if (!scenario.plan || scenario.plan->items.empty()) {
        return base::fail(base::ErrorKind::Usage, "scenario.no_plan", {scenario.name});
    }
    auto problem =
        plan::makePlanningProblem(basis.systems, basis.catalogues.functions, basis.policy);
    if (!problem) {
        return tl::unexpected(problem.error());
    }
    auto waves = wavesOf(*problem, *scenario.plan);
    if (!waves) {
        return base::fail(base::ErrorKind::Usage, "cli.stale_plan",
                          {std::to_string(scenario.plan->inventoryVersion),
                           std::to_string(basis.systems.inventory().version)});
    }
    return PlanAnswers(std::move(*problem), std::move(*waves));
}

base::Result<plan::Explanation> PlanAnswers::explain(model::InstallationId id) const {
    return plan::explainSystem(m_problem, m_plan, id);
}

exchange::PlanNotes PlanAnswers::notes() const {
    exchange::PlanNotes notes;
    for (const plan::SystemInfo& system : m_problem.systems) {
        notes.effortHundredths[system.id] = system.effortHundredths;
        const auto explained = explain(system.id);
        if (explained && !explained->reasons.empty()) {
            notes.reasons[system.id] = explained->reasons;
        }
    }
    notes.binding = plan::makePlanReport(m_problem, m_plan).binding;
    return notes;
}

} // namespace aallokko::session
