// SPDX-License-Identifier: GPL-3.0-or-later
//
// Making and wiring of the parts; menus are filled in main_window_menus.cpp, going back and
// forth is in main_window_travel.cpp.
#include "app/gui/main_window.h"

#include "app/gui/accessible_roles.h"
#include "app/gui/audit/page.h"
#include "app/gui/command_palette.h"
#include "app/gui/details/details_dock.h"
#include "app/gui/duplicates/page.h"
#include "app/gui/empty_state.h"
#include "app/gui/graph/page.h"
#include "app/gui/history_dialog.h"
#include "app/gui/intake/page.h"
#include "app/gui/inventory/page.h"
#include "app/gui/job_line.h"
#include "app/gui/navigation.h"
#include "app/gui/notice_bar.h"
#include "app/gui/overview/page.h"
#include "app/gui/problem_bar.h"
#include "app/gui/quality/page.h"
#include "app/gui/reports/page.h"
#include "app/gui/roadmap/page.h"
#include "app/gui/scenarios/page.h"
#include "app/gui/small_window.h"
#include "app/gui/waves/page.h"
#include "app/gui/waves/plan_panel.h"
#include "app/gui/waves/why_dock.h"
#include "app/gui/workplan/page.h"
#include "core/text/messages.h"

#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace aallokko::gui {

MainWindow::MainWindow(Preferences& preferences)
    : m_preferences(preferences), m_plan(m_workbench), m_import(m_workbench),
      m_planner(m_workbench, m_plan), m_verbs(m_workbench, m_import, preferences, this),
      m_actions(this) {
    installAccessibleRoles();
    setAcceptDrops(true);
    makePages();
    makeBody();
    makeDocks();
    makeMenus();
    makeToolBar();
    makeStatusBar();
    connectActions();
    connectWorkbench();
    connectTravel();
    retranslate();
    resize(1440, 900);
    restoreGeometry(preferences.state(QStringLiteral("geometry")));
    restoreState(preferences.state(QStringLiteral("window")));
    m_details->setWanted(preferences.state(QStringLiteral("details")) != "hidden");
    for (Page* page : m_pages) {
        page->restoreState(preferences.state(page->iconName()));
    }
    showPage(models::PageId::Overview);
    m_details->setUsed(static_cast<Page*>(m_stack->currentWidget())->usesDetails());
    refresh();
}

MainWindow::~MainWindow() {
    // Models and jobs that still point into the session end before it does.
    m_workbench.close();
}

void MainWindow::makePages() {
    m_inventory = new InventoryPage(m_workbench, m_plan, m_preferences, this);
    auto* intake = new IntakePage(m_workbench, m_import, this);
    m_waves = new WavesPage(m_workbench, m_plan, m_planner, this);
    auto* graph = new GraphPage(m_workbench, m_plan, m_preferences, this);
    auto* quality = new QualityPage(m_workbench, this);
    auto* duplicates = new DuplicatesPage(m_workbench, this);
    auto* overview = new OverviewPage(m_workbench, m_planner, this);
    auto* scenarios = new ScenariosPage(m_workbench, m_planner, this);
    auto* roadmap = new RoadmapPage(m_workbench, m_actions, this);
    auto* audit = new AuditPage(m_workbench, this);
    auto* reports = new ReportsPage(m_workbench, this);
    auto* work = new WorkPlanPage(m_workbench, this);
    m_pages = {overview, m_inventory, intake,  duplicates, graph, m_waves,
               roadmap,  scenarios,   quality, work,       audit, reports};
    overview->emptyState().addButton(m_actions.newFromExample);
    overview->emptyState().addButton(m_actions.import);
    overview->emptyState().addButton(m_actions.open);
    duplicates->emptyState().addButton(m_actions.import);
    m_inventory->emptyState().addButton(m_actions.newFromExample);
    m_inventory->emptyState().addButton(m_actions.import);
    m_inventory->emptyState().addButton(m_actions.open);
    intake->emptyState().addButton(m_actions.import);
    for (QAction* action : intake->editActions()) {
        intake->emptyState().addButton(action);
    }
    graph->emptyState().addButton(m_actions.import);
    graph->emptyState().addButton(m_actions.newFromExample);
    m_waves->emptyState().addButton(m_actions.plan);
    scenarios->emptyState().addButton(m_actions.plan);
    quality->emptyState().addButton(m_actions.import);
    work->emptyState().addButton(m_actions.open);
    work->emptyState().addButton(m_actions.newFromExample);
    audit->emptyState().addButton(m_actions.open);
    audit->emptyState().addButton(m_actions.newFromExample);
    reports->emptyState().addButton(m_actions.import);
    reports->emptyState().addButton(m_actions.newFromExample);
    const auto showCell = [this](model::InstallationId id, int field) {
        m_workbench.select(id);
        showPage(models::PageId::Inventory);
        m_inventory->showCell(id, field);
    };
    connect(quality, &QualityPage::cellRequested, this, showCell);
    connect(audit, &AuditPage::cellRequested, this, showCell);
}

void MainWindow::makeBody() {
    auto* body = new QWidget(this);
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_navigation = new Navigation(m_pages, body);
    m_stack = new PageStack(body);
    for (Page* page : m_pages) {
        m_stack->addWidget(page);
    }
    auto* middle = new QVBoxLayout;
    m_band = new QLabel(body);
    m_band->setObjectName(QStringLiteral("synthetic"));
    m_band->setAlignment(Qt::AlignCenter);
    m_band->setMargin(3);
    m_notice = new NoticeBar(body);
    middle->addWidget(m_band);
    m_problems = new ProblemBar(m_workbench, body);
    middle->addWidget(m_notice);
    middle->addWidget(m_problems);
    middle->addWidget(scrolled(m_stack, body), 1);
    columns->addWidget(m_navigation);
    columns->addLayout(middle, 1);
    setCentralWidget(body);
}

void MainWindow::makeDocks() {
    m_details = new DetailsDock(m_workbench, m_plan, this);
    addDockWidget(Qt::RightDockWidgetArea, m_details);
    m_why = new WhyDock(m_workbench, m_plan, this);
    addDockWidget(Qt::RightDockWidgetArea, m_why);
    m_why->hide();
    resizeDocks({m_details}, {fontMetrics().averageCharWidth() * 52}, Qt::Horizontal);
}

void MainWindow::makeToolBar() {
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addActions({m_actions.back, m_actions.forward});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions.open, m_actions.newFromExample, m_actions.import});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions.undo, m_actions.redo});
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions.plan);
    for (QAction* action : {m_actions.back, m_actions.forward}) {
        auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    auto* spacer = new QWidget(m_toolBar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(spacer);
    m_search = new CommandPalette(
        m_workbench, [this] { return commands(); }, m_toolBar);
    m_toolBar->addWidget(m_search);
    new ToolBarFit(*m_toolBar, *m_search); // owned by the tool bar
}

void MainWindow::makeStatusBar() {
    m_jobs = new JobLine(this);
    m_version = new QLabel(this);
    statusBar()->addWidget(m_jobs);
    statusBar()->addPermanentWidget(m_version);
}

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    on(m_actions.open, [this] { m_verbs.chooseProject(); });
    on(m_actions.newProject, [this] { m_verbs.newProject(); });
    on(m_actions.newFromExample, [this] { m_verbs.newFromExample(); });
    on(m_actions.import, [this] { m_verbs.chooseImport(); });
    on(m_actions.newWindow, [this] { Q_EMIT windowRequested(); });
    on(m_actions.closeWindow, [this] { close(); });
    on(m_actions.quit, [] { QApplication::closeAllWindows(); });
    on(m_actions.undo, [this] { m_workbench.undo(); });
    on(m_actions.redo, [this] { m_workbench.redo(); });
    on(m_actions.filter, [this] { static_cast<Page*>(m_stack->currentWidget())->focusFilter(); });
    on(m_actions.search, [this] { m_search->open(); });
    on(m_actions.history, [this] { HistoryDialog(m_workbench, this).exec(); });
    on(m_actions.plan, [this] {
        showPage(models::PageId::Waves);
        m_waves->panel().start();
    });
    on(m_actions.details, [this] { m_details->toggle(); });
    on(m_actions.why, [this] {
        m_why->setVisible(!m_why->isVisible());
        resizeDocks({m_details, m_why}, {height() / 2, height() / 2}, Qt::Vertical);
    });
    on(m_actions.shortcuts, [this] { showShortcuts(); });
    on(m_actions.about, [this] { showAbout(); });
    connect(m_actions.languages, &QActionGroup::triggered, this, [this](QAction* action) {
        setLanguage(static_cast<model::Language>(action->data().toInt()));
    });
    connect(m_actions.themes, &QActionGroup::triggered, this,
            [this](QAction* action) { setTheme(static_cast<Theme>(action->data().toInt())); });
    connect(&m_verbs, &ProjectVerbs::recentChanged, this, &MainWindow::fillRecent);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
}

void MainWindow::connectWorkbench() {
    connect(&m_workbench, &models::Workbench::sessionChanged, this, &MainWindow::refresh);
    connect(&m_workbench, &models::Workbench::edited, this, &MainWindow::refresh);
    connect(&m_plan, &models::PlanState::changed, this, &MainWindow::refresh);
    connect(&m_planner, &models::PlannerRun::changed, this, &MainWindow::refresh);
    connect(&m_workbench, &models::Workbench::pageRequested, this, &MainWindow::showPage);
    connect(&m_workbench, &models::Workbench::jobShown, m_jobs, &JobLine::show);
    connect(&m_workbench, &models::Workbench::errorShown, m_notice, &NoticeBar::showError);
    connect(&m_workbench, &models::Workbench::messageShown, this, [this](const QString& text) {
        constexpr int milliseconds = 12000;
        statusBar()->showMessage(text, milliseconds);
        statusBar()->setAccessibleDescription(text);
        QAccessibleEvent event(statusBar(), QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    });
}

void MainWindow::showPage(models::PageId id) {
    const auto* before = static_cast<Page*>(m_stack->currentWidget());
    const bool isOther = before->id() != id;
    if (isOther && m_rest.isActive()) {
        noteVisit();
    }
    for (Page* page : m_pages) {
        if (page->id() == id && m_stack->currentWidget() != page) {
            m_stack->setCurrentWidget(page);
            m_details->setUsed(page->usesDetails());
            fillMenus();
        }
    }
    m_navigation->showPage(id);
    if (isOther) {
        m_rest.start();
    }
}

models::PageId MainWindow::page() const {
    return static_cast<const Page*>(m_stack->currentWidget())->id();
}

void MainWindow::setLanguage(model::Language language) {
    m_preferences.setLanguage(language);
    m_workbench.setLanguage(language);
}

void MainWindow::setTheme(Theme theme) {
    m_preferences.setTheme(theme);
    applyTheme(theme);
    for (QAction* action : m_actions.themes->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
    }
}

void MainWindow::refresh() {
    const session::Session* session = m_workbench.session();
    QString undo;
    QString redo;
    if (session != nullptr) {
        const edit::History& history = session->history();
        if (const edit::EditSet* set = history.undoSet()) {
            undo = text::sentence(set->title, set->titleArguments);
        }
        if (const edit::EditSet* set = history.redoSet()) {
            redo = text::sentence(set->title, set->titleArguments);
        }
        const model::Scenario* scenario = m_plan.scenario();
        const auto version = session->inventory().version;
        m_version->setText(
            scenario == nullptr || !scenario->plan ? tr("Inventory version %1").arg(version)
            : m_plan.isStale() ? tr("Inventory version %1, plan made from %2 (stale)")
                                     .arg(version)
                                     .arg(scenario->plan->inventoryVersion)
                               : tr("Inventory version %1, plan up to date").arg(version));
    } else {
        m_version->clear();
    }
    m_actions.setSteps(undo, redo);
    m_actions.newWindow->setEnabled(session != nullptr);
    m_actions.history->setEnabled(session != nullptr && !session->history().sets().empty());
    const bool hasSystems = session != nullptr && !session->systems().systems().empty();
    m_actions.plan->setEnabled(hasSystems && !m_planner.isRunning());
    m_band->setVisible(session != nullptr && session->inventory().isSynthetic());
    const QString name =
        session == nullptr ? QString()
                           : QFileInfo(session->path()).completeBaseName() + QStringLiteral(" – ");
    setWindowTitle(name + QStringLiteral("Aallokko"));
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // Another window may have changed it; this one's models are told after its widgets.
        QMetaObject::invokeMethod(&m_workbench, &models::Workbench::noteLanguage,
                                  Qt::QueuedConnection);
    } else if (event->type() == QEvent::PaletteChange) {
        restyle();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_preferences.setState(QStringLiteral("geometry"), saveGeometry());
    m_preferences.setState(QStringLiteral("window"), saveState());
    m_preferences.setState(QStringLiteral("details"),
                           m_details->isWanted() ? QByteArray("shown") : QByteArray("hidden"));
    for (const Page* page : m_pages) {
        m_preferences.setState(page->iconName(), page->saveState());
    }
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (ProjectVerbs::canTake(event->mimeData())) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_verbs.take(event->mimeData());
}

} // namespace aallokko::gui
