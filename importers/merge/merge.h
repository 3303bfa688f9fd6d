// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drafts × project -> edits (hop 4 of the flow of one row). Rows are recognised by their identity;
// only differences of meaning are changes; nothing is ever deleted.
#pragma once

#include "importers/review/import_review.h"
#include "importers/review/three_way.h"
#include "importers/rows/interface_draft.h"
#include "importers/rows/system_draft.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace aallokko::importers {

/// A report that a form has taken back: a cell of the reporter's row no longer names the other end.
/// `pair` and `way` as pairKey() and pairWay() give them.
struct WithdrawnReport {
    model::InstallationId reporter;
    std::string pair;
    FlowWay way = FlowWay::Unstated;
    std::string raw;
    std::size_t file = 0;
    base::SourceRef place;
};

/// What merging needs to know of the call. `isSame[i]`: the file's bytes are those of the last
/// import. `tables`: identity source of every table of systems that was read -> its file;
/// `reportTables`: the same for tables that name interfaces. `reread` reads the last text of a
/// typed value's cell. `continues`: source of this call -> the earlier source that it goes on with;
/// `renamed`: the other way round, interface sheets of the same file included. `forms`: sources
/// among `tables` that hold only what was added to a form, so that nothing is missing from them.
struct MergeContext {
    const model::Inventory& snapshot;
    std::vector<bool> isSame = {};
    std::map<std::string, std::size_t> tables = {};
    std::map<std::string, std::size_t> reportTables = {};
    Reread reread = {};
    std::map<std::string, std::string> continues = {};
    std::map<std::string, std::string> renamed = {};
    std::set<std::string> forms = {};
    std::vector<WithdrawnReport> withdrawn = {};
};

/// Gives every draft its record (`id`), appends the edits and fills the counts, changes and issues
/// of the files. Issues: import.identity_uncertain {name} (Warning), import.identity_by_name {name}
/// (Info), import.row_missing {name} (Info). About linear in drafts and records.
void mergeSystems(const MergeContext& context, std::vector<SystemDraft>& drafts,
                  std::vector<FileReview>& files, std::vector<edit::Edit>& edits);

/// Joins reports of the same interface with each other and with the project's interfaces, and
/// appends the edits. Reports of lists come first in `reports`. Existing ends that can now be
/// resolved are `resolved` (interface -> both ends). An interface that none of its sources reports
/// any longer is marked, never deleted; a report that went while others stay is taken out. What a
/// form withdrew stays where other words report it: import.form_interface_stays {raw} (Info).
struct ResolvedEnds {
    model::InterfaceEnd source;
    model::InterfaceEnd target;
};
void mergeInterfaces(const MergeContext& context, const std::vector<InterfaceDraft>& reports,
                     const std::map<model::InterfaceId, ResolvedEnds>& resolved,
                     std::vector<FileReview>& files, std::vector<edit::Edit>& edits);

/// A value as a person wrote it or would read it in a list of changes: the raw cell, for typed
/// values and those without a cell the value; absences as "".
[[nodiscard]] std::string shownText(const model::FieldValue& value);

} // namespace aallokko::importers
