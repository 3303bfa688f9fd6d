// SPDX-License-Identifier: GPL-3.0-or-later
//
// How rows of the table of installations compare: numbers and days by size, codes of a scale by
// their level, texts by Finnish collation, absences last in either direction.
#pragma once

#include "app/models/system_table.h"

#include <vector>

namespace aallokko::models {

/// One rank a row; equal cells have equal ranks. -1 as column ranks nothing: empty. n log n.
[[nodiscard]] std::vector<int> ranksOf(const SystemTable& table, int column, Qt::SortOrder order);

} // namespace aallokko::models
