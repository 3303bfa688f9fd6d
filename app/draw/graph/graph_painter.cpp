// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lanes first, then links, then boxes over them, then the texts of links.
#include "app/draw/graph/graph_painter.h"

#include "app/draw/graph/node_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace aallokko::draw {

namespace {

constexpr std::size_t dearestTold = 10; ///< links whose cost is told without asking
constexpr std::size_t mostCurves = 500; ///< more in view are drawn straight
constexpr std::size_t mostMovingCurves = 80;
constexpr std::size_t mostMovingLinks = 6000;
constexpr std::size_t mostMovingTexts = 300;
constexpr std::size_t mostBoxes = 4000; ///< more in view are plain rectangles

// The text stays readable at every scale: its size is that of the screen.
void drawScreenText(QPainter& painter, const QPointF& at, double width, const QString& text,
                    const QFont& font, const QColor& color, double scale) {
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(color);
    const ScreenFrame frame(painter, at, scale);
    painter.drawText(QPointF(0, metrics.ascent()),
                     metrics.elidedText(text, Qt::ElideRight, width * scale));
}

void drawArrow(QPainter& painter, const QPointF& tip, const QPointF& along, const QColor& color) {
    constexpr double length = 9;
    constexpr double half = 3.6;
    const QPointF across(-along.y(), along.x());
    const QPointF foot = tip - along * length;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({tip, foot + across * half, foot - across * half}));
}

} // namespace

LinkLook lookOf(LinkKind kind, int count, const GraphStyle& style) {
    const double more = std::min(4.0, 0.7 * std::log2(std::max(1, count)));
    switch (kind) {
    case LinkKind::Plain:
        return {mixed(style.secondary, style.window, 0.35), 1.0 + more, false};
    case LinkKind::Hard:
        return {style.secondary, 1.5 + more, false};
    case LinkKind::Bridge:
        return {style.bridge, 2.0 + more, false};
    case LinkKind::Violation:
        return {style.violation, 2.2 + more, true};
    }
    return {};
}

void drawTriangle(QPainter& painter, const QPointF& foot, double size, const QColor& color,
                  bool isFilled) {
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(isFilled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPolygon(QPolygonF({foot + QPointF(0, -size), foot + QPointF(size * 0.58, 0),
                                   foot + QPointF(-size * 0.58, 0)}));
}

GraphPainter::GraphPainter() = default;
GraphPainter::~GraphPainter() = default;
GraphPainter::GraphPainter(GraphPainter&&) noexcept = default;
GraphPainter& GraphPainter::operator=(GraphPainter&&) noexcept = default;

GraphPainter::GraphPainter(const GraphPicture& picture)
    : m_picture(&picture), m_texts(picture.nodes.size()) {
    m_curves.reserve(picture.links.size());
    m_curveBounds.reserve(picture.links.size());
    for (const DrawnLink& link : picture.links) {
        m_curves.push_back(curveOf(picture, link));
        m_curveBounds.push_back(m_curves.back().bounds());
    }
    std::vector<int> order(picture.links.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&picture](int a, int b) {
        return picture.links[static_cast<std::size_t>(a)].yearlyCents >
               picture.links[static_cast<std::size_t>(b)].yearlyCents;
    });
    m_isTold.assign(picture.links.size(), 0);
    for (std::size_t i = 0; i < std::min(dearestTold, order.size()); ++i) {
        const auto link = static_cast<std::size_t>(order[i]);
        m_isTold[link] = picture.links[link].yearlyCents > 0 ? 1 : 0;
    }
}

void GraphPainter::moveNode(int node) {
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const DrawnLink& link = m_picture->links[i];
        if (link.from == node || link.to == node) {
            m_curves[i] = curveOf(*m_picture, link);
            m_curveBounds[i] = m_curves[i].bounds();
        }
    }
}

bool GraphPainter::isNear(const DrawnLink& link, const GraphView& view) const {
    const auto touches = [&link](int node) {
        return node >= 0 && (link.from == node || link.to == node);
    };
    return touches(view.current) || touches(view.hovered);
}

void GraphPainter::paint(QPainter& painter, const GraphStyle& style, const GraphView& view) const {
    if (m_picture == nullptr) {
        return;
    }
    painter.save();
    painter.setFont(style.font);
    paintLanes(painter, style, view);
    paintLinks(painter, style, view);
    paintNodes(painter, style, view);
    painter.restore();
}

void GraphPainter::paintLanes(QPainter& painter, const GraphStyle& style,
                              const GraphView& view) const {
    QFont head = style.font;
    head.setBold(true);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const DrawnLane& lane : m_picture->lanes) {
        if (lane.area.isEmpty() || !lane.area.intersects(view.visible)) {
            continue;
        }
        if (lane.isFramed) {
            QPen pen(style.line, 1);
            pen.setCosmetic(true);
            painter.setPen(pen);
            painter.setBrush(mixed(style.window, style.line, 0.22));
            painter.drawRect(lane.area);
        }
        // Heads stay in view while their lane is.
        const double line = QFontMetricsF(head).height() / view.scale;
        const double top = std::clamp(view.visible.top(), lane.area.top(),
                                      std::max(lane.area.top(), lane.area.bottom() - 3 * line));
        const QPointF at(lane.area.left() + 8, top + 4);
        drawScreenText(painter, at, lane.area.width() - 12, lane.title, head, style.text,
                       view.scale);
        drawScreenText(painter, at + QPointF(0, line), lane.area.width() - 12, lane.detail,
                       style.font, style.secondary, view.scale);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const DrawnEnclosure& enclosure : m_picture->enclosures) {
        if (!enclosure.area.isEmpty() && enclosure.area.intersects(view.visible)) {
            painter.setPen(QPen(style.secondary, 1.4, Qt::DashLine));
            painter.setBrush(mixed(style.window, style.line, 0.18));
            painter.drawRoundedRect(enclosure.area, 10, 10);
            drawScreenText(painter, enclosure.area.topLeft() + QPointF(14, 6),
                           enclosure.area.width() - 24, enclosure.title, head, style.text,
                           view.scale);
        }
    }
}

void GraphPainter::paintLinks(QPainter& painter, const GraphStyle& style,
                              const GraphView& view) const {
    std::vector<int> shown;
    for (std::size_t i = 0; i < m_curveBounds.size(); ++i) {
        if (m_curveBounds[i].intersects(view.visible)) {
            shown.push_back(static_cast<int>(i));
        }
    }
    // Those of the node in view lie over the others, which step back and may be plain.
    std::vector<int> near;
    std::vector<int> others;
    for (const int link : shown) {
        (isNear(m_picture->links[static_cast<std::size_t>(link)], view) ? near : others)
            .push_back(link);
    }
    const std::size_t most = view.isMoving ? mostMovingCurves : mostCurves;
    const bool isSmall = view.scale < plainScale;
    for (const std::vector<int>* links : {&others, &near}) {
        const bool isBehind = links == &others && !near.empty();
        if (isSmall || links->size() > (isBehind ? most / 4 : most)) {
            paintPlainLinks(painter, style, view, *links);
        } else {
            painter.setRenderHint(QPainter::Antialiasing);
            for (const int link : *links) {
                paintCurve(painter, style, view, link);
            }
        }
    }
    if (!view.isMoving) {
        paintLinkTexts(painter, style, view, shown);
    }
}

void GraphPainter::paintPlainLinks(QPainter& painter, const GraphStyle& style,
                                   const GraphView& view, const std::vector<int>& links) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool isThinned = view.isMoving && links.size() > mostMovingLinks;
    const std::size_t step = isThinned ? links.size() / mostMovingLinks + 1 : 1;
    const bool hasFocus = view.current >= 0 || view.hovered >= 0;
    constexpr LinkKind kinds[] = {LinkKind::Plain, LinkKind::Hard, LinkKind::Bridge,
                                  LinkKind::Violation};
    for (const bool isNearTurn : {false, true}) {
        for (const LinkKind kind : kinds) {
            QVector<QLineF> lines;
            for (std::size_t i = 0; i < links.size(); i += isNearTurn ? 1 : step) {
                const auto at = static_cast<std::size_t>(links[i]);
                const DrawnLink& link = m_picture->links[at];
                if (link.kind == kind && isNear(link, view) == isNearTurn) {
                    lines.append({m_curves[at].start, m_curves[at].end});
                }
            }
            if (lines.isEmpty()) {
                continue;
            }
            QColor color = lookOf(kind, 1, style).color;
            if (hasFocus && !isNearTurn) {
                color = mixed(color, style.window, 0.75);
            }
            QPen pen(isNearTurn && kind == LinkKind::Plain ? style.text : color,
                     isNearTurn ? 2 : 1);
            pen.setCosmetic(true);
            painter.setPen(pen);
            painter.drawLines(lines);
        }
    }
}

void GraphPainter::paintCurve(QPainter& painter, const GraphStyle& style, const GraphView& view,
                              int link) const {
    const auto at = static_cast<std::size_t>(link);
    const DrawnLink& drawn = m_picture->links[at];
    const bool isNearLink = isNear(drawn, view);
    const bool hasFocus = view.current >= 0 || view.hovered >= 0;
    LinkLook look = lookOf(drawn.kind, drawn.count, style);
    if (hasFocus && !isNearLink) {
        look.color = mixed(look.color, style.window, 0.7);
    } else if (isNearLink && drawn.kind == LinkKind::Plain) {
        look.color = style.text;
    }
    QPen pen(look.color, std::max(look.width, 0.8 / view.scale));
    pen.setStyle(look.isDashed ? Qt::DashLine : drawn.isCut ? Qt::DotLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const LinkCurve& curve = m_curves[at];
    if (curve.isStraight) {
        painter.drawLine(curve.start, curve.end);
    } else {
        painter.drawPath(curve.path());
    }
    if (view.scale >= 0.45) {
        drawArrow(painter, curve.end, curve.arrival(), look.color);
        if (drawn.isTwoWay) {
            LinkCurve back = curve;
            std::swap(back.start, back.end);
            std::swap(back.startControl, back.endControl);
            drawArrow(painter, back.end, back.arrival(), look.color);
        }
    }
    if (drawn.kind == LinkKind::Violation && (!hasFocus || isNearLink)) {
        const double size = 13 / std::max(0.6, view.scale);
        drawTriangle(painter, curve.middle() + QPointF(0, size / 2), size, style.violation, true);
    }
}

void GraphPainter::paintLinkTexts(QPainter& painter, const GraphStyle& style, const GraphView& view,
                                  const std::vector<int>& links) const {
    constexpr int mostTexts = 60;
    const QFontMetricsF metrics(style.font);
    const bool hasFocus = view.current >= 0 || view.hovered >= 0;
    std::vector<QRectF> taken;
    for (const int link : links) {
        const auto at = static_cast<std::size_t>(link);
        const DrawnLink& drawn = m_picture->links[at];
        const bool isShown = hasFocus ? isNear(drawn, view) : m_isTold[at] != 0;
        if (!isShown || drawn.text.isEmpty() || static_cast<int>(taken.size()) >= mostTexts) {
            continue;
        }
        const QSizeF size =
            QSizeF(metrics.horizontalAdvance(drawn.text) + 8, metrics.height()) / view.scale;
        QRectF ground(QPointF(0, 0), size);
        const double lift = drawn.kind == LinkKind::Violation ? size.height() + 10 / view.scale : 0;
        ground.moveCenter(m_curves[at].middle() + QPointF(0, lift));
        const bool isFree =
            std::none_of(taken.begin(), taken.end(),
                         [&ground](const QRectF& other) { return other.intersects(ground); });
        if (!isFree) {
            continue;
        }
        taken.push_back(ground);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.window);
        painter.drawRect(ground);
        drawScreenText(painter, ground.topLeft() + QPointF(4 / view.scale, 0), size.width(),
                       drawn.text, style.font, style.text, view.scale);
    }
}

void GraphPainter::paintNodes(QPainter& painter, const GraphStyle& style,
                              const GraphView& view) const {
    std::vector<char> isLit(m_picture->nodes.size(), 0);
    const int focus = view.current >= 0 ? view.current : view.hovered;
    if (focus >= 0) {
        isLit[static_cast<std::size_t>(focus)] = 1;
        for (const DrawnLink& link : m_picture->links) {
            if (isNear(link, view)) {
                isLit[static_cast<std::size_t>(link.from)] = 1;
                isLit[static_cast<std::size_t>(link.to)] = 1;
            }
        }
    }
    std::vector<int> shown;
    for (std::size_t i = 0; i < m_picture->nodes.size(); ++i) {
        if (m_picture->nodes[i].box.adjusted(-5, -5, 5, 5).intersects(view.visible)) {
            shown.push_back(static_cast<int>(i));
        }
    }
    const bool isPlain = view.scale < plainScale && letterSize(style, view.scale) == 0;
    const bool hasText = !view.isMoving || shown.size() <= mostMovingTexts;
    painter.setRenderHint(QPainter::Antialiasing, !isPlain);
    for (const int i : shown) {
        const DrawnNode& node = m_picture->nodes[static_cast<std::size_t>(i)];
        const bool isFaded = focus >= 0 && isLit[static_cast<std::size_t>(i)] == 0;
        if (isPlain || shown.size() > mostBoxes) {
            drawPlainNode(painter, node, style, i == view.current, isFaded);
        } else {
            drawNode(painter, node, style, view, i == view.current, isFaded,
                     hasText ? &m_texts[static_cast<std::size_t>(i)] : nullptr);
        }
    }
}

int GraphPainter::nodeAt(const QPointF& point) const {
    if (m_picture == nullptr) {
        return -1;
    }
    for (std::size_t i = m_picture->nodes.size(); i > 0; --i) {
        if (m_picture->nodes[i - 1].box.contains(point)) {
            return static_cast<int>(i - 1);
        }
    }
    return -1;
}

int GraphPainter::linkAt(const QPointF& point, double reach) const {
    int best = -1;
    double bestDistance = reach;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        if (m_curveBounds[i].adjusted(-reach, -reach, reach, reach).contains(point)) {
            const double distance = m_curves[i].distanceTo(point);
            if (distance <= bestDistance) {
                bestDistance = distance;
                best = static_cast<int>(i);
            }
        }
    }
    return best;
}

} // namespace aallokko::draw
