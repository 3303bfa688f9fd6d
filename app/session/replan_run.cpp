// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which items a change concerns, and the list of what moved.
#include "app/session/replan_run.h"

#include "app/session/scenario_compare.h"
#include "core/plan/explain_change.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace aallokko::session {

namespace {

using model::InstallationId;
using plan::ItemIndex;
using plan::PlanningProblem;
using plan::Wave;

std::unordered_map<std::string, int> placesOf(const model::StoredPlan& approved) {
    std::unordered_map<std::string, int> places;
    for (const model::PlannedItem& item : approved.items) {
        places.emplace(item.itemId, item.wave);
    }
    return places;
}

// Some other quarter has become cheaper, and by more than leaving the approved one costs.
bool pays(const PlanningProblem& problem, ItemIndex item, const PlanningProblem& before,
          ItemIndex old, Wave approved) {
    const plan::PlanProblem& now = problem.problem;
    const plan::PlanProblem& then = before.problem;
    if (now.waves() != then.waves()) {
        return true;
    }
    for (Wave w = now.earliest(item); w <= now.latest(item); ++w) {
        const std::int64_t oldStep = then.cost(old, w) - then.cost(old, approved);
        const std::int64_t newStep = now.cost(item, w) - now.cost(item, approved);
        // The new step has the cost of leaving in it already.
        if (newStep < oldStep) {
            return true;
        }
    }
    return false;
}

bool changesPlace(const plan::Reason& reason) {
    static const std::set<std::string> codes{"change.interface_added", "change.interface_removed",
                                             "change.interface", "change.pinned",
                                             "change.unpinned"};
    return codes.count(reason.code) != 0;
}

// The change that says most about a move: pins first, then order of telling.
std::optional<plan::Reason> causeOf(const ReplanInput& input, InstallationId id) {
    const auto it = input.changes.bySystem.find(id);
    if (it == input.changes.bySystem.end() || it->second.empty()) {
        return std::nullopt;
    }
    const auto strong = std::find_if(it->second.begin(), it->second.end(), changesPlace);
    return strong == it->second.end() ? it->second.front() : *strong;
}

SystemChange changeOf(const PlanningProblem& problem, const ReplanInput& input, InstallationId id,
                      int from, int to) {
    SystemChange change;
    change.id = id;
    change.from = from;
    change.to = to;
    if (const plan::SystemInfo* system = problem.find(id)) {
        change.name = system->name;
        change.organisation = system->organisation;
    } else if (const auto* old = input.changes.before.find<model::Installation>(id)) {
        const model::FieldValue* name = old->fields.find(model::FieldKey::Name);
        change.name = name == nullptr ? "" : name->text();
        const auto* owner = input.changes.before.find<model::Organisation>(old->responsible);
        change.organisation = owner == nullptr ? "" : owner->name.in(model::Language::Fi);
    }
    change.cause = causeOf(input, id);
    return change;
}

int waveOf(const PlanningProblem& problem, const plan::WavePlan& plan, InstallationId id) {
    const plan::SystemInfo* system = problem.find(id);
    return system == nullptr || system->anchor < 0 ? 0 : plan.of(system->anchor);
}

// Why it is not where it was: what is in the way there, else a change that concerns all.
void addReason(const plan::PlanLoad& load, const ReplanInput& input, SystemChange& change) {
    if (change.from == 0 || change.to == 0) {
        return;
    }
    change.reason = plan::whyNotThere(load, change.id, change.from);
    if (!change.reason && !change.cause && !input.changes.general.empty()) {
        change.cause = input.changes.general.front();
    }
    if (!change.reason && !change.cause) {
        change.reason = plan::Reason{"change", "change.made_room", {change.name}, std::nullopt};
    }
}

} // namespace

plan::ReplanRequest replanRequest(const PlanningProblem& problem, const PlanningProblem* before,
                                  const ReplanInput& input) {
    plan::ReplanRequest request;
    const auto places = placesOf(input.approved);
    const Wave stays = problem.problem.stays();
    for (const plan::ItemDraft& item : problem.problem.draft().items) {
        const auto it = places.find(item.id);
        const bool isPlaced = it != places.end() && it->second >= 1 && it->second <= stays;
        request.approved.push_back(isPlaced ? it->second : 0);
    }
    std::unordered_map<std::string, ItemIndex> old;
    if (before != nullptr) {
        for (ItemIndex i = 0; i < before->problem.itemCount(); ++i) {
            old.emplace(before->problem.id(i), i);
        }
    }
    for (const plan::SystemInfo& system : problem.systems) {
        if (system.items.empty()) {
            continue;
        }
        request.bundles.push_back(system.items);
        const auto changed = input.changes.bySystem.find(system.id);
        bool isTouched = changed != input.changes.bySystem.end() &&
                         std::any_of(changed->second.begin(), changed->second.end(), changesPlace);
        for (const ItemIndex item : system.items) {
            const auto it = old.find(problem.problem.id(item));
            const Wave approved = request.approved[static_cast<std::size_t>(item)];
            isTouched = isTouched || (it != old.end() && approved > 0 &&
                                      pays(problem, item, *before, it->second, approved));
        }
        if (isTouched) {
            request.touched.push_back(system.items.front());
        }
    }
    return request;
}

ReplanReport makeReplanReport(const PlanningProblem& problem, const plan::ReplanOutcome& outcome,
                              const ReplanInput& input) {
    ReplanReport report;
    report.approved = input.scenario;
    report.general = input.changes.general;
    if (!outcome.outcome.plan) {
        return report;
    }
    const plan::PlanLoad load(problem, *outcome.outcome.plan);
    const auto approved = wavesBySystem(input.approved);
    std::set<InstallationId> all;
    for (const auto& [id, wave] : approved) {
        all.insert(id);
    }
    for (const plan::SystemInfo& system : problem.systems) {
        if (system.anchor >= 0) {
            all.insert(system.id);
        }
    }
    report.systems = static_cast<int>(all.size());
    for (const InstallationId id : all) {
        const auto it = approved.find(id);
        const int from = it == approved.end() ? 0 : it->second;
        const int to = waveOf(problem, *outcome.outcome.plan, id);
        if (outcome.cheapestPlan && from > 0) {
            const int cheaper = waveOf(problem, *outcome.cheapestPlan, id);
            report.cheaperMoves += cheaper > 0 && cheaper != from ? 1 : 0;
        }
        if (from == to) {
            continue;
        }
        report.moved += from > 0 && to > 0 ? 1 : 0;
        report.changes.push_back(changeOf(problem, input, id, from, to));
        addReason(load, input, report.changes.back());
    }
    std::set<InstallationId> freed;
    for (const ItemIndex item : outcome.freeItems) {
        freed.insert(problem.items[static_cast<std::size_t>(item)].installation);
    }
    freed.erase(InstallationId{});
    report.freed = static_cast<int>(freed.size());
    if (outcome.cheapest && outcome.outcome.cost) {
        report.cheaperCents = *outcome.outcome.cost - *outcome.cheapest;
    }
    return report;
}

} // namespace aallokko::session
