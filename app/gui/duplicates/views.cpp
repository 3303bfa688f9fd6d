// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tint is the warning colour of the theme, weak enough for the text; the sign and the bold face
// say the same without colour.
#include "app/gui/duplicates/views.h"

#include "app/gui/theme.h"
#include "app/models/member_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>
#include <vector>

namespace aallokko::gui {

QTableView* makeRowView(const char* name, QWidget* parent) {
    auto* view = new QTableView(parent);
    view->setObjectName(QLatin1String(name));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setWordWrap(false);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 10);
    view->horizontalHeader()->setResizeContentsPrecision(60);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

void fitColumns(QTableView& view) {
    const int columns = view.model() == nullptr ? 0 : view.model()->columnCount();
    if (columns == 0) {
        return;
    }
    view.resizeColumnsToContents();
    std::vector<int> widths;
    for (int column = 0; column < columns; ++column) {
        widths.push_back(view.columnWidth(column) + 12);
    }
    // The largest width for all that leaves every column in view; the long ones are cut. The name,
    // which comes first, may take twice as much.
    const auto cut = [&widths](std::size_t column, int cap) {
        return std::min(widths[column], column == 0 ? 2 * cap : cap);
    };
    const auto sum = [&widths, &cut](int cap) {
        int total = 0;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            total += cut(column, cap);
        }
        return total;
    };
    int cap = *std::max_element(widths.begin(), widths.end());
    constexpr int narrowest = 40;
    while (cap > narrowest && sum(cap) > view.viewport()->width()) {
        --cap;
    }
    for (int column = 0; column < columns; ++column) {
        view.setColumnWidth(column, cut(static_cast<std::size_t>(column), cap));
    }
}

ColumnFitter::ColumnFitter(QTableView& view) : QObject(&view), m_view(view) {
    view.viewport()->installEventFilter(this);
}

bool ColumnFitter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        fitColumns(m_view);
    }
    return QObject::eventFilter(watched, event);
}

void shareColumns(QTableView& view) {
    const int columns = view.model() == nullptr ? 0 : view.model()->columnCount();
    if (columns < 2) {
        return;
    }
    constexpr int narrowest = 150;
    view.resizeColumnToContents(0);
    const int width = view.viewport()->width();
    const int first = std::min(view.columnWidth(0) + 12, width / 3);
    view.setColumnWidth(0, first);
    const int share = std::max((width - first) / (columns - 1), narrowest);
    for (int column = 1; column < columns; ++column) {
        view.setColumnWidth(column, share);
    }
}

void DifferenceDelegate::initStyleOption(QStyleOptionViewItem* option,
                                         const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(models::MemberTable::differsRole).toBool()) {
        QColor tint = markColor(Mark::Warning, isDark(option->palette));
        tint.setAlpha(isDark(option->palette) ? 60 : 40);
        option->backgroundBrush = tint;
    }
}

} // namespace aallokko::gui
