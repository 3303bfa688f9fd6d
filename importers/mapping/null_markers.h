// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts that stand for "nothing written" in one column, found from the column's own cells: a zero
// in half of the remarks, "xxx" in every fifth contract. Beside the catalogue's words for absence.
#pragma once

#include "importers/mapping/table_layout.h"
#include "importers/review/import_review.h"
#include "importers/values/cell_value.h"

#include <string>
#include <vector>

namespace aallokko::importers {

/// `text` as it first stands; `cells` have it of the `filled` ones. `isApplied`: these cells are
/// read as empty; a zero in a column of numbers never is, for it may be an amount. `isDoubtful`:
/// the text is not among the catalogue's words, so a person should look.
struct NullMarker {
    std::string text;
    std::size_t cells = 0;
    std::size_t filled = 0;
    bool isApplied = false;
    bool isDoubtful = false;
};

/// Markers of one mapped column, the most frequent first; those that `context` already holds are
/// left out. Linear in rows.
[[nodiscard]] std::vector<NullMarker> findNullMarkers(const RawSheet& sheet,
                                                      const TableLayout& layout, std::size_t column,
                                                      const ColumnContext& context,
                                                      const CellReader& reader);

/// All texts of the column that are read as an absence or might be meant so, with how they are read
/// now (`isApplied` of findNullMarkers applies to none of them any more: `context` is settled). The
/// most frequent first; at most 12. Linear in rows.
[[nodiscard]] std::vector<ColumnMarker> listMarkers(const RawSheet& sheet,
                                                    const TableLayout& layout, std::size_t column,
                                                    const ColumnContext& context,
                                                    const CellReader& reader);

} // namespace aallokko::importers
