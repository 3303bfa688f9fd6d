// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assembly and the one selection; pins are in pin_actions.cpp.
#include "app/gui/waves/page.h"

#include "app/gui/empty_state.h"
#include "app/gui/theme.h"
#include "app/gui/waves/column_view.h"
#include "app/gui/waves/plan_panel.h"
#include "app/models/roles.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
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
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("planSummary"));
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_summary->setWordWrap(true);
    connect(m_summary, &QLabel::linkActivated, &m_workbench, &models::Workbench::requestFilter);
    m_stale = new QLabel(this);
    m_stale->setObjectName(QStringLiteral("stale"));
    m_stale->setWordWrap(true);
    m_mark = new QLabel(this);
    auto* state = new QHBoxLayout;
    state->addWidget(m_mark);
    state->addWidget(m_stale, 1);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(16);
    head->addWidget(m_summary, 1, Qt::AlignBottom);
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
    layout->addLayout(state);
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
    showSummary(hasPlan);
    showState(hasPlan);
    for (ColumnView* view : m_columns) {
        view->refresh();
    }
    followSelection();
    Q_EMIT countChanged();
}

// "850 rows = ..." of the board: every system stands in exactly one of these, each a link to its
// rows. The terms are words of the filter language.
void WavesPage::showSummary(bool hasPlan) {
    m_summary->setVisible(hasPlan);
    if (!hasPlan) {
        return;
    }
    int consolidated = 0;
    int stays = 0;
    int excluded = 0;
    for (const auto& column : m_board.columns()) {
        int& sum = column->kind == models::ColumnKind::Stays      ? stays
                   : column->kind == models::ColumnKind::Excluded ? excluded
                                                                  : consolidated;
        sum += column->count;
    }
    const model::Language language = text::currentLanguage();
    const auto link = [language](const model::LocalText& term, const QString& words) {
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(text::qstring(term, language), words);
    };
    const QStringList parts{
        link({"aalto:yhdistetään", "våg:sammanförs", "wave:consolidated"},
             tr("%n consolidated", nullptr, consolidated)),
        link({"aalto:jatkaa", "våg:fortsätter", "wave:continues"},
             tr("%n taken over and going on as is", nullptr, m_board.continuing())),
        link({"aalto:ei-ehdi", "våg:hinner-inte", "wave:not-in-time"},
             tr("%n not in time", nullptr, stays)),
        link({"aalto:ei-tarvita", "våg:behövs-inte", "wave:not-needed"},
             tr("%n without a wave, with the reason", nullptr, excluded))};
    const int all = consolidated + m_board.continuing() + stays + excluded;
    m_summary->setText(tr("%n system(s): %1", nullptr, all).arg(parts.join(QStringLiteral(" + "))));
    m_summary->setAccessibleName(tr("Where the systems are in the plan"));
}

void WavesPage::showState(bool hasPlan) {
    const models::PinShift& shift = m_board.pinShift();
    const bool isStale = hasPlan && (m_plan.isStale() || shift.pins > 0);
    m_stale->setVisible(hasPlan);
    m_mark->setVisible(isStale);
    m_mark->setPixmap(markIcon(Mark::Warning, palette()).pixmap(16, 16));
    m_mark->setToolTip(tr("Warning"));
    m_mark->setAccessibleName(tr("Warning"));
    if (isStale && shift.pins > 0) {
        const QString cost =
            shift.isKnown ? text::euroDifference(shift.costDeltaCents, text::currentLanguage())
                          : tr("cost not known yet");
        m_stale->setText(
            tr("%n pin(s) are newer than this plan (%1). Cards and load bars show them "
               "already; run the planner to fit the others around them.",
               nullptr, shift.pins)
                .arg(cost));
    } else if (isStale) {
        m_stale->setText(tr("The inventory has changed since this plan was made. Run the planner "
                            "again to take the changes in."));
    } else {
        m_stale->setText(
            tr("Drag a card to another column, or press Ctrl+Left or Ctrl+Right: it is "
               "pinned there and you see at once what that costs and breaks."));
    }
    QPalette quiet = palette();
    if (!isStale) {
        quiet.setColor(QPalette::WindowText, secondaryText(palette()));
    }
    m_stale->setPalette(quiet);
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
    // What the last pin did is told while its card is the selected one; the board needs the room.
    if (id != m_resultOf) {
        m_result->setVisible(false);
    }
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
            bringIntoView(view);
        }
    }
    m_isFollowing = false;
}

// Cards are laid out in batches and columns get their height after the page is shown: only then
// does a list know where a card is.
void WavesPage::bringIntoView(ColumnView* view) {
    QTimer::singleShot(0, view, [this, view] {
        view->list().doItemsLayout();
        view->list().scrollTo(view->list().currentIndex());
        m_scroll->ensureWidgetVisible(view, 0, 0);
    });
}

void WavesPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    const models::BoardColumn* home = m_board.columnOf(m_workbench.selection());
    for (ColumnView* view : m_columns) {
        if (&view->column() == home) {
            bringIntoView(view);
        }
    }
}

void WavesPage::restyle() {
    m_empty->update();
    refresh();
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
