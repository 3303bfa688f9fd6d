// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frames a second of the Graph page's drawing, painted as on the screen into an image of 1440x900:
// a pan and a zoom over wave lanes of 850 systems with 2 500 links and of 10 000 with 30 000, and
// the matrix. Processor time, so that other work on the machine does not count. Also how long the
// layouts take. Prints a table; docs/measurements.md keeps it.
#include "app/draw/graph/graph_painter.h"
#include "app/draw/graph/matrix_painter.h"
#include "app/models/graph/layout.h"
#include "core/base/rng.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace {

using namespace aallokko;

constexpr int width = 1440;
constexpr int height = 900;
constexpr int frames = 90;

// Links stay near in time, as interfaces do; some cross many waves.
models::GraphPicture makePicture(models::PictureKind kind, int nodes, int links) {
    base::Rng rng(1);
    models::GraphPicture picture;
    picture.kind = kind;
    constexpr int lanes = 9;
    for (int i = 0; i < lanes; ++i) {
        picture.lanes.push_back({QStringLiteral("Wave %1").arg(i + 1), QStringLiteral("Q1/2020")});
    }
    for (int i = 0; i < nodes; ++i) {
        models::DrawnNode node;
        node.key = QStringLiteral("i:%1").arg(i);
        node.label = QStringLiteral("Client information system %1").arg(i);
        node.detail = QStringLiteral("Municipality %1 · Q%2/2020").arg(i % 32).arg(i % 4 + 1);
        node.lane = i * lanes / nodes;
        node.colour = i % 9;
        picture.nodes.push_back(node);
    }
    for (int i = 0; i < links; ++i) {
        models::DrawnLink link;
        const auto all = static_cast<std::uint64_t>(nodes);
        link.from = static_cast<int>(rng.below(all));
        link.to = rng.below(3) == 0 ? static_cast<int>(rng.below(all))
                                    : (link.from + 1 + static_cast<int>(rng.below(40))) % nodes;
        const bool isLater = picture.nodes[static_cast<std::size_t>(link.to)].lane !=
                             picture.nodes[static_cast<std::size_t>(link.from)].lane;
        link.kind = !isLater     ? models::LinkKind::Plain
                    : i % 9 == 0 ? models::LinkKind::Violation
                                 : models::LinkKind::Bridge;
        link.yearlyCents = isLater ? 100'000 + i : 0;
        link.text = QStringLiteral("12,3 k€/yr");
        picture.links.push_back(link);
    }
    return picture;
}

draw::GraphStyle lightStyle() {
    draw::GraphStyle style;
    style.window = QColor(0xf5f5f5);
    style.base = Qt::white;
    style.text = QColor(0x1a1a1a);
    style.secondary = QColor(0x6b6b6b);
    style.line = QColor(0xc8c8c8);
    style.highlight = style.bridge = QColor(0x0072b2);
    style.violation = QColor(0xd55e00);
    style.categories.assign(9, QColor(0x56b4e9));
    style.font.setPixelSize(13);
    return style;
}

void report(const char* what, double scale, std::vector<double> milliseconds) {
    std::sort(milliseconds.begin(), milliseconds.end());
    const double median = milliseconds[milliseconds.size() / 2];
    const double p95 = milliseconds[milliseconds.size() * 95 / 100];
    std::printf("| %-34s | %5.2f | %6.1f | %6.1f | %5.0f |\n", what, scale, median, p95,
                1000 / p95);
}

template <class Paint>
void measure(const char* what, const models::GraphPicture& picture, double scale, bool isMoving,
             bool isZoom, Paint paint) {
    QImage image(width, height, QImage::Format_RGB32);
    const draw::GraphStyle style = lightStyle();
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        const double share = static_cast<double>(frame) / frames;
        draw::GraphView view;
        view.scale = isZoom ? scale * std::pow(4.0, share) : scale;
        const QSizeF seen = QSizeF(width, height) / view.scale;
        const QRectF bounds = picture.bounds;
        view.visible =
            QRectF(QPointF(bounds.left() + std::max(0.0, bounds.width() - seen.width()) * share,
                           bounds.top() + std::max(0.0, bounds.height() - seen.height()) * share),
                   seen);
        view.isMoving = isMoving;
        view.current = isMoving ? -1 : frame;
        const std::clock_t start = std::clock();
        QPainter painter(&image);
        painter.fillRect(image.rect(), style.window);
        painter.scale(view.scale, view.scale);
        painter.translate(-view.visible.topLeft());
        paint(painter, style, view);
        painter.end();
        times.push_back(1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    report(what, scale, std::move(times));
}

void measureLanes(int nodes, int links) {
    auto picture = makePicture(models::PictureKind::Columns, nodes, links);
    QElapsedTimer clock;
    clock.start();
    models::layOut(picture);
    std::printf("lanes %d / %d: layout %lld ms\n", nodes, links,
                static_cast<long long>(clock.elapsed()));
    const draw::GraphPainter graph(picture);
    const auto paint = [&graph](QPainter& painter, const draw::GraphStyle& style,
                                const draw::GraphView& view) { graph.paint(painter, style, view); };
    const double fit = std::min(width / picture.bounds.width(), height / picture.bounds.height());
    measure("pan, all in view", picture, fit, true, false, paint);
    for (const double scale : {0.35, 0.7, 1.0}) {
        measure("pan", picture, scale, true, false, paint);
    }
    measure("zoom from all to four times", picture, fit, true, true, paint);
    measure("still, node chosen, all in view", picture, fit, false, false, paint);
    measure("still, node chosen", picture, 0.7, false, false, paint);
}

void measureMatrix(int nodes, int links) {
    auto picture = makePicture(models::PictureKind::Matrix, nodes, links);
    models::layOut(picture);
    std::printf("matrix %d / %d\n", nodes, links);
    const auto paint = [&picture](QPainter& painter, const draw::GraphStyle& style,
                                  const draw::GraphView& view) {
        draw::paintMatrix(painter, picture, style, view);
    };
    const double fit = std::min(width / picture.bounds.width(), height / picture.bounds.height());
    measure("pan, all in view", picture, fit, true, false, paint);
    measure("pan", picture, 1.0, true, false, paint);
}

void measureForce(int nodes, int links) {
    auto picture = makePicture(models::PictureKind::Force, nodes, links);
    QElapsedTimer clock;
    clock.start();
    models::layOut(picture);
    std::printf("groups %d / %d: layout %lld ms\n", nodes, links,
                static_cast<long long>(clock.elapsed()));
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    std::printf("| %-34s | %5s | %6s | %6s | %5s |\n", "drawing", "scale", "median", "95 %", "fps");
    measureLanes(850, 2'500);
    measureLanes(10'000, 30'000);
    measureMatrix(850, 2'500);
    measureMatrix(10'000, 30'000);
    measureForce(40, 400);
    measureForce(300, 1'500);
    return 0;
}
