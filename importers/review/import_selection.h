// SPDX-License-Identifier: GPL-3.0-or-later
//
// A part of a change set: by kind, row, column or single cell. Pure; what is left is again a whole
// review whose edits fit the project, so it can be shown, narrowed further and accepted.
#pragma once

#include "core/model/inventory.h"
#include "importers/review/import_review.h"

#include <map>
#include <set>

namespace aallokko::importers {

/// What becomes of a change. `Theirs`: the file's word is stored. `Ours`: the project's value
/// stays and the conflict is settled, so that only another word of the source opens it again; for
/// changes that are no conflicts the same as Later. `Later`: nothing is stored, the next import
/// shows it again.
enum class Take { Theirs, Ours, Later };

/// Names a line of the change set. A line of an interface has no installation.
struct ChangeKey {
    model::InstallationId installation;
    model::InterfaceId interface;
    std::optional<model::FieldKey> field;
    ChangeKind kind = ChangeKind::New;

    auto operator<=>(const ChangeKey&) const = default;
};
[[nodiscard]] ChangeKey keyOf(const RowChange& change);

/// All conditions must let a change through; `decided` answers for single lines before everything
/// else. `absences`: values that an absence would replace. A refused field is left out of new
/// systems too (name, id and organisation excepted).
struct Selection {
    bool added = true;
    bool changed = true;
    bool missing = true;
    bool returned = true;
    bool interfaces = true;
    bool absences = true;
    Take conflicts = Take::Theirs;
    std::set<model::FieldKey> refusedFields;
    std::set<model::InstallationId> refusedSystems;
    std::set<model::InterfaceId> refusedInterfaces;
    std::map<ChangeKey, Take> decided;
};

/// Changes that neither conflict nor replace a value by an absence.
[[nodiscard]] Selection safeSelection();

/// Only these fields, or only the systems (of `review`) with these names, ids or row numbers.
void allowOnlyFields(Selection& selection, const std::set<model::FieldKey>& fields);
void allowOnlySystems(Selection& selection, const ImportReview& review,
                      const std::set<model::InstallationId>& systems);

[[nodiscard]] Take takeOf(const Selection& selection, const RowChange& change);

/// What a row of a merged system says now and the person puts off is said anew by the next import:
/// the row keeps its earlier word there.
void putOff(edit::ReplaceRecord<model::SourceRow>& row, const std::map<ChangeKey, Take>& decided);

/// The review without what the selection refuses. Records that hang on a refused row go with it: a
/// new system's use and contract, products and organisations that nothing else names; an interface
/// keeps an end of a refused system as written, unresolved, and goes when only refused rows report
/// it. Lines and counts follow (a refused new row counts as skipped). Origins that only moved are
/// kept. `snapshot` as for the review. Give the review away (std::move) where it is not needed
/// again: that of a large model is tens of megabytes. About linear in edits and lines.
[[nodiscard]] ImportReview select(ImportReview review, const model::Inventory& snapshot,
                                  const Selection& selection);

} // namespace aallokko::importers
