// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files and pasted tables of an import with their state, and what can be done to the queue.
#pragma once

#include "app/models/import_run.h"
#include "app/models/text_table.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace aallokko::gui {

class QueuePanel : public QWidget {
    Q_OBJECT

  public:
    /// `view` is taken over and shows the queue.
    QueuePanel(models::Workbench& workbench, models::ImportRun& run, QTableView* view,
               QWidget* parent = nullptr);

    void refresh();
    /// States only, while files are being read.
    void showProgress();
    /// Place of the selected source; -1 = none.
    [[nodiscard]] int current() const;
    void select(int source);
    /// Height that shows all files, up to nine.
    [[nodiscard]] int wantedHeight() const;
    void retranslate();

  Q_SIGNALS:
    void currentChanged(int source);

  private:
    void showButtons();
    void fill();

    models::Workbench& m_workbench;
    models::ImportRun& m_run;
    models::TextTable m_table;
    QTableView* m_view;
    QPushButton* m_again = nullptr;
    QPushButton* m_remove = nullptr;
    bool m_isFilling = false;
};

} // namespace aallokko::gui
