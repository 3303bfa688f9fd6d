// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of the table of installations by name and by group: what a saved view stores and what
// the chooser of columns lists. Numbers of columns never leave a run of the program.
#pragma once

#include "app/models/system_table.h"

#include <QList>
#include <QString>

namespace aallokko::models {

/// A group of the field catalogue, or the plan, with its columns in the catalogue's order.
struct ColumnGroup {
    QString title;
    QList<int> columns;
};

/// The stored name: that of the field ("owner"), "plan.takeover", "plan.consolidation"; "" for
/// none.
[[nodiscard]] QString columnName(int column);
/// -1 for a name that no column has.
[[nodiscard]] int columnOfName(const QString& name);
/// What the header shows, without the table's header.
[[nodiscard]] QString columnTitle(const SystemTable& table, int column);
/// All columns; empty while no project is open.
[[nodiscard]] QList<ColumnGroup> columnGroups(const SystemTable& table);
/// The columns shown until a person chooses others.
[[nodiscard]] QList<int> standardColumns();

/// True for amounts that may be added up: costs, work, users, gigabytes. Years and hours may not.
[[nodiscard]] bool isSummed(int column);

} // namespace aallokko::models
