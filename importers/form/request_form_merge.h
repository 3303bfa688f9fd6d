// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an organisation changed in its form -> edits: three sides, of which the form itself holds
// the base (what it said when it was written).
#pragma once

#include "importers/form/form_links.h"
#include "importers/form/request_form.h"
#include "importers/merge/merge.h"
#include "importers/review/import_review.h"
#include "importers/words/system_names.h"

namespace aallokko::importers {

/// `file`, `user` and `time` sign the values, which count as typed: they stay when the list that
/// the project was made of comes again unchanged.
struct FormTools {
    const model::Inventory& snapshot;
    const CellReader& reader;
    std::string file;
    std::string time;
};

/// Appends the changes of known systems, their lines and counts, and notes in `links` the changed
/// cells that name other records. Issues:
/// import.form_row_unknown {name} (Warning) when the project no longer has the system,
/// import.name_missing (Error), and those of the cells. Linear in cells, and in records for each
/// change.
void mergeFormSystems(const FormSheet& sheet, const FormTools& tools, FileReview& review,
                      std::vector<edit::Edit>& edits, std::vector<FormLink>& links);

/// The same for known interfaces. Their ends are not looked at: formEnds().
void mergeFormInterfaces(const FormSheet& sheet, const FormTools& tools, FileReview& review,
                         std::vector<edit::Edit>& edits);

/// Known interfaces whose ends now have other words, with both ends read anew, added to `ends`. An
/// end that was emptied stays: import.form_end_emptied {name} (Warning); one that names no system
/// is kept as written: endIssue(). `organisation`: whose words they are.
void addFormEnds(const FormSheet& sheet, const FormTools& tools, const SystemNames& names,
                 model::OrganisationId organisation, FileReview& review,
                 std::map<model::InterfaceId, ResolvedEnds>& ends);

/// What to say of an end that was written in a form and found nowhere: import.end_like {written,
/// suggestion}, import.end_unknown or import.end_ambiguous {written} (Warning); nullopt for others.
[[nodiscard]] std::optional<model::Issue> endIssue(const model::InterfaceEnd& end,
                                                   const std::vector<std::string>& systems,
                                                   const base::SourceRef& place);
/// The names of all systems, for suggestions.
[[nodiscard]] std::vector<std::string> systemNames(const model::Inventory& snapshot);

} // namespace aallokko::importers
