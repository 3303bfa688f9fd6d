// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins inventory, policy and plan for the rules.
#include "app/session/quality_check.h"

#include "app/session/project_policy.h"
#include "app/session/session.h"
#include "app/session/stored_plan.h"
#include "core/plan/dates/go_live.h"
#include "core/plan/inventory/system_move.h"
#include "core/rules/plan_view.h"

namespace aallokko::session {

namespace {

// Team, suppliers and trainers, as the rule on capacity names them; the other resources are limits
// that the planner keeps and that may well be used up.
bool isAskedFor(plan::ResourceFamily family) {
    return family == plan::ResourceFamily::CoreTeam || family == plan::ResourceFamily::Supplier ||
           family == plan::ResourceFamily::Training;
}

rules::ResourceLoad loadOf(const plan::ResourceInfo& resource, plan::Wave wave, std::int64_t used,
                           std::int64_t capacity) {
    const std::string family(nameOf(resource.family));
    const std::string subject = resource.subject.empty() ? "" : " " + resource.subject;
    return {family + subject,
            wave,
            used / resource.scale,
            capacity / resource.scale,
            "@plan.resource." + family + subject,
            resource.family == plan::ResourceFamily::Supplier};
}

void addLoads(const plan::PlanningProblem& problem, const plan::WavePlan& waves,
              rules::PlanView& view) {
    const plan::PlanLoad load(problem, waves);
    for (std::size_t r = 0; r < problem.resources.size(); ++r) {
        const auto row = static_cast<std::int32_t>(r);
        for (plan::Wave wave = 1; wave <= problem.problem.waves(); ++wave) {
            if (isAskedFor(problem.resources[r].family) && load.used(row, wave) > 0) {
                view.loads.push_back(loadOf(problem.resources[r], wave, load.used(row, wave),
                                            load.capacity(row, wave)));
            }
        }
    }
}

// A plan that fits the inventory no more has neither days nor loads.
void addDaysAndLoads(const model::SystemIndex& systems, const Catalogues& catalogues,
                     const model::Policy& policy, const model::StoredPlan& plan,
                     rules::PlanView& view) {
    const auto problem = plan::makePlanningProblem(systems, catalogues.functions, policy);
    const auto waves = problem ? wavesOf(*problem, plan) : std::nullopt;
    if (!waves) {
        return;
    }
    if (const auto dates = plan::makeGoLive(*problem, *waves, policy, systems.inventory())) {
        for (auto& [id, planned] : view.systems) {
            const plan::GoLiveEvent* cutOver = dates->cutOverOf(id);
            planned.cutOver = cutOver == nullptr ? std::nullopt : cutOver->date;
        }
    }
    addLoads(*problem, *waves, view);
}

rules::RuleContext contextOf(const model::SystemIndex& systems, const Catalogues& catalogues,
                             const model::Policy& policy) {
    return {systems, catalogues.functions, catalogues.rules, *policy.asOf, &policy, nullptr,
            {},      &catalogues.fields};
}

} // namespace

std::vector<rules::Finding> findingsOf(const model::SystemIndex& systems,
                                       const Catalogues& catalogues, const model::Policy& policy,
                                       const model::Scenario* scenario, model::Severity least) {
    std::optional<rules::PlanView> view;
    if (scenario != nullptr && scenario->plan) {
        view = rules::planViewOf(systems.inventory(), *scenario);
        addDaysAndLoads(systems, catalogues, policy, *scenario->plan, *view);
    }
    rules::RuleContext context = contextOf(systems, catalogues, policy);
    context.plan = view ? &*view : nullptr;
    context.leastSeverity = least;
    return rules::checkRules(context);
}

QualityInput qualityInput(const Session& session) {
    const model::Scenario* scenario = session.findScenario({});
    return {session.inventory(), session.sharedCatalogues(),
            scenario == nullptr ? std::string() : scenario->id};
}

base::Result<Quality> checkQuality(const QualityInput& input) {
    const auto policy = policyOf(input.inventory, *input.catalogues, {});
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    const model::SystemIndex systems(input.inventory);
    const rules::RuleContext context = contextOf(systems, *input.catalogues, *policy);
    Quality quality;
    quality.findings =
        findingsOf(systems, *input.catalogues, *policy,
                   input.inventory.find<model::Scenario>(input.scenario), model::Severity::Info);
    quality.questions = rules::groupQuestions(quality.findings);
    quality.organisations = rules::completenessOf(systems, input.catalogues->fields);
    quality.sectors = rules::completenessBySector(context);
    quality.reports = rules::readinessForReports(context);
    return quality;
}

} // namespace aallokko::session
