// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reading verbs of a session that join several parts: import review and quality check.
#include "app/session/session.h"

#include "app/session/plan_answers.h"
#include "app/session/plan_dates.h"
#include "core/plan/inventory/system_move.h"
#include "core/rules/plan_view.h"

namespace aallokko::session {

namespace {

std::string resourceName(const plan::ResourceInfo& resource) {
    return std::string(nameOf(resource.family)) +
           (resource.subject.empty() ? "" : " " + resource.subject);
}

// The calendar days and the loads of the plan, for the rules that ask for them. A plan that fits
// the inventory no more has neither.
void addDaysAndLoads(const Session& session, rules::PlanView& view) {
    const auto answers = PlanAnswers::of(session, view.scenario);
    if (!answers) {
        return;
    }
    if (const auto dates = datesOf(session, *answers)) {
        for (auto& [id, planned] : view.systems) {
            const plan::GoLiveEvent* cutOver = dates->cutOverOf(id);
            planned.cutOver = cutOver == nullptr ? std::nullopt : cutOver->date;
        }
    }
    const plan::PlanningProblem& problem = answers->problem();
    const plan::PlanLoad load(problem, answers->plan());
    for (std::size_t r = 0; r < problem.resources.size(); ++r) {
        const auto row = static_cast<std::int32_t>(r);
        const int scale = problem.resources[r].scale;
        for (plan::Wave wave = 1; wave <= problem.problem.waves(); ++wave) {
            if (load.used(row, wave) > 0) {
                view.loads.push_back({resourceName(problem.resources[r]), wave,
                                      load.used(row, wave) / scale,
                                      load.capacity(row, wave) / scale});
            }
        }
    }
}

} // namespace

rules::RuleContext Session::ruleContext(const model::Policy& policy) const {
    return {
        *m_systems, m_catalogues->functions, m_catalogues->rules, *policy.asOf, &policy, nullptr,
        {},         &m_catalogues->fields};
}

base::Result<std::vector<rules::Finding>> Session::check(const std::string& scenario) const {
    auto policy = this->policy();
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    std::optional<rules::PlanView> view;
    const model::Scenario* planned = findScenario(scenario);
    if (planned != nullptr && planned->plan) {
        view = rules::planViewOf(m_inventory, *planned);
        addDaysAndLoads(*this, *view);
    }
    rules::RuleContext context = ruleContext(*policy);
    context.plan = view ? &*view : nullptr;
    return rules::checkRules(context);
}

} // namespace aallokko::session
