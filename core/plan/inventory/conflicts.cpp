// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hard dates that exclude each other, found and named before solving: the earliest quarters are
// carried along precedences and groups until an item's latest quarter is passed. The problem is
// left as it is, so that the planner proves the same.
#include "core/plan/inventory/steps.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

// The earliest wave of every item and the item that pushed it there (-1 = its own window).
struct Earliest {
    std::vector<Wave> wave;
    std::vector<ItemIndex> pushedBy;
};

bool relax(const Build& build, Earliest& earliest) {
    bool changed = false;
    const auto raise = [&](ItemIndex item, Wave wave, ItemIndex by) {
        Wave& current = earliest.wave[static_cast<std::size_t>(item)];
        if (std::min(wave, build.waves + 1) > current) {
            current = std::min(wave, build.waves + 1);
            earliest.pushedBy[static_cast<std::size_t>(item)] = by;
            changed = true;
        }
    };
    for (const Precedence& row : build.draft.precedences) {
        raise(row.after, earliest.wave[static_cast<std::size_t>(row.before)] + row.lag, row.before);
    }
    for (const auto& group : build.draft.groups) {
        ItemIndex latest = group.front();
        for (const ItemIndex item : group) {
            if (earliest.wave[static_cast<std::size_t>(item)] >
                earliest.wave[static_cast<std::size_t>(latest)]) {
                latest = item;
            }
        }
        for (const ItemIndex item : group) {
            raise(item, earliest.wave[static_cast<std::size_t>(latest)], latest);
        }
    }
    return changed;
}

std::string label(const Build& build, ItemIndex item) {
    const ItemInfo& info = build.items[static_cast<std::size_t>(item)];
    const auto it = build.factOf.find(info.installation);
    const std::string name = it == build.factOf.end()
                                 ? info.title
                                 : build.facts[static_cast<std::size_t>(it->second)].name;
    const std::string phase = info.kind == ItemKind::Task ? "task" : info.phase;
    return phase.empty() ? name : name + ": @plan.phase." + phase;
}

void report(Build& build, const Earliest& earliest, ItemIndex item) {
    std::string chain = label(build, item);
    std::vector<model::InstallationId> installations;
    ItemIndex at = item;
    for (int steps = 0; at >= 0 && steps < 100; ++steps) {
        const auto id = build.items[static_cast<std::size_t>(at)].installation;
        if (id.isValid() &&
            std::find(installations.begin(), installations.end(), id) == installations.end()) {
            installations.push_back(id);
        }
        at = earliest.pushedBy[static_cast<std::size_t>(at)];
        if (at >= 0 && chain.rfind(label(build, at), 0) != 0) {
            chain = label(build, at) + " -> " + chain;
        }
    }
    const Wave first = earliest.wave[static_cast<std::size_t>(item)];
    const std::string possible =
        first > build.waves ? build.quarterName(build.waves + 1) : build.quarterName(first);
    build.conflict(
        "plan.conflict.window",
        {label(build, item), possible, build.quarterName(build.itemDraft(item).latest), chain},
        installations);
}

} // namespace

void findConflicts(Build& build) {
    Earliest earliest;
    for (const ItemDraft& item : build.draft.items) {
        earliest.wave.push_back(item.earliest);
        earliest.pushedBy.push_back(-1);
    }
    // Every pass carries the waves one row further; waves only rise and are bounded by W + 1.
    while (relax(build, earliest)) {
    }
    for (std::size_t i = 0; i < build.draft.items.size(); ++i) {
        const ItemDraft& item = build.draft.items[i];
        const ItemIndex by = earliest.pushedBy[i];
        // Only where the chain first breaks: what follows from it is no conflict of its own.
        const bool first = by < 0 || earliest.wave[static_cast<std::size_t>(by)] <=
                                         build.draft.items[static_cast<std::size_t>(by)].latest;
        if (item.latest <= build.waves && earliest.wave[i] > item.latest && first) {
            report(build, earliest, static_cast<ItemIndex>(i));
        }
    }
}

} // namespace aallokko::plan
