// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws a picture of a graph on any QPainter: screen, image, SVG, PDF. All links are drawn in one
// go, culled by what is in view; below a scale of 0.35 plain rectangles and straight lines without
// antialiasing.
#pragma once

#include "app/models/graph/link_geometry.h"

#include <QColor>
#include <QFont>
#include <vector>

class QPainter;

namespace aallokko::draw {

using models::DrawnEnclosure;
using models::DrawnLane;
using models::DrawnLink;
using models::DrawnNode;
using models::GraphPicture;
using models::LinkCurve;
using models::LinkKind;
using models::NodeMark;
using models::NodeShape;

/// Colours, font and words of the surroundings.
struct GraphStyle {
    QColor window;
    QColor base;
    QColor text;
    QColor secondary;
    QColor line;
    QColor highlight;
    QColor bridge;
    QColor violation;
    QColor placed;
    std::vector<QColor> categories; ///< by DrawnNode::colour
    QFont font;                     ///< with a pixel size
};

/// What is seen. `current` and `hovered` are nodes, -1 = none; their links stand out and the others
/// step back. `isMoving`: during a gesture texts and thin links may be left out to keep the pace.
struct GraphView {
    QRectF visible;
    double scale = 1;
    int current = -1;
    int hovered = -1;
    bool isMoving = false;
};

/// Scale below which boxes are plain and lines straight.
inline constexpr double plainScale = 0.35;

struct NodeTexts;

class GraphPainter {
  public:
    GraphPainter();
    ~GraphPainter();
    GraphPainter(GraphPainter&&) noexcept;
    GraphPainter& operator=(GraphPainter&&) noexcept;
    /// Makes the curves. `picture` must outlive the painter. Linear.
    explicit GraphPainter(const GraphPicture& picture);

    /// Draws in the coordinates of the picture; the painter is scaled by `view.scale` already.
    void paint(QPainter& painter, const GraphStyle& style, const GraphView& view) const;
    /// Node under a point, or -1; the last drawn first.
    [[nodiscard]] int nodeAt(const QPointF& point) const;
    /// Link within `reach` of a point, or -1.
    [[nodiscard]] int linkAt(const QPointF& point, double reach) const;
    /// Makes the curves of a moved node anew.
    void moveNode(int node);

  private:
    [[nodiscard]] bool isNear(const DrawnLink& link, const GraphView& view) const;
    void paintLanes(QPainter& painter, const GraphStyle& style, const GraphView& view) const;
    void paintPlainLinks(QPainter& painter, const GraphStyle& style, const GraphView& view,
                         const std::vector<int>& links) const;
    void paintCurve(QPainter& painter, const GraphStyle& style, const GraphView& view,
                    int link) const;
    void paintLinkTexts(QPainter& painter, const GraphStyle& style, const GraphView& view,
                        const std::vector<int>& links) const;
    void paintLinks(QPainter& painter, const GraphStyle& style, const GraphView& view) const;
    void paintNodes(QPainter& painter, const GraphStyle& style, const GraphView& view) const;

    const GraphPicture* m_picture = nullptr;
    std::vector<LinkCurve> m_curves;
    std::vector<QRectF> m_curveBounds;
    mutable std::vector<NodeTexts> m_texts; ///< by node, laid out when first drawn
    std::vector<char> m_isTold; ///< links whose text is shown without asking: the dearest
};

/// The colour and width of a link, the same in drawing and legend.
struct LinkLook {
    QColor color;
    double width = 1;
    bool isDashed = false;
};
[[nodiscard]] LinkLook lookOf(LinkKind kind, int count, const GraphStyle& style);

/// A filled or outlined warning triangle, `size` high, standing on `foot`.
void drawTriangle(QPainter& painter, const QPointF& foot, double size, const QColor& color,
                  bool isFilled);

} // namespace aallokko::draw
