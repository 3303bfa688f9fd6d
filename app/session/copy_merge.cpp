// SPDX-License-Identifier: GPL-3.0-or-later
//
// That a base is the common past is not believed but read off the hash chains: its entries begin
// both other trails.
#include "app/session/copy_merge.h"

#include "app/session/session.h"
#include "core/store/access.h"
#include "core/store/edit_json.h"
#include "core/store/project_store.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>

namespace aallokko::session {

namespace {

using Trail = std::vector<audit::Entry>;

struct Copy {
    model::Inventory inventory;
    Trail trail;
};

base::Result<Copy> readCopy(const QString& path) {
    auto opened = store::ProjectStore::open(path.toStdString(), store::Access::ReadOnly);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    if (auto holds = (*opened)->verifyAudit(); !holds) {
        return tl::unexpected(holds.error());
    }
    auto inventory = (*opened)->load();
    if (!inventory) {
        return tl::unexpected(inventory.error());
    }
    auto trail = (*opened)->auditEntries();
    if (!trail) {
        return tl::unexpected(trail.error());
    }
    return Copy{std::move(*inventory), std::move(*trail)};
}

bool begins(const Trail& base, const Trail& whole) {
    return !base.empty() && base.size() <= whole.size() &&
           std::equal(base.begin(), base.end(), whole.begin(),
                      [](const auto& a, const auto& b) { return a.hash == b.hash; });
}

// "table|record" and "table|record|field" -> who touched it last.
std::map<std::string, std::string> lastHands(const Trail& trail, std::size_t from) {
    std::map<std::string, std::string> hands;
    for (std::size_t i = from; i < trail.size(); ++i) {
        const auto set = store::readEditSet(trail[i].payload);
        if (!set) {
            continue;
        }
        for (const edit::Edit& one : set->edits) {
            const auto [record, field] = store::namesOfEdit(one);
            hands[record] = trail[i].user;
            if (!field.empty()) {
                hands[record + "|" + field] = trail[i].user;
            }
        }
    }
    return hands;
}

std::string handOf(const std::map<std::string, std::string>& hands,
                   const store::CopyConflict& conflict, const std::string& otherwise) {
    if (conflict.theirs && !conflict.theirs->origin.user.empty()) {
        return conflict.theirs->origin.user;
    }
    const std::string record = conflict.table + "|" + conflict.record;
    for (const std::string& key :
         {conflict.field ? record + "|" + std::string(model::nameOf(*conflict.field)) : record,
          record}) {
        if (const auto it = hands.find(key); it != hands.end()) {
            return it->second;
        }
    }
    return otherwise;
}

// The other's entries since the base, hashes and all: they can be verified from here on.
std::string trailText(const Trail& trail, std::size_t from) {
    QJsonArray entries;
    for (std::size_t i = from; i < trail.size(); ++i) {
        const audit::Entry& entry = trail[i];
        const auto text = [](const std::string& value) { return QString::fromStdString(value); };
        entries.append(QJsonObject{{QStringLiteral("number"), static_cast<qint64>(entry.number)},
                                   {QStringLiteral("version"), static_cast<qint64>(entry.version)},
                                   {QStringLiteral("time"), text(entry.time)},
                                   {QStringLiteral("user"), text(entry.user)},
                                   {QStringLiteral("kind"), text(entry.kind)},
                                   {QStringLiteral("reason"), text(entry.reason)},
                                   {QStringLiteral("payload"), text(entry.payload)},
                                   {QStringLiteral("previous_hash"), text(entry.previousHash)},
                                   {QStringLiteral("hash"), text(entry.hash)}});
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

base::Result<CopyMergePreview> previewCopyMerge(const Session& session,
                                                const CopyMergeRequest& request) {
    const auto mine = session.auditEntries();
    if (!mine) {
        return tl::unexpected(mine.error());
    }
    const auto base = readCopy(request.base);
    if (!base) {
        return tl::unexpected(base.error());
    }
    auto theirs = readCopy(request.theirs);
    if (!theirs) {
        return tl::unexpected(theirs.error());
    }
    if (!begins(base->trail, *mine) || !begins(base->trail, theirs->trail)) {
        return base::fail(base::ErrorKind::Refused, "copies.not_base",
                          {request.base.toStdString()});
    }
    CopyMergePreview preview;
    const std::size_t common = base->trail.size();
    const Trail& trail = theirs->trail;
    const std::string mark = "merged_trail:" + trail.back().hash.substr(0, 16);
    // Joined before, or nothing new: the same again changes nothing.
    if (trail.size() == common || session.inventory().find<model::Setting>(mark) != nullptr) {
        return preview;
    }
    store::CopyMerge merge = store::mergeCopies(base->inventory, session.inventory(),
                                                std::move(theirs->inventory), request.preference);
    const auto hands = lastHands(trail, common);
    for (store::CopyConflict& one : merge.conflicts) {
        std::string by = handOf(hands, one, trail.back().user);
        preview.conflicts.push_back({std::move(one), std::move(by)});
    }
    preview.changes = static_cast<int>(merge.edits.size());
    preview.renumbered = merge.renumbered;
    preview.entries = static_cast<int>(trail.size() - common);
    merge.edits.push_back(edit::createRecord(model::Setting{mark, trailText(trail, common)}));
    preview.set = {
        "edit.merge_copies",
        {QFileInfo(request.theirs).fileName().toStdString(), std::to_string(preview.changes)},
        std::move(merge.edits)};
    return preview;
}

base::Result<void> applyCopyMerge(Session& session, const CopyMergePreview& preview,
                                  const std::string& reason) {
    if (!preview.conflicts.empty()) {
        return base::fail(base::ErrorKind::Conflict, "copies.conflicts",
                          {std::to_string(preview.conflicts.size())});
    }
    return preview.set.edits.empty() ? base::Result<void>()
                                     : session.edit(preview.set, reason, "merge");
}

} // namespace aallokko::session
