// SPDX-License-Identifier: GPL-3.0-or-later
//
// The imports so far, with the button that takes one of them back after showing what that means.
#pragma once

#include "app/models/import_ledger.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace aallokko::gui {

class HistoryPanel : public QWidget {
    Q_OBJECT

  public:
    /// `view` is taken over and shows the list.
    HistoryPanel(models::Workbench& workbench, QTableView* view, QWidget* parent = nullptr);

    void retranslate();
    [[nodiscard]] bool isEmpty() const { return m_table.rowCount() == 0; }

  Q_SIGNALS:
    void changed();

  private:
    void refresh();
    void showButton();
    void askForPreview();
    void ask();

    models::ImportLedger m_ledger;
    models::TextTable m_table;
    QTableView* m_view;
    QLabel* m_title = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace aallokko::gui
