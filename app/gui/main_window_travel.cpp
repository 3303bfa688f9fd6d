// SPDX-License-Identifier: GPL-3.0-or-later
//
// Back and Forward through the places where the user has been, and from problem to problem.
#include "app/gui/inventory/page.h"
#include "app/gui/main_window.h"
#include "app/gui/problem_bar.h"

#include <QAction>
#include <QStackedWidget>

namespace aallokko::gui {

void MainWindow::connectTravel() {
    const auto on = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    constexpr int restMilliseconds = 400;
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &MainWindow::noteVisit);
    connect(&m_workbench, &models::Workbench::selectionChanged, &m_rest,
            qOverload<>(&QTimer::start));
    connect(&m_workbench, &models::Workbench::sessionChanged, this, [this] {
        m_visits.clear();
        noteVisit();
    });
    on(m_actions.back, [this] {
        noteVisit();
        travelTo(m_visits.goBack());
    });
    on(m_actions.forward, [this] { travelTo(m_visits.goForward()); });
    on(m_actions.nextProblem, [this] { goToProblem(1); });
    on(m_actions.previousProblem, [this] { goToProblem(-1); });
    connect(m_problems, &ProblemBar::shown, m_inventory, &InventoryPage::showCell);
}

void MainWindow::noteVisit() {
    m_rest.stop();
    const auto* page = static_cast<const Page*>(m_stack->currentWidget());
    m_visits.note({page->id(), m_workbench.selection()});
    m_actions.back->setEnabled(m_visits.canGoBack());
    m_actions.forward->setEnabled(m_visits.canGoForward());
}

void MainWindow::travelTo(const std::optional<models::Visit>& visit) {
    if (!visit) {
        return;
    }
    showPage(visit->page);
    const session::Session* session = m_workbench.session();
    // A system may have gone since, by an undo of its import.
    if (session != nullptr && session->systems().find(visit->selection) != nullptr) {
        m_workbench.select(visit->selection);
    }
    m_rest.stop();
    m_actions.back->setEnabled(m_visits.canGoBack());
    m_actions.forward->setEnabled(m_visits.canGoForward());
}

void MainWindow::goToProblem(int step) {
    if (!static_cast<Page*>(m_stack->currentWidget())->goToProblem(step)) {
        m_problems->go(step);
    }
}

} // namespace aallokko::gui
