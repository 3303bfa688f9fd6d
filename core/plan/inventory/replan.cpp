// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replanning: leaving the approved plan costs a little for every quarter, and what lies before the
// first open quarter stays as it was.
#include "core/plan/inventory/steps.h"

#include <algorithm>
#include <cstdlib>

namespace aallokko::plan {

namespace {

// What people say has happened, or pinned since, is worth more than what was planned.
void freezePast(Build& build, ItemIndex item, Wave wave) {
    ItemDraft& draft = build.itemDraft(item);
    const bool isFixed = draft.earliest == draft.latest;
    if (wave < build.firstOpen && wave >= 1 && wave <= draft.latest && !isFixed) {
        draft.earliest = wave;
        draft.latest = wave;
        ItemInfo& info = build.items[static_cast<std::size_t>(item)];
        info.earliestCause = info.latestCause = {"plan.cause.past_plan", {}};
    }
}

void addChange(Build& build, const SystemFacts& facts, ItemIndex item, Wave approved) {
    const std::int64_t factors[] = {facts.annualCents, build.policy.costs.changePermille};
    const std::int64_t perQuarter = roundedProduct(factors, 1000);
    std::vector<std::int64_t> series;
    for (Wave w = 1; w <= build.waves + 1; ++w) {
        series.push_back(perQuarter * std::abs(w - approved));
    }
    build.addTerm(item, CostTerm::Changes, series);
}

} // namespace

void addChanges(Build& build) {
    if (build.replanFrom == nullptr) {
        return;
    }
    std::unordered_map<std::string, Wave> approved;
    for (const model::PlannedItem& item : build.replanFrom->items) {
        approved.emplace(item.itemId, item.wave);
    }
    for (std::size_t i = 0; i < build.items.size(); ++i) {
        const auto it = approved.find(build.draft.items[i].id);
        if (it == approved.end() || it->second < 1 || it->second > build.waves + 1) {
            continue;
        }
        freezePast(build, static_cast<ItemIndex>(i), it->second);
        const auto fact = build.factOf.find(build.items[i].installation);
        if (fact == build.factOf.end()) {
            continue;
        }
        const SystemFacts& facts = build.facts[static_cast<std::size_t>(fact->second)];
        if (facts.anchor() == static_cast<ItemIndex>(i)) {
            addChange(build, facts, static_cast<ItemIndex>(i), it->second);
        }
    }
}

} // namespace aallokko::plan
