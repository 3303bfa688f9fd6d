// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of an import that a person names: "3,5-8", "Liittymät!4", "Titania". Everything on other
// rows waits for the next import.
#pragma once

#include "importers/review/import_selection.h"

#include <string>
#include <vector>

namespace aallokko::importers {

/// Rows `first` to `last` as the spreadsheet numbers them, of `sheet` ("" = the sheet that the
/// file's review names), or, when `first` is 0, the systems and interfaces named `name`.
/// `text`: as it was written.
struct RowChoice {
    std::string text;
    std::string sheet;
    int first = 0;
    int last = 0;
    std::string name;
};

/// Numbers and ranges with commas between, after "SHEET!" if they stand on another sheet; any
/// other text is one name. Never fails.
[[nodiscard]] std::vector<RowChoice> readRowChoice(const std::string& text);

/// Lets only changes of the chosen rows through; what is gone from a file has no row there and is
/// chosen by name. Returns the choices that meet no change. Linear in changes for each choice.
[[nodiscard]] std::vector<RowChoice> allowOnlyRows(Selection& selection, const ImportReview& review,
                                                   const std::vector<RowChoice>& rows);

} // namespace aallokko::importers
