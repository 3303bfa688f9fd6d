// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text is always in the text colour on the base colour: categories are a stripe, never a ground.
#include "app/draw/graph/node_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace aallokko::draw {

namespace {

constexpr double stripe = 7;
constexpr double leastLetters = 9; ///< pixels on the screen

void drawFrame(QPainter& painter, const DrawnNode& node, const GraphStyle& style, const QPen& pen,
               const QColor& ground) {
    painter.setPen(pen);
    painter.setBrush(ground);
    const double round = node.shape == NodeShape::External ? node.box.height() / 2 : 4;
    if (node.shape == NodeShape::Group) { // a stack
        painter.setPen(QPen(style.line, 1));
        painter.drawRoundedRect(node.box.translated(4, 4), round, round);
        painter.drawRoundedRect(node.box.translated(2, 2), round, round);
        painter.setPen(pen);
    }
    painter.drawRoundedRect(node.box, round, round);
}

void drawStripe(QPainter& painter, const DrawnNode& node, const GraphStyle& style, bool isFaded) {
    if (node.colour < 0 || node.colour >= static_cast<int>(style.categories.size())) {
        return;
    }
    const QColor& color = style.categories[static_cast<std::size_t>(node.colour)];
    QRectF band = node.box.adjusted(1, 1, 0, -1);
    band.setWidth(stripe);
    if (node.shape == NodeShape::External) {
        band = QRectF(node.box.left() + node.box.height() / 2 - stripe, node.box.top() + 4, stripe,
                      node.box.height() - 8);
    }
    painter.fillRect(band, isFaded ? mixed(color, style.window, 0.5) : color);
    painter.setPen(QPen(style.secondary, 0.6)); // light colours need an edge
    painter.drawLine(band.topRight(), band.bottomRight());
}

void layOutTexts(NodeTexts& texts, const DrawnNode& node, const QFont& font, int room) {
    const QFontMetricsF metrics(font);
    const auto lay = [&](const QString& text) {
        QStaticText made(metrics.elidedText(text, Qt::ElideRight, room));
        made.setTextFormat(Qt::PlainText);
        made.setPerformanceHint(QStaticText::AggressiveCaching);
        return made;
    };
    texts.label = lay(node.label);
    texts.detail = lay(node.detail);
    texts.pixels = font.pixelSize();
    texts.room = room;
}

void drawTexts(QPainter& painter, const DrawnNode& node, const GraphStyle& style, double letters,
               double scale, bool isFaded, NodeTexts& texts) {
    QFont font = style.font;
    font.setPixelSize(std::max(1, qRound(letters * scale)));
    const double indent = node.shape == NodeShape::External ? node.box.height() / 2 + 2
                          : node.colour >= 0                ? stripe + 5
                                                            : 7;
    const double right = node.mark == NodeMark::None || node.mark == NodeMark::Start ? 6 : 20;
    const QRectF area = node.box.adjusted(indent, 1, -right, -1);
    const int room = static_cast<int>(area.width() * scale);
    if (texts.pixels != font.pixelSize() || texts.room != room) {
        layOutTexts(texts, node, font, room);
    }
    const double line = texts.label.size().height() / scale;
    const bool hasDetail = !node.detail.isEmpty() && area.height() >= 2 * line - 2;
    const double top = area.center().y() - (hasDetail ? line : line / 2);
    painter.setFont(font);
    const ScreenFrame frame(painter, QPointF(area.left(), top), scale);
    const auto put = [&](const QStaticText& text, double down, const QColor& color) {
        painter.setPen(isFaded ? mixed(color, style.base, 0.5) : color);
        painter.drawStaticText(QPointF(0, down), text);
    };
    put(texts.label, 0, style.text);
    if (hasDetail) {
        put(texts.detail, texts.label.size().height(), style.secondary);
    }
}

} // namespace

ScreenFrame::ScreenFrame(QPainter& painter, const QPointF& at, double scale)
    : m_painter(painter), m_before(painter.worldTransform()) {
    QTransform frame = m_before;
    frame.translate(at.x(), at.y());
    frame.scale(1 / scale, 1 / scale);
    // On the screen nothing but a shift is left, but for the last bits of the division.
    constexpr double rounding = 1e-6;
    const bool isShift =
        std::abs(frame.m11() - 1) < rounding && std::abs(frame.m22() - 1) < rounding;
    painter.setWorldTransform(
        isShift ? QTransform::fromTranslate(std::round(frame.dx()), std::round(frame.dy()))
                : frame);
}

ScreenFrame::~ScreenFrame() {
    m_painter.setWorldTransform(m_before);
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

double letterSize(const GraphStyle& style, double scale) {
    const double wanted = std::max<double>(style.font.pixelSize(), leastLetters / scale);
    constexpr double roomForLine = 30; // of the height of a node
    return wanted <= roomForLine ? wanted : 0;
}

void drawPlainNode(QPainter& painter, const DrawnNode& node, const GraphStyle& style,
                   bool isCurrent, bool isFaded) {
    const bool hasColour =
        node.colour >= 0 && node.colour < static_cast<int>(style.categories.size());
    QColor color = isCurrent   ? style.highlight
                   : hasColour ? style.categories[static_cast<std::size_t>(node.colour)]
                               : mixed(style.secondary, style.window, 0.35);
    if (node.mark == NodeMark::Certain && !isCurrent) {
        color = style.violation;
    }
    painter.fillRect(node.box, isFaded ? mixed(color, style.window, 0.6) : color);
}

void drawNode(QPainter& painter, const DrawnNode& node, const GraphStyle& style,
              const GraphView& view, bool isCurrent, bool isFaded, NodeTexts* texts) {
    const bool isStart = node.mark == NodeMark::Start;
    QPen pen(isCurrent || isStart ? style.highlight : mixed(style.secondary, style.base, 0.2),
             isCurrent ? 3.0
             : isStart ? 2.2
                       : 1.0);
    if (node.shape == NodeShape::Fold) {
        pen.setStyle(Qt::DashLine);
    }
    if (isFaded) {
        pen.setColor(mixed(pen.color(), style.window, 0.6));
    }
    drawFrame(painter, node, style, pen,
              isFaded ? mixed(style.base, style.window, 0.5) : style.base);
    drawStripe(painter, node, style, isFaded);
    if (node.mark == NodeMark::Certain || node.mark == NodeMark::Possible) {
        drawTriangle(painter, node.box.topRight() + QPointF(-12, 15), 11, style.violation,
                     node.mark == NodeMark::Certain);
    }
    if (node.isPlaced) {
        painter.setPen(QPen(style.text, 0.6));
        painter.setBrush(style.placed);
        painter.drawEllipse(node.box.topLeft() + QPointF(2, 2), 4, 4);
    }
    const double letters = texts != nullptr ? letterSize(style, view.scale) : 0;
    if (letters > 0) {
        drawTexts(painter, node, style, letters, view.scale, isFaded, *texts);
    }
}

} // namespace aallokko::draw
