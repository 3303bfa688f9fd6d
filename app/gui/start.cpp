// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Idle" is: no import, no planner run and the planning problem made, for some ticks in a row.
#include "app/gui/start.h"

#include "app/gui/graph/page.h"
#include "app/gui/intake/page.h"

#include <QAction>
#include <QCoreApplication>

namespace aallokko::gui {

namespace {

constexpr int tickMilliseconds = 150;
constexpr int quietTicks = 6;

} // namespace

Start::Start(MainWindow& window, const StartOptions& options)
    : QObject(&window), m_window(window), m_options(options) {
    m_idle.setInterval(tickMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, &Start::grabWhenIdle);
}

bool Start::run() {
    bool isGood = true;
    if (m_options.isExample) {
        m_window.verbs().newFromExample();
    } else if (!m_options.file.isEmpty()) {
        isGood = m_window.verbs().openProject(m_options.file);
    }
    if (!m_options.importFiles.isEmpty()) {
        m_window.verbs().importFiles(m_options.importFiles);
    }
    afterLoading();
    if (m_options.grabAfter > 0) {
        QTimer::singleShot(static_cast<int>(m_options.grabAfter * 1000), this, &Start::grab);
    } else if (!m_options.grab.isEmpty()) {
        m_idle.start();
    }
    return isGood;
}

void Start::afterLoading() {
    for (Page* page : m_window.pages()) {
        if (page->iconName() == m_options.page) {
            m_window.showPage(page->id());
        }
        if (auto* intake = qobject_cast<IntakePage*>(page)) {
            intake->showTab(m_options.tab);
        }
        if (auto* graph = qobject_cast<GraphPage*>(page)) {
            askGraph(*graph);
        }
        if (!m_options.filter.isEmpty()) {
            page->setFilter(m_options.filter);
        }
    }
    if (!m_options.select.isEmpty()) {
        m_window.workbench().select(model::InstallationId(m_options.select.toLongLong()));
    }
    if (m_options.isWhyShown) {
        m_window.verbActions().why->trigger();
    }
    if (m_options.planSeconds > 0 && !m_window.import().isRunning()) {
        m_window.showPage(models::PageId::Waves);
        m_window.planner().start(m_options.planSeconds, 1);
    }
}

void Start::askGraph(GraphPage& graph) {
    const QStringList names{QStringLiteral("waves"),   QStringLiteral("groups"),
                            QStringLiteral("around"),  QStringLiteral("stops"),
                            QStringLiteral("between"), QStringLiteral("cycles"),
                            QStringLiteral("matrix")};
    if (names.contains(m_options.ask)) {
        models::GraphQuestion question = graph.state().question();
        question.ask = static_cast<models::GraphAsk>(names.indexOf(m_options.ask));
        question.system = model::InstallationId(m_options.select.toLongLong());
        graph.ask(question);
    }
}

void Start::grabWhenIdle() {
    const bool isBusy = m_window.import().isRunning() || m_window.planner().isRunning();
    m_quiet = isBusy ? 0 : m_quiet + 1;
    if (m_quiet < quietTicks) {
        return;
    }
    grab();
}

void Start::grab() {
    m_idle.stop();
    m_window.grab().save(m_options.grab);
    QCoreApplication::quit();
}

} // namespace aallokko::gui
