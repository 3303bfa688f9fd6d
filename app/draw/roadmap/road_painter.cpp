// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows. The head is in road_head.cpp.
#include "app/draw/roadmap/road_painter.h"

#include "app/draw/roadmap/road_marks.h"
#include "app/models/roadmap/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace aallokko::draw {

using models::RoadEntryKind;
using models::RoadMark;

QRectF RoadPainter::spanRect(const QRectF& rect, models::Day from, models::Day to) const {
    const double left = std::max(rect.left() - 4, rect.left() + m_scale.x(from));
    const double right = std::min(rect.right() + 4, rect.left() + m_scale.x(to));
    return {left, rect.top(), right - left, rect.height()};
}

models::Tick RoadPainter::seen(const QRectF& rect) const {
    return {static_cast<models::Day>(std::floor(m_scale.left)),
            static_cast<models::Day>(std::ceil(m_scale.dayAt(rect.width()))) + 1};
}

void RoadPainter::paintRow(QPainter& painter, const QRectF& rect, const models::RoadEntry& entry,
                           const std::vector<models::RoadGroup>& groups) const {
    const auto position = static_cast<std::size_t>(entry.position);
    std::uint64_t freezes = 0;
    if (entry.kind == RoadEntryKind::System) {
        freezes = m_map.rows[position].freezes;
    } else if (entry.kind == RoadEntryKind::Freeze) {
        freezes = std::uint64_t{1} << position;
    }
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    paintGround(painter, rect, freezes);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (entry.kind) {
    case RoadEntryKind::Group:
        paintGroup(painter, rect, groups[position]);
        break;
    case RoadEntryKind::System:
        paintSystem(painter, rect, m_map.rows[position]);
        break;
    case RoadEntryKind::Milestone:
        paintMilestoneRow(painter, rect, m_map.milestones[position]);
        break;
    case RoadEntryKind::Service:
        paintServiceRow(painter, rect, m_map.services[position]);
        break;
    case RoadEntryKind::Freeze:
    case RoadEntryKind::None:
        break;
    }
    paintToday(painter, rect);
    painter.restore();
}

void RoadPainter::paintGround(QPainter& painter, const QRectF& rect, std::uint64_t freezes) const {
    const double past = rect.left() + m_scale.x(m_map.today);
    if (past > rect.left()) {
        QColor ground = m_style.frozen;
        ground.setAlphaF(m_style.isDark ? 0.20F : 0.13F);
        painter.fillRect(QRectF(rect.left(), rect.top(), past - rect.left(), rect.height()),
                         ground);
    }
    if (m_style.layers.freezes) {
        for (std::size_t i = 0; i < std::min<std::size_t>(m_map.freezes.size(), 64); ++i) {
            if ((freezes >> i & 1U) != 0) {
                paintFreeze(painter, rect, m_map.freezes[i]);
            }
        }
    }
    const QFontMetricsF metrics(m_style.font);
    const models::HeadGrains grains =
        models::grainsAt(m_scale.pixelsPerDay, metrics.horizontalAdvance(u'0'));
    const models::Tick days = seen(rect);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const models::Grain grain : {grains.fine, grains.coarse}) {
        QColor line = m_style.line;
        line.setAlphaF(grain == grains.coarse ? 1.0F : 0.5F);
        painter.setPen(QPen(line, 0));
        for (const models::Tick& tick : models::ticksOf(grain, days.from, days.to)) {
            const double x = rect.left() + m_scale.x(tick.from);
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
        }
    }
}

// Periods too narrow to be seen apart (pay days from afar) would be one grey ground: left out.
void RoadPainter::paintFreeze(QPainter& painter, const QRectF& rect,
                              const models::RoadFreeze& freeze) const {
    constexpr double least = 2;
    const models::Tick days = seen(rect);
    for (const models::Tick& period : freeze.periods) {
        if (period.to <= days.from || period.from >= days.to) {
            continue;
        }
        const QRectF area = spanRect(rect, period.from, period.to);
        if ((period.to - period.from) * m_scale.pixelsPerDay >= least) {
            paintFreezeArea(painter, area, freeze.rule.isHard, m_style);
        }
    }
}

void RoadPainter::paintToday(QPainter& painter, const QRectF& rect) const {
    const double x = rect.left() + m_scale.x(m_map.today);
    if (x >= rect.left() && x <= rect.right()) {
        painter.setPen(QPen(m_style.today, 2));
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
}

void RoadPainter::paintSpan(QPainter& painter, const QRectF& rect,
                            const models::RoadSpan& span) const {
    const double inset = rect.height() * 0.22;
    const QRectF area = spanRect(rect, span.from, span.to).adjusted(0.5, inset, -0.5, -inset);
    if (area.right() < rect.left() || area.left() > rect.right()) {
        return;
    }
    paintPhase(painter, area, span.phase, m_style);
    const QString word = models::phaseWord(span.phase);
    const QFontMetricsF metrics(m_style.font);
    const bool fits = metrics.horizontalAdvance(word) + 20 < area.width() &&
                      metrics.height() <= area.height() + 4;
    if (fits) {
        const bool isFull = span.phase == models::RoadPhase::CutOver ||
                            span.phase == models::RoadPhase::Whole ||
                            (span.phase == models::RoadPhase::Migrate && m_style.isDark);
        if (span.phase == models::RoadPhase::Close) {
            painter.fillRect(QRectF(area.center().x() - metrics.horizontalAdvance(word) / 2 - 3,
                                    area.top() + 1, metrics.horizontalAdvance(word) + 6,
                                    area.height() - 2),
                             m_style.base);
        }
        painter.setFont(m_style.font);
        painter.setPen(isFull ? (m_style.isDark ? Qt::black : Qt::white) : m_style.text);
        painter.drawText(area, Qt::AlignCenter, word);
    }
}

void RoadPainter::paintBefore(QPainter& painter, const QRectF& rect,
                              const models::RoadRow& row) const {
    if (!row.before.empty()) {
        models::Day from = row.before.front().from;
        models::Day to = row.before.front().to;
        for (const models::RoadSpan& span : row.before) {
            from = std::min(from, span.from);
            to = std::max(to, span.to);
        }
        const double height = rect.height();
        const QRectF area = spanRect(rect, from, to).adjusted(0, height * 0.62, 0, -height * 0.06);
        painter.setPen(QPen(m_style.secondary, 1));
        painter.setBrush(m_style.line);
        painter.drawRect(area);
    }
}

void RoadPainter::paintSystem(QPainter& painter, const QRectF& rect,
                              const models::RoadRow& row) const {
    if (m_style.layers.other) {
        paintBefore(painter, rect, row);
    }
    const models::RoadPoint* takeover = row.find(RoadMark::Takeover);
    if (takeover != nullptr && !row.spans.empty()) {
        const models::Day work = row.spans.front().from;
        const double y = rect.center().y();
        painter.setPen(QPen(m_style.secondary, 1, Qt::DotLine));
        painter.drawLine(QPointF(rect.left() + m_scale.x(std::min(takeover->day, work)), y),
                         QPointF(rect.left() + m_scale.x(std::max(takeover->day, work)), y));
    }
    for (const models::RoadSpan& span : row.spans) {
        paintSpan(painter, rect, span);
    }
    const double size = rect.height() * 0.44;
    for (const models::RoadPoint& point : row.points) {
        const bool isContract =
            point.mark == RoadMark::ContractEnd || point.mark == RoadMark::Notice;
        if ((isContract && !m_style.layers.contracts) || point.mark == RoadMark::ReadOnly ||
            (point.mark == RoadMark::Tender && !m_style.layers.procurement)) {
            continue;
        }
        const double x = rect.left() + m_scale.x(point.day + 0.5);
        if (x > rect.left() - size && x < rect.right() + size) {
            paintMark(painter, {x, rect.center().y()}, size, point.mark, point.isFinding, m_style);
        }
    }
}

// A bracket over all work of the group, with the number of cut-overs of each quarter.
void RoadPainter::paintGroup(QPainter& painter, const QRectF& rect,
                             const models::RoadGroup& group) const {
    if (group.isProgramme || group.to <= group.from) {
        return;
    }
    const QRectF area = spanRect(rect, group.from, group.to);
    const double y = rect.bottom() - 5;
    painter.setPen(QPen(m_style.text, 2));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.drawLine(QPointF(area.left() + 1, y), QPointF(area.left() + 1, y + 4));
    painter.drawLine(QPointF(area.right() - 1, y), QPointF(area.right() - 1, y + 4));
    const int most = group.perQuarter.empty()
                         ? 0
                         : *std::max_element(group.perQuarter.begin(), group.perQuarter.end());
    const QFontMetricsF metrics(m_style.font);
    for (std::size_t i = 0; i < group.perQuarter.size() && most > 0; ++i) {
        const int count = group.perQuarter[i];
        const base::Quarter quarter = m_map.grid.quarterOfWave(static_cast<int>(i) + 1);
        const models::Day from = models::dayOf(base::firstDayOf(quarter));
        const models::Day to = models::dayOf(base::lastDayOf(quarter)) + 1;
        const QRectF cell = spanRect(rect, from, to);
        if (count == 0 || cell.right() < rect.left() || cell.left() > rect.right()) {
            continue;
        }
        const double height = std::max(2.0, (rect.height() - 9) * count / most);
        QColor fill = m_style.work;
        fill.setAlphaF(0.35F);
        painter.fillRect(QRectF(cell.left() + 1, y - 1 - height, cell.width() - 2, height), fill);
        const QString number = QString::number(count);
        if (metrics.horizontalAdvance(number) + 2 < cell.width()) {
            painter.setFont(m_style.font);
            painter.setPen(m_style.text);
            painter.drawText(QRectF(cell.left(), rect.top(), cell.width(), y - rect.top()),
                             Qt::AlignCenter, number);
        }
    }
}

// At its right, or at its left where the drawing ends; nothing where the mark is out of view.
void RoadPainter::paintDayBeside(QPainter& painter, const QRectF& rect, double x, double size,
                                 models::Day day) const {
    const QString text = models::dayText(day);
    const double width = QFontMetricsF(m_style.font).horizontalAdvance(text) + 4;
    const bool isLeft = x + size + width > rect.right();
    if (x >= rect.left() && x <= rect.right() + size) {
        painter.setFont(m_style.font);
        painter.setPen(m_style.text);
        painter.drawText(
            QRectF(isLeft ? x - size - width : x + size, rect.top(), width, rect.height()),
            Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

void RoadPainter::paintMilestoneRow(QPainter& painter, const QRectF& rect,
                                    const models::RoadMilestone& milestone) const {
    const double size = rect.height() * 0.6;
    const double y = rect.center().y();
    const double x = rect.left() + m_scale.x(milestone.day);
    for (const model::MilestoneMove& move : milestone.history) {
        const double ghost = rect.left() + m_scale.x(models::dayOf(move.from));
        painter.setPen(QPen(m_style.secondary, 1, Qt::DotLine));
        painter.drawLine(QPointF(ghost, y), QPointF(x, y));
        paintDiamond(painter, {ghost, y}, size, m_style.today, true, m_style);
    }
    paintDiamond(painter, {x, y}, size, m_style.today, false, m_style);
    paintDayBeside(painter, rect, x, size, milestone.day);
}

void RoadPainter::paintServiceRow(QPainter& painter, const QRectF& rect,
                                  const models::RoadService& service) const {
    const double size = rect.height() * 0.42;
    const double x = rect.left() + m_scale.x(service.day);
    paintServiceMark(painter, {x, rect.center().y()}, size, service.isDeadline, m_style);
    paintDayBeside(painter, rect, x, size, service.day);
}

} // namespace aallokko::draw
