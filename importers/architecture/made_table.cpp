// SPDX-License-Identifier: GPL-3.0-or-later
//
// The place of a cell, made or read.
#include "importers/architecture/made_table.h"

namespace aallokko::importers {

base::SourceRef placeOf(const RawSheet& sheet, const RawRow& row, std::size_t rowIndex,
                        std::size_t column) {
    if (sheet.made) {
        const auto it = sheet.made->places.find({rowIndex, column});
        if (it != sheet.made->places.end())
            return it->second;
    }
    base::SourceRef source = row.source;
    source.column = static_cast<int>(column) + 1;
    return source;
}

} // namespace aallokko::importers
