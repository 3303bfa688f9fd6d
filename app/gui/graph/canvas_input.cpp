// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wheel and buttons of the mouse, and keys: the arrows follow the links.
#include "app/draw/graph/matrix_painter.h"
#include "app/gui/graph/canvas.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace aallokko::gui {

void GraphCanvas::setMoving() {
    m_view.isMoving = true;
    m_isUntouched = false;
    m_still.start();
    update();
}

void GraphCanvas::zoomAt(const QPointF& point, double factor) {
    const double scale = std::clamp(m_view.scale * factor, 0.01, 4.0);
    m_offset = point - (point - m_offset) * (scale / m_view.scale);
    m_view.scale = scale;
    clampOffset();
    setMoving();
}

void GraphCanvas::zoomBy(double factor) {
    zoomAt(m_view.current >= 0 && QRectF(rect()).contains(pointOf(m_view.current))
               ? pointOf(m_view.current)
               : QRectF(rect()).center(),
           factor);
}

int GraphCanvas::nodeUnder(const QPointF& point) const {
    if (m_answer == nullptr) {
        return -1;
    }
    return isMatrix() ? draw::matrixRowAt(m_answer->picture, toPicture(point))
                      : m_painter.nodeAt(toPicture(point));
}

void GraphCanvas::wheelEvent(QWheelEvent* event) {
    if (m_answer == nullptr) {
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        m_offset += QPointF(event->angleDelta().y(), event->angleDelta().x()) / 2;
        clampOffset();
        setMoving();
    } else {
        zoomAt(event->position(), std::pow(1.2, event->angleDelta().y() / 120.0));
    }
    event->accept();
}

void GraphCanvas::choose(int node) {
    setCurrent(node);
    Q_EMIT chosen(node);
}

void GraphCanvas::mousePressEvent(QMouseEvent* event) {
    if (m_answer == nullptr) {
        return;
    }
    m_pressed = event->position();
    m_last = m_pressed;
    m_hasMoved = false;
    const int node = nodeUnder(m_pressed);
    m_dragged = event->button() == Qt::LeftButton && !isMatrix() ? node : -1;
    m_isPanning = m_dragged < 0;
    if (event->button() != Qt::MiddleButton) {
        choose(node);
    }
}

void GraphCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (m_answer == nullptr) {
        return;
    }
    if (event->buttons() == Qt::NoButton) {
        const int node = nodeUnder(event->position());
        if (node != m_view.hovered) {
            m_view.hovered = node;
            setCursor(node >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
            update();
        }
        return;
    }
    constexpr double slack = 4; // a click may tremble
    const QPointF way = event->position() - m_pressed;
    m_hasMoved = m_hasMoved || std::hypot(way.x(), way.y()) > slack;
    if (!m_hasMoved) {
        return;
    }
    const QPointF step = event->position() - m_last;
    m_last = event->position();
    if (m_dragged >= 0) {
        const QPointF middle = m_answer->picture.boxOf(m_dragged).center() + step / m_view.scale;
        Q_EMIT moved(m_dragged, middle);
        m_painter.moveNode(m_dragged);
        update();
    } else if (m_isPanning) {
        m_offset += step;
        clampOffset();
        setCursor(Qt::ClosedHandCursor);
        setMoving();
    }
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent* event) {
    m_dragged = -1;
    m_isPanning = false;
    setCursor(nodeUnder(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    const int node = nodeUnder(event->position());
    if (node >= 0) {
        Q_EMIT opened(node);
    }
}

// The linked node whose direction fits the arrow best; in a matrix the next row.
int GraphCanvas::neighbourTowards(int key) const {
    const models::GraphPicture& picture = m_answer->picture;
    const int count = static_cast<int>(picture.nodes.size());
    if (isMatrix()) {
        const int step = key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1;
        return std::clamp(m_view.current + step, 0, count - 1);
    }
    const QPointF wanted = key == Qt::Key_Left    ? QPointF(-1, 0)
                           : key == Qt::Key_Right ? QPointF(1, 0)
                           : key == Qt::Key_Up    ? QPointF(0, -1)
                                                  : QPointF(0, 1);
    const QPointF here = picture.boxOf(m_view.current).center();
    int best = -1;
    double bestCost = 1e18;
    const auto consider = [&](int node, double penalty) {
        const QPointF way = picture.boxOf(node).center() - here;
        const double along = QPointF::dotProduct(way, wanted);
        const double across = std::abs(way.x() * wanted.y()) + std::abs(way.y() * wanted.x());
        if (node == m_view.current || along < 1 || across > 4 * along) {
            return;
        }
        const double cost = along + 2 * across + penalty;
        if (cost < bestCost) {
            bestCost = cost;
            best = node;
        }
    };
    for (const models::DrawnLink& link : picture.links) {
        if (link.from == m_view.current || link.to == m_view.current) {
            consider(link.from == m_view.current ? link.to : link.from, 0);
        }
    }
    // Up and down also step to what stands there, so that every node can be reached.
    if (best < 0 || key == Qt::Key_Up || key == Qt::Key_Down) {
        constexpr double withoutLink = 300;
        for (int node = 0; node < count; ++node) {
            consider(node, withoutLink);
        }
    }
    return best;
}

void GraphCanvas::walk(int key) {
    const int next = m_view.current < 0 ? 0 : neighbourTowards(key);
    if (next >= 0) {
        choose(next);
        keepInView(next);
    }
}

void GraphCanvas::keyPressEvent(QKeyEvent* event) {
    const bool hasNodes = m_answer != nullptr && !m_answer->picture.nodes.empty();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!hasNodes || !isPlain) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        walk(event->key());
        break;
    case Qt::Key_Home:
        choose(0);
        keepInView(0);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_view.current >= 0) {
            Q_EMIT opened(m_view.current);
        }
        break;
    case Qt::Key_Plus:
        zoomBy(1.2);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / 1.2);
        break;
    case Qt::Key_Escape:
        choose(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

QString GraphCanvas::tipAt(const QPointF& point) const {
    if (m_answer == nullptr) {
        return {};
    }
    const models::GraphPicture& picture = m_answer->picture;
    const QPointF at = toPicture(point);
    const int link = isMatrix() ? draw::matrixLinkAt(picture, at) : -1;
    const int node = link < 0 ? nodeUnder(point) : -1;
    if (node >= 0) {
        const models::DrawnNode& drawn = picture.nodes[static_cast<std::size_t>(node)];
        return drawn.label + (drawn.detail.isEmpty() ? QString() : u'\n' + drawn.detail);
    }
    const int under = link >= 0 ? link : m_painter.linkAt(at, 5 / m_view.scale);
    if (under < 0) {
        return {};
    }
    const models::DrawnLink& drawn = picture.links[static_cast<std::size_t>(under)];
    return picture.nodes[static_cast<std::size_t>(drawn.from)].label +
           (drawn.isTwoWay ? QStringLiteral(" ↔ ") : QStringLiteral(" → ")) +
           picture.nodes[static_cast<std::size_t>(drawn.to)].label +
           (drawn.detail.isEmpty() ? QString() : u'\n' + drawn.detail);
}

bool GraphCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(),
                               tip.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), this);
        }
        return true;
    }
    if (event->type() == QEvent::Leave && m_view.hovered >= 0) {
        m_view.hovered = -1;
        update();
    }
    return QWidget::event(event);
}

} // namespace aallokko::gui
