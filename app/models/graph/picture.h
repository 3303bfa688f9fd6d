// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph ready to be drawn, as plain values: nodes with texts and boxes, links, lanes and
// enclosures. Answers of the Graph page fill it, layouts place it, the painters draw it. Knows
// neither inventory nor widget.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>
#include <cstdint>
#include <vector>

namespace aallokko::models {

enum class NodeShape : std::uint8_t {
    System,
    External, ///< rounded: a national service or an end as written
    Group,    ///< several systems in one, drawn as a stack
    Fold      ///< "+37 others": what did not fit
};

/// How a node stands out; each has a shape or a word of its own beside its colour.
enum class NodeMark : std::uint8_t { None, Start, Certain, Possible };

/// `key` names the node in saved views and keeps its place. `lane` is the column of a layout in
/// columns, `weight` orders nodes of one lane that have no better order. `colour` is a position in
/// the legend, -1 = none.
struct DrawnNode {
    QString key;
    QString label;
    QString detail;
    std::int64_t system = 0; ///< installation id; 0 = none
    NodeShape shape = NodeShape::System;
    NodeMark mark = NodeMark::None;
    int members = 1;
    int lane = 0;
    int enclosure = -1;
    int colour = -1;
    bool isPlaced = false; ///< stands where a person put it
    QRectF box = {};
};

enum class LinkKind : std::uint8_t {
    Plain,
    Hard,
    Bridge,   ///< crosses waves: heavier, with its yearly cost
    Violation ///< hard and the wrong way: dashed, with a mark
};

/// Data go from `from` to `to`, positions of nodes. `count` interfaces stand behind it.
struct DrawnLink {
    int from = 0;
    int to = 0;
    int count = 1;
    LinkKind kind = LinkKind::Plain;
    bool isTwoWay = false;
    bool isCut = false; ///< one of the cheapest to give up so that a cycle opens
    std::int64_t yearlyCents = 0;
    QString text = {};   ///< cost or count, drawn where there is room
    QString detail = {}; ///< in words, for lists and tool tips
};

/// A column of the drawing; `area` is filled by the layout.
struct DrawnLane {
    QString title;
    QString detail;
    bool isFramed = true;
    QRectF area = {};
};

/// A named frame round nodes: an opened cycle.
struct DrawnEnclosure {
    QString title;
    QRectF area = {};
};

enum class PictureKind : std::uint8_t { Columns, Force, Shelves, Matrix };

struct GraphPicture {
    PictureKind kind = PictureKind::Columns;
    std::vector<DrawnNode> nodes = {};
    std::vector<DrawnLink> links = {};
    std::vector<DrawnLane> lanes = {};
    std::vector<DrawnEnclosure> enclosures = {};
    bool isTopAligned = false; ///< lanes begin at their heads, not round their middle
    QRectF bounds = {};

    [[nodiscard]] const QRectF& boxOf(int node) const {
        return nodes[static_cast<std::size_t>(node)].box;
    }
};

/// Rectangle of all boxes, lanes and enclosures with a margin. Linear.
[[nodiscard]] QRectF boundsOf(const GraphPicture& picture);

/// Moves a node so that its box has this middle, as a person placed it.
void placeNode(DrawnNode& node, const QPointF& middle);

} // namespace aallokko::models
