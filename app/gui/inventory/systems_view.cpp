// SPDX-License-Identifier: GPL-3.0-or-later
//
// A heading is drawn over its cells once they are drawn: spans would follow the columns' numbers,
// not the order in which a person has put them.
#include "app/gui/inventory/systems_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace aallokko::gui {

SystemsView::SystemsView(models::SystemFilter& filter, QWidget* parent)
    : QTableView(parent), m_filter(filter) {
    setModel(&filter);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &SystemsView::columnsChanged);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &SystemsView::columnsChanged);
}

QList<int> SystemsView::shownColumns() const {
    QList<int> columns;
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column)) {
            columns << column;
        }
    }
    return columns;
}

void SystemsView::showColumns(const QList<int>& columns) {
    {
        const QSignalBlocker quiet(this);
        QHeaderView* header = horizontalHeader();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            header->moveSection(header->visualIndex(columns[i]), static_cast<int>(i));
        }
        for (int column = 0; column < header->count(); ++column) {
            setColumnHidden(column, !columns.contains(column));
        }
    }
    // The current cell must be one that can be seen, or the arrow keys seem dead.
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column()) && !columns.isEmpty()) {
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(columns.first()),
                                          QItemSelectionModel::NoUpdate);
    }
    Q_EMIT columnsChanged();
}

void SystemsView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_filter.groupColumn() < 0) {
        return;
    }
    QPainter painter(viewport());
    const int first = std::max(0, rowAt(event->rect().top()));
    const int bottom = rowAt(event->rect().bottom());
    const int last = bottom < 0 ? m_filter.rowCount() - 1 : bottom;
    for (int row = first; row <= last; ++row) {
        const QModelIndex heading = m_filter.index(row, 0);
        if (m_filter.isHeading(heading)) {
            paintHeading(painter, heading);
        }
    }
}

void SystemsView::paintHeading(QPainter& painter, const QModelIndex& heading) const {
    constexpr int margin = 6;
    const int top = rowViewportPosition(heading.row());
    const QRect row(0, top, viewport()->width(), rowHeight(heading.row()));
    painter.fillRect(row, palette().button());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(row.bottomLeft(), row.bottomRight());
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QRect(margin, top + (row.height() - 12) / 2, 12, 12);
    style()->drawPrimitive(m_filter.isFolded(heading) ? QStyle::PE_IndicatorArrowRight
                                                      : QStyle::PE_IndicatorArrowDown,
                           &arrow, &painter, this);
    QFont font = this->font();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::ButtonText));
    // Sums stand in their columns; the title has the room before the first of them.
    int end = viewport()->width();
    for (const int column : shownColumns()) {
        const QString sum = heading.siblingAtColumn(column).data().toString();
        const int left = columnViewportPosition(column);
        const QRect cell(left + 2, top, columnWidth(column) - margin, row.height());
        if (column == models::SystemTable::columnOf(model::FieldKey::Name) || sum.isEmpty() ||
            cell.right() < 0 || left > viewport()->width()) {
            continue;
        }
        end = std::min(end, left);
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(sum, Qt::ElideLeft, cell.width()));
    }
    const QRect room(arrow.rect.right() + margin, top,
                     std::max(0, end - arrow.rect.right() - 2 * margin), row.height());
    const QString title =
        heading.siblingAtColumn(models::SystemTable::columnOf(model::FieldKey::Name))
            .data()
            .toString();
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, room.width()));
    if (hasFocus() && currentIndex().row() == heading.row()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(1, 1, -1, -1));
    }
}

void SystemsView::fold(const QModelIndex& heading, bool isFolded) {
    const int row = heading.row();
    m_filter.setFolded(heading, isFolded);
    setCurrentIndex(m_filter.index(row, heading.column()));
    viewport()->update();
}

void SystemsView::keyPressEvent(QKeyEvent* event) {
    const QModelIndex current = currentIndex();
    if (m_filter.isHeading(current) && event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            fold(current, !m_filter.isFolded(current));
            return;
        case Qt::Key_Left:
        case Qt::Key_Minus:
            fold(current, true);
            return;
        case Qt::Key_Right:
        case Qt::Key_Plus:
            fold(current, false);
            return;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

void SystemsView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && m_filter.isHeading(index)) {
        setFocus(Qt::MouseFocusReason);
        fold(index, !m_filter.isFolded(index));
        return;
    }
    QTableView::mousePressEvent(event);
}

} // namespace aallokko::gui
