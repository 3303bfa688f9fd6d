// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which group a row of the table of installations belongs to when it is grouped by a column: texts
// and codes by what they say, amounts by their size, days by their year, lists by their first item.
#pragma once

#include "app/models/system_table.h"

#include <QStringList>
#include <vector>

namespace aallokko::models {

/// Groups in the order in which they are shown, absences last; `groupOf` is their place, a row.
struct RowGroups {
    std::vector<int> groupOf;
    QStringList titles;
};

/// Empty for the column -1 and while no project is open. n log n.
[[nodiscard]] RowGroups groupsOf(const SystemTable& table, int column);

/// Sum of a column that may be summed over some rows, in whole units: "1 234 567", "≥ 1 234 567"
/// when not all know their amount, "" when none does.
struct GroupSum {
    QString text;
    int known = 0;
};
[[nodiscard]] GroupSum sumOf(const SystemTable& table, int column, const std::vector<int>& rows);

} // namespace aallokko::models
