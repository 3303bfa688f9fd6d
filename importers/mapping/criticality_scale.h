// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scales that run the other way: in one file 1 is the most critical system, in another 4. The
// header or a title says which; where nothing does, the file is asked once.
#pragma once

#include "importers/mapping/column_mapping.h"

namespace aallokko::importers {

enum class ScaleDirection { Unknown, HighIsCritical, LowIsCritical };

/// Direction that a remark states: "1 = kriittisin", "4 = mycket kritisk". `text` is folded.
[[nodiscard]] ScaleDirection directionIn(const std::string& text);

/// Settles the criticality column of a mapping, if it has numbers. Issues: import.scale_reversed
/// {header} and import.scale_direction {header} (the question), both Warning.
void settleCriticality(const RawSheet& sheet, const TableLayout& layout, const CellReader& reader,
                       TableMapping& mapping);

} // namespace aallokko::importers
