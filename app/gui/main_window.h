// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assembles the window: pages, navigation, menus, tool bar, docks and status bar. It decides
// nothing about data; that is the work of the pages and the session.
#pragma once

#include "app/gui/actions.h"
#include "app/gui/command_palette.h"
#include "app/gui/page.h"
#include "app/gui/preferences.h"
#include "app/gui/project_verbs.h"
#include "app/models/import_run.h"
#include "app/models/plan_state.h"
#include "app/models/planner_run.h"
#include "app/models/visits.h"
#include "app/models/workbench.h"

#include <QMainWindow>
#include <QTimer>
#include <optional>

class QLabel;
class QStackedWidget;
class QToolBar;

namespace aallokko::gui {

class DetailsDock;
class InventoryPage;
class JobLine;
class Navigation;
class NoticeBar;
class ProblemBar;
class Tour;
class WavesPage;

class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(Preferences& preferences);
    ~MainWindow() override;

    [[nodiscard]] models::Workbench& workbench() { return m_workbench; }
    [[nodiscard]] models::PlanState& plan() { return m_plan; }
    [[nodiscard]] models::ImportRun& import() { return m_import; }
    [[nodiscard]] models::PlannerRun& planner() { return m_planner; }
    [[nodiscard]] ProjectVerbs& verbs() { return m_verbs; }
    [[nodiscard]] Actions& verbActions() { return m_actions; }
    [[nodiscard]] Tour& tour() { return *m_tour; }
    [[nodiscard]] const QList<Page*>& pages() const { return m_pages; }
    void showPage(models::PageId id);
    [[nodiscard]] models::PageId page() const;
    void setLanguage(model::Language language);
    void setTheme(Theme theme);

  Q_SIGNALS:
    /// Another window on the same project is wanted.
    void windowRequested();

  protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    /// Tab goes in reading order from the list of pages through the page in view.
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void makePages();
    void makeBody();
    void makeDocks();
    void makeMenus();
    void makeToolBar();
    void makeStatusBar();
    void connectActions();
    void connectWorkbench();
    void connectTravel();
    void noteVisit();
    void travelTo(const std::optional<models::Visit>& visit);
    void goToProblem(int step);
    void fillMenus();
    void fillRecent();
    [[nodiscard]] QList<CommandPalette::Command> commands() const;
    void retranslate();
    void restyle();
    void refresh();
    void showShortcuts();
    void showAbout();

    Preferences& m_preferences;
    models::Workbench m_workbench;
    models::PlanState m_plan;
    models::ImportRun m_import;
    models::PlannerRun m_planner;
    ProjectVerbs m_verbs;
    Actions m_actions;
    QList<Page*> m_pages;
    QList<QAction*> m_pageActions;
    InventoryPage* m_inventory = nullptr;
    WavesPage* m_waves = nullptr;
    QStackedWidget* m_stack = nullptr;
    Navigation* m_navigation = nullptr;
    NoticeBar* m_notice = nullptr;
    ProblemBar* m_problems = nullptr;
    models::Visits m_visits;
    QTimer m_rest; ///< a selection counts as a visit once it has come to rest
    QLabel* m_band = nullptr;
    DetailsDock* m_details = nullptr;
    QDockWidget* m_why = nullptr;
    QToolBar* m_toolBar = nullptr;
    Tour* m_tour = nullptr;
    CommandPalette* m_search = nullptr;
    JobLine* m_jobs = nullptr;
    QLabel* m_version = nullptr;
    QList<QMenu*> m_menus; ///< File, Edit, View, Plan, Help
    QMenu* m_recent = nullptr;
    QMenu* m_languageMenu = nullptr;
    QMenu* m_themeMenu = nullptr;
};

} // namespace aallokko::gui
