// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curve of a link between two boxes, made once per layout and drawn many times.
#pragma once

#include "app/models/graph/picture.h"

#include <QPainterPath>

namespace aallokko::models {

/// A cubic curve; straight when the control points lie on the line.
struct LinkCurve {
    QPointF start;
    QPointF startControl;
    QPointF endControl;
    QPointF end;
    bool isStraight = false;

    [[nodiscard]] QPointF middle() const;
    [[nodiscard]] QRectF bounds() const;
    [[nodiscard]] QPainterPath path() const;
    /// Direction in which it arrives, of length 1.
    [[nodiscard]] QPointF arrival() const;
    /// Distance of a point from the curve, measured at some points of it.
    [[nodiscard]] double distanceTo(const QPointF& point) const;
};

/// From the border of one box to the border of the other.
[[nodiscard]] LinkCurve curveOf(const GraphPicture& picture, const DrawnLink& link);

} // namespace aallokko::models
