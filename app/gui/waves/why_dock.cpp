// SPDX-License-Identifier: GPL-3.0-or-later
//
// Computed a moment after the selection has come to rest, and only while the dock is open.
#include "app/gui/waves/why_dock.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace aallokko::gui {

namespace {

constexpr int quietMilliseconds = 120;

} // namespace

WhyDock::WhyDock(models::Workbench& workbench, models::PlanState& plan, QWidget* parent)
    : QDockWidget(parent), m_workbench(workbench), m_plan(plan) {
    setObjectName(QStringLiteral("why"));
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    m_here = new QLabel(body);
    m_here->setWordWrap(true);
    m_view = new QTableView(body);
    m_view->setModel(&m_table);
    m_view->setWordWrap(true);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_here);
    layout->addWidget(m_view, 1);
    setWidget(body);
    m_wait.setSingleShot(true);
    m_wait.setInterval(quietMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, &WhyDock::refresh);
    const auto later = [this] { m_wait.start(); };
    connect(&workbench, &models::Workbench::selectionChanged, this, later);
    connect(&plan, &models::PlanState::changed, this, later);
    connect(this, &QDockWidget::visibilityChanged, this, later);
    retranslate();
}

void WhyDock::refresh() {
    if (!isVisible()) {
        return;
    }
    const model::InstallationId id = m_workbench.selection();
    const session::Session* session = m_workbench.session();
    const model::SystemView* system = session == nullptr ? nullptr : session->systems().find(id);
    const models::Placements& placements = m_plan.placements();
    m_table.setTitles({tr("Wave"), tr("Cost"), tr("What stands against it")});
    std::vector<models::TextRow> rows;
    if (system == nullptr) {
        m_here->setText(tr("Select a system to see the reasons for its wave."));
    } else if (!placements.hasPlan()) {
        m_here->setText(tr("There is no plan yet. Run the planner first."));
    } else if (m_plan.load() == nullptr) {
        m_here->setText(tr("The plan does not fit the inventory any more. Run the planner again."));
    } else {
        const auto explained = plan::explainSystem(m_plan.load()->problem(), m_plan.waves(), id);
        m_here->setText(explained ? hereText(*system, *explained)
                                  : text::sentence(explained.error()));
        if (explained && explained->wave > 0) {
            rows = alternativeRows(*explained);
        }
    }
    m_table.setRows(std::move(rows));
    m_view->resizeColumnsToContents();
    m_view->resizeRowsToContents();
}

QString WhyDock::hereText(const model::SystemView& system,
                          const plan::Explanation& explained) const {
    const QString name = text::qstring(system.name());
    const QString quarter =
        text::wave(m_plan.placements().grid(), explained.wave, text::currentLanguage());
    QStringList lines{explained.wave > 0 ? tr("%1: %2").arg(name, quarter) : name};
    for (const plan::Reason& reason : explained.reasons) {
        lines << QStringLiteral("• ") + text::sentence(reason.code, reason.arguments);
    }
    return lines.join(u'\n');
}

// One row a phase: its cheapest quarter that is free, else its cheapest with what blocks it.
std::vector<models::TextRow> WhyDock::alternativeRows(const plan::Explanation& explained) const {
    const model::Language language = text::currentLanguage();
    const models::Placements& placements = m_plan.placements();
    std::vector<models::TextRow> rows;
    for (const model::NamedPhase& phase : placements.phases()) {
        const plan::Alternative* best = nullptr;
        for (const plan::Alternative& one : explained.alternatives) {
            const bool isHere =
                one.wave <= placements.grid().count &&
                std::find(phase.quarters.begin(), phase.quarters.end(),
                          placements.grid().quarterOfWave(one.wave)) != phase.quarters.end();
            const bool isBetter =
                best == nullptr || (one.feasible && !best->feasible) ||
                (one.feasible == best->feasible && one.costDeltaCents < best->costDeltaCents);
            best = isHere && isBetter ? &one : best;
        }
        if (best == nullptr) {
            continue;
        }
        QStringList blockers;
        for (const plan::Reason& reason : best->blockedBy) {
            blockers << text::sentence(reason.code, reason.arguments);
        }
        models::TextRow row;
        row.cells = {
            QStringLiteral("%1\n%2").arg(text::qstring(phase.name, language),
                                         text::wave(placements.grid(), best->wave, language)),
            text::euroDifference(best->costDeltaCents, language),
            best->feasible ? tr("Nothing; it only costs the difference.")
                           : blockers.mid(0, 3).join(u'\n')};
        row.toolTip = blockers.join(u'\n');
        rows.push_back(std::move(row));
    }
    return rows;
}

void WhyDock::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDockWidget::changeEvent(event);
}

void WhyDock::retranslate() {
    setWindowTitle(tr("Why here, why not there"));
    m_view->setAccessibleName(tr("Other waves with their cost and what stands against them"));
    m_wait.start();
}

} // namespace aallokko::gui
