// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cycles on shelves, matrices on a grid, and the choice of the layout.
#include "app/models/graph/layout.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace aallokko::models {

namespace {

constexpr double rowGap = 14;
constexpr double columnGap = 70;
constexpr double margin = 18;
constexpr double headHeight = 30;
constexpr double shelfGap = 40;

struct Block {
    int enclosure = -1;
    std::vector<int> nodes;
    QSizeF size;
};

// One block for each enclosure, one for each node outside; in the order of the nodes.
std::vector<Block> blocksOf(const GraphPicture& picture) {
    std::vector<Block> blocks;
    std::map<int, std::size_t> known;
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        const int enclosure = picture.nodes[i].enclosure;
        if (enclosure < 0) {
            blocks.push_back({-1, {static_cast<int>(i)}, {}});
            continue;
        }
        const auto [it, isNew] = known.try_emplace(enclosure, blocks.size());
        if (isNew) {
            blocks.push_back({enclosure, {}, {}});
        }
        blocks[it->second].nodes.push_back(static_cast<int>(i));
    }
    return blocks;
}

// Boxes of a block relative to its corner.
void placeInside(GraphPicture& picture, Block& block) {
    if (block.enclosure < 0) {
        picture.nodes[static_cast<std::size_t>(block.nodes.front())].box =
            QRectF(0, 0, nodeWidth, nodeHeight);
        block.size = QSizeF(nodeWidth, nodeHeight);
        return;
    }
    constexpr int rows = 9;
    std::map<int, std::vector<int>> lanes;
    for (const int node : block.nodes) {
        lanes[picture.nodes[static_cast<std::size_t>(node)].lane].push_back(node);
    }
    int column = 0;
    double bottom = 0;
    for (const auto& [lane, nodes] : lanes) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const int row = static_cast<int>(i) % rows;
            column += i > 0 && row == 0 ? 1 : 0;
            // Every second column a little lower: links between neighbours do not run through
            // boxes.
            const double shift = column % 2 == 0 ? 0 : nodeHeight / 2;
            QRectF& box = picture.nodes[static_cast<std::size_t>(nodes[i])].box;
            box = QRectF(margin + column * (nodeWidth + columnGap),
                         headHeight + margin + shift + row * (nodeHeight + rowGap), nodeWidth,
                         nodeHeight);
            bottom = std::max(bottom, box.bottom());
        }
        ++column;
    }
    block.size = QSizeF(2 * margin + column * (nodeWidth + columnGap) - columnGap, bottom + margin);
}

} // namespace

void layOutShelves(GraphPicture& picture, std::stop_token stop) {
    std::vector<Block> blocks = blocksOf(picture);
    double area = 0;
    double widest = 4 * (nodeWidth + shelfGap);
    for (Block& block : blocks) {
        placeInside(picture, block);
        area += (block.size.width() + shelfGap) * (block.size.height() + shelfGap);
        widest = std::max(widest, block.size.width());
    }
    const double width = std::max(widest, std::sqrt(area * 1.9));
    double left = 0;
    double top = 0;
    double shelf = 0;
    for (const Block& block : blocks) {
        if (stop.stop_requested()) {
            return;
        }
        if (left > 0 && left + block.size.width() > width) {
            left = 0;
            top += shelf + shelfGap;
            shelf = 0;
        }
        for (const int node : block.nodes) {
            picture.nodes[static_cast<std::size_t>(node)].box.translate(left, top);
        }
        if (block.enclosure >= 0) {
            picture.enclosures[static_cast<std::size_t>(block.enclosure)].area =
                QRectF(QPointF(left, top), block.size);
        }
        left += block.size.width() + shelfGap;
        shelf = std::max(shelf, block.size.height());
    }
    picture.bounds = boundsOf(picture);
}

void layOutMatrix(GraphPicture& picture) {
    const double side = static_cast<double>(picture.nodes.size()) * matrixCell;
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        picture.nodes[i].box =
            QRectF(-matrixHeader, static_cast<double>(i) * matrixCell, matrixHeader, matrixCell);
    }
    for (std::size_t i = 0; i < picture.lanes.size(); ++i) {
        double first = side;
        double last = 0;
        for (const DrawnNode& node : picture.nodes) {
            if (node.lane == static_cast<int>(i)) {
                first = std::min(first, node.box.top());
                last = std::max(last, node.box.bottom());
            }
        }
        picture.lanes[i].area =
            QRectF(first, first, std::max(0.0, last - first), std::max(0.0, last - first));
    }
    picture.bounds = QRectF(-matrixHeader - matrixCell, -matrixHeader,
                            side + matrixHeader + 2 * matrixCell, side + matrixHeader + matrixCell);
}

void layOut(GraphPicture& picture, std::stop_token stop) {
    switch (picture.kind) {
    case PictureKind::Columns:
        layOutColumns(picture, stop);
        break;
    case PictureKind::Force:
        layOutForce(picture, stop);
        break;
    case PictureKind::Shelves:
        layOutShelves(picture, stop);
        break;
    case PictureKind::Matrix:
        layOutMatrix(picture);
        break;
    }
}

} // namespace aallokko::models
