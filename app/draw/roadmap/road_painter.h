// SPDX-License-Identifier: GPL-3.0-or-later
//
// The drawing of the roadmap, row by row, on any QPainter: the ground with freezes and the past,
// systems, group heads, milestones, services, and the time head above them. Only what lies in the
// given rectangle is drawn. Shapes and patterns carry the meaning, so that paper without colour
// says the same.
#pragma once

#include "app/draw/roadmap/road_style.h"
#include "app/models/roadmap/tree.h"

#include <QRectF>
#include <functional>

class QPainter;

namespace aallokko::draw {

/// A milestone on its way to another day.
struct DraggedMilestone {
    int position = -1; ///< in Roadmap::milestones; -1 = none
    models::Day day = 0;
};

class RoadPainter {
  public:
    RoadPainter(const models::Roadmap& map, const models::TimeScale& scale, const RoadStyle& style)
        : m_map(map), m_scale(scale), m_style(style) {}

    /// One row: its ground and what stands in it. x = 0 of the scale is the left side of `rect`.
    void paintRow(QPainter& painter, const QRectF& rect, const models::RoadEntry& entry,
                  const std::vector<models::RoadGroup>& groups) const;
    /// Years, quarters, months or weeks over the milestones of the programme.
    void paintHead(QPainter& painter, const QRectF& rect, const DraggedMilestone& dragged) const;
    /// Height of the head: two lines of time, and one of milestones where they are shown.
    [[nodiscard]] static double headHeight(const RoadStyle& style);
    /// Position of the milestone whose diamond lies at a point of the head, or -1.
    [[nodiscard]] int milestoneAt(const QPointF& point, const QRectF& head) const;

  private:
    void paintGround(QPainter& painter, const QRectF& rect, std::uint64_t freezes) const;
    void paintFreeze(QPainter& painter, const QRectF& rect, const models::RoadFreeze& freeze) const;
    void paintToday(QPainter& painter, const QRectF& rect) const;
    void paintSystem(QPainter& painter, const QRectF& rect, const models::RoadRow& row) const;
    void paintSpan(QPainter& painter, const QRectF& rect, const models::RoadSpan& span) const;
    void paintBefore(QPainter& painter, const QRectF& rect, const models::RoadRow& row) const;
    void paintGroup(QPainter& painter, const QRectF& rect, const models::RoadGroup& group) const;
    void paintMilestoneRow(QPainter& painter, const QRectF& rect,
                           const models::RoadMilestone& milestone) const;
    void paintServiceRow(QPainter& painter, const QRectF& rect,
                         const models::RoadService& service) const;
    void paintDayBeside(QPainter& painter, const QRectF& rect, double x, double size,
                        models::Day day) const;
    void paintHeadLine(QPainter& painter, const QRectF& rect, models::Grain grain,
                       bool isShort) const;
    void paintMilestones(QPainter& painter, const QRectF& rect,
                         const DraggedMilestone& dragged) const;
    void paintMilestoneNames(QPainter& painter, const QRectF& rect, double size,
                             const std::function<models::Day(std::size_t)>& dayAt) const;
    [[nodiscard]] QRectF spanRect(const QRectF& rect, models::Day from, models::Day to) const;
    [[nodiscard]] models::Tick seen(const QRectF& rect) const;

    const models::Roadmap& m_map;
    models::TimeScale m_scale;
    const RoadStyle& m_style;
};

} // namespace aallokko::draw
