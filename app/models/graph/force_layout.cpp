// SPDX-License-Identifier: GPL-3.0-or-later
//
// Force-directed layout for super-nodes. No random numbers: the start comes from the keys.
#include "app/models/graph/layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace aallokko::models {

namespace {

constexpr double spread = 230; ///< wanted length of a link
constexpr double gap = 22;     ///< least room between boxes
constexpr double gravity = 1.5;

// FNV-1a over the UTF-16 units: the same on every machine, unlike qHash.
std::uint64_t hashOf(const QString& key) {
    std::uint64_t hash = 1469598103934665603ULL;
    for (const QChar letter : key) {
        hash = (hash ^ letter.unicode()) * 1099511628211ULL;
    }
    return hash ^ (hash >> 29);
}

QPointF startOf(const QString& key, double radius) {
    const std::uint64_t hash = hashOf(key);
    const double angle = static_cast<double>(hash % 36000) / 18000.0 * std::numbers::pi;
    const double share = 0.2 + 0.8 * static_cast<double>((hash >> 20) % 1000) / 1000.0;
    return {radius * share * std::cos(angle) * 1.4, radius * share * std::sin(angle)};
}

// How strongly a link pulls: many interfaces pull more, but not in proportion.
double pullOf(const DrawnLink& link) {
    return 0.5 + 0.25 * std::log2(1.0 + link.count);
}

void repel(const std::vector<QPointF>& at, std::vector<QPointF>& push) {
    for (std::size_t i = 0; i < at.size(); ++i) {
        for (std::size_t j = i + 1; j < at.size(); ++j) {
            QPointF away = at[i] - at[j];
            // Boxes are wide: what is beside each other needs more room than what is above.
            away.setX(away.x() * 0.6);
            double length = std::hypot(away.x(), away.y());
            if (length < 1) {
                away = {1.0 + static_cast<double>(i % 7), 1.0 + static_cast<double>(j % 5)};
                length = std::hypot(away.x(), away.y());
            }
            const QPointF force = away / length * (spread * spread / length);
            push[i] += force;
            push[j] -= force;
        }
    }
}

void attract(const GraphPicture& picture, const std::vector<QPointF>& at,
             std::vector<QPointF>& push) {
    for (const DrawnLink& link : picture.links) {
        const auto from = static_cast<std::size_t>(link.from);
        const auto to = static_cast<std::size_t>(link.to);
        const QPointF apart = at[to] - at[from];
        const double length = std::hypot(apart.x(), apart.y());
        const QPointF force = apart * (length / spread * pullOf(link) * 0.35);
        push[from] += force;
        push[to] -= force;
    }
    for (std::size_t i = 0; i < at.size(); ++i) {
        push[i] -= at[i] * gravity; // parts without links stay near
    }
}

// Pushes overlapping boxes apart along their smaller overlap until none is left. Later nodes give
// way, so that places do not depend on rounding; rows of a grid end the last resistance.
bool separateOnce(std::vector<DrawnNode>& nodes) {
    bool isClean = true;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        for (std::size_t j = i + 1; j < nodes.size(); ++j) {
            const QRectF a = nodes[i].box.adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2);
            const QRectF b = nodes[j].box.adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2);
            const QRectF common = a & b;
            if (common.width() < 0.01 || common.height() < 0.01) {
                continue;
            }
            isClean = false;
            if (common.height() <= common.width()) {
                const double move = (common.height() + 0.02) / 2;
                const bool isBelow = b.center().y() >= a.center().y();
                nodes[i].box.translate(0, isBelow ? -move : move);
                nodes[j].box.translate(0, isBelow ? move : -move);
            } else {
                const double move = (common.width() + 0.02) / 2;
                const bool isRight = b.center().x() >= a.center().x();
                nodes[i].box.translate(isRight ? -move : move, 0);
                nodes[j].box.translate(isRight ? move : -move, 0);
            }
        }
    }
    return isClean;
}

void separate(GraphPicture& picture, const std::stop_token& stop) {
    constexpr int rounds = 300;
    for (int round = 0; round < rounds && !stop.stop_requested(); ++round) {
        if (separateOnce(picture.nodes)) {
            return;
        }
        if (round % 20 == 19) { // more room for all
            for (DrawnNode& node : picture.nodes) {
                node.box.moveCenter(node.box.center() * 1.08);
            }
        }
    }
}

} // namespace

void layOutForce(GraphPicture& picture, std::stop_token stop) {
    const std::size_t count = picture.nodes.size();
    const int rounds = count > 150 ? 120 : 300;
    const double radius = spread * std::sqrt(static_cast<double>(count) + 1) * 0.6;
    std::vector<QPointF> at;
    at.reserve(count);
    for (const DrawnNode& node : picture.nodes) {
        at.push_back(startOf(node.key, radius));
    }
    for (int round = 0; round < rounds && !stop.stop_requested(); ++round) {
        std::vector<QPointF> push(count);
        repel(at, push);
        attract(picture, at, push);
        const double warmth = radius * 0.06 * (1.0 - static_cast<double>(round) / rounds);
        for (std::size_t i = 0; i < count; ++i) {
            const double length = std::hypot(push[i].x(), push[i].y());
            if (length > 0.001) {
                at[i] += push[i] / length * std::min(length, warmth + 0.5);
            }
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        // Whole numbers: the last bits of a sum must not decide about a place.
        picture.nodes[i].box =
            QRectF(std::round(at[i].x()) - nodeWidth / 2, std::round(at[i].y()) - nodeHeight / 2,
                   nodeWidth, nodeHeight);
    }
    separate(picture, stop);
    picture.bounds = boundsOf(picture);
}

} // namespace aallokko::models
