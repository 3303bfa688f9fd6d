// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything is measured in pixels of 96 to the inch and scaled to the device, so that preview,
// paper and PDF are one picture.
#include "app/draw/roadmap/road_print.h"

#include "app/draw/roadmap/road_marks.h"
#include "app/draw/roadmap/road_painter.h"
#include "app/models/roles.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>

namespace aallokko::draw {

namespace {

class Pages {
  public:
    Pages(QPagedPaintDevice& device, const models::RoadmapTree& tree, const QModelIndexList& rows,
          const RoadStyle& style, const PageTexts& texts)
        : m_device(device), m_tree(tree), m_rows(rows), m_style(style), m_texts(texts) {
        m_scale = pageScale(device);
        m_size = pageSize(device);
        m_frame = {m_size, style.font, style.text, style.secondary};
        const QFontMetricsF metrics(style.font);
        m_line = metrics.height();
        m_rowHeight = m_line + 3;
        m_nameWidth = std::min(m_size.width() * 0.26, metrics.averageCharWidth() * 46);
        m_top = headHeight(m_frame, texts);
    }

    bool print(models::Day from, models::Day to) {
        QPainter painter;
        if (!painter.begin(&m_device)) {
            return false;
        }
        models::TimeScale scale;
        scale.left = from;
        scale.pixelsPerDay = (m_size.width() - m_nameWidth) / std::max(1, to - from);
        const RoadPainter drawing(*m_tree.map(), scale, m_style);
        const bool hasOther = !m_tree.map()->other.empty() && m_style.layers.other;
        const double legend =
            paintLegend(nullptr, {0, 0}, m_size.width(), m_style, hasOther) + m_line;
        const double room =
            m_size.height() - m_top - RoadPainter::headHeight(m_style) - footHeight(m_frame);
        const int rowsAPage = std::max(1, static_cast<int>(room / m_rowHeight));
        const auto count = static_cast<int>(m_rows.size());
        int pages = std::max(1, (count + rowsAPage - 1) / rowsAPage);
        const int onLast = count - (pages - 1) * rowsAPage;
        pages += room - onLast * m_rowHeight < legend ? 1 : 0; // the legend needs a page
        for (int page = 0; page < pages; ++page) {
            if (page > 0 && !m_device.newPage()) {
                return false;
            }
            painter.resetTransform();
            painter.scale(m_scale, m_scale);
            paintPageFrame(painter, m_frame, m_texts, page + 1, pages);
            const double bottom = paintRows(painter, drawing, page * rowsAPage,
                                            std::min(count, (page + 1) * rowsAPage));
            if (page + 1 == pages) {
                paintLegend(&painter, {0, bottom + m_line * 0.7}, m_size.width(), m_style,
                            hasOther);
            }
        }
        return painter.end();
    }

  private:
    double paintRows(QPainter& painter, const RoadPainter& drawing, int first, int last) const {
        const double width = m_size.width() - m_nameWidth;
        const double head = RoadPainter::headHeight(m_style);
        drawing.paintHead(painter, QRectF(m_nameWidth, m_top, width, head), {});
        double y = m_top + head;
        for (int i = first; i < last; ++i) {
            const QModelIndex& index = m_rows[i];
            const bool isGroup = index.data(models::IsGroupRole).toBool();
            QFont font = m_style.font;
            font.setBold(isGroup);
            painter.setFont(font);
            painter.setPen(m_style.text);
            const double indent = isGroup ? 0 : 8;
            const double room = m_nameWidth - indent - 6;
            painter.drawText(
                QRectF(indent, y, room, m_rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, room));
            drawing.paintRow(painter, QRectF(m_nameWidth, y, width, m_rowHeight),
                             m_tree.entryOf(index), m_tree.groups());
            y += m_rowHeight;
            painter.setPen(QPen(m_style.line, 0.5));
            painter.drawLine(QPointF(0, y), QPointF(m_size.width(), y));
        }
        return y;
    }

    QPagedPaintDevice& m_device;
    const models::RoadmapTree& m_tree;
    const QModelIndexList& m_rows;
    const RoadStyle& m_style;
    const PageTexts& m_texts;
    double m_scale = 1;
    QSizeF m_size;
    PageFrame m_frame;
    double m_line = 0;
    double m_rowHeight = 0;
    double m_nameWidth = 0;
    double m_top = 0;
};

} // namespace

bool printRoadmap(QPagedPaintDevice& device, const models::RoadmapTree& tree,
                  const QModelIndexList& rows, models::Day from, models::Day to,
                  const RoadStyle& style, const PageTexts& texts) {
    if (tree.map() == nullptr) {
        return false;
    }
    return Pages(device, tree, rows, style, texts).print(from, to);
}

} // namespace aallokko::draw
