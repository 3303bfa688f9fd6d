// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Scenarios page: the plans there are, two ticked ones side by side, and what becomes of one:
// copied, renamed, approved, planned again near the approved one.
#pragma once

#include "app/gui/page.h"
#include "app/models/planner_run.h"
#include "app/models/scenario_table.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace aallokko::gui {

class ChartPanel;
class EmptyState;

class ScenariosPage : public Page {
    Q_OBJECT

  public:
    ScenariosPage(models::Workbench& workbench, models::PlannerRun& planner,
                  QWidget* parent = nullptr);

    [[nodiscard]] models::PageId id() const override { return models::PageId::Scenarios; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("scenarios"); }
    [[nodiscard]] bool usesDetails() const override { return false; }
    [[nodiscard]] QList<QAction*> editActions() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    [[nodiscard]] const models::ScenariosState& state() const { return m_state; }
    [[nodiscard]] models::ScenarioTable& table() { return m_plans; }

  protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void makeActions();
    void makeLayout();
    [[nodiscard]] QWidget* makePlans();
    [[nodiscard]] QWidget* makeComparison();
    void refresh();
    void showComparison();
    void showCharts(const session::ScenarioComparison& comparison);
    void showMoved(const session::ScenarioComparison& comparison);
    void offerPair(const model::Scenario* inUse);
    void enableActions();
    void copy();
    void rename();
    void approve(const session::ApprovalReview& review);
    void replan();
    void showRisk(const models::RiskAnswer& answer);
    [[nodiscard]] QString askForName(const QString& title, const QString& start);
    [[nodiscard]] std::string current() const;
    [[nodiscard]] QString nameOf(const std::string& id) const;

    models::Workbench& m_workbench;
    models::PlannerRun& m_planner;
    models::ScenariosState m_state;
    models::ScenarioTable m_plans;
    models::TextTable m_moves;
    int m_generation = -1;
    bool m_isReplanning = false;
    bool m_hasOffered = false;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    QTableView* m_view = nullptr;
    QList<QPushButton*> m_buttons; ///< of editActions()
    QAction* m_copy = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_approve = nullptr;
    QAction* m_replan = nullptr;
    QAction* m_risk = nullptr;
    QLabel* m_compared = nullptr;
    QWidget* m_comparison = nullptr;
    ChartPanel* m_terms = nullptr;
    ChartPanel* m_load = nullptr;
    QTableView* m_moved = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
};

} // namespace aallokko::gui
