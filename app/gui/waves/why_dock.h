// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why the selected system is where it is, and why not elsewhere (F9): each other wave with its cost
// difference and what would break there.
#pragma once

#include "app/models/plan_state.h"
#include "core/plan/explain.h"

#include <QDockWidget>
#include <QTimer>

class QTextBrowser;

namespace aallokko::gui {

class WhyDock : public QDockWidget {
    Q_OBJECT

  public:
    WhyDock(models::Workbench& workbench, models::PlanState& plan, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();
    void retranslate();
    [[nodiscard]] QString reasonsHtml(const model::SystemView& system,
                                      const plan::Explanation& explained) const;
    [[nodiscard]] QString alternativesHtml(const plan::Explanation& explained) const;

    models::Workbench& m_workbench;
    models::PlanState& m_plan;
    QTextBrowser* m_text = nullptr;
    QTimer m_wait;
};

} // namespace aallokko::gui
