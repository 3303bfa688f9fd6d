// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chart of a table in a report, drawn from the table's own figures.
#pragma once

#include "core/exchange/report.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace aallokko::draw {

/// Draws into `area` on white paper; patterns tell the series apart without colour. `table.chart`
/// is set. Words come in `language`, whose LanguageScope the caller holds.
void drawReportChart(QPainter& painter, const QRectF& area, const exchange::ReportTable& table,
                     const QFont& font, model::Language language);

} // namespace aallokko::draw
