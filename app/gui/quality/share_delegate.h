// SPDX-License-Identifier: GPL-3.0-or-later
//
// A share of 0..1 as a bar with its percentage: people would rather look than read.
#pragma once

#include <QStyledItemDelegate>

namespace aallokko::gui {

/// Paints cells whose models::TextTable::sortRole is a number 0..1; the text stands beside the bar.
class ShareDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace aallokko::gui
