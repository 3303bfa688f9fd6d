// SPDX-License-Identifier: GPL-3.0-or-later
//
// Marks the first cell of a row with its severity: a filled triangle for errors, an outlined one
// for warnings; the word stands in the text.
#pragma once

#include <QIcon>
#include <QPalette>
#include <QStyledItemDelegate>

namespace aallokko::gui {

/// The mark of a model::Severity.
[[nodiscard]] QIcon severityIcon(int severity, const QPalette& palette);

class SeverityDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace aallokko::gui
