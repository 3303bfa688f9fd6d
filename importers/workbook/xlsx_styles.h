// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the style number of an XLSX cell to the meaning of its number and, on demand, to its number
// format. Nothing else of a style matters to an importer.
#pragma once

#include "core/base/result.h"
#include "importers/container/zip_archive.h"
#include "importers/numbers/number_format.h"
#include "importers/numbers/shown_number.h"
#include "importers/raw/read_budget.h"

#include <vector>

namespace aallokko::importers {

/// By style number (the `s` of a cell).
struct XlsxStyles {
    std::vector<NumberMeaning> meanings;
    /// Place in `formats`; both are empty unless asked for.
    std::vector<std::size_t> formatOf;
    std::vector<ShownFormat> formats;

    /// Format of a cell with this style; that of "General" when there is none.
    [[nodiscard]] const ShownFormat& format(int style) const;
};

/// `withFormats`: also what is needed to show values. Errors: those of ZipArchive and XmlPull.
[[nodiscard]] base::Result<XlsxStyles> readXlsxStyles(ZipArchive& archive, std::int64_t entry,
                                                      ReadBudget& budget, bool withFormats);

} // namespace aallokko::importers
