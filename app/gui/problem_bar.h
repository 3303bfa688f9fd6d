// SPDX-License-Identifier: GPL-3.0-or-later
//
// One problem of the project at a time, above the page: what is wrong and where, with buttons to
// the next and the previous one (F8, Shift+F8). Selects the system concerned in the page in view.
#pragma once

#include "app/models/findings.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace aallokko::gui {

class ProblemBar : public QFrame {
    Q_OBJECT

  public:
    ProblemBar(models::Workbench& workbench, QWidget* parent = nullptr);

    /// Shows the problem `step` places further and selects its system.
    void go(int step);
    [[nodiscard]] QString text() const;

  Q_SIGNALS:
    /// A problem of one system is shown; `field` is -1 when no field would cure it.
    void shown(aallokko::model::InstallationId id, int field);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void retranslate();
    void showPresent(const models::Problem* problem);

    models::Workbench& m_workbench;
    models::Findings m_findings;
    QLabel* m_mark = nullptr;
    QLabel* m_text = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace aallokko::gui
