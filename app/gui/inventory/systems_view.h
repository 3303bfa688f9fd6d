// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table view of the Inventory page: it draws the headings of groups across all columns and
// opens and folds them by mouse and keys. Everything else is QTableView's.
#pragma once

#include "app/models/system_filter.h"

#include <QTableView>

namespace aallokko::gui {

class SystemsView : public QTableView {
    Q_OBJECT

  public:
    SystemsView(models::SystemFilter& filter, QWidget* parent);

    /// The columns in view, from left to right, as columns of the table.
    [[nodiscard]] QList<int> shownColumns() const;
    /// Shows just these columns in this order.
    void showColumns(const QList<int>& columns);

  Q_SIGNALS:
    /// Other columns, or another order of them, or other widths.
    void columnsChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    void paintHeading(QPainter& painter, const QModelIndex& heading) const;
    void fold(const QModelIndex& heading, bool isFolded);

    models::SystemFilter& m_filter;
};

} // namespace aallokko::gui
