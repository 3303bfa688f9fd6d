// SPDX-License-Identifier: GPL-3.0-or-later
//
// Computed a moment after the selection has come to rest, and only while the dock is open.
#include "app/gui/waves/why_dock.h"

#include "app/models/move_advice.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace aallokko::gui {

namespace {

constexpr int quietMilliseconds = 120;

std::vector<int> wavesOf(const models::Placements& placements, const model::NamedPhase& phase) {
    std::vector<int> waves;
    for (const base::Quarter quarter : phase.quarters) {
        const int wave = placements.grid().waveOf(quarter);
        if (wave >= 1 && wave <= placements.grid().count) {
            waves.push_back(wave);
        }
    }
    return waves;
}

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
    const model::Language language = text::currentLanguage();
    const model::InstallationId id = m_workbench.selection();
    const session::Session* session = m_workbench.session();
    const model::SystemView* system = session == nullptr ? nullptr : session->systems().find(id);
    const models::Placements& placements = m_plan.placements();
    const models::Placement& placement = placements.of(id);
    m_table.setTitles({tr("Wave"), tr("Cost"), tr("What stands against it")});
    std::vector<models::TextRow> rows;
    if (system == nullptr) {
        m_here->setText(tr("Select a system to see the reasons for its wave."));
    } else if (!placement.excluded.empty()) {
        m_here->setText(text::sentence(placement.excluded, {}));
    } else if (placement.consolidation == 0) {
        m_here->setText(tr("%1 continues as is; it has no wave of its own.")
                            .arg(text::qstring(system->name())));
    } else {
        m_here->setText((placement.pin > 0 ? tr("%1 is in %2 because it is pinned there.")
                                           : tr("%1 is in %2. In other waves:"))
                            .arg(text::qstring(system->name()),
                                 text::wave(placements.grid(), placement.consolidation, language)));
        for (const model::NamedPhase& phase : placements.phases()) {
            const models::MoveAdvice advice =
                models::bestAdvice(m_plan, id, wavesOf(placements, phase));
            if (!advice.isKnown) {
                continue;
            }
            models::TextRow row;
            row.cells = {
                QStringLiteral("%1\n%2").arg(text::qstring(phase.name, language),
                                             text::wave(placements.grid(), advice.wave, language)),
                text::euroDifference(advice.costDeltaCents, language),
                advice.fits() ? tr("It fits.") : advice.violations.join(u'\n')};
            rows.push_back(std::move(row));
        }
    }
    m_table.setRows(std::move(rows));
    m_view->resizeColumnsToContents();
    m_view->resizeRowsToContents();
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
