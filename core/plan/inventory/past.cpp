// SPDX-License-Identifier: GPL-3.0-or-later
//
// What has happened, has happened: an item fixed before the first open quarter needs nothing that
// is still to come, shares no quarter with it, and had its room. Without this a later rule or a
// smaller capacity would prove the past impossible.
#include "core/plan/inventory/steps.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

bool isPast(const Build& build, ItemIndex item) {
    return build.draft.items[static_cast<std::size_t>(item)].latest < build.firstOpen;
}

const ItemDraft& draftOf(const Build& build, ItemIndex item) {
    return build.draft.items[static_cast<std::size_t>(item)];
}

} // namespace

void keepPast(Build& build) {
    auto& rows = build.draft.precedences;
    std::erase_if(rows, [&build](const Precedence& row) {
        return isPast(build, row.after) &&
               draftOf(build, row.before).earliest + row.lag > draftOf(build, row.after).latest;
    });
    for (auto& group : build.draft.groups) {
        Wave latestStart = 0;
        for (const ItemIndex item : group) {
            latestStart = std::max(latestStart, draftOf(build, item).earliest);
        }
        std::erase_if(group, [&build, latestStart](ItemIndex item) {
            return isPast(build, item) && draftOf(build, item).latest < latestStart;
        });
    }
    std::erase_if(build.draft.groups, [](const auto& group) { return group.size() < 2; });
}

void admitPast(Build& build) {
    for (Resource& row : build.draft.resources) {
        std::vector<std::int64_t> done(row.capacity.size(), 0);
        for (const ResourceUse& use : row.use) {
            const ItemDraft& draft = draftOf(build, use.item);
            if (isPast(build, use.item) && draft.earliest == draft.latest) {
                done[static_cast<std::size_t>(draft.latest - 1)] += use.amount;
            }
        }
        for (std::size_t w = 0; w < done.size(); ++w) {
            row.capacity[w] = std::max(row.capacity[w], done[w]);
        }
    }
}

} // namespace aallokko::plan
