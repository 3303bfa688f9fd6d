// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the cards of the board: name, organisation, quarter, effort, and marks as shapes. All
// cards of a kind are equally high, so that a list of hundreds stays quick.
#pragma once

#include <QStyledItemDelegate>

namespace aallokko::gui {

class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace aallokko::gui
