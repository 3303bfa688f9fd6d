// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layouts on random pictures: nothing overlaps, everything lies inside the bounds, the same picture
// gets the same places, and a stop is answered.
#include "app/models/graph/layout.h"
#include "app/models/graph/link_geometry.h"
#include "core/base/rng.h"

#include <cmath>
#include <gtest/gtest.h>

namespace aallokko::models {
namespace {

GraphPicture randomPicture(PictureKind kind, std::uint64_t seed, int nodes, int links) {
    base::Rng rng(seed);
    GraphPicture picture;
    picture.kind = kind;
    constexpr int lanes = 6;
    for (int i = 0; i < lanes; ++i) {
        picture.lanes.push_back({QStringLiteral("lane %1").arg(i), {}, true, {}});
    }
    for (int i = 0; i < nodes; ++i) {
        DrawnNode node;
        node.key = QStringLiteral("n%1").arg(i);
        node.label = node.key;
        node.lane = static_cast<int>(rng.below(lanes));
        if (kind == PictureKind::Shelves && rng.below(2) == 0) {
            node.enclosure = static_cast<int>(rng.below(3));
        }
        picture.nodes.push_back(node);
    }
    picture.enclosures.resize(3);
    for (int i = 0; i < links && nodes > 1; ++i) {
        DrawnLink link;
        link.from = static_cast<int>(rng.below(static_cast<std::uint64_t>(nodes)));
        link.to = static_cast<int>(rng.below(static_cast<std::uint64_t>(nodes)));
        if (link.from != link.to) {
            picture.links.push_back(link);
        }
    }
    return picture;
}

int overlaps(const GraphPicture& picture) {
    int count = 0;
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        for (std::size_t j = i + 1; j < picture.nodes.size(); ++j) {
            const QRectF common = picture.nodes[i].box & picture.nodes[j].box;
            count += common.width() > 1e-6 && common.height() > 1e-6 ? 1 : 0;
        }
    }
    return count;
}

std::vector<QRectF> boxesOf(const GraphPicture& picture) {
    std::vector<QRectF> boxes;
    for (const DrawnNode& node : picture.nodes) {
        boxes.push_back(node.box);
    }
    return boxes;
}

class LayoutTest : public testing::TestWithParam<PictureKind> {};

TEST_P(LayoutTest, nothingOverlapsAndAllLiesInside) {
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        const int nodes = 1 + static_cast<int>(seed) * 9;
        GraphPicture picture = randomPicture(GetParam(), seed, nodes, nodes * 3);
        layOut(picture);
        EXPECT_EQ(overlaps(picture), 0) << "seed " << seed;
        for (const DrawnNode& node : picture.nodes) {
            EXPECT_GT(node.box.width(), 0);
            EXPECT_TRUE(picture.bounds.contains(node.box)) << node.key.toStdString();
        }
    }
}

TEST_P(LayoutTest, sameDataSamePicture) {
    GraphPicture one = randomPicture(GetParam(), 7, 80, 240);
    GraphPicture other = randomPicture(GetParam(), 7, 80, 240);
    layOut(one);
    layOut(other);
    EXPECT_EQ(boxesOf(one), boxesOf(other));
    layOut(one); // places of a former layout do not matter
    EXPECT_EQ(boxesOf(one), boxesOf(other));
}

TEST_P(LayoutTest, anEmptyPictureIsLaidOut) {
    GraphPicture picture;
    picture.kind = GetParam();
    layOut(picture);
    EXPECT_TRUE(picture.nodes.empty());
}

INSTANTIATE_TEST_SUITE_P(All, LayoutTest,
                         testing::Values(PictureKind::Columns, PictureKind::Force,
                                         PictureKind::Shelves, PictureKind::Matrix));

TEST(ColumnLayout, lanesStandFromLeftToRightWithTheirNodesInside) {
    GraphPicture picture = randomPicture(PictureKind::Columns, 3, 200, 500);
    layOutColumns(picture, {}, 12);
    double right = -1;
    for (const DrawnLane& lane : picture.lanes) {
        ASSERT_FALSE(lane.area.isEmpty());
        EXPECT_GT(lane.area.left(), right);
        right = lane.area.right();
    }
    for (const DrawnNode& node : picture.nodes) {
        EXPECT_TRUE(picture.lanes[static_cast<std::size_t>(node.lane)].area.contains(node.box));
    }
}

// Two lanes whose nodes are linked one to one, in reverse order: sorting by the middle of the
// neighbours leaves no crossing.
TEST(ColumnLayout, uncrossesWhatCanBeUncrossed) {
    GraphPicture picture;
    constexpr int count = 12;
    for (int i = 0; i < 2 * count; ++i) {
        DrawnNode node;
        node.key = QString::number(i);
        node.lane = i / count;
        picture.nodes.push_back(node);
    }
    for (int i = 0; i < count; ++i) {
        DrawnLink link;
        link.from = i;
        link.to = 2 * count - 1 - i;
        picture.links.push_back(link);
    }
    layOutColumns(picture, {}, count);
    for (const DrawnLink& link : picture.links) {
        EXPECT_DOUBLE_EQ(picture.boxOf(link.from).top(), picture.boxOf(link.to).top());
    }
}

TEST(ForceLayout, oneMoreNodeMovesTheOthersLittle) {
    GraphPicture before = randomPicture(PictureKind::Force, 5, 40, 80);
    GraphPicture after = randomPicture(PictureKind::Force, 5, 40, 80);
    DrawnNode added;
    added.key = QStringLiteral("added");
    after.nodes.push_back(added);
    layOutForce(before);
    layOutForce(after);
    double moved = 0;
    for (std::size_t i = 0; i < before.nodes.size(); ++i) {
        const QPointF way = after.nodes[i].box.center() - before.nodes[i].box.center();
        moved += std::hypot(way.x(), way.y());
    }
    moved /= static_cast<double>(before.nodes.size());
    EXPECT_LT(moved, 0.15 * std::max(before.bounds.width(), before.bounds.height()));
}

TEST(ForceLayout, aStopIsAnswered) {
    GraphPicture picture = randomPicture(PictureKind::Force, 5, 300, 900);
    std::stop_source stop;
    stop.request_stop();
    layOutForce(picture, stop.get_token());
    EXPECT_EQ(picture.nodes.size(), 300U);
}

TEST(LinkGeometry, runsFromBorderToBorder) {
    for (const auto kind : {PictureKind::Columns, PictureKind::Force}) {
        GraphPicture picture = randomPicture(kind, 11, 30, 60);
        layOut(picture);
        for (const DrawnLink& link : picture.links) {
            const LinkCurve curve = curveOf(picture, link);
            const QRectF from = picture.boxOf(link.from).adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
            const QRectF to = picture.boxOf(link.to).adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
            EXPECT_TRUE(from.contains(curve.start));
            EXPECT_TRUE(to.contains(curve.end));
            EXPECT_TRUE(curve.bounds().contains(curve.middle()));
            EXPECT_LT(curve.distanceTo(curve.middle()), 3);
            EXPECT_NEAR(std::hypot(curve.arrival().x(), curve.arrival().y()), 1, 1e-9);
        }
    }
}

} // namespace
} // namespace aallokko::models
