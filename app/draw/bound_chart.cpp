// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both curves are steps: a value holds until the next one is found. The scale leaves out the first
// rough plans when they are far above the last, so that the gap that matters can be seen.
#include "app/draw/bound_chart.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace aallokko::draw {

namespace {

struct Scale {
    QRectF area;
    double seconds = 1;
    double low = 0;
    double high = 1;

    double x(double time) const { return area.left() + area.width() * time / seconds; }
    double y(double value) const {
        const double share = std::clamp((value - low) / (high - low), 0.0, 1.0);
        return area.bottom() - area.height() * share;
    }
};

Scale scaleOf(const QRectF& area, const std::vector<BoundPoint>& points) {
    Scale scale;
    scale.area = area;
    scale.seconds = std::max(1.0, points.back().seconds);
    std::optional<double> low;
    std::optional<double> best;
    for (const BoundPoint& point : points) {
        if (point.bound) {
            low = low ? std::max(*low, *point.bound) : *point.bound;
        }
        if (point.incumbent) {
            best = best ? std::min(*best, *point.incumbent) : *point.incumbent;
        }
    }
    const double bottom = low.value_or(best.value_or(0));
    const double top = best.value_or(bottom);
    const double gap = std::max(std::abs(top - bottom), std::abs(top) * 0.02 + 1.0);
    scale.low = bottom - gap * 0.3;
    scale.high = top + gap * 1.0;
    return scale;
}

template <class Value>
QPainterPath stepPath(const std::vector<BoundPoint>& points, const Scale& scale, Value value) {
    QPainterPath path;
    std::optional<double> last;
    for (const BoundPoint& point : points) {
        const std::optional<double> now = value(point);
        if (!now) {
            continue;
        }
        const double x = scale.x(point.seconds);
        if (!last) {
            path.moveTo(x, scale.y(*now));
        } else {
            path.lineTo(x, scale.y(*last));
            path.lineTo(x, scale.y(*now));
        }
        last = now;
    }
    if (last) {
        path.lineTo(scale.area.right(), scale.y(*last));
    }
    return path;
}

void drawName(QPainter& painter, const QPen& pen, double x, double y, const QString& name,
              const QColor& text) {
    painter.setPen(pen);
    painter.drawLine(QPointF(x, y), QPointF(x + 22, y));
    painter.setPen(text);
    painter.drawText(QPointF(x + 28, y + painter.fontMetrics().ascent() / 2.0 - 1), name);
}

} // namespace

void drawBoundChart(QPainter& painter, const QRectF& area, const std::vector<BoundPoint>& points,
                    const BoundChartStyle& style) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.font);
    const double line = painter.fontMetrics().height();
    const QRectF plot = area.adjusted(1, 1, -1, -(2 * line + 8));
    const QPen incumbentPen(style.incumbent, 2.0);
    const QPen boundPen(style.bound, 2.0, Qt::DashLine);
    painter.setPen(style.grid);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot);
    const double legend = plot.bottom() + line * 0.5 + 5;
    drawName(painter, incumbentPen, plot.left(), legend, style.incumbentName, style.text);
    drawName(painter, boundPen, plot.left(), legend + line, style.boundName, style.text);
    if (!points.empty()) {
        const Scale scale = scaleOf(plot.adjusted(2, 2, -2, -2), points);
        const QPainterPath upper =
            stepPath(points, scale, [](const BoundPoint& point) { return point.incumbent; });
        const QPainterPath lower =
            stepPath(points, scale, [](const BoundPoint& point) { return point.bound; });
        if (!upper.isEmpty() && !lower.isEmpty()) {
            QPainterPath between = upper;
            between.connectPath(lower.toReversed());
            painter.fillPath(between, style.gap);
        }
        painter.setPen(incumbentPen);
        painter.drawPath(upper);
        painter.setPen(boundPen);
        painter.drawPath(lower);
    }
    painter.restore();
}

} // namespace aallokko::draw
