// SPDX-License-Identifier: GPL-3.0-or-later
//
// The time head: two lines of calendar, and the milestones with as much of their names as fits.
#include "app/draw/roadmap/road_marks.h"
#include "app/draw/roadmap/road_painter.h"
#include "app/models/roadmap/words.h"
#include "core/text/messages.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace aallokko::draw {

namespace {

double lineHeight(const RoadStyle& style) {
    return QFontMetricsF(style.font).height() + 4;
}

} // namespace

double RoadPainter::headHeight(const RoadStyle& style) {
    const bool hasMarks = style.layers.milestones || style.layers.services;
    return lineHeight(style) * (hasMarks ? 3.2 : 2);
}

void RoadPainter::paintHead(QPainter& painter, const QRectF& rect,
                            const DraggedMilestone& dragged) const {
    const double line = lineHeight(m_style);
    const models::HeadGrains grains =
        models::grainsAt(m_scale.pixelsPerDay, QFontMetricsF(m_style.font).horizontalAdvance(u'0'));
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    paintHeadLine(painter, QRectF(rect.left(), rect.top(), rect.width(), line), grains.coarse,
                  false);
    if (grains.fine != grains.coarse) {
        paintHeadLine(painter, QRectF(rect.left(), rect.top() + line, rect.width(), line),
                      grains.fine, true);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintMilestones(painter, rect.adjusted(0, 2 * line, 0, 0), dragged);
    const double today = rect.left() + m_scale.x(m_map.today);
    painter.setPen(QPen(m_style.today, 2));
    painter.drawLine(QPointF(today, rect.top() + 2 * line), QPointF(today, rect.bottom()));
    painter.restore();
}

void RoadPainter::paintHeadLine(QPainter& painter, const QRectF& rect, models::Grain grain,
                                bool isShort) const {
    const models::Tick days = seen(rect);
    const QFontMetricsF metrics(m_style.font);
    painter.setFont(m_style.font);
    for (const models::Tick& tick : models::ticksOf(grain, days.from, days.to)) {
        const double left = rect.left() + m_scale.x(tick.from);
        const double right = rect.left() + m_scale.x(tick.to);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_style.line, 0));
        painter.drawLine(QPointF(left, rect.top()), QPointF(left, rect.bottom()));
        // The text of a stretch that begins outside stays in view.
        const QRectF cell(std::max(left, rect.left()), rect.top(),
                          std::min(right, rect.right()) - std::max(left, rect.left()),
                          rect.height());
        QString text = models::tickText(grain, tick.from, isShort, text::currentLanguage());
        if (metrics.horizontalAdvance(text) + 4 > cell.width()) {
            text = models::tickText(grain, tick.from, true, text::currentLanguage());
        }
        if (metrics.horizontalAdvance(text) + 2 <= cell.width()) {
            painter.setPen(isShort ? m_style.secondary : m_style.text);
            painter.drawText(cell, Qt::AlignCenter, text);
        }
    }
    painter.setPen(QPen(m_style.line, 0));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

void RoadPainter::paintMilestones(QPainter& painter, const QRectF& rect,
                                  const DraggedMilestone& dragged) const {
    const QFontMetricsF metrics(m_style.font);
    const double size = std::min(rect.height(), metrics.height()) * 0.8;
    const double y = rect.center().y();
    if (m_style.layers.services) {
        for (const models::RoadService& service : m_map.services) {
            const double x = rect.left() + m_scale.x(service.day);
            paintServiceMark(painter, {x, y}, size * 0.6, service.isDeadline, m_style);
        }
    }
    if (!m_style.layers.milestones) {
        return;
    }
    const auto dayAt = [&](std::size_t i) {
        return dragged.position == static_cast<int>(i) ? dragged.day : m_map.milestones[i].day;
    };
    for (std::size_t i = 0; i < m_map.milestones.size(); ++i) {
        const models::RoadMilestone& milestone = m_map.milestones[i];
        for (const model::MilestoneMove& move : milestone.history) {
            paintDiamond(painter, {rect.left() + m_scale.x(models::dayOf(move.from)), y}, size,
                         m_style.today, true, m_style);
        }
        if (dragged.position == static_cast<int>(i)) {
            paintDiamond(painter, {rect.left() + m_scale.x(milestone.day), y}, size, m_style.today,
                         true, m_style);
        }
        paintDiamond(painter, {rect.left() + m_scale.x(dayAt(i)), y}, size,
                     milestone.isLegalStart ? m_style.error : m_style.today, false, m_style);
    }
    paintMilestoneNames(painter, rect, size, dayAt);
}

// A name has the room up to the next mark. That of the legal start comes first: where the next
// mark is too near, it stands behind that one.
void RoadPainter::paintMilestoneNames(QPainter& painter, const QRectF& rect, double size,
                                      const std::function<models::Day(std::size_t)>& dayAt) const {
    constexpr double least = 48;
    if (m_map.milestones.empty()) {
        return;
    }
    std::vector<double> marks;
    for (std::size_t i = 0; i < m_map.milestones.size(); ++i) {
        marks.push_back(m_scale.x(dayAt(i)));
        marks.push_back(m_scale.x(m_map.milestones[i].day)); // a ghost while it is dragged
    }
    const double lastMilestone = *std::max_element(marks.begin(), marks.end());
    for (std::size_t i = 0; m_style.layers.services && i < m_map.services.size(); ++i) {
        marks.push_back(m_scale.x(m_map.services[i].day));
    }
    std::sort(marks.begin(), marks.end());
    const auto roomAfter = [&](double x) {
        const auto next = std::upper_bound(marks.begin(), marks.end(), x + 0.5);
        return (next == marks.end() ? rect.width() : *next) - x - size - 6;
    };
    QRectF start;
    const auto paintName = [&](std::size_t i, bool isStart) {
        QFont font = m_style.font;
        font.setBold(isStart);
        double x = m_scale.x(dayAt(i));
        for (int hops = 0; isStart && hops < 3 && roomAfter(x) < 2 * least; ++hops) {
            x += roomAfter(x) + size + 6;
        }
        QRectF area(rect.left() + x + size / 2 + 3, rect.top(), roomAfter(x), rect.height());
        if (area.width() < least && x > 0 && x >= lastMilestone) { // the last one, at its left
            const auto before = std::lower_bound(marks.begin(), marks.end(), x - 0.5);
            const double from = before == marks.begin() ? 0 : std::max(0.0, *(before - 1)) + size;
            const double needed = QFontMetricsF(font).horizontalAdvance(
                models::milestoneName(m_map.milestones[i]) + models::dayText(dayAt(i)) + u' ');
            const double room = std::min(needed + 4, x - size - from);
            area = QRectF(rect.left() + x - size / 2 - 3 - room, rect.top(), room, rect.height());
        }
        if (x < 0 || area.width() < least || (!isStart && area.intersects(start))) {
            return;
        }
        const QString text = QFontMetricsF(font).elidedText(
            QStringLiteral("%1 %2").arg(models::milestoneName(m_map.milestones[i]),
                                        models::dayText(dayAt(i))),
            Qt::ElideRight, area.width());
        if (isStart) {
            start = area;
            start.setWidth(QFontMetricsF(font).horizontalAdvance(text));
        }
        painter.setFont(font);
        painter.setPen(m_style.text);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, text);
    };
    for (const bool isStart : {true, false}) {
        for (std::size_t i = 0; i < m_map.milestones.size(); ++i) {
            if (m_map.milestones[i].isLegalStart == isStart) {
                paintName(i, isStart);
            }
        }
    }
}

int RoadPainter::milestoneAt(const QPointF& point, const QRectF& head) const {
    const double line = lineHeight(m_style);
    const double reach = line * 0.6;
    if (!m_style.layers.milestones || point.y() < head.top() + 2 * line) {
        return -1;
    }
    int nearest = -1;
    double least = reach;
    for (std::size_t i = 0; i < m_map.milestones.size(); ++i) {
        // Where diamonds cover each other, people mean the legal start.
        const double precedence = m_map.milestones[i].isLegalStart ? 4 : 0;
        const double distance =
            std::abs(head.left() + m_scale.x(m_map.milestones[i].day) - point.x()) - precedence;
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

} // namespace aallokko::draw
