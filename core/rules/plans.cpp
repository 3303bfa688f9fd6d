// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules on the plan as a whole: Q41 load, Q49 communication, Q50 traceability of changes.
#include "core/base/text.h"
#include "core/rules/registry.h"

#include <algorithm>
#include <array>
#include <map>

namespace aallokko::rules {

// Needs the loads of the plan. The free share counts where there is capacity at all.
void checkQ41(const RuleFacts& facts, Findings& out) {
    const double leastFree = facts.context.settings.threshold("min_free_share", 0.1);
    for (const ResourceLoad& load : facts.context.plan->loads) {
        const auto free = static_cast<double>(load.capacity - load.used);
        const bool isTight = !load.isSlots && free < leastFree * static_cast<double>(load.capacity);
        if (load.used > 0 && (load.used > load.capacity || isTight)) {
            Finding finding;
            finding.subject = "resource:" + load.resource + ":" + std::to_string(load.wave);
            finding.arguments = {load.name.empty() ? load.resource : load.name,
                                 base::toString(facts.context.plan->grid.quarterOfWave(load.wave)),
                                 model::markedNumber(load.used),
                                 model::markedNumber(load.capacity)};
            out.push_back(std::move(finding));
        }
    }
}

namespace {

bool speaksOfCommunication(const std::string& title) {
    static constexpr std::array<std::string_view, 8> words{"viestin", "tiedot",     "kommunikation",
                                                           "inform",  "communicat", "koulut",
                                                           "utbild",  "training"};
    const std::string folded = base::folded(title);
    return std::any_of(words.begin(), words.end(), [&folded](std::string_view word) {
        return folded.find(word) != std::string::npos;
    });
}

// A task of the policy is done in the named phases of its window, or at any time without one.
bool isPolicyTaskIn(const RuleFacts& facts, base::Quarter quarter) {
    if (facts.context.policy == nullptr) {
        return false;
    }
    const auto& phases = facts.context.index.inventory().all<model::NamedPhase>();
    const auto& tasks = facts.context.policy->tasks;
    return std::any_of(tasks.begin(), tasks.end(), [&](const model::PlanningTask& task) {
        const bool isInWindow =
            task.window.empty() ||
            std::any_of(task.window.begin(), task.window.end(), [&](const std::string& id) {
                const auto it = phases.find(id);
                return it != phases.end() && it->second.start <= base::lastDayOf(quarter) &&
                       base::firstDayOf(quarter) <= it->second.end;
            });
        return isInWindow && speaksOfCommunication(task.nameFi + " " + task.nameSv + " " +
                                                   task.nameEn + " " + task.id);
    });
}

} // namespace

// A communication task is a measure linked to a system of the wave, or a task of the policy in its
// phase, whose title speaks of communication, information or training.
void checkQ49(const RuleFacts& facts, Findings& out) {
    std::map<int, std::vector<model::InstallationId>> waves;
    for (const auto& [id, planned] : facts.context.plan->systems) {
        if (planned.consolidation) {
            waves[*planned.consolidation].push_back(id);
        }
    }
    for (const auto& [wave, systems] : waves) {
        bool isTold = isPolicyTaskIn(facts, facts.context.plan->grid.quarterOfWave(wave));
        for (const auto& [id, measure] : facts.context.index.inventory().all<model::Measure>()) {
            isTold = isTold || (speaksOfCommunication(measure.title) &&
                                std::find_first_of(measure.installations.begin(),
                                                   measure.installations.end(), systems.begin(),
                                                   systems.end()) != measure.installations.end());
        }
        if (!isTold) {
            Finding finding;
            finding.subject = "wave:" + std::to_string(wave);
            finding.arguments = {base::toString(facts.context.plan->grid.quarterOfWave(wave)),
                                 std::to_string(systems.size())};
            finding.installations = systems;
            out.push_back(std::move(finding));
        }
    }
}

// Changed: the inventory has moved on since the approval, or this approval took the place of an
// earlier one. A reference is a decision on the scenario with body, date and section; one made
// before the change, such as the approval that was changed, refers to nothing.
void checkQ50(const RuleFacts& facts, Findings& out) {
    const PlanView& plan = *facts.context.plan;
    if (!plan.isApproved || !(plan.isChangedAfterApproval || plan.replacesApproval)) {
        return;
    }
    for (const auto& [id, decision] : facts.context.index.inventory().all<model::Decision>()) {
        const bool isLater = !plan.approval || *plan.approval < id ||
                             (*plan.approval == id && !plan.isChangedAfterApproval);
        if (decision.subject == plan.scenario && isLater && !decision.body.empty() &&
            decision.date && !decision.section.empty()) {
            return;
        }
    }
    Finding finding;
    finding.subject = "scenario:" + plan.scenario;
    finding.arguments = {plan.scenario};
    out.push_back(std::move(finding));
}

} // namespace aallokko::rules
