// SPDX-License-Identifier: GPL-3.0-or-later
//
// An import is undone by the undo step that follows it or by acceptImportUndo; undoing that, or
// redoing the import, brings it back. Entries are read in order, so the last word holds.
#include "app/session/import_history.h"

#include "app/session/session.h"
#include "core/store/edit_json.h"

#include <map>
#include <set>

namespace aallokko::session {

namespace {

using model::InstallationId;

constexpr const char* undoTitle = "edit.undo_import";

class Counter {
  public:
    Counter(ImportRecord& record, const model::Inventory& inventory) : m_record(record) {
        for (const auto& [id, use] : inventory.all<model::Use>()) {
            m_uses[id.value()] = use.installation;
        }
        for (const auto& [id, contract] : inventory.all<model::Contract>()) {
            if (!contract.installations.empty()) {
                m_contracts[id.value()] = contract.installations.front();
            }
        }
    }

    void count(const std::vector<edit::Edit>& edits) {
        for (const edit::Edit& each : edits) {
            std::visit([this](const auto& one) { add(one); }, each);
        }
        m_record.systemsChanged = static_cast<int>(m_changed.size());
        m_record.interfacesChanged = static_cast<int>(m_interfaces.size());
    }

  private:
    void add(const edit::SetField& each) {
        const std::int64_t id = each.entity.id;
        switch (each.entity.kind) {
        case model::EntityKind::Interface:
            m_interfaces.insert(id);
            break;
        case model::EntityKind::Use:
            m_changed.insert(m_uses[id]);
            break;
        case model::EntityKind::Contract:
            m_changed.insert(m_contracts[id]);
            break;
        default:
            m_changed.insert(InstallationId(id));
            break;
        }
    }
    void add(const edit::ReplaceRecord<model::Installation>& each) {
        if (!each.before) {
            m_record.systemsAdded += 1;
        } else if (each.after && each.after->notInLatest != each.before->notInLatest) {
            (each.after->notInLatest ? m_record.systemsMissing : m_record.systemsReturned) += 1;
            if (!each.after->notInLatest) {
                m_changed.insert(each.after->id);
            }
        }
    }
    void add(const edit::ReplaceRecord<model::Interface>& each) {
        if (!each.before) {
            m_record.interfacesAdded += 1;
        } else if (each.after && each.after->notInLatest && !each.before->notInLatest) {
            m_record.interfacesMissing += 1;
        } else if (each.after && (each.after->notInLatest != each.before->notInLatest ||
                                  each.after->mentions.size() != each.before->mentions.size() ||
                                  each.after->source != each.before->source ||
                                  each.after->target != each.before->target)) {
            m_interfaces.insert(each.after->id.value());
        }
    }
    void add(const edit::ReplaceRecord<model::SourceFile>& each) {
        if (each.after) {
            const model::SourceFile& file = *each.after;
            m_record.files.push_back(
                {file.file.empty() ? file.id : file.file, file.sha256, file.organisation});
        }
    }
    template <class T>
    void add(const edit::ReplaceRecord<T>&) {}

    ImportRecord& m_record;
    std::map<std::int64_t, InstallationId> m_uses;
    std::map<std::int64_t, InstallationId> m_contracts;
    std::set<InstallationId> m_changed;
    std::set<std::int64_t> m_interfaces;
};

bool isWanted(const audit::Entry& entry) {
    // The title stands in the payload; entries of other edits are not worth reading.
    return entry.kind == "import" || entry.kind == "undo" || entry.kind == "redo" ||
           entry.payload.find(undoTitle) != std::string::npos;
}

/// An import with what it did, while its fate is followed through the trail.
struct Followed {
    ImportRecord record;
    edit::EditSet set;
};

void follow(std::vector<Followed>& imports, const audit::Entry& entry, const edit::EditSet& set) {
    if (set.title == undoTitle && !set.titleArguments.empty()) {
        for (Followed& one : imports) {
            if (std::to_string(one.record.number) == set.titleArguments.front()) {
                one.record.undoneBy =
                    entry.kind == "undo" ? std::nullopt : std::optional(entry.number);
            }
        }
        return;
    }
    if (entry.kind == "undo") {
        // The undone set is the newest that is not taken back.
        for (auto it = imports.rbegin(); it != imports.rend(); ++it) {
            if (!it->record.undoneBy && it->set.title == set.title &&
                edit::inverse(it->set.edits) == set.edits) {
                it->record.undoneBy = entry.number;
                return;
            }
        }
    } else {
        for (Followed& one : imports) {
            if (one.record.undoneBy && one.set == set) {
                one.record.undoneBy.reset();
            }
        }
    }
}

base::Result<std::vector<Followed>> readImports(const Session& session) {
    const auto entries = session.auditEntries();
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    std::vector<Followed> imports;
    for (const audit::Entry& entry : *entries) {
        if (!isWanted(entry)) {
            continue;
        }
        auto set = store::readEditSet(entry.payload);
        if (!set) {
            return tl::unexpected(set.error());
        }
        if (entry.kind != "import") {
            follow(imports, entry, *set);
            continue;
        }
        Followed one;
        one.record.number = entry.number;
        one.record.time = entry.time;
        one.record.user = entry.user;
        Counter(one.record, session.inventory()).count(set->edits);
        if (one.record.files.empty()) {
            one.record.files.push_back({entry.reason, "", ""});
        }
        one.set = std::move(*set);
        imports.push_back(std::move(one));
    }
    return imports;
}

} // namespace

base::Result<std::vector<ImportRecord>> importHistory(const Session& session) {
    auto imports = readImports(session);
    if (!imports) {
        return tl::unexpected(imports.error());
    }
    std::vector<ImportRecord> records;
    for (Followed& one : *imports) {
        records.push_back(std::move(one.record));
    }
    return records;
}

base::Result<ImportUndo> reviewImportUndo(const Session& session, std::int64_t number) {
    const auto entries = session.auditEntries();
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    for (const audit::Entry& entry : *entries) {
        if (entry.number != number || entry.kind != "import") {
            continue;
        }
        auto set = store::readEditSet(entry.payload);
        if (!set) {
            return tl::unexpected(set.error());
        }
        edit::Reverted reverted = edit::revert(session.inventory(), set->edits);
        return ImportUndo{number,
                          {undoTitle, {std::to_string(number)}, std::move(reverted.edits)},
                          std::move(reverted.kept)};
    }
    return base::fail(base::ErrorKind::Usage, "session.no_import", {std::to_string(number)});
}

base::Result<void> acceptImportUndo(Session& session, const ImportUndo& undo) {
    return session.edit(undo.edits, std::to_string(undo.number));
}

} // namespace aallokko::session
