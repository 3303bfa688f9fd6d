// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is drawn; gestures and keys are in canvas_input.cpp.
#include "app/gui/graph/canvas.h"

#include "app/draw/graph/matrix_painter.h"
#include "app/gui/theme.h"
#include "app/models/graph/layout.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QPainter>
#include <QResizeEvent>
#include <algorithm>

namespace aallokko::gui {

namespace {

constexpr double readableScale = 0.62;
constexpr double wholeScale = 0.34;

using models::PictureKind;

} // namespace

std::vector<QColor> categoryColours(bool isDark) {
    // Okabe and Ito; its black is light on a dark ground. The last is for all others.
    return {QColor(0xe69f00), QColor(0x56b4e9),
            QColor(0x009e73), QColor(0xf0e442),
            QColor(0x0072b2), QColor(0xd55e00),
            QColor(0xcc79a7), isDark ? QColor(0xe6e6e6) : QColor(Qt::black),
            QColor(0x8c8c8c)};
}

GraphCanvas::GraphCanvas(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("graphCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(280, 200);
    constexpr int stillMilliseconds = 120;
    m_still.setSingleShot(true);
    m_still.setInterval(stillMilliseconds);
    connect(&m_still, &QTimer::timeout, this, [this] {
        m_view.isMoving = false;
        update();
    });
}

bool GraphCanvas::isMatrix() const {
    return m_answer != nullptr && m_answer->picture.kind == models::PictureKind::Matrix;
}

void GraphCanvas::show(const models::GraphAnswer* answer, bool keepsView) {
    m_answer = answer;
    m_view.current = -1;
    m_view.hovered = -1;
    m_dragged = -1;
    m_painter = answer == nullptr ? draw::GraphPainter() : draw::GraphPainter(answer->picture);
    if (!keepsView) {
        lookFirst();
    }
    update();
}

draw::GraphStyle GraphCanvas::style() const {
    const QPalette colours = palette();
    const bool dark = isDark(colours);
    draw::GraphStyle style;
    style.window = colours.color(QPalette::Window);
    style.base = colours.color(QPalette::Base);
    style.text = colours.color(QPalette::WindowText);
    style.secondary = secondaryText(colours);
    style.line = colours.color(QPalette::Mid);
    style.highlight = colours.color(QPalette::Highlight);
    style.bridge = markColor(Mark::Information, dark);
    style.violation = markColor(Mark::Error, dark);
    style.placed = markColor(Mark::Pinned, dark);
    style.categories = categoryColours(dark);
    style.font = font();
    style.font.setPixelSize(QFontInfo(font()).pixelSize());
    return style;
}

QPointF GraphCanvas::toPicture(const QPointF& point) const {
    return (point - m_offset) / m_view.scale;
}

QPointF GraphCanvas::pointOf(int node) const {
    const QRectF& box = m_answer->picture.boxOf(node);
    return box.center() * m_view.scale + m_offset;
}

void GraphCanvas::fit() {
    if (m_answer == nullptr || m_answer->picture.nodes.empty()) {
        return;
    }
    const QRectF bounds = m_answer->picture.bounds;
    m_view.scale =
        std::clamp(std::min(width() / bounds.width(), height() / bounds.height()), 0.01, 1.15);
    m_offset = QRectF(rect()).center() - bounds.center() * m_view.scale;
    update();
}

void GraphCanvas::lookFirst() {
    m_isUntouched = true;
    fit();
    // Super-nodes are read as a whole; their letters stay readable at smaller scales.
    const bool isWhole = m_answer != nullptr && m_answer->picture.kind == PictureKind::Force;
    if (m_answer == nullptr || m_answer->picture.nodes.empty() || isMatrix() ||
        m_view.scale >= (isWhole ? wholeScale : readableScale)) {
        return;
    }
    m_view.scale = readableScale;
    // The node asked about in the middle, else the beginning; no empty ground beside the picture.
    const QRectF bounds = m_answer->picture.bounds;
    const QSizeF seen = QSizeF(size()) / m_view.scale;
    QPointF corner =
        isWhole ? bounds.center() - QPointF(seen.width(), seen.height()) / 2 : bounds.topLeft();
    for (const models::DrawnNode& node : m_answer->picture.nodes) {
        if (node.mark == models::NodeMark::Start) {
            corner = node.box.center() - QPointF(seen.width(), seen.height()) / 2;
            break;
        }
    }
    const auto inside = [](double low, double length, double room, double wanted) {
        return length <= room ? low + (length - room) / 2
                              : std::clamp(wanted, low, low + length - room);
    };
    corner.setX(inside(bounds.left(), bounds.width(), seen.width(), corner.x()));
    corner.setY(inside(bounds.top(), bounds.height(), seen.height(), corner.y()));
    m_offset = -corner * m_view.scale;
    clampOffset();
    update();
}

// Some part of the picture stays in view.
void GraphCanvas::clampOffset() {
    if (m_answer == nullptr) {
        return;
    }
    constexpr double kept = 60;
    const QRectF bounds = m_answer->picture.bounds;
    const double s = m_view.scale;
    m_offset.setX(
        std::clamp(m_offset.x(), kept - bounds.right() * s,
                   std::max(kept - bounds.right() * s, width() - kept - bounds.left() * s)));
    m_offset.setY(
        std::clamp(m_offset.y(), kept - bounds.bottom() * s,
                   std::max(kept - bounds.bottom() * s, height() - kept - bounds.top() * s)));
}

void GraphCanvas::setCurrent(int node) {
    if (m_view.current == node) {
        return;
    }
    m_view.current = node;
    if (node >= 0) {
        const models::DrawnNode& drawn = m_answer->picture.nodes[static_cast<std::size_t>(node)];
        setAccessibleDescription(drawn.label + QStringLiteral(", ") + drawn.detail);
    } else {
        setAccessibleDescription(QString());
    }
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void GraphCanvas::flyTo(int node) {
    if (node < 0) {
        return;
    }
    m_isUntouched = false;
    m_view.scale = std::clamp(m_view.scale, 0.9, 1.4);
    QPointF target = m_answer->picture.boxOf(node).center();
    if (isMatrix()) {
        target = QPointF(target.y(), target.y()); // the cell on the diagonal
    }
    m_offset = QRectF(rect()).center() - target * m_view.scale;
    update();
}

void GraphCanvas::keepInView(int node) {
    const QRectF inside = QRectF(rect()).adjusted(60, 40, -60, -40);
    if (!inside.contains(pointOf(node))) {
        QPointF target = m_answer->picture.boxOf(node).center();
        if (isMatrix()) {
            target.setX(target.y());
        }
        m_offset = QRectF(rect()).center() - target * m_view.scale;
        clampOffset();
    }
}

void GraphCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const draw::GraphStyle look = style();
    painter.fillRect(rect(), look.window);
    if (m_answer != nullptr && !m_answer->picture.nodes.empty()) {
        draw::GraphView view = m_view;
        view.visible = QRectF(toPicture({0, 0}), QSizeF(size()) / m_view.scale);
        painter.save();
        painter.translate(m_offset);
        painter.scale(m_view.scale, m_view.scale);
        if (isMatrix()) {
            draw::paintMatrix(painter, m_answer->picture, look, view);
        } else {
            m_painter.paint(painter, look, view);
        }
        painter.restore();
        paintLegend(painter);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(look.highlight, 2) : QPen(look.line, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void GraphCanvas::paintWhole(QPainter& painter, const draw::GraphStyle& look) const {
    draw::GraphView view;
    view.visible = m_answer->picture.bounds;
    view.current = -1;
    if (isMatrix()) {
        draw::paintMatrix(painter, m_answer->picture, look, view);
    } else {
        m_painter.paint(painter, look, view);
    }
}

double drawLegend(QPainter& painter, const QPointF& at, const models::GraphLegend& legend,
                  const draw::GraphStyle& style) {
    if (legend.entries.empty()) {
        return 0;
    }
    const QFontMetricsF metrics(style.font);
    const double line = metrics.height() + 3;
    const double mark = metrics.ascent() * 0.85;
    double widest = metrics.horizontalAdvance(legend.title);
    QStringList texts;
    for (const models::LegendEntry& entry : legend.entries) {
        texts << metrics.elidedText(entry.text, Qt::ElideRight, 220) +
                     QStringLiteral("  %1").arg(entry.count);
        widest = std::max(widest, metrics.horizontalAdvance(texts.back()) + mark + 8);
    }
    const double height = line * (static_cast<double>(texts.size()) + 1) + 10;
    const QRectF ground(at.x(), at.y() - height, widest + 18, height);
    QColor base = style.base;
    base.setAlpha(235);
    painter.setPen(style.line);
    painter.setBrush(base);
    painter.drawRect(ground);
    painter.setFont(style.font);
    double top = ground.top() + 5;
    painter.setPen(style.secondary);
    painter.drawText(QPointF(ground.left() + 8, top + metrics.ascent()), legend.title);
    for (int i = 0; i < texts.size(); ++i) {
        top += line;
        const auto colour = std::min(static_cast<std::size_t>(i), style.categories.size() - 1);
        painter.setPen(QPen(style.secondary, 1));
        painter.setBrush(style.categories[colour]);
        painter.drawRect(QRectF(ground.left() + 8, top + 2, mark, mark));
        painter.setPen(style.text);
        painter.drawText(QPointF(ground.left() + 14 + mark, top + metrics.ascent()), texts[i]);
    }
    return height;
}

void GraphCanvas::paintLegend(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    drawLegend(painter, QPointF(8, height() - 8), m_answer->legend, style());
}

void GraphCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_isUntouched) {
        lookFirst();
    }
}

} // namespace aallokko::gui
