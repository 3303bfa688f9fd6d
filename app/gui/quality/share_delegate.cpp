// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bar has a frame, so that its full length is seen too.
#include "app/gui/quality/share_delegate.h"

#include "app/gui/theme.h"
#include "app/models/text_table.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace aallokko::gui {

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle* style = item.widget == nullptr ? QApplication::style() : item.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const double share = std::clamp(index.data(models::TextTable::sortRole).toDouble(), 0.0, 1.0);
    const int words = item.fontMetrics.horizontalAdvance(QStringLiteral("100 %  "));
    QRect bar = item.rect.adjusted(6, 5, -words - 6, -5);
    painter->save();
    const QColor frame =
        isSelected ? item.palette.color(QPalette::HighlightedText) : secondaryText(item.palette);
    painter->setPen(frame);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(bar.adjusted(0, 0, -1, -1));
    bar.setWidth(static_cast<int>(bar.width() * share));
    painter->fillRect(bar, isSelected ? item.palette.color(QPalette::HighlightedText)
                                      : markColor(Mark::Information, isDark(item.palette)));
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(item.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(option.fontMetrics.averageCharWidth() * 22);
    return size;
}

} // namespace aallokko::gui
