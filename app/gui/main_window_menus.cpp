// SPDX-License-Identifier: GPL-3.0-or-later
//
// Menus of the main window: the program's actions, and between them those of the page in view.
#include "app/gui/command_palette.h"
#include "app/gui/main_window.h"
#include "app/gui/navigation.h"
#include "app/gui/read_item.h"
#include "app/gui/tab_order.h"
#include "app/gui/theme.h"
#include "app/gui/tour/tour.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace aallokko::gui {

namespace {

enum MenuIndex { FileMenu, EditMenu, ViewMenu, PlanMenu, HelpMenu, MenuCount };

// Ctrl+1 ... Ctrl+9 keep their meaning when pages are added between these.
QKeySequence pageKey(models::PageId id) {
    switch (id) {
    case models::PageId::Overview:
        return Qt::CTRL | Qt::Key_1;
    case models::PageId::Inventory:
        return Qt::CTRL | Qt::Key_2;
    case models::PageId::Import:
        return Qt::CTRL | Qt::Key_3;
    case models::PageId::Duplicates:
        return Qt::CTRL | Qt::Key_4;
    case models::PageId::Graph:
        return Qt::CTRL | Qt::Key_5;
    case models::PageId::Waves:
        return Qt::CTRL | Qt::Key_6;
    case models::PageId::Roadmap:
        return Qt::CTRL | Qt::Key_7;
    case models::PageId::Scenarios:
        return Qt::CTRL | Qt::Key_8;
    case models::PageId::Quality:
        return Qt::CTRL | Qt::Key_9;
    case models::PageId::WorkPlan:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_T;
    case models::PageId::Audit:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_A;
    case models::PageId::Reports:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_R;
    }
    return {};
}

} // namespace

void MainWindow::makeMenus() {
    for (int i = 0; i < MenuCount; ++i) {
        m_menus << menuBar()->addMenu(QString());
    }
    m_recent = new QMenu(this);
    m_languageMenu = new QMenu(this);
    m_themeMenu = new QMenu(this);
    m_languageMenu->addActions(m_actions.languages->actions());
    m_themeMenu->addActions(m_actions.themes->actions());
    for (Page* page : m_pages) {
        auto* action = new QAction(this);
        action->setShortcut(pageKey(page->id()));
        connect(action, &QAction::triggered, this, [this, page] { showPage(page->id()); });
        addAction(action);
        m_pageActions << action;
    }
    m_tour = new Tour(*this, m_workbench, m_preferences);
    connect(m_actions.tour, &QAction::triggered, m_tour, &Tour::start);
}

bool MainWindow::focusNextPrevChild(bool next) {
    orderTabs(*m_stack->currentWidget(), m_navigation);
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::fillMenus() {
    const auto* page = static_cast<const Page*>(m_stack->currentWidget());
    for (QMenu* menu : m_menus) {
        menu->clear();
    }
    m_menus[FileMenu]->addActions({m_actions.newProject, m_actions.newFromExample, m_actions.open});
    m_menus[FileMenu]->addMenu(m_recent);
    m_menus[FileMenu]->addSeparator();
    m_menus[FileMenu]->addAction(m_actions.import);
    m_menus[FileMenu]->addSeparator();
    m_menus[FileMenu]->addActions({m_actions.newWindow, m_actions.closeWindow, m_actions.quit});
    m_menus[EditMenu]->addActions({m_actions.undo, m_actions.redo, m_actions.history});
    m_menus[EditMenu]->addSeparator();
    m_menus[EditMenu]->addActions(page->editActions());
    m_menus[EditMenu]->addSeparator();
    m_menus[EditMenu]->addActions({m_actions.filter, m_actions.search});
    m_menus[EditMenu]->addSeparator();
    m_menus[EditMenu]->addActions({m_actions.nextProblem, m_actions.previousProblem});
    m_menus[ViewMenu]->addActions({m_actions.back, m_actions.forward});
    m_menus[ViewMenu]->addSeparator();
    m_menus[ViewMenu]->addActions(m_pageActions);
    m_menus[ViewMenu]->addSeparator();
    m_menus[ViewMenu]->addActions({m_actions.details, m_actions.why});
    m_menus[ViewMenu]->addActions(page->viewActions());
    m_menus[ViewMenu]->addSeparator();
    m_menus[ViewMenu]->addMenu(m_languageMenu);
    m_menus[ViewMenu]->addMenu(m_themeMenu);
    m_menus[PlanMenu]->addAction(m_actions.plan);
    m_menus[HelpMenu]->addActions({m_actions.shortcuts, m_actions.tour, m_actions.about});
    fillRecent();
}

// Every command of the menus, for the palette; the menus of a menu in their parent's name.
QList<CommandPalette::Command> MainWindow::commands() const {
    QList<CommandPalette::Command> list;
    const auto add = [&list](const QMenu& menu, const QString& title, const auto& again) -> void {
        for (QAction* action : menu.actions()) {
            if (action->menu() != nullptr) {
                again(*action->menu(), title + QStringLiteral(" – ") + action->text().remove(u'&'),
                      again);
            } else if (!action->isSeparator()) {
                list.push_back({action, title});
            }
        }
    };
    for (const QMenu* menu : m_menus) {
        add(*menu, menu->title().remove(u'&'), add);
    }
    for (const Page* page : m_pages) {
        if (page != m_stack->currentWidget()) {
            for (QAction* action : page->everywhereActions()) {
                list.push_back({action, page->title()});
            }
        }
    }
    return list;
}

void MainWindow::fillRecent() {
    m_recent->clear();
    for (const QString& path : m_preferences.recentFiles()) {
        QAction* action = m_recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_verbs.openProject(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainWindow::retranslate() {
    m_actions.retranslate();
    restyle();
    const QStringList titles{tr("&File"), tr("&Edit"), tr("&View"), tr("&Plan"), tr("&Help")};
    for (int i = 0; i < MenuCount; ++i) {
        m_menus[i]->setTitle(titles[i]);
    }
    m_recent->setTitle(tr("&Recent projects"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Theme"));
    for (int i = 0; i < m_pages.size(); ++i) {
        m_pageActions[i]->setText(m_pages[i]->title());
    }
    m_toolBar->setWindowTitle(tr("Tools"));
    m_band->setText(tr("Synthetic example data: systems, suppliers, costs and dates are invented"));
    fillMenus();
    refresh();
}

void MainWindow::restyle() {
    m_actions.restyle(palette());
    // The band must be seen, and its text must be read: dark on light ochre, or the reverse.
    QPalette band = palette();
    band.setColor(QPalette::Window, isDark(palette()) ? QColor(0x4d3a00) : QColor(0xfbe7bd));
    m_band->setPalette(band);
    m_band->setAutoFillBackground(true);
}

void MainWindow::showShortcuts() {
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Keyboard shortcuts"));
    auto* table = new QTableWidget(0, 2, &dialog);
    table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    table->setAccessibleName(dialog.windowTitle());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    QList<QAction*> all = actions();
    for (const Page* page : m_pages) {
        all << page->editActions() << page->viewActions();
    }
    for (const QAction* action : all) {
        if (action->shortcut().isEmpty()) {
            continue;
        }
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new ReadItem(action->text().remove(u'&')));
        table->setItem(row, 1,
                       new ReadItem(QKeySequence::listToString(action->shortcuts(),
                                                               QKeySequence::NativeText)));
    }
    table->resizeColumnToContents(0);
    auto* layout = new QVBoxLayout(&dialog);
    auto* buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(table);
    layout->addWidget(buttons);
    dialog.resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 28);
    dialog.exec();
}

void MainWindow::showAbout() {
    QDialog dialog(this);
    dialog.setWindowTitle(tr("About Aallokko"));
    auto* text = new QLabel(
        tr("Aallokko %1\n\nPlans the consolidation waves of a region's information systems.\n\n"
           "Free software under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()),
        &dialog);
    text->setWordWrap(true);
    auto* layout = new QVBoxLayout(&dialog);
    auto* buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog.exec();
}

} // namespace aallokko::gui
