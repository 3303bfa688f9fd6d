// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cell of a QTableWidget that a screen reader reads with its column, as the cells of the
// program's own models are.
#pragma once

#include <QTableWidget>
#include <QTableWidgetItem>

namespace aallokko::gui {

class ReadItem : public QTableWidgetItem {
  public:
    using QTableWidgetItem::QTableWidgetItem;

    [[nodiscard]] QTableWidgetItem* clone() const override { return new ReadItem(*this); }
    [[nodiscard]] QVariant data(int role) const override {
        const QVariant own = QTableWidgetItem::data(role);
        if (role != Qt::AccessibleTextRole || own.isValid() || tableWidget() == nullptr) {
            return own;
        }
        const QTableWidgetItem* head = tableWidget()->horizontalHeaderItem(column());
        return head == nullptr ? text() : head->text() + QStringLiteral(": ") + text();
    }
};

} // namespace aallokko::gui
