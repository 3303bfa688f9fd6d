// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Roadmap page: one time axis for all systems with both their events, the dates of the whole
// programme, the plan behind, what a moved milestone breaks, and the go-live card of a system.
#pragma once

#include "app/gui/page.h"
#include "app/models/roadmap/state.h"
#include "app/models/roadmap/tree.h"

#include <QSet>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QScrollBar;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace aallokko::gui {

class Actions;
class CardPanel;
class EmptyState;
class MovePanel;
class RoadLegend;
class RoadmapView;

class RoadmapPage : public Page {
    Q_OBJECT

  public:
    /// `actions`: import and example for the empty page, the planner where there is no plan.
    RoadmapPage(models::Workbench& workbench, const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] models::PageId id() const override { return models::PageId::Roadmap; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("roadmap"); }
    void focusFilter() override;
    void setFilter(const QString& text) override;
    [[nodiscard]] QList<QAction*> editActions() const override;
    [[nodiscard]] QList<QAction*> viewActions() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;

    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    [[nodiscard]] models::RoadmapState& state() { return m_state; }
    [[nodiscard]] models::RoadmapTree& tree() { return m_tree; }
    [[nodiscard]] RoadmapView& view() { return *m_view; }
    [[nodiscard]] CardPanel& card() { return *m_card; }
    void setGrouping(models::RoadGrouping grouping);
    /// Opens the panel for the milestone with the day it is to go to.
    void moveMilestone(const std::string& id, std::optional<models::Day> day = std::nullopt);
    void showCard(bool isShown);
    /// Writes what is shown as PDF; tells the user of success and failure.
    bool writeTo(const QString& path);

  protected:
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void makeActions();
    void makeLayout();
    void makeHead(QVBoxLayout* layout);
    void makeBar(QVBoxLayout* layout);
    void makeFoot(QVBoxLayout* layout);
    void connectParts();
    void refresh();
    void showMap();
    void fillOthers();
    void applyFolds();
    void applyLayers();
    void followRange();
    /// `opens`: also unfolds the group of the system that was chosen.
    void followSelection(bool opens = false);
    void chooseCurrent();
    void activateCurrent();
    void moveCurrent();
    void print();
    void askForFile();
    [[nodiscard]] bool printOn(class QPagedPaintDevice& device) const;
    void retranslateActions();

    models::Workbench& m_workbench;
    models::RoadmapState m_state;
    models::RoadmapTree m_tree;
    int m_generation = -1;
    bool m_isFollowing = false;
    QSet<QString> m_folded{QStringLiteral("programme")};
    QLabel* m_title = nullptr;
    QLabel* m_headline = nullptr;
    QPushButton* m_export = nullptr;
    QWidget* m_planStrip = nullptr;
    QLabel* m_planHint = nullptr;
    QPushButton* m_planButton = nullptr;
    QLineEdit* m_filter = nullptr;
    QCheckBox* m_onlyFindings = nullptr;
    QLabel* m_groupLabel = nullptr;
    QComboBox* m_group = nullptr;
    QLabel* m_otherLabel = nullptr;
    QComboBox* m_other = nullptr;
    QPushButton* m_layerButton = nullptr;
    MovePanel* m_move = nullptr;
    RoadmapView* m_view = nullptr;
    QWidget* m_foot = nullptr;
    QScrollBar* m_bar = nullptr;
    QList<QToolButton*> m_zoomButtons;
    RoadLegend* m_legend = nullptr;
    CardPanel* m_card = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    QAction* m_moveAction = nullptr;
    QAction* m_startAction = nullptr;
    QAction* m_cardAction = nullptr;
    QAction* m_printAction = nullptr;
    QAction* m_pdfAction = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_fit = nullptr;
    QAction* m_earlier = nullptr;
    QAction* m_later = nullptr;
    QAction* m_today = nullptr;
    QAction* m_datesAction = nullptr;
    QAction* m_legendAction = nullptr;
    QList<QAction*> m_grains; ///< years, quarters, months, weeks
    QList<QAction*> m_layers; ///< in the order of draw::RoadLayers
};

} // namespace aallokko::gui
