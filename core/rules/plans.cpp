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
        if (load.used > 0 &&
            (load.used > load.capacity || free < leastFree * static_cast<double>(load.capacity))) {
            Finding finding;
            finding.subject = "resource:" + load.resource + ":" + std::to_string(load.wave);
            finding.arguments = {
                load.resource, base::toString(facts.context.plan->grid.quarterOfWave(load.wave)),
                model::markedNumber(load.used), model::markedNumber(load.capacity)};
            out.push_back(std::move(finding));
        }
    }
}

// A communication task is a measure linked to a system of the wave whose title speaks of
// communication, information or training.
void checkQ49(const RuleFacts& facts, Findings& out) {
    static constexpr std::array<std::string_view, 8> words{"viestin", "tiedot",     "kommunikation",
                                                           "inform",  "communicat", "koulut",
                                                           "utbild",  "training"};
    std::map<int, std::vector<model::InstallationId>> waves;
    for (const auto& [id, planned] : facts.context.plan->systems) {
        if (planned.consolidation) {
            waves[*planned.consolidation].push_back(id);
        }
    }
    for (const auto& [wave, systems] : waves) {
        bool isTold = false;
        for (const auto& [id, measure] : facts.context.index.inventory().all<model::Measure>()) {
            const std::string title = base::folded(measure.title);
            const bool speaks =
                std::any_of(words.begin(), words.end(), [&title](std::string_view word) {
                    return title.find(word) != std::string::npos;
                });
            isTold = isTold ||
                     (speaks && std::find_first_of(measure.installations.begin(),
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

// A reference is a decision whose subject names the scenario and that has body, date and section.
void checkQ50(const RuleFacts& facts, Findings& out) {
    const PlanView& plan = *facts.context.plan;
    if (!plan.isApproved || !plan.isChangedAfterApproval) {
        return;
    }
    for (const auto& [id, decision] : facts.context.index.inventory().all<model::Decision>()) {
        if (decision.subject == plan.scenario && !decision.body.empty() && decision.date &&
            !decision.section.empty()) {
            return;
        }
    }
    Finding finding;
    finding.subject = "scenario:" + plan.scenario;
    finding.arguments = {plan.scenario};
    out.push_back(std::move(finding));
}

} // namespace aallokko::rules
