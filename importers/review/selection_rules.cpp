// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which lines of a change set a selection lets through; import_selection.cpp makes the edits
// follow.
#include "importers/review/import_selection.h"

namespace aallokko::importers {

using model::FieldKey;
using model::InstallationId;

ChangeKey keyOf(const RowChange& change) {
    return {change.installation, change.interface, change.field, change.kind};
}

Selection safeSelection() {
    Selection selection;
    selection.conflicts = Take::Later;
    selection.absences = false;
    return selection;
}

void allowOnlyFields(Selection& selection, const std::set<FieldKey>& fields) {
    for (int i = 0; i < model::fieldKeyCount; ++i) {
        const auto key = static_cast<FieldKey>(i);
        if (!fields.contains(key)) {
            selection.refusedFields.insert(key);
        }
    }
}

void allowOnlySystems(Selection& selection, const ImportReview& review,
                      const std::set<InstallationId>& systems) {
    for (const FileReview& file : review.files) {
        for (const RowChange& change : file.changes) {
            if (!systems.contains(change.installation)) {
                selection.refusedSystems.insert(change.installation);
            }
        }
    }
}

Take takeOf(const Selection& selection, const RowChange& change) {
    if (const auto it = selection.decided.find(keyOf(change)); it != selection.decided.end()) {
        return it->second;
    }
    const bool isInterface = change.interface.isValid();
    const bool refused = (change.kind == ChangeKind::New && !selection.added) ||
                         (change.kind == ChangeKind::Changed && !selection.changed) ||
                         (change.kind == ChangeKind::Missing && !selection.missing) ||
                         (change.kind == ChangeKind::Returned && !selection.returned) ||
                         (isInterface && !selection.interfaces) ||
                         (change.losesValue && !selection.absences) ||
                         (change.field && selection.refusedFields.contains(*change.field)) ||
                         (isInterface ? selection.refusedInterfaces.contains(change.interface)
                                      : selection.refusedSystems.contains(change.installation));
    return refused ? Take::Later : change.isConflict ? selection.conflicts : Take::Theirs;
}

void putOff(edit::ReplaceRecord<model::SourceRow>& row, const std::map<ChangeKey, Take>& decided) {
    for (int i = 0; row.before && row.after && i < model::systemFieldCount; ++i) {
        const auto key = static_cast<FieldKey>(i);
        const auto it = decided.find({row.after->installation, {}, key, ChangeKind::Changed});
        if (it != decided.end() && it->second == Take::Later) {
            const auto* said = row.before->values.find(key);
            row.after->values.set(key, said == nullptr ? model::emptyField() : *said);
        }
    }
}

} // namespace aallokko::importers
