// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places are read off the stored plans, so that plans of an older inventory compare too; reasons
// and loads need a problem that the plan fits.
#include "app/session/scenario_compare.h"

#include "app/session/stored_plan.h"

#include <algorithm>

namespace aallokko::session {

namespace {

base::Result<const model::Scenario*> planned(const model::Inventory& inventory,
                                             const std::string& name) {
    auto scenario = namedScenario(inventory, name);
    if (scenario && (!(*scenario)->plan || (*scenario)->plan->items.empty())) {
        return base::fail(base::ErrorKind::Usage, "scenario.no_plan", {name});
    }
    return scenario;
}

int waveIn(const std::map<model::InstallationId, int>& waves, model::InstallationId id) {
    const auto it = waves.find(id);
    return it == waves.end() ? 0 : it->second;
}

MovedSystem movedSystem(const model::SystemIndex& systems, model::InstallationId id, int from,
                        int to) {
    MovedSystem moved{id, std::to_string(id.value()), "", from, to, std::nullopt};
    if (const model::SystemView* system = systems.find(id)) {
        moved.name = system->name();
        const auto* organisation =
            systems.inventory().find<model::Organisation>(system->installation->responsible);
        if (organisation != nullptr) {
            moved.organisation = organisation->name.in(model::Language::Fi);
        }
    }
    return moved;
}

void addLoads(const plan::PlanningProblem& problem, ComparedPlan& compared) {
    if (const auto waves = wavesOf(problem, *compared.scenario->plan)) {
        compared.fits = true;
        const plan::PlanLoad load(problem, *waves);
        compared.peaks = plan::peakLoads(load);
        for (std::size_t r = 0; r < problem.resources.size(); ++r) {
            const plan::ResourceInfo& info = problem.resources[r];
            const auto row = static_cast<std::int32_t>(r);
            for (plan::Wave wave = 1;
                 info.family == plan::ResourceFamily::CoreTeam && wave <= problem.problem.waves();
                 ++wave) {
                compared.load.push_back({wave, load.used(row, wave) / info.scale,
                                         load.capacity(row, wave) / info.scale});
            }
        }
    }
}

void addReasons(const plan::PlanningProblem& problem, ScenarioComparison& comparison) {
    const auto waves = wavesOf(problem, *comparison.b.scenario->plan);
    if (!waves) {
        return;
    }
    const plan::PlanLoad load(problem, *waves);
    for (MovedSystem& moved : comparison.moved) {
        if (moved.from > 0 && moved.to > 0) {
            moved.reason = plan::whyNotThere(load, moved.id, moved.from);
        }
    }
}

} // namespace

std::map<model::InstallationId, int> wavesBySystem(const model::StoredPlan& plan) {
    std::map<model::InstallationId, int> cutOvers;
    std::map<model::InstallationId, int> others;
    for (const model::PlannedItem& item : plan.items) {
        if (!item.installation.isValid() || item.phase == "takeover") {
            continue;
        }
        auto& waves = item.phase == "cut_over" ? cutOvers : others;
        int& wave = waves[item.installation];
        wave = std::max(wave, item.wave);
    }
    others.merge(cutOvers);
    for (const auto& [id, wave] : cutOvers) {
        others[id] = wave;
    }
    return others;
}

base::Result<ScenarioComparison> compareScenarios(const PlanBasis& basis, const std::string& a,
                                                  const std::string& b) {
    ScenarioComparison comparison;
    for (auto [name, side] : {std::pair(&a, &comparison.a), std::pair(&b, &comparison.b)}) {
        const auto scenario = planned(basis.systems.inventory(), *name);
        if (!scenario) {
            return tl::unexpected(scenario.error());
        }
        side->scenario = *scenario;
    }
    const auto problem =
        plan::makePlanningProblem(basis.systems, basis.catalogues.functions, basis.policy);
    if (!problem) {
        return tl::unexpected(problem.error());
    }
    const auto inA = wavesBySystem(*comparison.a.scenario->plan);
    const auto inB = wavesBySystem(*comparison.b.scenario->plan);
    std::map<model::InstallationId, int> all = inA;
    all.insert(inB.begin(), inB.end());
    comparison.systems = static_cast<int>(all.size());
    for (const auto& [id, wave] : all) {
        const int from = waveIn(inA, id);
        const int to = waveIn(inB, id);
        if (from != to) {
            comparison.moved.push_back(movedSystem(basis.systems, id, from, to));
        }
    }
    std::stable_sort(comparison.moved.begin(), comparison.moved.end(),
                     [](const MovedSystem& x, const MovedSystem& y) { return x.name < y.name; });
    addLoads(*problem, comparison.a);
    addLoads(*problem, comparison.b);
    addReasons(*problem, comparison);
    return comparison;
}

base::Result<ScenarioComparison> compareScenarios(const Session& session, const std::string& a,
                                                  const std::string& b) {
    const auto policy = session.policy();
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    return compareScenarios({session.systems(), session.catalogues(), *policy}, a, b);
}

} // namespace aallokko::session
