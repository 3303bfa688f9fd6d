// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items are matched by their ids, which name installation and phase and so outlive replanning.
#include "app/session/stored_plan.h"

#include "app/session/project_policy.h"
#include "core/exchange/problem_json.h"
#include "core/plan/inventory/cost_range.h"
#include "core/plan/inventory/cost_terms.h"
#include "core/store/sha256_digest.h"

#include <unordered_map>

namespace aallokko::session {

namespace {

std::string nameOf(plan::PlanStatus status) {
    switch (status) {
    case plan::PlanStatus::Optimal:
        return "optimal";
    case plan::PlanStatus::Feasible:
        return "feasible";
    case plan::PlanStatus::Infeasible:
        return "infeasible";
    case plan::PlanStatus::Stopped:
        break;
    }
    return "stopped";
}

std::string nameOf(plan::EndedBy ended) {
    switch (ended) {
    case plan::EndedBy::Gap:
        return "gap";
    case plan::EndedBy::Iterations:
        return "iterations";
    case plan::EndedBy::Proof:
        return "proof";
    case plan::EndedBy::Time:
        return "time";
    case plan::EndedBy::Cancel:
        break;
    }
    return "cancel";
}

void addItems(model::StoredPlan& stored, const plan::PlanningProblem& problem,
              const plan::WavePlan& plan) {
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const plan::ItemInfo& info = problem.items[i];
        const auto index = static_cast<plan::ItemIndex>(i);
        model::PlannedItem item{problem.problem.draft().items[i].id, info.installation, info.phase,
                                plan.of(index)};
        if (info.kind == plan::ItemKind::Takeover) {
            item.phase = "takeover";
            for (const model::InstallationId covered : info.covers) {
                item.installation = covered;
                stored.items.push_back(item);
            }
        } else {
            stored.items.push_back(std::move(item));
        }
    }
}

} // namespace

model::Scenario scenarioOf(const PlanRun& run, std::int64_t version) {
    model::Scenario scenario;
    scenario.id = run.request.scenario.empty() ? defaultScenario : run.request.scenario;
    scenario.name = scenario.id;
    model::StoredPlan stored;
    stored.inventoryVersion = version;
    stored.status = nameOf(run.outcome.status);
    stored.endedBy = nameOf(run.outcome.endedBy);
    stored.costCents = run.outcome.cost;
    stored.lowerBoundCents = run.outcome.lowerBound;
    stored.milliseconds = static_cast<std::int64_t>(run.outcome.seconds * 1000);
    stored.seed = run.outcome.seed;
    stored.iterations = static_cast<std::int64_t>(run.outcome.iterations);
    stored.problemSha256 =
        store::Sha256Digest().sha256Hex(exchange::writeProblemJson(run.problem.problem));
    stored.excluded = run.problem.excluded;
    if (run.outcome.plan) {
        stored.terms = plan::computeTerms(run.problem, run.outcome.plan->waves()).byName();
        const plan::PlanRange range = plan::computeRange(run.problem, *run.outcome.plan);
        stored.costLowCents = range.costCents.p10;
        stored.costHighCents = range.costCents.p90;
        addItems(stored, run.problem, *run.outcome.plan);
    }
    scenario.plan = std::move(stored);
    return scenario;
}

std::optional<plan::WavePlan> wavesOf(const plan::PlanningProblem& problem,
                                      const model::StoredPlan& stored) {
    std::unordered_map<std::string, int> waveOf;
    for (const model::PlannedItem& item : stored.items) {
        waveOf.emplace(item.itemId, item.wave);
    }
    std::vector<plan::Wave> waves;
    waves.reserve(problem.items.size());
    for (const plan::ItemDraft& item : problem.problem.draft().items) {
        const auto it = waveOf.find(item.id);
        if (it == waveOf.end()) {
            return std::nullopt;
        }
        waves.push_back(it->second);
    }
    return plan::WavePlan(std::move(waves));
}

} // namespace aallokko::session
