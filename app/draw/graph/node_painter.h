// SPDX-License-Identifier: GPL-3.0-or-later
//
// One node: its box by kind, its colour as a stripe, its marks and texts.
#pragma once

#include "app/draw/graph/graph_painter.h"

namespace aallokko::draw {

/// The box with all its marks; texts only if `hasText`.
void drawNode(QPainter& painter, const DrawnNode& node, const GraphStyle& style,
              const GraphView& view, bool isCurrent, bool isFaded, bool hasText);

/// The box as a plain rectangle in the colour of its category.
void drawPlainNode(QPainter& painter, const DrawnNode& node, const GraphStyle& style,
                   bool isCurrent, bool isFaded);

/// Size of the letters of a node in coordinates of the picture: never under nine pixels on the
/// screen, 0 when they would not fit into the box.
[[nodiscard]] double letterSize(const GraphStyle& style, double scale);

/// Two colours mixed: 0 = `a`, 1 = `b`.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);

} // namespace aallokko::draw
