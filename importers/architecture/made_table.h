// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table that no file holds as such: systems or interfaces made from the elements and relations of
// a model. Its first row is the header, all others are data, and its cells know where in the file
// they come from. The steps from layout to drafts ask here.
#pragma once

#include "importers/raw/raw_document.h"

#include <map>
#include <optional>

namespace aallokko::importers {

/// A row of a made table of systems: document of the import, index of the row in its table.
struct MadeRow {
    std::size_t file = 0;
    std::string sheet;
    std::size_t row = 0;

    auto operator<=>(const MadeRow&) const = default;
};

struct MadeTable {
    /// Both ends of an interface, where they are systems of the same model.
    struct Link {
        std::optional<MadeRow> source;
        std::optional<MadeRow> target;
    };

    /// (row, column), both counted from 0 -> place in the file, for cells that stand elsewhere than
    /// their row says.
    std::map<std::pair<std::size_t, std::size_t>, base::SourceRef> places;
    /// Of a table of interfaces, one a row (the header's is empty); empty for systems.
    std::vector<Link> links;
    /// A row whose name is a system of another source already makes no system of its own.
    bool yieldsToKnown = false;
    bool holdsInterfaces = false;
};

/// Place of a cell: `row.source` with the column counted from 1, or where a made table says.
[[nodiscard]] base::SourceRef placeOf(const RawSheet& sheet, const RawRow& row,
                                      std::size_t rowIndex, std::size_t column);

} // namespace aallokko::importers
