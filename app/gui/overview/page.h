// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Overview page: what is in, wrong, decided, planned and new, at a glance. Every figure opens
// the rows behind it.
#pragma once

#include "app/gui/page.h"
#include "app/models/overview_state.h"
#include "app/models/planner_run.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace aallokko::gui {

class Card;
class ChartPanel;
class EmptyState;
struct Figure;

class OverviewPage : public Page {
    Q_OBJECT

  public:
    OverviewPage(models::Workbench& workbench, models::PlannerRun& planner,
                 QWidget* parent = nullptr);

    [[nodiscard]] models::PageId id() const override { return models::PageId::Overview; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("overview"); }
    [[nodiscard]] bool usesDetails() const override { return false; }
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    [[nodiscard]] const models::OverviewState& state() const { return m_state; }

  protected:
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void makeLayout();
    void arrange();
    void orderFocus();
    void refresh();
    void showCounts();
    void openCount(const QString& which);
    void fillCards();
    void fillCost();
    void fillQuestions();
    void fillAnswers();
    void fillFindings();
    void fillDecisions();
    void fillChanges();
    void fillMilestones();
    void fillCharts();
    [[nodiscard]] Figure rowsFigure(const QString& words, const QString& listName,
                                    const std::vector<model::InstallationId>& ids) const;
    [[nodiscard]] QString quarterName(int wave) const;

    models::Workbench& m_workbench;
    models::PlannerRun& m_planner;
    models::OverviewState m_state;
    QLabel* m_title = nullptr;
    QLabel* m_counts = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_body = nullptr;
    std::vector<QVBoxLayout*> m_columns;
    int m_columnCount = 0;
    int m_generation = -1;         ///< of the figures in view
    std::vector<QWidget*> m_cards; ///< in reading order
    Card* m_cost = nullptr;
    Card* m_questions = nullptr;
    Card* m_answers = nullptr;
    Card* m_findings = nullptr;
    Card* m_decisions = nullptr;
    Card* m_changes = nullptr;
    Card* m_milestones = nullptr;
    Card* m_loadCard = nullptr;
    Card* m_costCard = nullptr;
    ChartPanel* m_load = nullptr;
    ChartPanel* m_costs = nullptr;
    std::vector<std::vector<model::InstallationId>> m_quarterRows; ///< by bar of the charts
    QStringList m_quarterNames;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
};

} // namespace aallokko::gui
