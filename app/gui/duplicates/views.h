// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the two tables of the page look and fit their columns.
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace aallokko::gui {

/// A read-only table of rows with the look of the program's lists. Qt owns it through `parent`.
[[nodiscard]] QTableView* makeRowView(const char* name, QWidget* parent);

/// Columns as wide as their contents; where that is wider than the view, the widest are cut until
/// all are in view. The last one takes the rest.
void fitColumns(QTableView& view);

/// Fits the columns again whenever the view changes its size. Owned by the view.
class ColumnFitter : public QObject {
    Q_OBJECT

  public:
    explicit ColumnFitter(QTableView& view);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QTableView& m_view;
};

/// The first column as wide as its contents, the others share the rest evenly, none too narrow to
/// read.
void shareColumns(QTableView& view);

/// Rows in which the systems differ stand on a tinted ground.
class DifferenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace aallokko::gui
