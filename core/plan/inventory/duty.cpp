// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a system is due, and how much duty weighs: 2 statutory or day-one function, 1 other, 0
// optional. The duty of day one itself belongs to the function's regional solution (M2).
#include "core/plan/inventory/steps.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

bool contains(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

const model::NamedPhase* findPhase(const Build& build, const std::string& id) {
    return build.index.inventory().find<model::NamedPhase>(id);
}

std::optional<Wave> waveOf(const Build& build, const model::DueRule& rule) {
    if (rule.quarter) {
        return build.grid.waveOf(*rule.quarter);
    }
    if (!rule.milestone.empty()) {
        const auto day = build.index.inventory().dayOfMilestone(rule.milestone);
        return day ? std::optional<Wave>(build.grid.waveOf(*day)) : std::nullopt;
    }
    const model::NamedPhase* phase = findPhase(build, rule.phase);
    if (phase == nullptr || phase->quarters.empty()) {
        return std::nullopt;
    }
    return build.grid.waveOf(*std::max_element(phase->quarters.begin(), phase->quarters.end()));
}

// 0 = does not apply; a category says more than a function, and that more than a domain.
int weightOf(const model::DueRule& rule, const SystemFacts& facts) {
    if (contains(rule.categories, facts.categoryId)) {
        return 3;
    }
    for (const model::Function* function : facts.functions) {
        if (contains(rule.functions, function->id)) {
            return 2;
        }
    }
    return contains(rule.domains, facts.domain) ? 1 : 0;
}

// Nothing can be due before the first open quarter; what closes at the end is due at the horizon.
void readDue(const Build& build, SystemFacts& facts) {
    facts.due = build.waves;
    int best = 0;
    for (const model::DueRule& rule : build.policy.due) {
        const int weight = weightOf(rule, facts);
        const auto wave = weight > best ? waveOf(build, rule) : std::nullopt;
        if (wave) {
            best = weight;
            facts.due = *wave;
            facts.dueIsHard = rule.isHard;
        }
    }
    const bool closing = facts.disposition == "archive" || facts.disposition == "retire";
    if (closing && best < 3) {
        facts.due = build.waves;
        facts.dueIsHard = false;
    }
    for (const std::string& id : facts.services) {
        const auto* service = build.catalogue.findNationalService(id);
        if (service != nullptr && service->deadline) {
            facts.due = std::min(facts.due, build.grid.waveOf(*service->deadline));
        }
    }
    facts.due = std::clamp(facts.due, std::min(build.firstOpen, build.waves), build.waves);
}

bool isObligatory(const model::Function* function) {
    return function->dayOne == "D1n" || function->dayOne == "D1c" ||
           function->transfers == "full" || function->transfers == "state";
}

int dutyOf(const model::CostPolicy& costs, const SystemFacts& facts) {
    const std::string& dayOne = facts.view->field(model::FieldKey::DayOne).text();
    const std::string& criticality = facts.view->field(model::FieldKey::Criticality).text();
    const bool optional =
        dayOne == "not_needed" || facts.disposition == "retire" || facts.disposition == "archive";
    if (optional || criticality == "0") {
        return costs.dutyOptional;
    }
    if (std::any_of(facts.functions.begin(), facts.functions.end(), isObligatory)) {
        return costs.dutyStatutory;
    }
    return criticality == "1" ? costs.dutyOptional : costs.dutyOther;
}

} // namespace

void decideDuty(Build& build) {
    for (SystemFacts& facts : build.facts) {
        readDue(build, facts);
        facts.duty = dutyOf(build.policy.costs, facts);
    }
}

} // namespace aallokko::plan
