// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Graph page: a question, its answer as a drawing, and the same answer as a list beside it.
#pragma once

#include "app/gui/page.h"
#include "app/gui/preferences.h"
#include "app/models/plan_state.h"

class QLabel;
class QStackedWidget;

namespace aallokko::gui {

class EmptyState;

class GraphPage : public Page {
    Q_OBJECT

  public:
    GraphPage(models::Workbench& workbench, models::PlanState& plan, Preferences& preferences,
              QWidget* parent = nullptr);

    [[nodiscard]] models::PageId id() const override { return models::PageId::Graph; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("graph"); }
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }

  protected:
    void retranslate() override;

  private:
    void makeLayout();

    models::Workbench& m_workbench;
    models::PlanState& m_plan;
    Preferences& m_preferences;
    QLabel* m_title = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace aallokko::gui
