// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pins from drops and keys. Before the pin is stored the move is judged, so that its cost and what
// it breaks are said at once; the rest of the plan stays until the planner runs again.
#include "app/gui/graph/show_action.h"
#include "app/gui/waves/column_view.h"
#include "app/gui/waves/page.h"
#include "app/models/move_advice.h"
#include "app/models/roles.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QInputDialog>
#include <QLabel>

namespace aallokko::gui {

void WavesPage::makeActions() {
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_earlier = add(Qt::CTRL | Qt::Key_Left, [this] { moveBy(-1); });
    m_later = add(Qt::CTRL | Qt::Key_Right, [this] { moveBy(1); });
    m_moveTo = add(Qt::CTRL | Qt::Key_M, [this] { moveToNumber(); });
    m_togglePin = add(Qt::Key_Space, [this] { togglePin(); });
    m_showInGraph = new ShowInGraph(m_workbench, this);
}

QList<QAction*> WavesPage::editActions() const {
    return {m_earlier, m_later, m_moveTo, m_togglePin, m_showInGraph};
}

std::vector<model::InstallationId> WavesPage::selectedSystems() const {
    std::vector<model::InstallationId> ids;
    for (const ColumnView* view : m_columns) {
        for (const QModelIndex& index : view->list().selectionModel()->selectedIndexes()) {
            const auto card = index.data(models::CardRole).value<models::Card>();
            if (card.kind == models::CardKind::Consolidation &&
                std::find(ids.begin(), ids.end(), card.id) == ids.end()) {
                ids.push_back(card.id);
            }
        }
    }
    return ids;
}

void WavesPage::showHover(ColumnView& view, const std::vector<model::InstallationId>& ids) {
    const std::vector<int> waves = m_board.waves(view.column());
    if (view.column().kind != models::ColumnKind::Phase || ids.empty() || waves.empty()) {
        view.showAdvice(tr("Systems cannot be pinned here."), false);
        return;
    }
    const models::MoveAdvice advice = models::bestAdvice(m_plan, ids.front(), waves);
    view.showAdvice(models::adviceText(advice, m_plan.placements().grid()),
                    advice.fits() || !advice.isKnown);
}

void WavesPage::pinTo(const std::vector<model::InstallationId>& ids,
                      const models::BoardColumn& column) {
    const std::vector<int> waves = m_board.waves(column);
    if (column.kind != models::ColumnKind::Phase || waves.empty()) {
        m_workbench.showMessage(tr("Systems can be pinned to a named phase only."));
        return;
    }
    QStringList lines;
    for (const model::InstallationId id : ids) {
        models::MoveAdvice advice = models::bestAdvice(m_plan, id, waves);
        const int wave = advice.wave > 0 ? advice.wave : waves.front();
        const model::SystemView* system = m_workbench.session()->systems().find(id);
        if (system == nullptr || m_plan.placements().of(id).pin == wave) {
            continue;
        }
        const QString name = text::qstring(system->name());
        if (!m_workbench.accept(m_workbench.session()->pin(id, wave, {}))) {
            return;
        }
        advice.wave = wave;
        lines << tr("%1 is pinned. %2")
                     .arg(name, models::adviceText(advice, m_plan.placements().grid()));
        lines << advice.violations.mid(0, 4);
    }
    m_result->setText(lines.join(u'\n'));
    m_result->setVisible(!lines.isEmpty());
    m_resultOf = m_workbench.selection();
    if (!lines.isEmpty()) {
        m_workbench.showMessage(lines.first());
        followSelection();
    }
}

void WavesPage::moveBy(int step) {
    const std::vector<model::InstallationId> ids = selectedSystems();
    if (ids.empty()) {
        return;
    }
    const models::BoardColumn* home = m_board.columnOf(ids.front());
    const auto& columns = m_board.columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto next = static_cast<std::ptrdiff_t>(i) + step;
        if (columns[i].get() == home && next >= 0 &&
            next < static_cast<std::ptrdiff_t>(columns.size()) &&
            columns[static_cast<std::size_t>(next)]->kind == models::ColumnKind::Phase) {
            pinTo(ids, *columns[static_cast<std::size_t>(next)]);
            return;
        }
    }
    m_workbench.showMessage(tr("There is no further wave in this direction."));
}

void WavesPage::moveToNumber() {
    const std::vector<model::InstallationId> ids = selectedSystems();
    QStringList names;
    for (const auto& column : m_board.columns()) {
        if (column->kind == models::ColumnKind::Phase) {
            names << QStringLiteral("%1  %2").arg(names.size() + 1).arg(column->title);
        }
    }
    if (ids.empty() || names.isEmpty()) {
        return;
    }
    bool isChosen = false;
    const QString choice = QInputDialog::getItem(
        this, tr("Move to wave"), tr("Wave (type its number):"), names, 0, false, &isChosen);
    if (isChosen) {
        pinTo(ids, *m_board.columns()[static_cast<std::size_t>(names.indexOf(choice))]);
    }
}

void WavesPage::togglePin() {
    for (const model::InstallationId id : selectedSystems()) {
        const models::Placement placement = m_plan.placements().of(id);
        const int wave = placement.pin > 0 ? 0 : placement.consolidation;
        if (placement.pin == 0 &&
            (wave < 1 || wave >= m_plan.placements().grid().stays())) { // stays, or undecided
            m_workbench.showMessage(tr("Systems can be pinned to a named phase only."));
            continue;
        }
        if (!m_workbench.accept(m_workbench.session()->pin(id, wave, {}))) {
            return;
        }
        const QString name = text::qstring(m_workbench.session()->systems().find(id)->name());
        m_workbench.showMessage(wave > 0 ? tr("%1 is pinned where it is.").arg(name)
                                         : tr("%1 is no longer pinned.").arg(name));
    }
    m_result->setVisible(false);
}

} // namespace aallokko::gui
