// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the style number of an XLSX cell to the meaning of its number. Nothing else of a style
// matters to an importer.
#pragma once

#include "core/base/result.h"
#include "importers/number_format.h"
#include "importers/read_budget.h"
#include "importers/zip_archive.h"

#include <vector>

namespace aallokko::importers {

/// Meaning by style number (the `s` of a cell). Errors: those of ZipArchive and XmlPull.
[[nodiscard]] base::Result<std::vector<NumberMeaning>>
readXlsxStyles(ZipArchive& archive, std::int64_t entry, ReadBudget& budget);

} // namespace aallokko::importers
