// SPDX-License-Identifier: GPL-3.0-or-later
//
// Works on copies of the system's records and rows; the edits are their differences in the end.
#include "importers/merge/merged_rows.h"

#include "importers/merge/change_lines.h"

#include <algorithm>

namespace aallokko::importers {

namespace {

using model::EntityKind;
using model::FieldKey;
using model::FieldMap;
using model::FieldValue;
using model::InstallationId;
using model::SourceRow;

template <class T>
void replaceIfChanged(std::vector<edit::Edit>& edits, const T* before, const T& after) {
    if (before != nullptr && *before != after) {
        edits.push_back(edit::replaceRecord(*before, after));
    }
}

bool isJoined(const FieldValue* value) {
    return value != nullptr && value->origin.rule == "merge.joined";
}

bool holds(const std::vector<model::OrganisationId>& list, model::OrganisationId id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

} // namespace

MergedRows::MergedRows(const MergeContext& context, std::vector<FileReview>& files,
                       HadColumn hadColumn, NextUse nextUse)
    : m_context(context), m_files(files), m_hadColumn(std::move(hadColumn)),
      m_nextUse(std::move(nextUse)) {}

MergedRows::System& MergedRows::systemOf(InstallationId id) {
    const auto [it, isNew] = m_systems.try_emplace(id);
    System& system = it->second;
    if (!isNew) {
        return system;
    }
    const model::Inventory& snapshot = m_context.snapshot;
    system.stored = snapshot.find<model::Installation>(id);
    system.installation = *system.stored;
    for (const auto& [number, use] : snapshot.all<model::Use>()) {
        if (use.installation == id && use.isPrimary && system.storedUse == nullptr) {
            system.storedUse = &use;
            system.use = use;
        }
    }
    for (const auto& [number, contract] : snapshot.all<model::Contract>()) {
        const auto& list = contract.installations;
        if (system.storedContract == nullptr &&
            std::find(list.begin(), list.end(), id) != list.end()) {
            system.storedContract = &contract;
            system.contract = contract;
        }
    }
    for (const auto& [number, row] : snapshot.all<SourceRow>()) {
        if (row.installation == id) {
            system.rows.emplace(number, row);
        }
    }
    return system;
}

// nullptr when the system has no record for the field.
FieldMap* MergedRows::fieldsOf(System& system, FieldKey key, edit::EntityRef& entity) {
    entity.kind = model::entityOf(key);
    switch (entity.kind) {
    case EntityKind::Use:
        entity.id = system.use.id.value();
        return system.storedUse == nullptr ? nullptr : &system.use.fields;
    case EntityKind::Contract:
        entity.id = system.contract.id.value();
        return system.storedContract == nullptr ? nullptr : &system.contract.fields;
    default:
        entity.id = system.installation.id.value();
        return &system.installation.fields;
    }
}

void MergedRows::compare(SystemDraft& draft, const SourceRow& stored) {
    System& system = systemOf(stored.installation);
    SourceRow& row = system.rows.at(stored.id);
    draft.id = stored.installation;
    system.file = draft.file;
    row.identity = draft.identity;
    row.row = draft.row;
    row.notInLatest = false;
    int count = 0;
    for (const FieldMap* incoming : {&draft.installation, &draft.use, &draft.contract}) {
        for (const auto& [key, value] : incoming->entries()) {
            count += compareField(draft, system, row, key, value);
        }
    }
    if (row.id == row.installation) {
        system.installation.identity = draft.identity;
        system.installation.row = draft.row;
    }
    compareUsers(draft, system, row);
    FileReview& file = m_files[draft.file];
    (count > 0 ? file.systemsChanged : file.systemsUnchanged) += 1;
}

int MergedRows::compareField(SystemDraft& draft, System& system, SourceRow& row, FieldKey key,
                             const FieldValue& value) {
    const FieldValue* said = row.values.find(key);
    SourceKnowledge source{m_context.isSame[draft.file], false, &m_context.reread};
    if (said != nullptr && isTyped(*said) && !hasCell(*said)) {
        source.hadColumn = m_hadColumn(draft.identity.source, key);
    }
    Resolved resolved = resolveField(said, value, key, source);
    edit::EntityRef entity;
    FieldMap* fields = fieldsOf(system, key, entity);
    const FieldValue* current = fields == nullptr ? nullptr : fields->find(key);
    const bool isOwn = said != nullptr && current != nullptr && *said == *current;
    const bool isNews =
        resolved.resolution == Resolution::Change || resolved.resolution == Resolution::Conflict;
    row.values.set(key, isNews ? value : resolved.after);
    if (!isNews) {
        if (isOwn) {
            fields->set(key, resolved.after);
        }
        return 0;
    }
    if (fields == nullptr || (current != nullptr && current->sameMeaning(value))) {
        return 0;
    }
    if (isJoined(current)) {
        resolved.after = joinedAgain(system, key, *current);
        resolved.resolution = Resolution::Change;
    } else if (!isOwn && current != nullptr && current->state != model::FieldState::Empty) {
        // Another row's word stands: silence does not contradict it, another answer does.
        if (!value.hasValue()) {
            return 0;
        }
        resolved.resolution = Resolution::Conflict;
    }
    return change(draft, system, key, std::move(resolved));
}

int MergedRows::change(SystemDraft& draft, System& system, FieldKey key, Resolved resolved) {
    edit::SetField edit;
    edit.key = key;
    const FieldValue* current = fieldsOf(system, key, edit.entity)->find(key);
    const FieldValue& before = current == nullptr ? model::emptyField() : *current;
    if (before.sameMeaning(resolved.after)) {
        return 0;
    }
    if (current != nullptr) {
        edit.before = *current;
    }
    if (const auto known = system.changes.find(key); known != system.changes.end()) {
        // Two rows of the system say something new at once: the first word holds, lists join.
        if (isJoined(current)) {
            known->second.after = resolved.after;
        }
        return 0;
    }
    m_files[draft.file].changes.push_back(fieldLine(draft, key, before, resolved));
    edit.after = std::move(resolved.after);
    system.changes.emplace(key, std::move(edit));
    return 1;
}

FieldValue MergedRows::joinedAgain(const System& system, FieldKey key,
                                   const FieldValue& current) const {
    std::vector<std::string> parts;
    for (const auto& [id, row] : system.rows) {
        const FieldValue* said = row.values.find(key);
        for (const std::string& part :
             said == nullptr ? std::vector<std::string>() : said->list()) {
            if (std::find(parts.begin(), parts.end(), part) == parts.end()) {
                parts.push_back(part);
            }
        }
    }
    FieldValue joined = current;
    if (std::holds_alternative<std::string>(current.data)) {
        std::string text;
        for (const std::string& part : parts) {
            text += (text.empty() ? "" : "\n") + part;
        }
        joined.data = std::move(text);
    } else {
        joined.data = std::move(parts);
    }
    return joined;
}

// A user that no row of the system names any longer goes; new ones come.
void MergedRows::compareUsers(const SystemDraft& draft, System& system, SourceRow& row) {
    std::vector<model::OrganisationId> users{draft.organisation};
    const bool isTold = draft.use.find(FieldKey::UsingOrganisations) != nullptr;
    for (const model::OrganisationId id : isTold ? draft.users : row.organisations) {
        if (!holds(users, id)) {
            users.push_back(id);
        }
    }
    const std::vector<model::OrganisationId> before = row.organisations;
    row.organisations = users;
    const auto isNamed = [&](model::OrganisationId id) {
        return std::any_of(system.rows.begin(), system.rows.end(),
                           [id](const auto& each) { return holds(each.second.organisations, id); });
    };
    std::vector<model::OrganisationId> using_;
    for (const auto& [id, use] : m_context.snapshot.all<model::Use>()) {
        if (use.installation != row.installation) {
            continue;
        }
        using_.push_back(use.organisation);
        if (!use.isPrimary && use.fields.isEmpty() && holds(before, use.organisation) &&
            !isNamed(use.organisation)) {
            edit::Edit gone = edit::deleteRecord(use);
            if (std::find(system.uses.begin(), system.uses.end(), gone) == system.uses.end()) {
                system.uses.push_back(std::move(gone));
            }
        }
    }
    for (const model::OrganisationId id : users) {
        if (!holds(using_, id) && !holds(before, id)) {
            system.uses.push_back(
                edit::createRecord(model::Use{m_nextUse(), row.installation, id, false, {}}));
        }
    }
}

void MergedRows::markMissing(const std::string& source, const SourceRow& stored) {
    System& system = systemOf(stored.installation);
    SourceRow& row = system.rows.at(stored.id);
    row.notInLatest = true;
    row.identity.source = source;
    if (row.id == row.installation) {
        system.installation.identity.source = source;
    }
    system.file = m_context.tables.at(source);
    FileReview& file = m_files[system.file];
    file.systemsMissing += 1;
    if (!stored.notInLatest) {
        const FieldValue* name = stored.values.find(FieldKey::Name);
        file.issues.push_back({model::Severity::Info,
                               "import.row_missing",
                               {name == nullptr ? std::string() : name->text()},
                               stored.row});
    }
}

void MergedRows::finish(std::vector<edit::Edit>& edits) {
    for (auto& [id, system] : m_systems) {
        const bool wasMissing = system.stored->notInLatest;
        system.installation.notInLatest =
            std::all_of(system.rows.begin(), system.rows.end(),
                        [](const auto& each) { return each.second.notInLatest; });
        if (system.installation.notInLatest != wasMissing) {
            const FieldValue* name = system.stored->fields.find(FieldKey::Name);
            const std::string text = name == nullptr ? std::string() : name->text();
            m_files[system.file].changes.push_back(
                wasMissing
                    ? systemLine(ChangeKind::Returned, id, text, "", text, system.installation.row)
                    : systemLine(ChangeKind::Missing, id, text, text, "", system.stored->row));
        }
        replaceIfChanged(edits, system.stored, system.installation);
        replaceIfChanged(edits, system.storedUse, system.use);
        replaceIfChanged(edits, system.storedContract, system.contract);
        for (auto& [key, change] : system.changes) {
            edit::EntityRef entity;
            // What only moved has been set already.
            if (const FieldValue* now = fieldsOf(system, key, entity)->find(key)) {
                change.before = *now;
            }
            edits.emplace_back(std::move(change));
        }
        for (const auto& [number, row] : system.rows) {
            replaceIfChanged(edits, m_context.snapshot.find<SourceRow>(number), row);
        }
        edits.insert(edits.end(), system.uses.begin(), system.uses.end());
    }
}

} // namespace aallokko::importers
