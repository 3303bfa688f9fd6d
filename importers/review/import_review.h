// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import would do, before anything is written: per file what was understood and what is
// odd, the changes to show, and the edits of the whole change set.
#pragma once

#include "core/base/result.h"
#include "core/edit/edit.h"
#include "core/model/issue.h"

#include <optional>
#include <string>
#include <vector>

namespace aallokko::importers {

/// A text of a column that is read as an absence, or might be meant so: `cells` of `filled` hold
/// it. `isWord`: the catalogue knows it as a word for an absence.
struct ColumnMarker {
    std::string text;
    int cells = 0;
    int filled = 0;
    bool isAbsence = false;
    bool isWord = false;

    bool operator==(const ColumnMarker&) const = default;
};

/// One column and the field it was taken for; nullopt = left unmapped. `confidence` 0..1.
/// `reason`: "exact", "inflected", "tokens", "spelling", "values", "given", "remembered",
/// "ambiguous", "unsure", "taken", "values_do_not_fit", "currency" or "unknown". `candidates`: the
/// fields that the header may mean, the likeliest first, to choose from.
struct MappedColumn {
    std::string header;
    std::optional<model::FieldKey> field;
    double confidence = 0;
    std::string reason;
    int column = 0; ///< counted from 1
    std::vector<model::FieldKey> candidates = {};
    std::vector<ColumnMarker> markers = {};
};

/// One table of systems of a file; `headerRow` as the spreadsheet shows it, 0 = named elsewhere.
struct TableReview {
    std::string sheet;
    int headerRow = 0;
    std::vector<MappedColumn> mapping;
};

enum class ChangeKind { New, Changed, Missing, Returned };

/// One line of the change set. `before` and `after` as they are written in files (raw text, or the
/// stored value). `isConflict`: the source and a person (`typedBy`, `typedAt`) have both changed
/// what the source said at the last import (`base`). `isReinterpreted`: the cell's text has not
/// changed, only its reading. `losesValue`: an absence would replace a value. Lines of interfaces
/// have `interface` and no `installation`; one without a field tells of a report that came or went.
struct RowChange {
    ChangeKind kind = ChangeKind::New;
    model::InstallationId installation;
    std::string name;
    std::optional<model::FieldKey> field;
    std::string before;
    std::string after;
    base::SourceRef source;
    bool isConflict = false;
    std::string base;
    std::string typedBy;
    std::string typedAt;
    bool isReinterpreted = false;
    bool losesValue = false;
    model::InterfaceId interface;
};

/// `organisation` is the code of the file's organisation ("" when rows name their own);
/// `rowsRead` = systems + skipped + rejected. Systems and interfaces that came back count as
/// changed, missing ones are counted in each import until they return. `continues`: the name of the
/// earlier file whose rows this one goes on with under a new name ("" = none).
struct FileReview {
    std::string file;
    std::string format;
    std::string encoding;
    std::string delimiter;
    std::string sheet;
    int headerRow = 0;
    std::string organisation;
    std::string sha256;
    std::string continues;
    std::vector<MappedColumn> mapping;
    std::vector<TableReview> tables; ///< every table, where `mapping` joins their columns
    int rowsRead = 0;
    int systemsAdded = 0;
    int systemsChanged = 0;
    int systemsUnchanged = 0;
    int systemsMissing = 0;
    int rowsSkipped = 0;
    int rowsRejected = 0;
    int interfacesAdded = 0;
    int interfacesChanged = 0;
    int interfacesUnchanged = 0;
    int interfacesMissing = 0;
    std::vector<model::Issue> issues;
    std::vector<RowChange> changes;
    std::vector<RowChange> interfaceChanges;
};

/// `refused`: nothing may be applied; holds the problems of all files of the call.
struct ImportReview {
    std::vector<FileReview> files;
    edit::EditSet edits;
    std::optional<base::Error> refused;
};

/// The review without changes that replace a person's value (conflicts) or a value by an absence;
/// counts and change lists follow: select() with safeSelection() of import_selection.h.
[[nodiscard]] ImportReview filterSafe(const ImportReview& review, const model::Inventory& snapshot);

} // namespace aallokko::importers
