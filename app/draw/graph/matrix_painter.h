// SPDX-License-Identifier: GPL-3.0-or-later
//
// The adjacency matrix: a row says what its system gets, a column what its system gives. In wave
// order a cell above the diagonal gives later than it is needed.
#pragma once

#include "app/draw/graph/graph_painter.h"

namespace aallokko::draw {

/// Draws cells, lanes and names; names stay at the border of the view. The painter is scaled by
/// `view.scale` already. Linear in nodes and links in view.
void paintMatrix(QPainter& painter, const GraphPicture& picture, const GraphStyle& style,
                 const GraphView& view);

/// Link of the cell under a point, or -1. Linear.
[[nodiscard]] int matrixLinkAt(const GraphPicture& picture, const QPointF& point);
/// Node of the row under a point, or -1.
[[nodiscard]] int matrixRowAt(const GraphPicture& picture, const QPointF& point);

/// Cell of a link, in coordinates of the picture.
[[nodiscard]] QRectF matrixCellOf(const DrawnLink& link);

} // namespace aallokko::draw
