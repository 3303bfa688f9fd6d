// SPDX-License-Identifier: GPL-3.0-or-later
//
// In columns links leave and arrive sideways; elsewhere they are straight from box to box.
#include "app/models/graph/link_geometry.h"

#include <algorithm>
#include <cmath>

namespace aallokko::models {

namespace {

// Where the line from the middle of a box towards `target` leaves it.
QPointF borderPoint(const QRectF& box, const QPointF& target) {
    const QPointF apart = target - box.center();
    const double across = std::abs(apart.x()) / std::max(1.0, box.width() / 2);
    const double down = std::abs(apart.y()) / std::max(1.0, box.height() / 2);
    const double scale = std::max({across, down, 1e-6});
    return box.center() + apart / scale;
}

LinkCurve straight(const QRectF& from, const QRectF& to) {
    LinkCurve curve;
    curve.start = borderPoint(from, to.center());
    curve.end = borderPoint(to, from.center());
    curve.startControl = curve.start;
    curve.endControl = curve.end;
    curve.isStraight = true;
    return curve;
}

LinkCurve sideways(const QRectF& from, const QRectF& to) {
    LinkCurve curve;
    const bool isRight = to.left() > from.right();
    const bool isLeft = to.right() < from.left();
    curve.start = QPointF(isLeft ? from.left() : from.right(), from.center().y());
    curve.end = QPointF(isRight ? to.left() : to.right(), to.center().y());
    const double gap = std::abs(curve.end.x() - curve.start.x());
    // Above each other: a bow beside the column.
    const double reach = isRight || isLeft ? std::clamp(gap * 0.45, 12.0, 160.0) : 26.0;
    curve.startControl = curve.start + QPointF(isLeft ? -reach : reach, 0);
    curve.endControl = curve.end + QPointF(isRight ? -reach : reach, 0);
    return curve;
}

QPointF pointAt(const LinkCurve& curve, double t) {
    const double s = 1 - t;
    return curve.start * (s * s * s) + curve.startControl * (3 * s * s * t) +
           curve.endControl * (3 * s * t * t) + curve.end * (t * t * t);
}

} // namespace

QPointF LinkCurve::middle() const {
    return isStraight ? (start + end) / 2 : pointAt(*this, 0.5);
}

QRectF LinkCurve::bounds() const {
    QRectF box = QRectF(start, end).normalized();
    for (const QPointF& point : {startControl, endControl}) {
        box.setLeft(std::min(box.left(), point.x()));
        box.setRight(std::max(box.right(), point.x()));
        box.setTop(std::min(box.top(), point.y()));
        box.setBottom(std::max(box.bottom(), point.y()));
    }
    return box.adjusted(-2, -2, 2, 2);
}

QPainterPath LinkCurve::path() const {
    QPainterPath path(start);
    if (isStraight) {
        path.lineTo(end);
    } else {
        path.cubicTo(startControl, endControl, end);
    }
    return path;
}

QPointF LinkCurve::arrival() const {
    const QPointF from = isStraight ? start : endControl;
    const QPointF along = end - from;
    const double length = std::hypot(along.x(), along.y());
    return length < 1e-6 ? QPointF(1, 0) : along / length;
}

double LinkCurve::distanceTo(const QPointF& point) const {
    constexpr int steps = 24;
    double best = 1e18;
    QPointF last = start;
    for (int i = 1; i <= steps; ++i) {
        const QPointF next = isStraight ? start + (end - start) * (static_cast<double>(i) / steps)
                                        : pointAt(*this, static_cast<double>(i) / steps);
        const QPointF along = next - last;
        const double square = QPointF::dotProduct(along, along);
        const double share =
            square < 1e-9 ? 0
                          : std::clamp(QPointF::dotProduct(point - last, along) / square, 0.0, 1.0);
        const QPointF apart = point - (last + along * share);
        best = std::min(best, std::hypot(apart.x(), apart.y()));
        last = next;
    }
    return best;
}

LinkCurve curveOf(const GraphPicture& picture, const DrawnLink& link) {
    const QRectF& from = picture.boxOf(link.from);
    const QRectF& to = picture.boxOf(link.to);
    return picture.kind == PictureKind::Force ? straight(from, to) : sideways(from, to);
}

} // namespace aallokko::models
