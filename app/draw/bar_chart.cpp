// SPDX-License-Identifier: GPL-3.0-or-later
//
// The axis ends at a round number. A limit is a line over the width of its category, so that a
// changing capacity reads as steps.
#include "app/draw/bar_chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>
#include <algorithm>
#include <cmath>

namespace aallokko::draw {

namespace {

struct Frame {
    QRectF plot;
    double line = 0; ///< height of a line of text
    double low = 0;
    double high = 1;
    double step = 1;
    double width = 1; ///< of a category
    int legendRows = 1;

    double y(double value) const {
        return plot.bottom() - plot.height() * (value - low) / (high - low);
    }
    QRectF column(int category) const {
        return {plot.left() + width * category, plot.top(), width, plot.height()};
    }
};

double valueOf(const BarSeries& series, int category) {
    const auto place = static_cast<std::size_t>(category);
    return place < series.values.size() ? series.values[place] : 0.0;
}

// The top of what is drawn: the sum of a stack, the highest bar of a group.
double topOf(const BarChart& chart, int category) {
    double top = 0;
    for (const BarSeries& series : chart.series) {
        const double value = valueOf(series, category);
        top = chart.isStacked ? top + value : std::max(top, value);
    }
    return top;
}

// 1, 2 or 5 times a power of ten, so that about four lines fit.
double roundStep(double span) {
    const double raw = std::max(span / 4.0, 1e-9);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= raw) {
            return power * factor;
        }
    }
    return power * 10.0;
}

void findScale(const BarChart& chart, Frame& frame) {
    double low = 0;
    double high = 0;
    for (int i = 0; i < chart.labels.size(); ++i) {
        high = std::max(high, topOf(chart, i));
        for (const BarSeries& series : chart.series) {
            low = std::min(low, valueOf(series, i));
        }
        if (static_cast<std::size_t>(i) < chart.limits.size()) {
            high = std::max(high, chart.limits[static_cast<std::size_t>(i)]);
        }
    }
    frame.step = roundStep(std::max(high - low, 1.0));
    frame.low = std::floor(low / frame.step) * frame.step;
    frame.high = std::max(frame.step, std::ceil(high / frame.step) * frame.step);
}

QStringList legendNames(const BarChart& chart) {
    QStringList names;
    for (const BarSeries& series : chart.series) {
        names << series.name;
    }
    if (!chart.limits.empty()) {
        names << chart.limitName;
    }
    return names;
}

double legendWidth(const QFontMetricsF& metrics, const QString& name) {
    return metrics.height() * 1.6 + metrics.horizontalAdvance(name) + metrics.height();
}

int legendRowsOf(const BarChart& chart, const QFontMetricsF& metrics, double width) {
    int rows = 1;
    double x = 0;
    for (const QString& name : legendNames(chart)) {
        const double needed = legendWidth(metrics, name);
        if (x > 0 && x + needed > width) {
            ++rows;
            x = 0;
        }
        x += needed;
    }
    return rows;
}

Frame frameOf(const QRectF& area, const BarChart& chart, const BarChartStyle& style) {
    const QFontMetricsF metrics(style.font);
    Frame frame;
    frame.line = metrics.height();
    findScale(chart, frame);
    double axis = 0;
    for (double value = frame.low; value <= frame.high + frame.step / 2; value += frame.step) {
        axis = std::max(axis, metrics.horizontalAdvance(chart.amount(value)));
    }
    frame.legendRows = legendRowsOf(chart, metrics, area.width());
    const double below = frame.line * (chart.bands.empty() ? 0.4 + chart.labelLines : 2.5);
    frame.plot = area.adjusted(axis + 8, frame.line * (frame.legendRows * 1.15 + 0.5), -2, -below);
    frame.width =
        frame.plot.width() / std::max<double>(1, static_cast<double>(chart.labels.size()));
    return frame;
}

QBrush brushOf(const BarSeries& series) {
    return series.pattern == Qt::SolidPattern ? QBrush(series.color)
                                              : QBrush(series.color, series.pattern);
}

void drawBar(QPainter& painter, const QRectF& bar, const BarSeries& series,
             const BarChartStyle& style) {
    painter.setPen(QPen(style.text, 1));
    painter.setBrush(brushOf(series));
    painter.drawRect(bar);
}

void drawLegend(QPainter& painter, const QRectF& area, const BarChart& chart,
                const BarChartStyle& style) {
    const QFontMetricsF metrics(style.font);
    const double line = metrics.height();
    QPointF at = area.topLeft();
    const auto place = [&](const QString& name) {
        const double needed = legendWidth(metrics, name);
        if (at.x() > area.left() && at.x() + needed > area.right()) {
            at = QPointF(area.left(), at.y() + line * 1.15);
        }
        const QPointF here = at;
        at.rx() += needed;
        painter.setPen(style.text);
        painter.drawText(QPointF(here.x() + line * 1.6, here.y() + metrics.ascent()), name);
        return QRectF(here.x(), here.y() + line * 0.15, line * 1.2, line * 0.7);
    };
    for (const BarSeries& series : chart.series) {
        drawBar(painter, place(series.name), series, style);
    }
    if (!chart.limits.empty()) {
        const QRectF mark = place(chart.limitName);
        painter.setPen(QPen(style.text, 2));
        painter.drawLine(QPointF(mark.left(), mark.center().y()),
                         QPointF(mark.right(), mark.center().y()));
    }
}

void drawAxis(QPainter& painter, const Frame& frame, const BarChart& chart,
              const BarChartStyle& style) {
    for (double value = frame.low; value <= frame.high + frame.step / 2; value += frame.step) {
        const double y = frame.y(value);
        painter.setPen(style.grid);
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(style.secondary);
        painter.drawText(QRectF(frame.plot.left() - 408, y - frame.line / 2, 400, frame.line),
                         Qt::AlignRight | Qt::AlignVCenter, chart.amount(value));
    }
}

// Every n-th label, so that none runs into the next.
void drawLabels(QPainter& painter, const Frame& frame, const BarChart& chart,
                const BarChartStyle& style) {
    const QFontMetricsF metrics(style.font);
    double widest = 1;
    for (const QString& label : chart.labels) {
        widest = std::max(widest, metrics.horizontalAdvance(label) + frame.line * 0.5);
    }
    const int every =
        chart.labelLines > 1 ? 1 : std::max(1, static_cast<int>(std::ceil(widest / frame.width)));
    painter.setPen(style.text);
    for (int i = 0; i < chart.labels.size(); i += every) {
        const QRectF column = frame.column(i);
        if (chart.labelLines > 1) {
            QTextOption option(Qt::AlignHCenter | Qt::AlignTop);
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            painter.drawText(QRectF(column.left() + 2, frame.plot.bottom() + 3, column.width() - 4,
                                    frame.line * chart.labelLines),
                             chart.labels[i], option);
            continue;
        }
        if (every > 1 && column.left() + widest > frame.plot.right() + frame.line) {
            break; // would be cut off
        }
        const QRectF space =
            every == 1 ? column : QRectF(column.left(), 0, frame.width * every, frame.line);
        painter.drawText(QRectF(space.left(), frame.plot.bottom() + 3, space.width(), frame.line),
                         (every == 1 ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignTop,
                         chart.labels[i]);
    }
    for (const BarBand& band : chart.bands) {
        const double left = frame.column(band.first).left();
        const double right = frame.column(band.last).right();
        const double y = frame.plot.bottom() + frame.line * 1.35;
        painter.setPen(style.secondary);
        painter.drawLine(QPointF(left + 2, y), QPointF(right - 2, y));
        painter.drawText(QRectF(left, y + 1, right - left, frame.line),
                         Qt::AlignHCenter | Qt::AlignTop,
                         metrics.elidedText(band.name, Qt::ElideRight, right - left - 4));
    }
}

void drawStack(QPainter& painter, const Frame& frame, const BarChart& chart,
               const BarChartStyle& style, int category) {
    const QRectF column = frame.column(category);
    const double inset = std::min(column.width() * 0.15, 8.0);
    double sum = 0;
    for (const BarSeries& series : chart.series) {
        const double value = valueOf(series, category);
        if (value > 0) {
            const double top = frame.y(sum + value);
            drawBar(
                painter,
                QRectF(column.left() + inset, top, column.width() - 2 * inset, frame.y(sum) - top),
                series, style);
        }
        sum += value;
    }
}

void drawGroup(QPainter& painter, const Frame& frame, const BarChart& chart,
               const BarChartStyle& style, int category) {
    const QRectF column = frame.column(category);
    const auto count = static_cast<double>(chart.series.size());
    const double inset = std::min(column.width() * 0.15, 10.0);
    const double width = (column.width() - 2 * inset) / count;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const double value = valueOf(chart.series[s], category);
        const double y = frame.y(std::max(value, 0.0));
        const double height = frame.y(std::min(value, 0.0)) - y;
        if (value != 0) {
            drawBar(painter,
                    QRectF(column.left() + inset + width * static_cast<double>(s), y, width,
                           std::max(height, 1.0)),
                    chart.series[s], style);
        }
    }
}

void drawLimit(QPainter& painter, const Frame& frame, const BarChart& chart,
               const BarChartStyle& style, int category) {
    if (static_cast<std::size_t>(category) >= chart.limits.size()) {
        return;
    }
    const QRectF column = frame.column(category);
    const double y = frame.y(chart.limits[static_cast<std::size_t>(category)]);
    painter.setPen(QPen(style.text, 2));
    painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y));
    if (isOverLimit(chart, category)) {
        const double top = frame.y(topOf(chart, category));
        const double size = frame.line * 0.5;
        const QPointF middle(column.center().x(), std::max(frame.plot.top(), top - size - 2));
        painter.setPen(QPen(style.text, 1));
        painter.setBrush(style.over);
        const QPointF triangle[] = {middle, middle + QPointF(-size / 1.6, size),
                                    middle + QPointF(size / 1.6, size)};
        painter.drawConvexPolygon(triangle, 3);
    }
}

} // namespace

bool isOverLimit(const BarChart& chart, int category) {
    const auto place = static_cast<std::size_t>(category);
    return place < chart.limits.size() &&
           topOf(chart, category) > chart.limits[place] * 1.0001 + 0.5;
}

void drawBarChart(QPainter& painter, const QRectF& area, const BarChart& chart,
                  const BarChartStyle& style) {
    if (chart.labels.isEmpty() || !chart.amount) {
        return;
    }
    painter.save();
    painter.setFont(style.font);
    painter.setRenderHint(QPainter::Antialiasing);
    const Frame frame = frameOf(area, chart, style);
    drawLegend(painter, area, chart, style);
    drawAxis(painter, frame, chart, style);
    for (int i = 0; i < chart.labels.size(); ++i) {
        chart.isStacked ? drawStack(painter, frame, chart, style, i)
                        : drawGroup(painter, frame, chart, style, i);
        drawLimit(painter, frame, chart, style, i);
    }
    painter.setPen(QPen(style.text, 1));
    painter.drawLine(QPointF(frame.plot.left(), frame.y(0)),
                     QPointF(frame.plot.right(), frame.y(0)));
    drawLabels(painter, frame, chart, style);
    if (chart.current >= 0 && chart.current < chart.labels.size()) {
        painter.setPen(QPen(style.frame, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame.column(chart.current).adjusted(0, -2, 0, 1));
    }
    painter.restore();
}

int barAt(const QRectF& area, const BarChart& chart, const BarChartStyle& style,
          const QPointF& place) {
    if (chart.labels.isEmpty() || !chart.amount) {
        return -1;
    }
    const Frame frame = frameOf(area, chart, style);
    if (place.x() < frame.plot.left() || place.x() >= frame.plot.right() ||
        place.y() < frame.plot.top()) {
        return -1;
    }
    return std::min(static_cast<int>((place.x() - frame.plot.left()) / frame.width),
                    static_cast<int>(chart.labels.size()) - 1);
}

QString describeCategory(const BarChart& chart, const BarChartStyle& style, int category) {
    QStringList parts;
    for (const BarSeries& series : chart.series) {
        parts << series.name + u' ' + chart.amount(valueOf(series, category));
    }
    if (static_cast<std::size_t>(category) < chart.limits.size()) {
        parts << chart.limitName + u' ' +
                     chart.amount(chart.limits[static_cast<std::size_t>(category)]);
    }
    if (isOverLimit(chart, category)) {
        parts << style.overName;
    }
    return chart.labels[category] + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

} // namespace aallokko::draw
