// SPDX-License-Identifier: GPL-3.0-or-later
//
// Violations carry a cross as well as their colour; names are drawn where they can be read.
#include "app/draw/graph/matrix_painter.h"

#include "app/draw/graph/node_painter.h"
#include "app/models/graph/layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace aallokko::draw {

namespace {

using models::matrixCell;
using models::matrixHeader;

constexpr double leastLetters = 9;

QFont headFont(const GraphStyle& style, double scale) {
    QFont font = style.font;
    font.setPixelSize(
        std::clamp(static_cast<int>(matrixCell * scale) - 3, 8, style.font.pixelSize()));
    return font;
}

void paintGround(QPainter& painter, const GraphPicture& picture, const GraphStyle& style,
                 const GraphView& view) {
    const double side = static_cast<double>(picture.nodes.size()) * matrixCell;
    QPen thin(style.line, 1);
    thin.setCosmetic(true);
    painter.setPen(thin);
    painter.setBrush(style.base);
    painter.drawRect(QRectF(0, 0, side, side));
    painter.setBrush(mixed(style.base, style.line, 0.35));
    for (const DrawnLane& lane : picture.lanes) {
        if (!lane.area.isEmpty()) {
            painter.drawRect(lane.area);
            painter.drawLine(QPointF(0, lane.area.bottom()), QPointF(side, lane.area.bottom()));
            painter.drawLine(QPointF(lane.area.right(), 0), QPointF(lane.area.right(), side));
        }
    }
    painter.setPen(QPen(style.secondary, 0));
    painter.drawLine(QPointF(0, 0), QPointF(side, side));
    if (view.current >= 0) {
        QColor band = style.highlight;
        band.setAlpha(60);
        painter.fillRect(QRectF(0, view.current * matrixCell, side, matrixCell), band);
        painter.fillRect(QRectF(view.current * matrixCell, 0, matrixCell, side), band);
    }
}

void paintCells(QPainter& painter, const GraphPicture& picture, const GraphStyle& style,
                const GraphView& view) {
    const bool hasCross = matrixCell * view.scale >= 6;
    for (const DrawnLink& link : picture.links) {
        const QRectF cell = matrixCellOf(link);
        if (!cell.intersects(view.visible)) {
            continue;
        }
        const QColor color = link.kind == LinkKind::Plain ? mixed(style.secondary, style.base, 0.2)
                                                          : lookOf(link.kind, 1, style).color;
        // One pixel at least, so that nothing vanishes when zoomed out.
        const double least = 2 / view.scale;
        QRectF box = cell.adjusted(1, 1, -1, -1);
        box.setSize(QSizeF(std::max(box.width(), least), std::max(box.height(), least)));
        painter.fillRect(box, color);
        if (link.kind == LinkKind::Violation && hasCross) {
            painter.setPen(QPen(style.base, 1.5));
            painter.drawLine(box.topLeft(), box.bottomRight());
            painter.drawLine(box.topRight(), box.bottomLeft());
        }
    }
}

void paintRowNames(QPainter& painter, const GraphPicture& picture, const GraphStyle& style,
                   const GraphView& view, const QFont& font) {
    const QFontMetricsF metrics(font);
    const double left = std::max(-matrixHeader, view.visible.left());
    const double width = std::min(matrixHeader, 170 / view.scale);
    painter.fillRect(QRectF(left, std::max(0.0, view.visible.top()), width,
                            std::min(static_cast<double>(picture.nodes.size()) * matrixCell,
                                     view.visible.bottom()) -
                                std::max(0.0, view.visible.top())),
                     style.window);
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        const double top = static_cast<double>(i) * matrixCell;
        if (top + matrixCell < view.visible.top() || top > view.visible.bottom()) {
            continue;
        }
        const DrawnNode& node = picture.nodes[i];
        if (static_cast<int>(i) == view.current) {
            painter.fillRect(QRectF(left, top, width, matrixCell),
                             mixed(style.highlight, style.window, 0.6));
        }
        if (node.colour >= 0 && node.colour < static_cast<int>(style.categories.size())) {
            painter.fillRect(QRectF(left + width - 6, top, 6, matrixCell),
                             style.categories[static_cast<std::size_t>(node.colour)]);
        }
        painter.save();
        painter.setPen(style.text);
        painter.translate(left + 4 / view.scale, top);
        painter.scale(1 / view.scale, 1 / view.scale);
        painter.drawText(QRectF(0, 0, (width - 8) * view.scale, matrixCell * view.scale),
                         Qt::AlignVCenter,
                         metrics.elidedText(node.label, Qt::ElideRight, (width - 10) * view.scale));
        painter.restore();
    }
}

void paintColumnNames(QPainter& painter, const GraphPicture& picture, const GraphStyle& style,
                      const GraphView& view, const QFont& font) {
    const QFontMetricsF metrics(font);
    const double height = std::min(matrixHeader, 110 / view.scale);
    const double bottom = std::max(0.0, view.visible.top() + height);
    const double side = static_cast<double>(picture.nodes.size()) * matrixCell;
    painter.fillRect(
        QRectF(std::max(0.0, view.visible.left()), bottom - height,
               std::min(side, view.visible.right()) - std::max(0.0, view.visible.left()), height),
        style.window);
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        const double left = static_cast<double>(i) * matrixCell;
        if (left + matrixCell < view.visible.left() || left > view.visible.right()) {
            continue;
        }
        painter.save();
        painter.setPen(static_cast<int>(i) == view.current ? style.highlight : style.text);
        painter.translate(left, bottom - 3 / view.scale);
        painter.rotate(-90);
        painter.scale(1 / view.scale, 1 / view.scale);
        painter.drawText(QRectF(0, 0, height * view.scale, matrixCell * view.scale),
                         Qt::AlignVCenter,
                         metrics.elidedText(picture.nodes[i].label, Qt::ElideRight,
                                            (height - 6 / view.scale) * view.scale));
        painter.restore();
    }
}

// Zoomed out only the names of waves can be read.
void paintLaneNames(QPainter& painter, const GraphPicture& picture, const GraphStyle& style,
                    const GraphView& view) {
    const QFontMetricsF metrics(style.font);
    double free = -1e18;
    for (const DrawnLane& lane : picture.lanes) {
        if (lane.area.isEmpty()) {
            continue;
        }
        const double top = std::max(lane.area.top(), free);
        // In the free ground at the left, ending at the matrix.
        const double room = std::max(matrixHeader, -view.visible.left()) * view.scale - 12;
        const QString name = metrics.elidedText(lane.title, Qt::ElideRight, room);
        painter.save();
        painter.setPen(style.text);
        painter.translate(0, top);
        painter.scale(1 / view.scale, 1 / view.scale);
        painter.drawText(QPointF(-metrics.horizontalAdvance(name) - 8, metrics.ascent()), name);
        painter.restore();
        free = top + metrics.height() / view.scale;
    }
}

} // namespace

QRectF matrixCellOf(const DrawnLink& link) {
    return {link.from * matrixCell, link.to * matrixCell, matrixCell, matrixCell};
}

void paintMatrix(QPainter& painter, const GraphPicture& picture, const GraphStyle& style,
                 const GraphView& view) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGround(painter, picture, style, view);
    paintCells(painter, picture, style, view);
    const QFont font = headFont(style, view.scale);
    painter.setFont(font);
    if (matrixCell * view.scale >= leastLetters) {
        paintRowNames(painter, picture, style, view, font);
        paintColumnNames(painter, picture, style, view, font);
    } else {
        painter.setFont(style.font);
        paintLaneNames(painter, picture, style, view);
    }
    painter.restore();
}

int matrixRowAt(const GraphPicture& picture, const QPointF& point) {
    const int row = static_cast<int>(std::floor(point.y() / matrixCell));
    const double side = static_cast<double>(picture.nodes.size()) * matrixCell;
    return row >= 0 && row < static_cast<int>(picture.nodes.size()) && point.x() < side ? row : -1;
}

int matrixLinkAt(const GraphPicture& picture, const QPointF& point) {
    for (std::size_t i = 0; i < picture.links.size(); ++i) {
        if (matrixCellOf(picture.links[i]).contains(point)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace aallokko::draw
