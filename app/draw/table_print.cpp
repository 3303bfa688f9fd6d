// SPDX-License-Identifier: GPL-3.0-or-later
//
// Heights are measured first, because the pages are numbered "of how many".
#include "app/draw/table_print.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace aallokko::draw {

namespace {

constexpr int mostLines = 6; ///< of one cell; what is longer is cut
constexpr double padding = 3;

// At blanks; anywhere only where a single word is wider than its column.
int wrapOf(const QString& text, double width, const QFontMetricsF& metrics) {
    for (const QString& word : text.split(u' ')) {
        if (metrics.horizontalAdvance(word) > width) {
            return Qt::TextWrapAnywhere;
        }
    }
    return Qt::TextWordWrap;
}

class TablePages {
  public:
    TablePages(QPagedPaintDevice& device, const PrintTable& table, const PageTexts& texts)
        : m_device(device), m_table(table), m_texts(texts) {
        m_scale = pageScale(device);
        m_frame.size = pageSize(device);
        m_frame.text = Qt::black;
        m_frame.secondary = QColor(0x404040);
        m_frame.font = QFont();
        // Nine columns read well at nine pixels on a landscape A4; below six nobody reads.
        constexpr double comfortable = 9;
        const double crowd =
            comfortable / static_cast<double>(std::max<std::size_t>(m_table.columns.size(), 1));
        m_frame.font.setPixelSize(std::clamp(static_cast<int>(9.5 * std::sqrt(crowd)), 6, 10));
        m_bold = m_frame.font;
        m_bold.setBold(true);
        shareWidth();
    }

    bool print() {
        measure();
        QPainter painter;
        if (m_table.columns.empty() || !painter.begin(&m_device)) {
            return false;
        }
        const auto pages = static_cast<int>(m_pages.size());
        for (int page = 0; page < pages; ++page) {
            if (page > 0 && !m_device.newPage()) {
                return false;
            }
            painter.resetTransform();
            painter.scale(m_scale, m_scale);
            paintPageFrame(painter, m_frame, m_texts, page + 1, pages);
            const auto [first, last] = m_pages[static_cast<std::size_t>(page)];
            paintRows(painter, first, last);
        }
        return painter.end();
    }

  private:
    void shareWidth() {
        double all = 0;
        for (const PrintColumn& column : m_table.columns) {
            all += column.width;
        }
        for (const PrintColumn& column : m_table.columns) {
            m_widths.push_back(m_frame.size.width() * column.width / std::max(all, 1.0));
        }
    }

    [[nodiscard]] double cellHeight(const QString& text, double width, const QFont& font) const {
        const QFontMetricsF metrics(font);
        const double room = width - 2 * padding;
        const QRectF box =
            metrics.boundingRect(QRectF(0, 0, room, 1e6), wrapOf(text, room, metrics), text);
        return std::min(box.height(), mostLines * metrics.lineSpacing()) + padding;
    }

    [[nodiscard]] double rowHeight(const PrintRow& row) const {
        double height = QFontMetricsF(m_frame.font).lineSpacing() + padding;
        if (row.isHeading) {
            return height + padding;
        }
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const double width = m_widths[static_cast<std::size_t>(i)];
            // Most cells fit on their line; measuring them costs a tenth of breaking them.
            if (QFontMetricsF(m_frame.font).horizontalAdvance(row.cells[i]) > width - 2 * padding) {
                height = std::max(height, cellHeight(row.cells[i], width, m_frame.font));
            }
        }
        return height;
    }

    void measure() {
        m_head = 0;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            m_head = std::max(m_head, cellHeight(m_table.columns[i].title, m_widths[i], m_bold));
        }
        const double room =
            m_frame.size.height() - headHeight(m_frame, m_texts) - footHeight(m_frame) - m_head;
        std::size_t first = 0;
        double used = 0;
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            const double height = rowHeight(m_table.rows[i]);
            m_heights.push_back(height);
            // A heading takes its first member along.
            const double least =
                m_table.rows[i].isHeading ? height + 2 * QFontMetricsF(m_bold).height() : height;
            if (used + least > room && i > first) {
                m_pages.emplace_back(first, i);
                first = i;
                used = 0;
            }
            used += height;
        }
        m_pages.emplace_back(first, m_table.rows.size());
    }

    void paintCell(QPainter& painter, const QRectF& cell, const QString& text,
                   bool isNumber) const {
        const QRectF room = cell.adjusted(padding, padding / 2, -padding, -padding / 2);
        const int side = isNumber ? Qt::AlignRight : Qt::AlignLeft;
        const QFontMetricsF metrics(painter.font());
        if (metrics.horizontalAdvance(text) <= room.width()) {
            painter.drawText(room, side | Qt::AlignTop, text);
            return;
        }
        painter.save();
        painter.setClipRect(cell);
        painter.drawText(room, side | Qt::AlignTop | wrapOf(text, room.width(), metrics), text);
        painter.restore();
    }

    void paintRows(QPainter& painter, std::size_t first, std::size_t last) const {
        double y = headHeight(m_frame, m_texts);
        painter.setFont(m_bold);
        painter.setPen(m_frame.text);
        double x = 0;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            paintCell(painter, QRectF(x, y, m_widths[i], m_head), m_table.columns[i].title,
                      m_table.columns[i].isNumber);
            x += m_widths[i];
        }
        y += m_head;
        painter.setPen(QPen(m_frame.text, 0.8));
        painter.drawLine(QPointF(0, y), QPointF(m_frame.size.width(), y));
        for (std::size_t row = first; row < last; ++row) {
            paintRow(painter, m_table.rows[row], y, m_heights[row]);
            y += m_heights[row];
            painter.setPen(QPen(QColor(0xb0b0b0), 0.4));
            painter.drawLine(QPointF(0, y), QPointF(m_frame.size.width(), y));
        }
    }

    void paintRow(QPainter& painter, const PrintRow& row, double y, double height) const {
        painter.setPen(m_frame.text);
        painter.setFont(row.isHeading ? m_bold : m_frame.font);
        if (row.isHeading) {
            const QRectF whole(0, y, m_frame.size.width(), height);
            painter.fillRect(whole, QColor(0xececec));
            painter.drawText(whole.adjusted(padding, 0, -padding, 0),
                             Qt::AlignLeft | Qt::AlignVCenter, row.cells.value(0));
            return;
        }
        double x = 0;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            paintCell(painter, QRectF(x, y, m_widths[i], height),
                      row.cells.value(static_cast<qsizetype>(i)), m_table.columns[i].isNumber);
            x += m_widths[i];
        }
    }

    QPagedPaintDevice& m_device;
    const PrintTable& m_table;
    const PageTexts& m_texts;
    PageFrame m_frame;
    QFont m_bold;
    double m_scale = 1;
    double m_head = 0;
    std::vector<double> m_widths;
    std::vector<double> m_heights;
    std::vector<std::pair<std::size_t, std::size_t>> m_pages;
};

} // namespace

bool printTable(QPagedPaintDevice& device, const PrintTable& table, const PageTexts& texts) {
    return TablePages(device, table, texts).print();
}

} // namespace aallokko::draw
