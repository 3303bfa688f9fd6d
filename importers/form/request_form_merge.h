// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an organisation changed in its form -> edits: three sides, of which the form itself holds
// the base (what it said when it was written).
#pragma once

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

/// Appends the changes of known systems, their lines and counts. Issues:
/// import.form_row_unknown {name} (Warning) when the project no longer has the system,
/// import.name_missing (Error), and those of the cells. Linear in cells, and in records for each
/// change.
void mergeFormSystems(const FormSheet& sheet, const FormTools& tools, FileReview& review,
                      std::vector<edit::Edit>& edits);

/// The same for known interfaces. Their ends are not looked at: formEnds().
void mergeFormInterfaces(const FormSheet& sheet, const FormTools& tools, FileReview& review,
                         std::vector<edit::Edit>& edits);

/// Known interfaces whose ends now have other words, with both ends read anew, added to `ends`. An
/// end that was emptied stays: import.form_end_emptied {name} (Warning). `organisation`: whose
/// words they are.
void addFormEnds(const FormSheet& sheet, const FormTools& tools, const SystemNames& names,
                 model::OrganisationId organisation, FileReview& review,
                 std::map<model::InterfaceId, ResolvedEnds>& ends);

} // namespace aallokko::importers
