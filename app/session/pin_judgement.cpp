// SPDX-License-Identifier: GPL-3.0-or-later
//
// The problem with the pin against the problem without it.
#include "app/session/pin_judgement.h"

#include "app/session/stored_plan.h"
#include "core/plan/inventory/planning_problem.h"

#include <algorithm>

namespace aallokko::session {

namespace {

// The planning problem with the system pinned to `wave` (0 = not pinned) and all else as it is.
std::optional<plan::PlanningProblem> problemWith(const Session& session, model::InstallationId id,
                                                 int wave) {
    const auto policy = session.policy();
    if (!policy) {
        return std::nullopt;
    }
    model::Inventory copy = session.inventory();
    edit::ReplaceRecord<model::Pin> change;
    if (const auto* before = copy.find<model::Pin>(id)) {
        change.before = *before;
    }
    if (wave > 0) {
        change.after = model::Pin{id, wave, {}};
    }
    if ((change.before || change.after) && !edit::applyEdit(copy, change)) {
        return std::nullopt;
    }
    auto problem = plan::makePlanningProblem(model::SystemIndex(copy),
                                             session.catalogues().functions, *policy);
    return problem ? std::optional(std::move(*problem)) : std::nullopt;
}

std::vector<plan::Reason> newConflicts(const plan::PlanningProblem& with,
                                       const plan::PlanningProblem& without) {
    std::vector<plan::Reason> reasons;
    for (const plan::ProblemFinding& finding : with.findings) {
        const bool isOld =
            std::any_of(without.findings.begin(), without.findings.end(), [&](const auto& other) {
                return other.code == finding.code && other.arguments == finding.arguments;
            });
        if (finding.isConflict && !isOld) {
            reasons.push_back({"window", finding.code, finding.arguments, std::nullopt});
        }
    }
    return reasons;
}

base::Result<void> checkPin(const plan::PlanningProblem& problem, model::InstallationId id,
                            const std::string& name, int wave) {
    const auto notPlanned = [&name](const std::string& why) {
        return base::fail(base::ErrorKind::Usage, "cli.not_planned", {name, why});
    };
    for (const model::ExcludedSystem& excluded : problem.excluded) {
        if (excluded.installation == id) {
            return notPlanned("@plan.excluded." + excluded.reason);
        }
    }
    const plan::SystemInfo* system = problem.find(id);
    if (system != nullptr && system->anchor < 0) {
        return notPlanned("@plan.pin.takeover_only");
    }
    if (wave < problem.firstOpen) {
        return base::fail(base::ErrorKind::Usage, "plan.pin.past",
                          {name, base::toString(problem.grid.quarterOfWave(wave)),
                           base::toString(problem.grid.quarterOfWave(problem.firstOpen))});
    }
    return {};
}

bool isOwnOrder(const plan::Reason& reason) {
    return reason.code == "plan.reason.own_order" || reason.code == "plan.reason.own_slices";
}

} // namespace

std::vector<plan::Reason> PinJudgement::violations() const {
    std::vector<plan::Reason> reasons = conflicts;
    if (move) {
        reasons.insert(reasons.end(), move->blockedBy.begin(), move->blockedBy.end());
    }
    return reasons;
}

base::Result<PinJudgement> judgePin(const Session& session, model::InstallationId id, int wave,
                                    const std::string& scenario) {
    PinJudgement judgement;
    const auto with = problemWith(session, id, wave);
    // Against the plan without an older pin of the same system: that one is going to be replaced.
    const auto without = problemWith(session, id, 0);
    if (!with || !without) {
        return judgement;
    }
    const model::SystemView* system = session.systems().find(id);
    if (auto checked = checkPin(*with, id, system == nullptr ? "" : system->name(), wave);
        !checked) {
        return tl::unexpected(checked.error());
    }
    judgement.conflicts = newConflicts(*with, *without);
    const model::Scenario* stored = session.findScenario(scenario);
    const auto waves = stored != nullptr && stored->plan && !stored->plan->items.empty()
                           ? wavesOf(*without, *stored->plan)
                           : std::nullopt;
    if (waves) {
        if (auto move = plan::explainWave(*without, *waves, id, wave)) {
            judgement.move = std::move(*move);
        }
    }
    judgement.isHopeless =
        !judgement.conflicts.empty() ||
        (judgement.move && std::any_of(judgement.move->blockedBy.begin(),
                                       judgement.move->blockedBy.end(), isOwnOrder));
    return judgement;
}

} // namespace aallokko::session
