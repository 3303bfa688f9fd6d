// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every mark has an outline in the text colour: seen on light, dark and hatched ground.
#include "app/draw/roadmap/road_marks.h"

#include "app/models/roadmap/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <functional>

namespace aallokko::draw {

namespace {

using models::RoadMark;
using models::RoadPhase;

QPolygonF triangle(const QPointF& middle, double size, bool isUp) {
    const double half = size / 2;
    const double tip = isUp ? -half : half;
    return QPolygonF({QPointF(middle.x(), middle.y() + tip),
                      QPointF(middle.x() - half, middle.y() - tip),
                      QPointF(middle.x() + half, middle.y() - tip)});
}

// 0 = the ground, 1 = the full hue.
QColor tinted(const RoadStyle& style, double share) {
    const auto mix = [share](int from, int to) {
        return static_cast<int>(from + (to - from) * share);
    };
    return {mix(style.base.red(), style.work.red()), mix(style.base.green(), style.work.green()),
            mix(style.base.blue(), style.work.blue())};
}

} // namespace

void paintMark(QPainter& painter, const QPointF& middle, double size, RoadMark mark, bool isFinding,
               const RoadStyle& style) {
    const QColor fill = isFinding ? style.error : style.base;
    painter.setPen(QPen(style.text, 1.2));
    painter.setBrush(fill);
    const double half = size / 2;
    switch (mark) {
    case RoadMark::Takeover:
        painter.setBrush(isFinding ? style.error : style.text);
        painter.drawPolygon(triangle(middle, size, true));
        break;
    case RoadMark::CutOver:
        painter.drawEllipse(middle, half, half);
        painter.setBrush(isFinding ? style.base : style.text);
        painter.drawEllipse(middle, half * 0.4, half * 0.4);
        break;
    case RoadMark::Notice:
        painter.drawPolygon(triangle(middle, size * 0.9, false));
        break;
    case RoadMark::Tender:
        painter.drawRect(
            QRectF(middle.x() - half * 0.8, middle.y() - half * 0.8, size * 0.8, size * 0.8));
        break;
    case RoadMark::ContractEnd:
        painter.setPen(QPen(isFinding ? style.error : style.text, 2.4));
        painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half));
        painter.drawLine(middle - QPointF(half * 0.8, half), middle - QPointF(0, half));
        painter.drawLine(middle + QPointF(-half * 0.8, half), middle + QPointF(0, half));
        break;
    case RoadMark::ReadOnly:
    case RoadMark::Close:
        painter.drawLine(middle - QPointF(half * 0.7, half * 0.7),
                         middle + QPointF(half * 0.7, half * 0.7));
        painter.drawLine(middle + QPointF(-half * 0.7, half * 0.7),
                         middle + QPointF(half * 0.7, -half * 0.7));
        break;
    }
    if (isFinding) {
        QFont font = style.font;
        font.setBold(true);
        font.setPixelSize(std::max(8, static_cast<int>(size)));
        painter.setFont(font);
        painter.setPen(style.text);
        painter.drawText(middle + QPointF(half + 1, half * 0.8), QStringLiteral("!"));
    }
}

void paintDiamond(QPainter& painter, const QPointF& middle, double size, const QColor& colour,
                  bool isGhost, const RoadStyle& style) {
    const double half = size / 2;
    painter.setPen(
        QPen(isGhost ? style.secondary : style.text, 1.2, isGhost ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isGhost ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawPolygon(QPolygonF({middle + QPointF(0, -half), middle + QPointF(half, 0),
                                   middle + QPointF(0, half), middle + QPointF(-half, 0)}));
}

void paintServiceMark(QPainter& painter, const QPointF& middle, double size, bool isDeadline,
                      const RoadStyle& style) {
    const double half = size / 2;
    painter.setPen(QPen(style.text, 1.4));
    painter.setBrush(isDeadline ? style.secondary : style.base);
    painter.drawRoundedRect(QRectF(middle.x() - half, middle.y() - half, size, size), 2, 2);
}

void paintPhase(QPainter& painter, const QRectF& rect, RoadPhase phase, const RoadStyle& style) {
    static constexpr double shares[] = {0.0, 0.30, 0.60, 1.0, 0.0, 0.75};
    const double share = shares[static_cast<int>(phase)];
    painter.setPen(
        QPen(tinted(style, 1.0), 1, phase == RoadPhase::Decide ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(share > 0 ? tinted(style, share) : style.base);
    painter.drawRect(rect);
    if (phase == RoadPhase::Close) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(tinted(style, 0.9), Qt::BDiagPattern));
        painter.drawRect(rect);
    }
}

void paintFreezeArea(QPainter& painter, const QRectF& rect, bool isHard, const RoadStyle& style) {
    QColor ground = style.frozen;
    ground.setAlphaF(isHard ? 0.16F : 0.07F);
    painter.fillRect(rect, ground);
    QColor pattern = style.frozen;
    pattern.setAlphaF(isHard ? 0.55F : 0.75F);
    painter.fillRect(rect, QBrush(pattern, isHard ? Qt::FDiagPattern : Qt::Dense7Pattern));
}

double paintLegend(QPainter* painter, const QPointF& topLeft, double width, const RoadStyle& style,
                   bool hasOther) {
    const QFontMetricsF metrics(style.font);
    const double line = metrics.height() + 4;
    const double sample = metrics.height() * 1.5;
    double x = topLeft.x();
    double y = topLeft.y();
    const auto add = [&](const QString& word, const std::function<void(const QRectF&)>& draw) {
        const double needed = sample + 5 + metrics.horizontalAdvance(word) + 16;
        if (x > topLeft.x() && x + needed > topLeft.x() + width) {
            x = topLeft.x();
            y += line;
        }
        if (painter != nullptr) {
            draw(QRectF(x, y + 3, sample, line - 7));
            painter->setFont(style.font);
            painter->setPen(style.text);
            painter->drawText(QPointF(x + sample + 5, y + metrics.ascent() + 1), word);
        }
        x += needed;
    };
    const double size = metrics.height() * 0.62;
    for (const RoadPhase phase : {RoadPhase::Decide, RoadPhase::Prepare, RoadPhase::Migrate,
                                  RoadPhase::CutOver, RoadPhase::Close, RoadPhase::Whole}) {
        add(models::phaseWord(phase),
            [&](const QRectF& area) { paintPhase(*painter, area, phase, style); });
    }
    for (const RoadMark mark : {RoadMark::Takeover, RoadMark::CutOver, RoadMark::ContractEnd,
                                RoadMark::Notice, RoadMark::Tender, RoadMark::Close}) {
        const QString word = mark == RoadMark::CutOver
                                 ? models::RoadmapWords::tr("Day of the cut-over")
                                 : models::markWord(mark);
        add(word, [&](const QRectF& area) {
            paintMark(*painter, area.center(), size, mark, false, style);
        });
    }
    add(models::RoadmapWords::tr("Finding"), [&](const QRectF& area) {
        paintMark(*painter, area.center(), size, RoadMark::Notice, true, style);
    });
    add(models::RoadmapWords::tr("Closed for changes"),
        [&](const QRectF& area) { paintFreezeArea(*painter, area, true, style); });
    add(models::RoadmapWords::tr("Half pace"),
        [&](const QRectF& area) { paintFreezeArea(*painter, area, false, style); });
    add(models::RoadmapWords::tr("Milestone"), [&](const QRectF& area) {
        paintDiamond(*painter, area.center(), size * 1.2, style.today, false, style);
    });
    if (hasOther) {
        add(models::RoadmapWords::tr("The plan behind"), [&](const QRectF& area) {
            painter->setPen(QPen(style.secondary, 1.2));
            painter->setBrush(style.line);
            painter->drawRect(area.adjusted(0, area.height() * 0.6, 0, 0));
        });
    }
    return y + line - topLeft.y();
}

} // namespace aallokko::draw
