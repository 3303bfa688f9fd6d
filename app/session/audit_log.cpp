// SPDX-License-Identifier: GPL-3.0-or-later
//
// The edits are applied to an empty inventory one after another, only to know the names and owners
// of records at each moment; a trail that cannot be applied is still told, without them.
#include "app/session/audit_log.h"

#include "app/session/audit_texts.h"
#include "app/session/session.h"
#include "core/base/text.h"
#include "core/store/edit_json.h"
#include "core/store/project_store.h"
#include "core/store/sha256_digest.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace aallokko::session {

namespace {

QString titleOf(const audit::Entry& entry, const edit::EditSet* set) {
    if (set != nullptr && text::hasSentence(set->title)) {
        const QString title = text::sentence(set->title, set->titleArguments);
        const std::string kind = "audit.kind." + entry.kind;
        const bool isTurned = entry.kind == "undo" || entry.kind == "redo";
        return isTurned ? text::sentence(kind, {}) + QStringLiteral(": ") + title : title;
    }
    const std::string code = "audit.kind." + entry.kind;
    return text::hasSentence(code) ? text::sentence(code, {}) : text::qstring(entry.kind);
}

AuditStep stepOf(const audit::Entry& entry, const edit::EditSet* set) {
    AuditStep step;
    step.number = entry.number;
    step.version = entry.version;
    step.time = entry.time;
    step.user = text::qstring(entry.user);
    step.kind = entry.kind;
    step.title = titleOf(entry, set);
    step.why = text::qstring(entry.reason);
    step.hash = entry.hash;
    step.isListed = set != nullptr;
    return step;
}

// One line in the place of the changes that are not listed.
AuditChange unlisted(int step, std::size_t bytes) {
    AuditChange change;
    change.step = step;
    constexpr std::size_t million = 1'000'000;
    change.subject = text::sentence("audit.unlisted", {std::to_string(bytes / million)});
    change.words = base::folded(change.subject.toStdString());
    return change;
}

// Of several changes of one field the first value before and the last one after; what came and
// went, or is as it was, drops out.
std::vector<AuditChange> netted(std::vector<AuditChange> changes) {
    std::vector<AuditChange> result;
    std::unordered_map<std::string, std::size_t> places;
    for (AuditChange& each : changes) {
        const std::string key = each.record + '|' + std::to_string(each.field);
        const auto [it, isNew] = places.try_emplace(key, result.size());
        if (isNew) {
            result.push_back(std::move(each));
        } else {
            AuditChange& first = result[it->second];
            each.before = first.before;
            first = std::move(each);
        }
    }
    std::erase_if(result, [](const AuditChange& one) { return one.before == one.after; });
    return result;
}

void sortNewestFirst(AuditLog& log) {
    std::stable_sort(log.changes.begin(), log.changes.end(),
                     [](const auto& a, const auto& b) { return a.step > b.step; });
    std::map<QString, int> fields;
    for (const AuditChange& one : log.changes) {
        log.steps[static_cast<std::size_t>(one.step)].changes += 1;
        if (one.field >= 0) {
            fields.emplace(one.what, one.field);
        }
    }
    for (const auto& [label, field] : fields) {
        log.fields.emplace_back(field, label);
    }
}

base::Result<std::vector<audit::Entry>> entriesOf(const std::string& path) {
    auto store = store::ProjectStore::open(path, store::Access::ReadOnly);
    if (!store) {
        return tl::unexpected(store.error());
    }
    return (*store)->auditEntries();
}

bool isWanted(const AuditInput& input, const audit::Entry& entry) {
    return !input.between || (entry.version > input.between->first &&
                              entry.version <= input.between->second && entry.kind != "plan");
}

} // namespace

AuditInput auditInput(const Session& session, model::Language language) {
    return {session.path().toStdString(), session.sharedCatalogues(), language, std::nullopt};
}

base::Result<AuditLog> readAuditLog(const AuditInput& input, std::stop_token stop,
                                    const AuditProgress& progress) {
    auto entries = entriesOf(input.path);
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    AuditLog log;
    model::Inventory inventory;
    const auto total = static_cast<int>(entries->size());
    for (audit::Entry& entry : *entries) {
        if (stop.stop_requested()) {
            break;
        }
        const auto place = static_cast<int>(log.steps.size());
        if (progress) {
            progress(place, total);
        }
        if (entry.payload.size() > largestPayload) {
            log.steps.push_back(stepOf(entry, nullptr));
            log.changes.push_back(unlisted(place, entry.payload.size()));
            continue;
        }
        auto set = store::readEditSet(entry.payload);
        if (!set) {
            return tl::unexpected(set.error());
        }
        log.steps.push_back(stepOf(entry, &*set));
        std::string().swap(entry.payload); // an import's is megabytes long
        for (const edit::Edit& each : set->edits) {
            if (isWanted(input, entry)) {
                appendChanges(input, inventory, each, place, log.changes);
            }
            // What cannot be applied costs a name, not the list.
            (void)edit::applyEdit(inventory, each);
        }
    }
    if (input.between) {
        log.changes = netted(std::move(log.changes));
    }
    sortNewestFirst(log);
    return log;
}

base::Result<ChainCheck> checkChain(const std::string& path, std::stop_token stop,
                                    const AuditProgress& progress) {
    auto store = store::ProjectStore::open(path, store::Access::ReadOnly);
    if (!store) {
        return tl::unexpected(store.error());
    }
    const auto chain = (*store)->auditChain();
    if (!chain) {
        return tl::unexpected(chain.error());
    }
    ChainCheck check;
    const store::Sha256Digest digest;
    const audit::Entry* last = nullptr;
    for (const audit::Entry& entry : chain->entries) {
        if (stop.stop_requested()) {
            check.isCancelled = true;
            return check;
        }
        if (progress) {
            progress(static_cast<int>(check.entries), static_cast<int>(chain->entries.size()));
        }
        if (auto good = audit::verifyNext(entry, last, digest); !good) {
            check.fault = good.error();
            return check;
        }
        last = &entry;
        ++check.entries;
    }
    check.head = last == nullptr ? std::string() : last->hash;
    if (!chain->isHeadGood) {
        check.fault = base::Error{base::ErrorKind::Verification,
                                  "audit.broken",
                                  {std::to_string(chain->headNumber), "head"},
                                  std::nullopt,
                                  {}};
    }
    return check;
}

} // namespace aallokko::session
