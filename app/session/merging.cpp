// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signs the request and hands the edits to the session.
#include "app/session/merging.h"

#include "app/session/session.h"

#include <algorithm>
#include <tuple>

namespace aallokko::session {

namespace {

base::Result<edit::Merge> makeMerge(const Session& session, const SystemMerge& merge) {
    return edit::mergeInstallations(session.inventory(),
                                    {merge.survivor,
                                     merge.others,
                                     merge.choices,
                                     {session.userName(), session.now(), merge.reason}});
}

int filledFields(const model::SystemView& system) {
    int filled = 0;
    for (int i = 0; i < model::systemFieldCount; ++i) {
        filled += system.field(static_cast<model::FieldKey>(i)).hasValue() ? 1 : 0;
    }
    return filled;
}

} // namespace

base::Result<edit::MergePreview> previewMerge(const Session& session, const SystemMerge& merge) {
    auto made = makeMerge(session, merge);
    if (!made) {
        return tl::unexpected(made.error());
    }
    return std::move(made->preview);
}

base::Result<edit::MergePreview> mergeSystems(Session& session, const SystemMerge& merge) {
    auto made = makeMerge(session, merge);
    if (!made) {
        return tl::unexpected(made.error());
    }
    const model::SystemView* survivor = session.systems().find(merge.survivor);
    edit::EditSet set{"edit.merge_systems",
                      {survivor == nullptr ? std::string() : survivor->name(),
                       std::to_string(merge.others.size() + 1)},
                      std::move(made->edits)};
    if (auto done = session.edit(std::move(set), merge.reason, "edit"); !done) {
        return tl::unexpected(done.error());
    }
    return std::move(made->preview);
}

model::InstallationId suggestSurvivor(const Session& session,
                                      const std::vector<model::InstallationId>& members) {
    model::InstallationId best;
    std::tuple<int, std::size_t> bestRank{-1, 0};
    for (const model::InstallationId id : members) {
        const model::SystemView* system = session.systems().find(id);
        if (system == nullptr) {
            continue;
        }
        const std::tuple rank{filledFields(*system), system->interfaces.size()};
        if (rank > bestRank || (rank == bestRank && id < best)) {
            best = id;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace aallokko::session
