// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table on paper: columns share the width of the page, long cells are wrapped, the head is
// repeated on every page, and a heading never stands alone at the foot of one.
#pragma once

#include "app/draw/page_frame.h"

#include <QStringList>
#include <vector>

namespace aallokko::draw {

/// `width` in any unit: the columns get their share of the page.
struct PrintColumn {
    QString title;
    double width = 1;
    bool isNumber = false;
};

/// A heading has one cell, which takes the whole width.
struct PrintRow {
    QStringList cells;
    bool isHeading = false;
};

struct PrintTable {
    std::vector<PrintColumn> columns;
    std::vector<PrintRow> rows;
};

/// The device has its page size and orientation; the more columns, the smaller the letters. False
/// when it could not be painted on, or when there is no column. Linear in cells.
[[nodiscard]] bool printTable(QPagedPaintDevice& device, const PrintTable& table,
                              const PageTexts& texts);

} // namespace aallokko::draw
