// SPDX-License-Identifier: GPL-3.0-or-later
//
// The safe part of a review.
#include "importers/import_review.h"

#include <algorithm>
#include <set>

namespace aallokko::importers {

namespace {

// A person's value replaced, or a value replaced by an absence.
bool isUnsafe(const edit::Edit& each) {
    const auto* field = std::get_if<edit::SetField>(&each);
    if (field == nullptr || !field->before || !field->before->hasValue()) {
        return false;
    }
    const bool typed = !field->before->origin.user.empty();
    return typed || !field->after || !field->after->hasValue();
}

using ChangedField = std::pair<model::InstallationId, model::FieldKey>;

// Installation that a record's field belongs to; invalid for interfaces.
model::InstallationId ownerOf(const edit::EntityRef& entity, const model::Inventory& snapshot) {
    switch (entity.kind) {
    case model::EntityKind::Installation:
        return model::InstallationId(entity.id);
    case model::EntityKind::Use: {
        const auto* use = snapshot.find<model::Use>(model::UseId(entity.id));
        return use == nullptr ? model::InstallationId() : use->installation;
    }
    case model::EntityKind::Contract: {
        const auto* contract = snapshot.find<model::Contract>(model::ContractId(entity.id));
        const bool none = contract == nullptr || contract->installations.empty();
        return none ? model::InstallationId() : contract->installations.front();
    }
    default:
        return {};
    }
}

} // namespace

ImportReview filterSafe(const ImportReview& review, const model::Inventory& snapshot) {
    ImportReview safe = review;
    std::set<ChangedField> dropped;
    std::vector<edit::Edit> kept;
    for (edit::Edit& each : safe.edits.edits) {
        if (isUnsafe(each)) {
            const auto& field = std::get<edit::SetField>(each);
            dropped.emplace(ownerOf(field.entity, snapshot), field.key);
        } else {
            kept.push_back(std::move(each));
        }
    }
    safe.edits.edits = std::move(kept);
    for (FileReview& file : safe.files) {
        std::set<model::InstallationId> before;
        std::set<model::InstallationId> after;
        std::vector<RowChange> changes;
        for (RowChange& change : file.changes) {
            const bool counts =
                change.kind == ChangeKind::Changed || change.kind == ChangeKind::Returned;
            if (counts) {
                before.insert(change.installation);
            }
            const bool gone = change.kind == ChangeKind::Changed && change.field &&
                              dropped.contains(ChangedField{change.installation, *change.field});
            if (!gone) {
                if (counts) {
                    after.insert(change.installation);
                }
                changes.push_back(std::move(change));
            }
        }
        const int lost = static_cast<int>(before.size() - after.size());
        file.systemsChanged -= lost;
        file.systemsUnchanged += lost;
        file.changes = std::move(changes);
    }
    return safe;
}

} // namespace aallokko::importers
