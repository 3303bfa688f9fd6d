// SPDX-License-Identifier: GPL-3.0-or-later
//
// The frame of the roadmap: plan, calendar days, milestones, freezes; rows are made in rows.cpp.
#include "app/models/roadmap/data.h"

#include "app/models/roadmap/rows.h"
#include "app/session/stored_plan.h"
#include "core/plan/dates/freeze_periods.h"

#include <QCollator>
#include <algorithm>

namespace aallokko::models {

namespace {

const model::Scenario* planned(const model::Inventory& inventory, const std::string& id) {
    const auto* scenario = inventory.find<model::Scenario>(id);
    return scenario != nullptr && scenario->plan && !scenario->plan->items.empty() ? scenario
                                                                                   : nullptr;
}

std::optional<base::Date> startOf(const PlanSnapshot& snapshot) {
    return snapshot.policy.legalStartDate
               ? snapshot.policy.legalStartDate
               : snapshot.inventory.dayOfMilestone(snapshot.policy.legalStart);
}

void addMilestones(const PlanSnapshot& snapshot, Roadmap& map) {
    for (const auto& [id, milestone] : snapshot.inventory.all<model::Milestone>()) {
        const bool isStart = id == snapshot.policy.legalStart;
        const auto day = isStart ? startOf(snapshot) : snapshot.inventory.dayOfMilestone(id);
        if (day) {
            map.milestones.push_back(
                {id, milestone.name, dayOf(*day), milestone.history, milestone.date, isStart});
        }
    }
    std::stable_sort(map.milestones.begin(), map.milestones.end(),
                     [](const auto& a, const auto& b) { return a.day < b.day; });
}

void addServices(const model::FunctionCatalogue& catalogue, Roadmap& map) {
    for (const model::NationalService& service : catalogue.nationalServices) {
        if (service.opens) {
            map.services.push_back({service.name, dayOf(*service.opens), false});
        }
        if (service.deadline) {
            map.services.push_back({service.name, dayOf(*service.deadline), true});
        }
    }
    std::stable_sort(map.services.begin(), map.services.end(),
                     [](const auto& a, const auto& b) { return a.day < b.day; });
}

void addFreezes(const model::Policy& policy, Roadmap& map) {
    for (const model::FreezeRule& rule : policy.freezes) {
        map.freezes.push_back({rule, {}});
    }
    for (const plan::FreezePeriod& period :
         plan::freezePeriods(policy, dateOf(map.first), dateOf(map.last - 1))) {
        map.freezes[period.rule].periods.push_back({dayOf(period.from), dayOf(period.to) + 1});
    }
}

void sortByName(std::vector<RoadRow>& rows) {
    QCollator collator(QLocale(QLocale::Finnish));
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, std::size_t>> keys;
    keys.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        keys.emplace_back(collator.sortKey(QString::fromStdString(rows[i].name)), i);
    }
    std::stable_sort(keys.begin(), keys.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<RoadRow> sorted;
    sorted.reserve(rows.size());
    for (const auto& [key, position] : keys) {
        sorted.push_back(std::move(rows[position]));
    }
    rows = std::move(sorted);
}

// Calendar days need the plan on the present problem; a stale plan has quarters only.
std::optional<plan::GoLive> daysOf(const PlanSnapshot& snapshot, const model::Scenario* scenario) {
    if (scenario == nullptr) {
        return std::nullopt;
    }
    const auto problem = plan::makePlanningProblem(snapshot.systems, snapshot.catalogues->functions,
                                                   snapshot.policy);
    const auto waves = problem ? session::wavesOf(*problem, *scenario->plan) : std::nullopt;
    if (!waves) {
        return std::nullopt;
    }
    auto dates = plan::makeGoLive(*problem, *waves, snapshot.policy, snapshot.inventory);
    return dates ? std::optional(std::move(*dates)) : std::nullopt;
}

} // namespace

const RoadPoint* RoadRow::find(RoadMark mark) const {
    const auto it = std::find_if(points.begin(), points.end(),
                                 [mark](const RoadPoint& one) { return one.mark == mark; });
    return it == points.end() ? nullptr : &*it;
}

bool RoadRow::hasFinding() const {
    return std::any_of(points.begin(), points.end(),
                       [](const RoadPoint& one) { return one.isFinding; });
}

Roadmap computeRoadmap(const RoadmapInput& input, std::stop_token stop) {
    const PlanSnapshot& snapshot = *input.snapshot;
    Roadmap map;
    map.snapshot = input.snapshot;
    map.grid = snapshot.inventory.grid();
    map.first = dayOf(base::firstDayOf(map.grid.first));
    map.last = dayOf(base::firstDayOf(base::addQuarters(map.grid.first, map.grid.count)));
    const auto clock =
        base::Date(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    map.today = dayOf(input.today.value_or(snapshot.policy.asOf.value_or(clock)));
    const model::Scenario* scenario = planned(snapshot.inventory, input.scenario);
    const model::Scenario* other = planned(snapshot.inventory, input.other);
    if (scenario != nullptr) {
        map.scenario = scenario->id;
        map.scenarioName = scenario->name;
    }
    if (other != nullptr && other != scenario) {
        map.other = other->id;
        map.otherName = other->name;
    }
    const Placements places(snapshot.inventory, scenario);
    const Placements behind(snapshot.inventory, map.other.empty() ? nullptr : other);
    map.phases = places.phases();
    addMilestones(snapshot, map);
    addServices(snapshot.catalogues->functions, map);
    addFreezes(snapshot.policy, map);
    if (stop.stop_requested()) {
        return map;
    }
    auto days = daysOf(snapshot, scenario);
    map.hasDays = days.has_value();
    map.rows =
        makeRows({snapshot, map, places, behind, startOf(snapshot), days ? &*days : nullptr});
    sortByName(map.rows);
    return map;
}

} // namespace aallokko::models
