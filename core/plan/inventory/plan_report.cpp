// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a plan.
#include "core/plan/inventory/plan_report.h"

#include <algorithm>
#include <map>
#include <utility>

namespace aallokko::plan {

namespace {

constexpr std::int64_t bindingPercent = 95;

std::string phaseOf(const PlanningProblem& problem, Wave wave) {
    const base::Quarter quarter = problem.grid.quarterOfWave(wave);
    for (const model::NamedPhase& phase : problem.phases) {
        if (std::find(phase.quarters.begin(), phase.quarters.end(), quarter) !=
            phase.quarters.end()) {
            return phase.id;
        }
    }
    return "";
}

// Hundredths of core team days by wave.
std::vector<std::int64_t> coreWork(const PlanLoad& load) {
    const PlanningProblem& problem = load.problem();
    std::vector<std::int64_t> work(static_cast<std::size_t>(problem.problem.waves()) + 1, 0);
    for (std::size_t r = 0; r < problem.resources.size(); ++r) {
        if (problem.resources[r].family == ResourceFamily::CoreTeam) {
            for (Wave w = 1; w <= problem.problem.waves(); ++w) {
                work[static_cast<std::size_t>(w)] = load.used(static_cast<std::int32_t>(r), w);
            }
        }
    }
    return work;
}

std::vector<WaveSummary> summaries(const PlanLoad& load) {
    const PlanningProblem& problem = load.problem();
    const std::vector<std::int64_t> work = coreWork(load);
    std::vector<WaveSummary> list;
    for (Wave w = 1; w <= problem.problem.waves(); ++w) {
        WaveSummary summary;
        summary.wave = w;
        summary.phase = phaseOf(problem, w);
        summary.start = base::firstDayOf(problem.grid.quarterOfWave(w));
        summary.end = base::lastDayOf(problem.grid.quarterOfWave(w));
        summary.effortDays = (work[static_cast<std::size_t>(w)] + 50) / 100;
        summary.capacityDays = problem.coreCapacityDays[static_cast<std::size_t>(w - 1)];
        list.push_back(std::move(summary));
    }
    for (const SystemInfo& system : problem.systems) {
        const auto count = [&](ItemIndex item, int WaveSummary::*member) {
            const Wave wave = item < 0 ? 0 : load.waves()[static_cast<std::size_t>(item)];
            if (wave >= 1 && wave <= problem.problem.waves()) {
                ++(list[static_cast<std::size_t>(wave - 1)].*member);
            }
        };
        count(system.anchor, &WaveSummary::systems);
        count(system.takeover, &WaveSummary::takeovers);
    }
    return list;
}

// The first full row, and the first system of another that must go before.
void nameObstacle(const PlanningProblem& problem, const MoveEvaluation& move, LeftOut& out) {
    out.row.clear();
    out.waitsFor.clear();
    out.fullIn.reset();
    for (const Blocker& blocker : move.blockers) {
        if (blocker.kind == ConstraintKind::Resource && out.row.empty()) {
            out.row = problem.problem.resources()[static_cast<std::size_t>(blocker.resource)].name;
            out.fullIn = blocker.limit;
        } else if (blocker.kind == ConstraintKind::Precedence && out.waitsFor.empty()) {
            const ItemInfo& other = problem.items[static_cast<std::size_t>(blocker.other)];
            const SystemInfo* system = problem.find(other.installation);
            out.waitsFor = system == nullptr ? other.title : system->name;
        }
    }
}

// Every quarter is tried; the cheapest of those that break least says what is in the way.
LeftOut examine(const PlanLoad& load, const SystemInfo& system) {
    const PlanningProblem& problem = load.problem();
    LeftOut out;
    out.id = system.id;
    std::size_t fewest = static_cast<std::size_t>(-1);
    std::int64_t cheapest = 0;
    for (Wave w = 1; w <= problem.problem.waves(); ++w) {
        const MoveEvaluation move = evaluateMove(load, system.id, w);
        if (move.feasible && !out.firstRoom) {
            out.firstRoom = w;
        }
        if (move.breaksOwnOrder) {
            continue;
        }
        const bool better = move.blockers.size() < fewest ||
                            (move.blockers.size() == fewest && move.costDeltaCents < cheapest);
        if (!better) {
            continue;
        }
        fewest = move.blockers.size();
        cheapest = move.costDeltaCents;
        nameObstacle(problem, move, out);
    }
    for (const ItemIndex item : system.items) {
        out.stayingCents += problem.problem.cost(item, problem.problem.stays());
    }
    return out;
}

SystemDates datesOf(const PlanLoad& load, const SystemInfo& system) {
    const auto waveOf = [&load](ItemIndex item) {
        return item < 0 ? 0 : load.waves()[static_cast<std::size_t>(item)];
    };
    return {system.id, waveOf(system.takeover), waveOf(system.anchor), waveOf(system.ending)};
}

// The last part of a solution is its go-live.
std::vector<SolutionDate> solutionDates(const PlanLoad& load) {
    const PlanningProblem& problem = load.problem();
    std::vector<SolutionDate> list;
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const ItemInfo& item = problem.items[i];
        if (item.kind != ItemKind::Solution || item.phase != "cut_over") {
            continue;
        }
        const Wave wave = load.waves()[i];
        const Wave latest = problem.problem.latest(static_cast<ItemIndex>(i));
        list.push_back(
            {item.title, wave > problem.problem.waves() ? 0 : wave, latest <= problem.legalStart});
    }
    std::sort(list.begin(), list.end(), [](const SolutionDate& a, const SolutionDate& b) {
        return std::pair(a.goLive, a.title) < std::pair(b.goLive, b.title);
    });
    return list;
}

std::vector<CategoryDates> categoryDates(const PlanLoad& load) {
    const PlanningProblem& problem = load.problem();
    std::map<std::string, CategoryDates> byCategory;
    for (const SystemInfo& system : problem.systems) {
        if (system.anchor < 0) {
            continue;
        }
        CategoryDates& dates = byCategory[system.category];
        dates.category = system.category;
        const Wave wave = load.waves()[static_cast<std::size_t>(system.anchor)];
        if (wave > problem.problem.waves()) {
            ++dates.staying;
        } else {
            dates.waves.push_back(wave);
        }
    }
    std::vector<CategoryDates> list;
    for (auto& [category, dates] : byCategory) {
        std::sort(dates.waves.begin(), dates.waves.end());
        if (!dates.waves.empty() || dates.staying > 0) {
            list.push_back(std::move(dates));
        }
    }
    const Wave never = problem.problem.stays();
    const auto middle = [never](const CategoryDates& dates) {
        return dates.waves.empty() ? never : dates.waves[dates.waves.size() / 2];
    };
    std::stable_sort(list.begin(), list.end(),
                     [&middle](const CategoryDates& a, const CategoryDates& b) {
                         return middle(a) < middle(b);
                     });
    return list;
}

} // namespace

std::vector<BindingResource> bindingResources(const PlanLoad& load) {
    const PlanningProblem& problem = load.problem();
    std::vector<BindingResource> list;
    for (std::size_t r = 0; r < problem.resources.size(); ++r) {
        const ResourceInfo& info = problem.resources[r];
        BindingResource binding{problem.problem.resources()[r].name, info.subject, info.family, {}};
        const auto row = static_cast<std::int32_t>(r);
        for (Wave w = 1; w <= problem.problem.waves(); ++w) {
            const std::int64_t capacity = load.capacity(row, w);
            if (capacity > 0 && load.used(row, w) * 100 >= capacity * bindingPercent) {
                binding.waves.push_back(w);
            }
        }
        if (!binding.waves.empty()) {
            list.push_back(std::move(binding));
        }
    }
    return list;
}

PlanReport makePlanReport(const PlanningProblem& problem, const WavePlan& plan) {
    const PlanLoad load(problem, plan);
    PlanReport report;
    report.terms = computeTerms(problem, plan.waves());
    report.binding = bindingResources(load);
    report.waves = summaries(load);
    report.solutions = solutionDates(load);
    report.categories = categoryDates(load);
    for (const SystemInfo& system : problem.systems) {
        report.systems.push_back(datesOf(load, system));
        if (system.anchor >= 0 && plan.of(system.anchor) > problem.problem.waves()) {
            auto& list = system.dutyWeight >= 1 ? report.notInTime : report.leftAlone;
            list.push_back(examine(load, system));
        }
    }
    return report;
}

} // namespace aallokko::plan
