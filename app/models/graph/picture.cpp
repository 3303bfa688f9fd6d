// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small geometry of pictures.
#include "app/models/graph/picture.h"

namespace aallokko::models {

QRectF boundsOf(const GraphPicture& picture) {
    constexpr double margin = 24;
    QRectF bounds;
    for (const DrawnNode& node : picture.nodes) {
        bounds |= node.box;
    }
    for (const DrawnLane& lane : picture.lanes) {
        bounds |= lane.area;
    }
    for (const DrawnEnclosure& enclosure : picture.enclosures) {
        bounds |= enclosure.area;
    }
    return bounds.adjusted(-margin, -margin, margin, margin);
}

void placeNode(DrawnNode& node, const QPointF& middle) {
    node.box.moveCenter(middle);
    node.isPlaced = true;
}

} // namespace aallokko::models
