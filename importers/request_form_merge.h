// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an organisation changed in its form -> edits: three sides, of which the form itself holds
// the base (what it said when it was written).
#pragma once

#include "importers/import_review.h"
#include "importers/request_form.h"

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

/// The same for known interfaces. Ends are not changed: import.form_end_changed {name} (Warning).
void mergeFormInterfaces(const FormSheet& sheet, const FormTools& tools, FileReview& review,
                         std::vector<edit::Edit>& edits);

} // namespace aallokko::importers
