// SPDX-License-Identifier: GPL-3.0-or-later
//
// One node: its box by kind, its colour as a stripe, its marks and texts.
#pragma once

#include "app/draw/graph/graph_painter.h"

#include <QStaticText>
#include <QTransform>

namespace aallokko::draw {

/// The texts of a node as last laid out: they are laid out anew only when size or room change.
struct NodeTexts {
    int pixels = 0;
    int room = 0;
    QStaticText label;
    QStaticText detail;
};

/// The painter's coordinates made those of the screen at a point, on whole scale, so that letters
/// take the quick way; ends with the scope.
class ScreenFrame {
  public:
    ScreenFrame(QPainter& painter, const QPointF& at, double scale);
    ~ScreenFrame();
    ScreenFrame(const ScreenFrame&) = delete;
    ScreenFrame& operator=(const ScreenFrame&) = delete;

  private:
    QPainter& m_painter;
    QTransform m_before;
};

/// The box with all its marks; texts only if `texts` is given.
void drawNode(QPainter& painter, const DrawnNode& node, const GraphStyle& style,
              const GraphView& view, bool isCurrent, bool isFaded, NodeTexts* texts);

/// The box as a plain rectangle in the colour of its category.
void drawPlainNode(QPainter& painter, const DrawnNode& node, const GraphStyle& style,
                   bool isCurrent, bool isFaded);

/// Size of the letters of a node in coordinates of the picture: never under nine pixels on the
/// screen, 0 when they would not fit into the box.
[[nodiscard]] double letterSize(const GraphStyle& style, double scale);

/// Two colours mixed: 0 = `a`, 1 = `b`.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);

} // namespace aallokko::draw
