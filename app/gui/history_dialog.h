// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps that were taken since the project was opened, newest first: undo back to one, or do
// them again.
#pragma once

#include "app/models/workbench.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace aallokko::gui {

class HistoryDialog : public QDialog {
    Q_OBJECT

  public:
    explicit HistoryDialog(models::Workbench& workbench, QWidget* parent = nullptr);

  private:
    void fill();
    void showWhat();
    void go();

    models::Workbench& m_workbench;
    QListWidget* m_steps = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace aallokko::gui
