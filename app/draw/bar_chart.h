// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bars over categories, stacked or side by side, with an optional limit per category: load against
// capacity, cost over time, cost terms of two plans. For pages and for reports; knows no widget.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

class QPainter;

namespace aallokko::draw {

/// One colour of bars. Each series has a pattern too, so that colour is never needed.
struct BarSeries {
    QString name;
    QColor color;
    Qt::BrushStyle pattern = Qt::SolidPattern;
    std::vector<double> values = {}; ///< one a category; may be negative when not stacked
};

/// Neighbouring categories with one name below the axis, such as the quarters of a phase.
struct BarBand {
    int first = 0;
    int last = 0;
    QString name;
};

struct BarChart {
    QStringList labels;
    std::vector<BarSeries> series;
    std::vector<double> limits; ///< empty, or one a category
    QString limitName;
    std::vector<BarBand> bands;
    bool isStacked = true;
    int labelLines = 1; ///< more: long labels are broken into as many, each below its bars
    std::function<QString(double)> amount; ///< a value of the axis as text
    int current = -1;                      ///< category with a frame: focused or hovered
};

/// Colours of the surroundings; `over` marks what is above its limit, also with a word.
struct BarChartStyle {
    QColor text;
    QColor secondary;
    QColor grid;
    QColor over;
    QColor frame;
    QFont font;
    QString overName;
};

/// Draws into `area`: legend above, axis at the left, labels (as many as fit) and bands below.
void drawBarChart(QPainter& painter, const QRectF& area, const BarChart& chart,
                  const BarChartStyle& style);

/// The category at a place of the same drawing, -1 = none.
[[nodiscard]] int barAt(const QRectF& area, const BarChart& chart, const BarChartStyle& style,
                        const QPointF& place);

/// True when a stack, or a bar of a group, is above its limit by more than a rounding.
[[nodiscard]] bool isOverLimit(const BarChart& chart, int category);

/// The same figures in words, one line a category, for screen readers and tool tips.
[[nodiscard]] QString describeCategory(const BarChart& chart, const BarChartStyle& style,
                                       int category);

} // namespace aallokko::draw
