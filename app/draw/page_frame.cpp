// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measured in pixels of 96 to the inch and scaled to the device, so that all devices show one page.
#include "app/draw/page_frame.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

namespace aallokko::draw {

namespace {

constexpr double dotsPerInch = 96;

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(PageFrame)
};

double lineOf(const PageFrame& frame) {
    return QFontMetricsF(frame.font).height();
}

} // namespace

double pageScale(const QPagedPaintDevice& device) {
    return device.logicalDpiX() / dotsPerInch;
}

QSizeF pageSize(const QPagedPaintDevice& device) {
    return QSizeF(device.pageLayout().paintRectPixels(device.logicalDpiX()).size()) /
           pageScale(device);
}

double headHeight(const PageFrame& frame, const PageTexts& texts) {
    return lineOf(frame) * (texts.band.isEmpty() ? 2.9 : 4.2);
}

double footHeight(const PageFrame& frame) {
    return 1.6 * lineOf(frame);
}

void paintPageFrame(QPainter& painter, const PageFrame& frame, const PageTexts& texts, int page,
                    int pages) {
    const double line = lineOf(frame);
    const double width = frame.size.width();
    QFont title = frame.font;
    title.setBold(true);
    title.setPixelSize(static_cast<int>(title.pixelSize() * 1.35));
    painter.setPen(frame.text);
    painter.setFont(title);
    painter.drawText(QPointF(0, line * 1.1), texts.title);
    painter.setFont(frame.font);
    painter.drawText(QRectF(0, 0, width, line * 1.5), Qt::AlignRight | Qt::AlignVCenter,
                     texts.date);
    painter.setPen(frame.secondary);
    painter.drawText(QPointF(0, line * 2.3),
                     QFontMetricsF(frame.font).elidedText(texts.detail, Qt::ElideRight, width));
    if (!texts.band.isEmpty()) {
        const QRectF band(0, line * 2.7, width, line * 1.2);
        painter.setPen(QPen(frame.text, 0.7));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(band);
        painter.drawText(band, Qt::AlignCenter, texts.band);
    }
    painter.setPen(frame.secondary);
    painter.drawText(QRectF(0, frame.size.height() - line * 1.2, width, line * 1.2),
                     Qt::AlignRight | Qt::AlignVCenter,
                     PageWords::tr("Page %1 of %2").arg(page).arg(pages));
}

} // namespace aallokko::draw
