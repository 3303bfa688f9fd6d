// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Waves page: the planner's panel above, the board below. A drop or a key pins a system and
// says at once what that costs and breaks.
#pragma once

#include "app/gui/page.h"
#include "app/models/board.h"
#include "app/models/planner_run.h"

#include <vector>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace aallokko::gui {

class ColumnView;
class EmptyState;
class PlanPanel;

class WavesPage : public Page {
    Q_OBJECT

  public:
    WavesPage(models::Workbench& workbench, models::PlanState& plan, models::PlannerRun& planner,
              QWidget* parent = nullptr);

    [[nodiscard]] models::PageId id() const override { return models::PageId::Waves; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("waves"); }
    [[nodiscard]] int count() const override;
    [[nodiscard]] QList<QAction*> editActions() const override;
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    [[nodiscard]] PlanPanel& panel() const { return *m_panel; }
    [[nodiscard]] const std::vector<ColumnView*>& columns() const { return m_columns; }
    /// Pins systems to a column (its first quarter that fits), as after a drop.
    void pinTo(const std::vector<model::InstallationId>& ids, const models::BoardColumn& column);

  protected:
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;

  private:
    void makeActions();
    void makeLayout();
    void makeColumns();
    void refresh();
    void showSummary(bool hasPlan);
    void showState(bool hasPlan);
    void followSelection();
    void bringIntoView(ColumnView* view);
    void selectCard(const QModelIndex& current);
    void moveBy(int step);
    void moveToNumber();
    void togglePin();
    void showHover(ColumnView& view, const std::vector<model::InstallationId>& ids);
    [[nodiscard]] std::vector<model::InstallationId> selectedSystems() const;

    models::Workbench& m_workbench;
    models::PlanState& m_plan;
    models::Board m_board;
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_mark = nullptr;
    QLabel* m_stale = nullptr; ///< how the plan relates to inventory and pins
    QLabel* m_result = nullptr;
    PlanPanel* m_panel = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QScrollArea* m_scroll = nullptr;
    QHBoxLayout* m_row = nullptr;
    std::vector<ColumnView*> m_columns;
    QAction* m_earlier = nullptr;
    QAction* m_later = nullptr;
    QAction* m_moveTo = nullptr;
    QAction* m_togglePin = nullptr;
    QAction* m_showInGraph = nullptr;
    model::InstallationId m_resultOf; ///< system that m_result speaks of
    bool m_isFollowing = false;
};

} // namespace aallokko::gui
