// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Graph page: a question, its answer as a drawing, and the same answer as a list beside it.
#pragma once

#include "app/gui/graph/saved_views.h"
#include "app/gui/page.h"
#include "app/models/graph/list.h"
#include "app/models/graph/state.h"

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace aallokko::gui {

class EmptyState;
class GraphCanvas;
class QuestionBar;

class GraphPage : public Page {
    Q_OBJECT

  public:
    GraphPage(models::Workbench& workbench, models::PlanState& plan, Preferences& preferences,
              QWidget* parent = nullptr);

    [[nodiscard]] models::PageId id() const override { return models::PageId::Graph; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("graph"); }
    void focusFilter() override;
    [[nodiscard]] QList<QAction*> editActions() const override;
    [[nodiscard]] QList<QAction*> viewActions() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    [[nodiscard]] GraphCanvas& canvas() const { return *m_canvas; }
    [[nodiscard]] models::GraphState& state() { return m_state; }
    [[nodiscard]] const models::GraphList& list() const { return m_list; }
    [[nodiscard]] SavedViews& savedViews() { return m_saved; }

    /// Asks something else; `isChosen` by a person, so that a missing plan does not change it.
    void ask(const models::GraphQuestion& question, bool isChosen = true);
    /// The neighbourhood of a system.
    void showNeighbourhood(model::InstallationId id);
    /// Writes the drawing; tells where, or why not.
    bool writeTo(const QString& path);
    /// Stores the present question with its places under a name.
    void saveView(const QString& name);

  protected:
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void makeLayout();
    void makeHead(QVBoxLayout* layout);
    void makeList();
    void makeActions();
    void connectParts();
    void refresh();
    void showAnswer();
    void chooseFirstQuestion();
    void followSelection();
    void goTo(model::InstallationId id);
    void mark(int node);
    void choose(int node);
    void open(int node);
    void foldAll();
    void fillViews();
    void askForName();
    void askForFile(const QString& ending);
    [[nodiscard]] const models::GraphAnswer& answer() const { return m_state.answer(); }

    models::Workbench& m_workbench;
    models::PlanState& m_plan;
    models::GraphState m_state;
    models::GraphList m_list;
    SavedViews m_saved;
    int m_generation = -1;
    bool m_isChosen = false;    ///< a person has asked something
    bool m_isFollowing = false; ///< a selection is being shown
    QString m_wantedKey;        ///< node to choose when the next answer comes
    model::InstallationId m_wantedSystem;
    models::GraphAsk m_shownAsk = models::GraphAsk::Waves;
    QString m_shownKey;      ///< of the chosen node
    bool m_hasShown = false; ///< the drawing shows an answer
    QLabel* m_title = nullptr;
    QLabel* m_headline = nullptr;
    QPushButton* m_views = nullptr;
    QPushButton* m_export = nullptr;
    QMenu* m_viewMenu = nullptr;
    QuestionBar* m_bar = nullptr;
    GraphCanvas* m_canvas = nullptr;
    QLabel* m_hint = nullptr;
    QStackedWidget* m_canvasStack = nullptr;
    QTreeView* m_tree = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QAction* m_openAction = nullptr;
    QAction* m_foldAction = nullptr;
    QAction* m_unplaceAction = nullptr;
    QAction* m_saveAction = nullptr;
    QList<QAction*> m_exports; ///< SVG, PNG, PDF
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_fit = nullptr;
};

} // namespace aallokko::gui
