// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assembly and the one selection; pins are in pin_actions.cpp.
#include "app/gui/waves/page.h"

#include "app/gui/empty_state.h"
#include "app/gui/theme.h"
#include "app/gui/waves/column_view.h"
#include "app/gui/waves/plan_panel.h"
#include "app/models/roles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aallokko::gui {

WavesPage::WavesPage(models::Workbench& workbench, models::PlanState& plan,
                     models::PlannerRun& planner, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_plan(plan), m_board(workbench, plan) {
    m_panel = new PlanPanel(planner, plan, this);
    makeActions();
    makeLayout();
    makeColumns();
    connect(&m_board, &models::Board::columnsChanged, this, &WavesPage::makeColumns);
    connect(&m_board, &models::Board::refreshed, this, &WavesPage::refresh);
    connect(&planner, &models::PlannerRun::changed, this, &WavesPage::refresh);
    connect(&workbench, &models::Workbench::selectionChanged, this, &WavesPage::followSelection);
    connect(&workbench, &models::Workbench::sessionChanged, this, &WavesPage::refresh);
    retranslate();
}

void WavesPage::makeLayout() {
    m_title = new QLabel(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_stale = new QLabel(this);
    m_stale->setObjectName(QStringLiteral("stale"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(16);
    head->addWidget(m_stale, 1, Qt::AlignBottom);
    m_result = new QLabel(this);
    m_result->setObjectName(QStringLiteral("pinResult"));
    m_result->setWordWrap(true);
    m_result->setVisible(false);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* board = new QWidget(this);
    m_row = new QHBoxLayout(board);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(board);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_empty = new EmptyState(QStringLiteral("waves"), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_panel);
    layout->addWidget(m_result);
    layout->addWidget(m_stack, 1);
}

void WavesPage::makeColumns() {
    // The columns behind the old views are gone already; the views must not live on and look at
    // them. makeColumns is never called from a slot of such a view.
    for (ColumnView* view : m_columns) {
        view->disconnect();
        view->list().setModel(nullptr);
        view->hide();
        view->deleteLater();
    }
    m_columns.clear();
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item;
    }
    for (const auto& column : m_board.columns()) {
        auto* view = new ColumnView(*column, m_scroll->widget());
        m_columns.push_back(view);
        m_row->addWidget(view);
        CardList& list = view->list();
        list.addActions(editActions());
        connect(list.selectionModel(), &QItemSelectionModel::currentChanged, this,
                &WavesPage::selectCard);
        const auto open = [this, view](const QModelIndex& index) {
            if (index.data(models::SystemIdRole).toLongLong() > 0) {
                m_workbench.requestPage(models::PageId::Inventory);
            } else {
                view->column().toggleTakeovers();
            }
        };
        connect(&list, &QListView::activated, this, open);
        connect(&list, &QListView::clicked, this, [open](const QModelIndex& index) {
            if (index.data(models::SystemIdRole).toLongLong() == 0) {
                open(index);
            }
        });
        connect(&list, &CardList::hovered, this,
                [this, view](const auto& ids) { showHover(*view, ids); });
        connect(&list, &CardList::left, view, [view] { view->showAdvice({}, true); });
        connect(&list, &CardList::dropped, this,
                [this, view](const auto& ids) { pinTo(ids, view->column()); });
        view->show();
    }
    m_row->addStretch(1);
}

QString WavesPage::title() const {
    return tr("Waves");
}

int WavesPage::count() const {
    int planned = 0;
    for (const auto& column : m_board.columns()) {
        planned += column->kind == models::ColumnKind::Phase ||
                           column->kind == models::ColumnKind::BetweenPhases
                       ? column->count
                       : 0;
    }
    return planned > 0 ? planned : -1;
}

void WavesPage::refresh() {
    const session::Session* session = m_workbench.session();
    const bool hasSystems = session != nullptr && !session->systems().systems().empty();
    const bool hasPlan = m_plan.placements().hasPlan();
    m_panel->setVisible(hasSystems);
    m_stack->setCurrentIndex(hasPlan ? 0 : 1);
    m_empty->setText(!hasSystems
                         ? tr("The waves appear here when there are systems and a plan. Import "
                              "inventories first, or open the example.")
                         : tr("No plan yet. Run the planner: it places every system into a quarter "
                              "and proves how good the plan is."));
    m_stale->setText(hasPlan && m_plan.isStale()
                         ? tr("The inventory has changed since this plan was made. Run the "
                              "planner again to take the changes in.")
                         : QString());
    for (ColumnView* view : m_columns) {
        view->refresh();
    }
    followSelection();
    Q_EMIT countChanged();
}

void WavesPage::selectCard(const QModelIndex& current) {
    const auto id = current.data(models::SystemIdRole).toLongLong();
    if (m_isFollowing || id <= 0) {
        return;
    }
    m_isFollowing = true;
    for (ColumnView* view : m_columns) {
        if (&view->column() != current.model()) {
            view->list().clearSelection();
        }
    }
    m_workbench.select(model::InstallationId(id));
    m_isFollowing = false;
    // The other event of the same system lights up as well.
    followSelection();
}

void WavesPage::followSelection() {
    if (m_isFollowing) {
        return;
    }
    m_isFollowing = true;
    const model::InstallationId id = m_workbench.selection();
    const models::BoardColumn* home = m_board.columnOf(id);
    for (ColumnView* view : m_columns) {
        const int row = view->column().rowOf(id);
        auto* selection = view->list().selectionModel();
        if (row < 0 || !id.isValid()) {
            selection->clearSelection();
            continue;
        }
        const QModelIndex index = view->column().index(row);
        if (!selection->isSelected(index)) {
            selection->select(index, QItemSelectionModel::ClearAndSelect);
        }
        if (&view->column() == home && view->list().currentIndex() != index) {
            selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            view->list().scrollTo(index);
            m_scroll->ensureWidgetVisible(view, 0, 0);
        }
    }
    m_isFollowing = false;
}

void WavesPage::restyle() {
    m_empty->update();
}

void WavesPage::retranslate() {
    m_title->setText(title());
    m_earlier->setText(tr("One wave earlier"));
    m_later->setText(tr("One wave later"));
    m_moveTo->setText(tr("Move to wave…"));
    m_togglePin->setText(tr("Pin or unpin"));
    m_scroll->setAccessibleName(tr("Wave board"));
    refresh();
}

} // namespace aallokko::gui
