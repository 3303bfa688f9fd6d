// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout in lanes. Order inside a lane comes first, positions follow from it alone.
#include "app/models/graph/layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aallokko::models {

namespace {

constexpr double rowGap = 10;
constexpr double columnGap = 24;
constexpr double laneGap = 84;
constexpr double laneMargin = 14;
constexpr double laneHead = 84; // two lines of text of a fixed size, also when seen from afar

using Order = std::vector<std::vector<int>>;

Order lanesOf(const GraphPicture& picture) {
    std::size_t count = picture.lanes.size();
    for (const DrawnNode& node : picture.nodes) {
        count = std::max(count, static_cast<std::size_t>(node.lane) + 1);
    }
    Order order(count);
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        order[static_cast<std::size_t>(picture.nodes[i].lane)].push_back(static_cast<int>(i));
    }
    return order;
}

std::vector<std::vector<int>> neighboursOf(const GraphPicture& picture) {
    std::vector<std::vector<int>> neighbours(picture.nodes.size());
    for (const DrawnLink& link : picture.links) {
        const int fromLane = picture.nodes[static_cast<std::size_t>(link.from)].lane;
        const int toLane = picture.nodes[static_cast<std::size_t>(link.to)].lane;
        if (fromLane != toLane) {
            neighbours[static_cast<std::size_t>(link.from)].push_back(link.to);
            neighbours[static_cast<std::size_t>(link.to)].push_back(link.from);
        }
    }
    return neighbours;
}

// Position of each node in its lane, 0..1.
void note(const std::vector<int>& lane, std::vector<double>& place) {
    const double size = std::max<double>(1, static_cast<double>(lane.size()));
    for (std::size_t i = 0; i < lane.size(); ++i) {
        place[static_cast<std::size_t>(lane[i])] = (static_cast<double>(i) + 0.5) / size;
    }
}

void sortLane(std::vector<int>& lane, const std::vector<std::vector<int>>& neighbours,
              std::vector<double>& place) {
    std::vector<double> wanted(place);
    for (const int node : lane) {
        const auto& others = neighbours[static_cast<std::size_t>(node)];
        if (!others.empty()) {
            double sum = 0;
            for (const int other : others) {
                sum += place[static_cast<std::size_t>(other)];
            }
            wanted[static_cast<std::size_t>(node)] = sum / static_cast<double>(others.size());
        }
    }
    std::stable_sort(lane.begin(), lane.end(), [&wanted](int a, int b) {
        return wanted[static_cast<std::size_t>(a)] < wanted[static_cast<std::size_t>(b)];
    });
    note(lane, place);
}

void orderLanes(const GraphPicture& picture, Order& order, const std::stop_token& stop) {
    constexpr int sweeps = 8;
    const auto neighbours = neighboursOf(picture);
    std::vector<double> place(picture.nodes.size(), 0.5);
    for (const auto& lane : order) {
        note(lane, place);
    }
    for (int sweep = 0; sweep < sweeps && !stop.stop_requested(); ++sweep) {
        for (std::size_t i = 0; i < order.size(); ++i) {
            const std::size_t lane = sweep % 2 == 0 ? i : order.size() - 1 - i;
            sortLane(order[lane], neighbours, place);
        }
    }
}

// Rows that make the drawing about 16:9.
int rowsFor(const Order& order) {
    constexpr double wanted = 16.0 / 9.0;
    int best = 1;
    double bestError = 1e9;
    std::size_t largest = 1;
    for (const auto& lane : order) {
        largest = std::max(largest, lane.size());
    }
    for (int rows = 4; rows < 4 + static_cast<int>(largest); rows += 1 + rows / 8) {
        double columns = 0;
        for (const auto& lane : order) {
            columns +=
                std::ceil(static_cast<double>(lane.size()) / rows) * (nodeWidth + columnGap) +
                laneGap;
        }
        const double high =
            std::min<double>(rows, static_cast<double>(largest)) * (nodeHeight + rowGap) + laneHead;
        const double error = std::abs(std::log(columns / high / wanted));
        if (error < bestError) {
            bestError = error;
            best = rows;
        }
    }
    return best;
}

// Boxes of one lane from `left`; returns its right edge. Columns are even: 13 nodes in rows of 12
// make two columns of 7 and 6.
double placeLane(GraphPicture& picture, const std::vector<int>& lane, double left, int rows,
                 double height) {
    const int count = static_cast<int>(lane.size());
    const int columns = std::max(1, (count + rows - 1) / rows);
    const int used = std::max(1, (count + columns - 1) / columns);
    for (int i = 0; i < count; ++i) {
        const int column = i / used;
        const int here = std::min(used, count - column * used);
        const double high = here * (nodeHeight + rowGap) - rowGap;
        const double top = laneHead + (picture.isTopAligned ? 0 : (height - high) / 2);
        DrawnNode& node =
            picture.nodes[static_cast<std::size_t>(lane[static_cast<std::size_t>(i)])];
        node.box = QRectF(left + laneMargin + column * (nodeWidth + columnGap),
                          top + (i % used) * (nodeHeight + rowGap), nodeWidth, nodeHeight);
    }
    return left + 2 * laneMargin + columns * (nodeWidth + columnGap) - columnGap;
}

} // namespace

void layOutColumns(GraphPicture& picture, std::stop_token stop, int rows) {
    Order order = lanesOf(picture);
    orderLanes(picture, order, stop);
    const int limit = rows > 0 ? rows : rowsFor(order);
    std::size_t tallest = 1;
    for (const auto& lane : order) {
        tallest = std::max(tallest, std::min(lane.size(), static_cast<std::size_t>(limit)));
    }
    const double height = static_cast<double>(tallest) * (nodeHeight + rowGap) - rowGap;
    double left = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i].empty()) {
            continue;
        }
        const double right = placeLane(picture, order[i], left, limit, height);
        if (i < picture.lanes.size()) {
            picture.lanes[i].area = QRectF(left, 0, right - left, laneHead + height + laneMargin);
        }
        left = right + laneGap;
    }
    picture.bounds = boundsOf(picture);
}

} // namespace aallokko::models
