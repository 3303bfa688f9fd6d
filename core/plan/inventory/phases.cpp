// SPDX-License-Identifier: GPL-3.0-or-later
//
// Disposition -> phases -> items (M3, M7): small systems are one item, long phases are cut into
// equal slices that no row is too small for, and slices and phases are chained with their lags.
#include "core/plan/inventory/capacity.h"
#include "core/plan/inventory/steps.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

struct PlannedPhase {
    std::string id;
    std::int64_t effort = 0;
    int lag = 0;
    int slices = 1;
};

int ceilDivide(std::int64_t value, std::int64_t by) {
    return by <= 0 ? 1 : static_cast<int>(std::min<std::int64_t>(1000, (value + by - 1) / by));
}

// No phase is drawn out over more quarters than this for the sake of one small party: what its own
// people cannot do in that time is bought (resources_team.cpp caps its part and says so).
constexpr int mostSlicesForPeople = 8;

// Enough slices that none is larger than the nominal row of any party. Integer slots need none.
int slicesOf(const Build& build, const SystemFacts& facts, const PlannedPhase& phase) {
    const model::CapacityPolicy& capacity = build.policy.capacity;
    int slices = ceilDivide(phase.effort, std::int64_t{100} * build.policy.work.sliceAboveDays);
    slices = std::max(slices, ceilDivide(shareOf(phase.effort, capacity.coreSharePercent),
                                         100 * coreDays(capacity)));
    int people = ceilDivide(shareOf(phase.effort, capacity.keyPersonSharePercent),
                            std::int64_t{100} * capacity.keyPersonDays * facts.keyPersons);
    for (const auto& [organisation, amount] : organisationParts(build, facts, phase.effort)) {
        people = std::max(people, ceilDivide(amount, 100 * organisationDays(build, organisation)));
    }
    slices = std::max(slices, std::min(people, mostSlicesForPeople));
    if (phase.id == "cut_over") {
        slices = std::max(slices, ceilDivide(facts.users, std::int64_t{capacity.trainingWeeks} *
                                                              capacity.trainingUsersPerWeek));
    }
    // More slices than quarters cannot be placed anyway; such a system stays, and the plan says so.
    return std::clamp(slices, 1, static_cast<int>(build.waves));
}

int lagOf(const Build& build, const SystemFacts& facts, const model::PhaseRule& rule) {
    if (!rule.procurementLag) {
        return rule.lag;
    }
    const auto& lags = build.policy.work.procurementLag;
    const auto find = [&lags](const std::string& key) {
        const auto it = lags.find(key);
        return it == lags.end() ? 0 : it->second;
    };
    return find(facts.procurement) +
           (build.policy.work.assumeAppeal ? find("market_court_delay") : 0);
}

bool isSmall(const Build& build, const SystemFacts& facts) {
    return facts.effortHundredths < std::int64_t{100} * build.policy.work.collapseBelowDays;
}

std::vector<PlannedPhase> phasesOf(const Build& build, const SystemFacts& facts) {
    std::vector<PlannedPhase> phases;
    std::int64_t left = facts.effortHundredths;
    for (const model::PhaseRule& rule : facts.rule->phases) {
        if (rule.id == "takeover") {
            continue;
        }
        PlannedPhase phase{rule.id, shareOf(facts.effortHundredths, rule.sharePercent),
                           lagOf(build, facts, rule), 1};
        phase.effort = std::min(phase.effort, left);
        left -= phase.effort;
        phases.push_back(phase);
    }
    if (phases.empty()) {
        return phases;
    }
    phases.back().effort += left;
    if (isSmall(build, facts)) {
        const bool cuts = std::any_of(phases.begin(), phases.end(),
                                      [](const PlannedPhase& p) { return p.id == "cut_over"; });
        phases = {{cuts ? "cut_over" : phases.back().id, facts.effortHundredths, 0, 1}};
    }
    return phases;
}

std::string itemId(const SystemFacts& facts, const PlannedPhase& phase, int slice) {
    std::string id = "i" + std::to_string(facts.view->id().value()) + ":" + phase.id;
    return phase.slices > 1 ? id + ":" + std::to_string(slice) : id;
}

void addPhase(Build& build, SystemFacts& facts, const PlannedPhase& phase) {
    std::int64_t left = phase.effort;
    for (int k = 1; k <= phase.slices; ++k) {
        ItemInfo info;
        info.installation = facts.view->id();
        info.phase = phase.id;
        info.slice = k;
        info.slices = phase.slices;
        info.effortHundredths = left / (phase.slices - k + 1);
        left -= info.effortHundredths;
        const ItemIndex previous = facts.items.empty() ? -1 : facts.items.back();
        const ItemIndex item = build.addItem(itemId(facts, phase, k), std::move(info));
        if (previous >= 0) {
            build.addPrecedence(previous, item, k == 1 ? phase.lag : 1);
        }
        if (k == 1) {
            facts.phases[phase.id].first = item;
        }
        facts.phases[phase.id].second = item;
        facts.items.push_back(item);
    }
}

} // namespace

void expandPhases(Build& build) {
    for (SystemFacts& facts : build.facts) {
        if (facts.rule == nullptr || facts.rule->sourceEnds == model::SourceEnd::No) {
            continue;
        }
        for (PlannedPhase phase : phasesOf(build, facts)) {
            phase.slices = slicesOf(build, facts, phase);
            addPhase(build, facts, phase);
        }
    }
}

} // namespace aallokko::plan
