// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drawing of a planner run: the best plan so far and the proven bound over time, with the gap
// between them. For the board and for reports; knows no widget.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

class QPainter;

namespace aallokko::draw {

/// Costs in any one unit, seconds from the start; points in time order.
struct BoundPoint {
    double seconds = 0;
    std::optional<double> incumbent;
    std::optional<double> bound;
};

/// Texts and colours of the surroundings. Lines differ in shape too: the best plan is a solid
/// line, the bound a dashed one.
struct BoundChartStyle {
    QColor text;
    QColor grid;
    QColor incumbent;
    QColor bound;
    QColor gap;
    QFont font;
    QString incumbentName;
    QString boundName;
};

/// Draws steps into `area`; without points only the frame. Linear in points.
void drawBoundChart(QPainter& painter, const QRectF& area, const std::vector<BoundPoint>& points,
                    const BoundChartStyle& style);

} // namespace aallokko::draw
