// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function draws the page; the three formats differ in their device only. A file is written
// whole or not at all.
#include "app/gui/graph/export.h"

#include "app/gui/theme.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

namespace aallokko::gui {

namespace {

constexpr double margin = 24;

draw::GraphStyle paperStyle(const GraphCanvas& canvas) {
    draw::GraphStyle style = canvas.style();
    const QPalette paper = paletteOf(Theme::Light);
    style.window = Qt::white;
    style.base = Qt::white;
    style.text = paper.color(QPalette::WindowText);
    style.secondary = secondaryText(paper);
    style.line = paper.color(QPalette::Mid);
    style.highlight = paper.color(QPalette::Highlight);
    style.bridge = markColor(Mark::Information, false);
    style.categories = categoryColours(false);
    style.font.setPixelSize(13);
    return style;
}

double headHeight(const ExportTexts& texts, const draw::GraphStyle& style) {
    const double line = QFontMetricsF(style.font).height();
    return line * (texts.band.isEmpty() ? 3.2 : 4.4);
}

double legendHeight(const models::GraphLegend& legend, const draw::GraphStyle& style) {
    const double line = QFontMetricsF(style.font).height() + 3;
    return legend.entries.empty() ? 0
                                  : line * (static_cast<double>(legend.entries.size()) + 1) + 20;
}

QSizeF pageSize(const models::GraphAnswer& answer, const ExportTexts& texts,
                const draw::GraphStyle& style) {
    const QSizeF picture = answer.picture.bounds.size();
    return {std::max(picture.width(), 700.0) + 2 * margin,
            picture.height() + headHeight(texts, style) + legendHeight(answer.legend, style) +
                2 * margin};
}

void drawPage(QPainter& painter, const GraphCanvas& canvas, const models::GraphAnswer& answer,
              const ExportTexts& texts, const draw::GraphStyle& style) {
    const QSizeF size = pageSize(answer, texts, style);
    painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
    QFont title = style.font;
    title.setBold(true);
    title.setPixelSize(19);
    const double line = QFontMetricsF(style.font).height();
    painter.setPen(style.text);
    painter.setFont(title);
    painter.drawText(QPointF(margin, margin + 16), texts.title);
    painter.setFont(style.font);
    painter.drawText(QRectF(margin, margin + 22, size.width() - 2 * margin, 2 * line),
                     Qt::TextWordWrap, texts.headline);
    if (!texts.band.isEmpty()) {
        painter.drawText(QPointF(margin, margin + headHeight(texts, style) - 6), texts.band);
    }
    painter.save();
    painter.translate(QPointF(margin, margin + headHeight(texts, style)) -
                      answer.picture.bounds.topLeft());
    canvas.paintWhole(painter, style);
    painter.restore();
    drawLegend(painter, QPointF(margin, size.height() - margin / 2), answer.legend, style);
}

QByteArray asSvg(const GraphCanvas& canvas, const models::GraphAnswer& answer,
                 const ExportTexts& texts, const draw::GraphStyle& style) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSize size = pageSize(answer, texts, style).toSize();
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(texts.title);
    generator.setDescription(texts.headline);
    QPainter painter(&generator);
    drawPage(painter, canvas, answer, texts, style);
    painter.end();
    return buffer.data();
}

QByteArray asPdf(const GraphCanvas& canvas, const models::GraphAnswer& answer,
                 const ExportTexts& texts, const draw::GraphStyle& style) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int resolution = 300;
    writer.setResolution(resolution);
    writer.setTitle(texts.title);
    const QSizeF size = pageSize(answer, texts, style);
    // A3, turned as the drawing is.
    writer.setPageSize(QPageSize(QPageSize::A3));
    writer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape
                                                           : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF(8, 8, 8, 8), QPageLayout::Millimeter);
    QPainter painter(&writer);
    const double scale = std::min(writer.width() / size.width(), writer.height() / size.height());
    painter.scale(scale, scale);
    drawPage(painter, canvas, answer, texts, style);
    painter.end();
    return buffer.data();
}

QByteArray asPng(const GraphCanvas& canvas, const models::GraphAnswer& answer,
                 const ExportTexts& texts, const draw::GraphStyle& style) {
    constexpr double mostPixels = 8000;
    const QSizeF size = pageSize(answer, texts, style);
    const double scale = std::min(1.5, mostPixels / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    drawPage(painter, canvas, answer, texts, style);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

bool exportGraph(const GraphCanvas& canvas, const models::GraphAnswer& answer,
                 const ExportTexts& texts, const QString& path) {
    const draw::GraphStyle style = paperStyle(canvas);
    const bool isSvg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    const bool isPdf = path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    const QByteArray bytes = isSvg   ? asSvg(canvas, answer, texts, style)
                             : isPdf ? asPdf(canvas, answer, texts, style)
                                     : asPng(canvas, answer, texts, style);
    QSaveFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size() && file.commit();
}

} // namespace aallokko::gui
