// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small shapes of the roadmap, each for one meaning, and how the phases are filled. The legend
// uses the very same ones.
#pragma once

#include "app/draw/roadmap/road_style.h"
#include "app/models/roadmap/data.h"

#include <QBrush>
#include <QPointF>

class QPainter;

namespace aallokko::draw {

/// A mark with its middle at a point; `size` is its height in pixels. A finding is filled and has
/// an exclamation mark beside it.
void paintMark(QPainter& painter, const QPointF& middle, double size, models::RoadMark mark,
               bool isFinding, const RoadStyle& style);
/// The diamond of a milestone; a ghost is dashed and empty.
void paintDiamond(QPainter& painter, const QPointF& middle, double size, const QColor& colour,
                  bool isGhost, const RoadStyle& style);
/// The days of a national service: a square standing on the line, open or filled.
void paintServiceMark(QPainter& painter, const QPointF& middle, double size, bool isDeadline,
                      const RoadStyle& style);
/// Fill of a phase: lighter before the cut-over, full at it, hatched after it.
void paintPhase(QPainter& painter, const QRectF& rect, models::RoadPhase phase,
                const RoadStyle& style);
/// Hatched for closed, dotted for half pace.
void paintFreezeArea(QPainter& painter, const QRectF& rect, bool isHard, const RoadStyle& style);

/// One line of marks with their words, left to right, wrapped at `width`; the height used. Draws
/// nothing with a null painter.
double paintLegend(QPainter* painter, const QPointF& topLeft, double width, const RoadStyle& style,
                   bool hasOther);

} // namespace aallokko::draw
