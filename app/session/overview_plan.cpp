// SPDX-License-Identifier: GPL-3.0-or-later
//
// Costs by quarter are those terms whose euros fall in a quarter: work in the quarter of its item,
// a bridge in each quarter between its two ends, a new solution from its opening on. Over all
// quarters they are the plan's own terms to the cent.
#include "app/session/overview_plan.h"

#include "app/session/stored_plan.h"
#include "core/plan/inventory/cost_range.h"
#include "core/plan/inventory/system_move.h"

#include <algorithm>

namespace aallokko::session {

namespace {

using plan::Wave;

struct PlannedProblem {
    const plan::PlanningProblem& problem;
    const plan::WavePlan& waves;
};

void addCosts(const PlannedProblem& planned, std::vector<QuarterFigures>& quarters) {
    const plan::PlanProblem& problem = planned.problem.problem;
    const Wave last = problem.waves();
    const auto quarter = [&quarters](Wave wave) -> QuarterFigures& {
        return quarters[static_cast<std::size_t>(wave - 1)];
    };
    for (plan::ItemIndex i = 0; i < problem.itemCount(); ++i) {
        const Wave wave = planned.waves.of(i);
        for (const plan::TermSeries& series :
             planned.problem.items[static_cast<std::size_t>(i)].terms) {
            if (series.term == plan::CostTerm::Execution && wave <= last) {
                quarter(wave).executionCents += series.cost[static_cast<std::size_t>(wave - 1)];
            }
        }
    }
    const auto links = problem.links();
    for (std::size_t l = 0; l < links.size(); ++l) {
        if (planned.problem.linkTerms[l] == plan::CostTerm::Bridges) {
            const auto [from, to] =
                std::minmax({planned.waves.of(links[l].a), planned.waves.of(links[l].b)});
            for (Wave wave = from; wave < to; ++wave) {
                quarter(wave).bridgesCents += links[l].cost;
            }
        }
    }
    for (const plan::Target& target : problem.targets()) {
        Wave opening = last + 1;
        for (const plan::ItemIndex member : target.members) {
            opening = std::min(opening, planned.waves.of(member));
        }
        for (Wave wave = opening; wave <= last; ++wave) {
            quarter(wave).targetsCents += target.perWave + (wave == opening ? target.fixed : 0);
        }
    }
}

std::vector<QuarterFigures> quartersOf(const PlannedProblem& planned,
                                       const plan::PlanReport& report) {
    std::vector<QuarterFigures> quarters;
    for (const plan::WaveSummary& one : report.waves) {
        quarters.push_back({one.wave, one.phase, one.effortDays, one.capacityDays, 0, 0, 0, {}});
    }
    for (const plan::SystemDates& one : report.systems) {
        const Wave wave = one.consolidation;
        if (wave >= 1 && wave <= std::ssize(quarters)) {
            quarters[static_cast<std::size_t>(wave - 1)].systems.push_back(one.id);
        }
    }
    addCosts(planned, quarters);
    return quarters;
}

// Systems are late by the quarter in which they are due, the milestone's own included.
void addLate(const PlannedProblem& planned, std::vector<MilestoneState>& milestones) {
    const plan::PlanningProblem& problem = planned.problem;
    for (const plan::SystemInfo& system : problem.systems) {
        if (system.anchor < 0 || system.due > problem.problem.waves()) {
            continue;
        }
        for (MilestoneState& one : milestones) {
            if (problem.grid.waveOf(base::quarterOf(one.date)) != system.due) {
                continue;
            }
            ++one.due;
            if (planned.waves.of(system.anchor) > system.due) {
                one.late.push_back(system.id);
            }
        }
    }
}

std::vector<MilestoneState> milestonesOf(const PlanOverviewInput& input, const Quality& quality) {
    std::vector<MilestoneState> list;
    const model::Inventory& inventory = input.systems.inventory();
    for (const auto& [id, milestone] : inventory.all<model::Milestone>()) {
        const auto day = inventory.dayOf(milestone.date);
        if (!day) {
            continue;
        }
        MilestoneState state{id, *day, *day < *input.policy.asOf, 0, {}, std::nullopt};
        for (const rules::ReportReadiness& report : quality.reports) {
            if (report.milestone == id) {
                state.complete = report.complete;
            }
        }
        list.push_back(std::move(state));
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    return list;
}

} // namespace

void addPlanOverview(const PlanOverviewInput& input, Overview& overview) {
    overview.milestones = milestonesOf(input, overview.quality);
    const model::Inventory& inventory = input.systems.inventory();
    const auto* scenario = inventory.find<model::Scenario>(input.scenario);
    if (scenario == nullptr || !scenario->plan) {
        return;
    }
    PlanOverview result;
    result.scenario = scenario->id;
    result.isStale = scenario->plan->inventoryVersion != inventory.version;
    const auto problem =
        plan::makePlanningProblem(input.systems, input.catalogues.functions, input.policy);
    const auto waves = problem ? wavesOf(*problem, *scenario->plan) : std::nullopt;
    if (waves) {
        const PlannedProblem planned{*problem, *waves};
        const plan::PlanReport report = plan::makePlanReport(*problem, *waves);
        result.fits = true;
        result.effortDays = plan::computeRange(*problem, *waves).effortDays;
        result.quarters = quartersOf(planned, report);
        result.binding = report.binding;
        for (const plan::LeftOut& one : report.notInTime) {
            result.notInTime.push_back(one.id);
        }
        addLate(planned, overview.milestones);
    }
    overview.plan = std::move(result);
}

} // namespace aallokko::session
