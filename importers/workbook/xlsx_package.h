// SPDX-License-Identifier: GPL-3.0-or-later
//
// The frame of an XLSX workbook: which entries of the archive hold its sheets, strings and styles.
// Follows the relations of the package instead of trusting usual names; targets may be absolute,
// relative or written with backslashes, and namespaces transitional or strict.
#pragma once

#include "core/base/result.h"
#include "importers/container/zip_archive.h"
#include "importers/raw/raw_document.h"
#include "importers/raw/read_budget.h"

#include <QHash>
#include <QString>
#include <vector>

namespace aallokko::importers {

struct XlsxSheetEntry {
    std::string name;
    bool hidden = false;
    std::int64_t entry = 0;
};

struct XlsxPackage {
    std::vector<XlsxSheetEntry> sheets; ///< worksheets only, in the order of the tabs
    std::optional<std::int64_t> sharedStrings;
    std::optional<std::int64_t> styles;
    bool from1904 = false;
};

/// Path of a relation target inside the package: `target` seen from the part `base`.
[[nodiscard]] QString resolveTarget(const QString& base, QString target);

/// Reads relations and workbook. Sheets whose entry is missing become issues of `document`. Errors:
/// read.entry_missing (no workbook), read.no_table, those of XmlPull and ZipArchive.
[[nodiscard]] base::Result<XlsxPackage> readXlsxPackage(ZipArchive& archive, ReadBudget& budget,
                                                        RawDocument& document);

} // namespace aallokko::importers
