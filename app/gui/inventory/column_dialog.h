// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which columns the Inventory page shows, and in which order: all fields by group with a search
// box, and beside them those in view. Every change shows at once behind the dialog.
#pragma once

#include "app/models/system_table.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace aallokko::gui {

class ColumnDialog : public QDialog {
    Q_OBJECT

  public:
    /// `shown`: columns of the table, from left to right.
    ColumnDialog(const models::SystemTable& table, const QList<int>& shown,
                 QWidget* parent = nullptr);

    [[nodiscard]] QList<int> columns() const;

  Q_SIGNALS:
    void columnsChanged(const QList<int>& columns);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeAll();
    QWidget* makeShown();
    void fillAll();
    void show(const QList<int>& columns);
    void find(const QString& words);
    void toggled(QTreeWidgetItem* item);
    void move(int step);
    void tell();

    const models::SystemTable& m_table;
    QLineEdit* m_words = nullptr;
    QTreeWidget* m_all = nullptr;
    QListWidget* m_shown = nullptr;
    QLabel* m_count = nullptr;
    bool m_isFilling = false;
};

} // namespace aallokko::gui
