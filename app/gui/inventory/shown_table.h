// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Inventory page shows, as a table for a file and as one for paper: the rows that match in
// their order, those of folded groups too, and the columns in view.
#pragma once

#include "app/draw/table_print.h"
#include "app/models/system_filter.h"
#include "core/exchange/table.h"

#include <QList>

namespace aallokko::gui {

/// `columns` as the table of systems numbers them. Numbers, days and euros stay what they are; the
/// group, when there is one, is the first column. `what` describes the view in the notes.
[[nodiscard]] exchange::Workbook shownWorkbook(const models::SystemFilter& filter,
                                               const models::SystemTable& table,
                                               const QList<int>& columns, const QString& what);

/// The same as text, with a heading line above each group. `widths` of the columns, in any unit.
[[nodiscard]] draw::PrintTable shownPrintTable(const models::SystemFilter& filter,
                                               const models::SystemTable& table,
                                               const QList<int>& columns, const QList<int>& widths);

} // namespace aallokko::gui
