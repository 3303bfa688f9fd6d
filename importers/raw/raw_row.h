// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of an inventory table exactly as it stands in the file, before any interpretation. All
// readers (CSV, XLSX, ODS, YAML) deliver this shape, so column mapping needs to know no format.
// Here QString ends: from here on text is UTF-8 in normalisation form C.
#pragma once

#include "core/base/source_ref.h"

#include <string>
#include <vector>

namespace aallokko::importers {

/// What the file itself says about a cell. CSV and YAML know no types: their cells are Text.
enum class CellKind {
    Empty,
    Text,
    Number,  ///< "1234.5": '.' as decimal sign, shortest form that reads back to the same double
    Percent, ///< "25%": the number shown, not the 0.25 that is stored
    Date,    ///< "2023-01-31" or, with a time of day, "2023-01-31T08:30:00"
    Time,    ///< "08:30:00"; a duration when hours pass 24 ("37:30:00"), with '-' when negative
    Boolean, ///< "TRUE" or "FALSE"
    Error    ///< "#N/A", "#REF!" and the like: the cached result of a broken formula
};

/// One cell as a person sees or types it; formulas give their cached result.
struct RawCell {
    std::string text;
    CellKind kind = CellKind::Empty;
    /// Covered by a merged block whose top left cell lies elsewhere; `text` is then empty.
    bool fromMerge = false;

    bool operator==(const RawCell&) const = default;
};

/// A row with at least one cell that is not empty. `source.row` is the number that the spreadsheet
/// shows, or the physical line where the CSV record or YAML entry starts. cells[i] is column i + 1.
/// Rows of one sheet may differ in length; a missing cell means an empty one.
struct RawRow {
    std::vector<RawCell> cells;
    base::SourceRef source;
    /// The row is hidden or filtered away in the spreadsheet; it is read all the same.
    bool hidden = false;

    bool operator==(const RawRow&) const = default;
};

} // namespace aallokko::importers
