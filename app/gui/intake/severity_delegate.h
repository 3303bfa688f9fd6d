// SPDX-License-Identifier: GPL-3.0-or-later
//
// Marks the first cell of a row with its severity: a filled triangle for errors, an outlined one
// for warnings; the word stands in the text.
#pragma once

#include <QStyledItemDelegate>

namespace aallokko::gui {

class SeverityDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace aallokko::gui
