// SPDX-License-Identifier: GPL-3.0-or-later
//
// A press without a move is a click and moves nothing.
#include "app/gui/roadmap/time_head.h"

#include "app/models/roadmap/words.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace aallokko::gui {

TimeHead::TimeHead(RoadmapView& view) : QHeaderView(Qt::Horizontal, &view), m_view(view) {
    setObjectName(QStringLiteral("timeHead"));
    setMouseTracking(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom);
}

QRect TimeHead::timeline() const {
    const int section = models::RoadmapTree::Timeline;
    return {sectionViewportPosition(section), 0, sectionSize(section), height()};
}

QSize TimeHead::sizeHint() const {
    QSize size = QHeaderView::sizeHint();
    size.setHeight(
        static_cast<int>(std::ceil(draw::RoadPainter::headHeight(m_view.style(palette())))) + 1);
    return size;
}

void TimeHead::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (section != models::RoadmapTree::Timeline || m_view.tree().map() == nullptr) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    const draw::RoadStyle style = m_view.style(palette());
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    draw::RoadPainter(*m_view.tree().map(), m_view.scale(), style)
        .paintHead(*painter, rect, m_view.dragged());
    painter->restore();
}

int TimeHead::milestoneAt(const QPoint& point) const {
    if (m_view.tree().map() == nullptr || !timeline().contains(point)) {
        return -1;
    }
    const draw::RoadStyle style = m_view.style(palette());
    return draw::RoadPainter(*m_view.tree().map(), m_view.scale(), style)
        .milestoneAt(point, timeline());
}

QPoint TimeHead::pointOf(int milestone) const {
    const auto& milestones = m_view.tree().map()->milestones;
    const double x = m_view.scale().x(milestones[static_cast<std::size_t>(milestone)].day);
    return {timeline().left() + static_cast<int>(std::lround(x)), height() - 10};
}

void TimeHead::mousePressEvent(QMouseEvent* event) {
    m_taken = event->button() == Qt::LeftButton ? milestoneAt(event->pos()) : -1;
    m_pressed = event->pos();
    if (m_taken < 0) {
        QHeaderView::mousePressEvent(event);
    }
}

void TimeHead::mouseMoveEvent(QMouseEvent* event) {
    if (m_taken < 0) {
        viewport()->setCursor(milestoneAt(event->pos()) >= 0 ? Qt::SizeHorCursor : Qt::ArrowCursor);
        if (milestoneAt(event->pos()) < 0) {
            QHeaderView::mouseMoveEvent(event);
        }
        return;
    }
    if ((event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance() ||
        m_view.dragged().position >= 0) {
        const double day = m_view.scale().dayAt(event->pos().x() - timeline().left());
        m_view.setDragged({m_taken, static_cast<models::Day>(std::lround(day))});
    }
}

void TimeHead::mouseReleaseEvent(QMouseEvent* event) {
    if (m_taken < 0) {
        QHeaderView::mouseReleaseEvent(event);
        return;
    }
    const draw::DraggedMilestone dragged = m_view.dragged();
    m_taken = -1;
    if (dragged.position >= 0) {
        Q_EMIT m_view.milestoneDropped(dragged.position, dragged.day);
    }
}

void TimeHead::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_taken >= 0) {
        m_taken = -1;
        m_view.setDragged({});
        return;
    }
    QHeaderView::keyPressEvent(event);
}

bool TimeHead::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int milestone = milestoneAt(help->pos());
        if (milestone >= 0) {
            const models::Roadmap& map = *m_view.tree().map();
            QToolTip::showText(
                help->globalPos(),
                models::milestoneText(map, map.milestones[static_cast<std::size_t>(milestone)]),
                this);
            return true;
        }
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace aallokko::gui
