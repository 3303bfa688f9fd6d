// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assembly, and the way of a new roadmap into the view; verbs are in page_actions.cpp.
#include "app/gui/roadmap/page.h"

#include "app/gui/actions.h"
#include "app/gui/empty_state.h"
#include "app/gui/roadmap/card_panel.h"
#include "app/gui/roadmap/legend.h"
#include "app/gui/roadmap/move_panel.h"
#include "app/gui/roadmap/view.h"
#include "app/models/roadmap/words.h"
#include "core/text/display.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace aallokko::gui {

RoadmapPage::RoadmapPage(models::Workbench& workbench, const Actions& actions, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_state(workbench) {
    makeActions();
    makeLayout();
    m_empty->addButton(actions.import);
    m_empty->addButton(actions.newFromExample);
    connect(m_planButton, &QPushButton::clicked, actions.plan, &QAction::trigger);
    connectParts();
    retranslate();
    restyle();
    refresh();
}

void RoadmapPage::makeHead(QVBoxLayout* layout) {
    m_title = new QLabel(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_headline = new QLabel(this);
    m_headline->setObjectName(QStringLiteral("roadmapHeadline"));
    m_headline->setWordWrap(true);
    m_headline->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_export = new QPushButton(this);
    m_export->setObjectName(QStringLiteral("roadmapPrint"));
    m_export->setAutoDefault(false);
    auto* menu = new QMenu(m_export);
    menu->addActions({m_printAction, m_pdfAction});
    m_export->setMenu(menu);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(16);
    head->addWidget(m_headline, 1);
    head->addWidget(m_export, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_planStrip = new QWidget(this);
    m_planHint = new QLabel(m_planStrip);
    m_planHint->setWordWrap(true);
    m_planButton = new QPushButton(m_planStrip);
    m_planButton->setObjectName(QStringLiteral("roadmapPlan"));
    auto* strip = new QHBoxLayout(m_planStrip);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->addWidget(m_planHint, 1);
    strip->addWidget(m_planButton);
    layout->addWidget(m_planStrip);
}

void RoadmapPage::makeBar(QVBoxLayout* layout) {
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("roadmapFilter"));
    m_filter->setClearButtonEnabled(true);
    m_onlyFindings = new QCheckBox(this);
    m_onlyFindings->setObjectName(QStringLiteral("roadmapFindings"));
    m_groupLabel = new QLabel(this);
    m_group = new QComboBox(this);
    m_group->setObjectName(QStringLiteral("roadmapGroup"));
    m_group->addItems({QString(), QString(), QString()});
    m_groupLabel->setBuddy(m_group);
    m_otherLabel = new QLabel(this);
    m_other = new QComboBox(this);
    m_other->setObjectName(QStringLiteral("roadmapOther"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(12);
    m_otherLabel->setBuddy(m_other);
    m_layerButton = new QPushButton(this);
    m_layerButton->setObjectName(QStringLiteral("roadmapLayers"));
    m_layerButton->setAutoDefault(false);
    auto* menu = new QMenu(m_layerButton);
    menu->addActions(m_layers);
    menu->addSeparator();
    menu->addActions({m_datesAction, m_legendAction});
    m_layerButton->setMenu(menu);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_onlyFindings);
    bar->addSpacing(8);
    bar->addWidget(m_groupLabel);
    bar->addWidget(m_group);
    bar->addWidget(m_otherLabel);
    bar->addWidget(m_other);
    bar->addWidget(m_layerButton);
    layout->addLayout(bar);
}

void RoadmapPage::makeFoot(QVBoxLayout* layout) {
    m_foot = new QWidget(this);
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QAction* action : {m_zoomOut, m_zoomIn, m_fit, m_today}) {
        auto* button = new QToolButton(m_foot);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
        m_zoomButtons << button;
    }
    row->addSpacing(8);
    m_bar = new QScrollBar(Qt::Horizontal, m_foot);
    m_bar->setObjectName(QStringLiteral("roadmapTime"));
    row->addWidget(m_bar, 1);
    layout->addWidget(m_foot);
    m_legend = new RoadLegend(*m_view, this);
    layout->addWidget(m_legend);
}

void RoadmapPage::makeLayout() {
    auto* body = new QWidget(this);
    auto* inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 0);
    makeHead(inner);
    makeBar(inner);
    m_move = new MovePanel(m_workbench, m_state, this);
    m_view = new RoadmapView(m_tree, this);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions(editActions());
    auto* drawing = new QWidget(this);
    auto* column = new QVBoxLayout(drawing);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    makeFoot(column);
    m_card = new CardPanel(m_workbench, this);
    m_card->hide();
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_move);
    splitter->addWidget(drawing);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 2);
    splitter->setChildrenCollapsible(false);
    inner->addWidget(splitter, 1);
    m_empty = new EmptyState(QStringLiteral("roadmap"), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
}

void RoadmapPage::connectParts() {
    connect(&m_state, &models::RoadmapState::changed, this, &RoadmapPage::refresh);
    connect(&m_workbench, &models::Workbench::edited, this, &RoadmapPage::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { setFilter(m_filter->text()); });
    connect(m_onlyFindings, &QCheckBox::toggled, this, [this] { setFilter(m_filter->text()); });
    connect(m_group, &QComboBox::activated, this,
            [this](int index) { setGrouping(static_cast<models::RoadGrouping>(index)); });
    connect(m_other, &QComboBox::activated, this,
            [this] { m_state.setOther(m_other->currentData().toString().toStdString()); });
    connect(m_view, &RoadmapView::rangeChanged, this, &RoadmapPage::followRange);
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int day) {
        if (!m_isFollowing) {
            m_view->panTo(day);
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RoadmapPage::chooseCurrent);
    connect(m_view, &QTreeView::activated, this, &RoadmapPage::activateCurrent);
    const auto noteFold = [this](const QModelIndex& index, bool isFolded) {
        if (!m_isFollowing && !index.parent().isValid()) {
            const QString key = m_tree.groups()[static_cast<std::size_t>(index.row())].key;
            isFolded ? static_cast<void>(m_folded.insert(key))
                     : static_cast<void>(m_folded.remove(key));
        }
    };
    connect(m_view, &QTreeView::collapsed, this,
            [noteFold](const QModelIndex& index) { noteFold(index, true); });
    connect(m_view, &QTreeView::expanded, this,
            [noteFold](const QModelIndex& index) { noteFold(index, false); });
    connect(m_view, &RoadmapView::milestoneDropped, this, [this](int position, models::Day day) {
        moveMilestone(m_tree.map()->milestones[static_cast<std::size_t>(position)].id, day);
    });
    connect(m_move, &MovePanel::dayChanged, this, [this](int day) {
        m_view->setDragged({m_view->dragged().position, day});
    });
    connect(m_move, &MovePanel::closed, this, [this] { m_view->setDragged({}); });
    connect(m_card, &CardPanel::closed, this, [this] { showCard(false); });
    connect(&m_workbench, &models::Workbench::selectionChanged, this,
            [this] { followSelection(true); });
}

QString RoadmapPage::title() const {
    return tr("Roadmap");
}

void RoadmapPage::refresh() {
    const session::Session* session = m_workbench.session();
    const bool hasSystems = session != nullptr && !session->systems().systems().empty();
    m_stack->setCurrentIndex(hasSystems ? 0 : 1);
    if (m_generation != m_state.generation()) {
        m_generation = m_state.generation();
        showMap();
    }
    if (m_state.isRunning() && m_tree.map() == nullptr) {
        m_headline->setText(tr("Drawing…"));
    }
}

void RoadmapPage::showMap() {
    const auto map = m_state.map();
    const bool isFirst = m_tree.map() == nullptr;
    const int scrolled = m_view->verticalScrollBar()->value();
    m_isFollowing = true;
    m_tree.setMap(map);
    m_isFollowing = false;
    applyFolds();
    fillOthers();
    m_planStrip->setVisible(map != nullptr && map->scenario.empty());
    for (QAction* action : {m_printAction, m_pdfAction, m_startAction}) {
        action->setEnabled(map != nullptr);
    }
    m_headline->setText(map == nullptr ? QString()
                                       : models::roadmapHeadline(*map, m_tree.shownCount()));
    if (isFirst || m_view->isFitted()) {
        m_view->fit();
    } else {
        m_view->verticalScrollBar()->setValue(scrolled);
    }
    m_legend->updateGeometry();
    followSelection();
    m_card->card().show(map, m_workbench.selection());
}

void RoadmapPage::fillOthers() {
    const models::Roadmap* map = m_tree.map();
    m_other->clear();
    m_other->addItem(tr("nothing"), QString());
    const session::Session* session = m_workbench.session();
    if (session == nullptr || map == nullptr) {
        return;
    }
    for (const auto& [id, scenario] : session->inventory().all<model::Scenario>()) {
        if (id != map->scenario && scenario.plan && !scenario.plan->items.empty()) {
            const QString name = text::qstring(scenario.name);
            m_other->addItem(scenario.isApproved ? tr("%1 (approved)").arg(name) : name,
                             text::qstring(id));
        }
    }
    m_other->setCurrentIndex(std::max(0, m_other->findData(text::qstring(map->other))));
    m_other->setEnabled(m_other->count() > 1);
}

void RoadmapPage::applyFolds() {
    m_isFollowing = true;
    for (int row = 0; row < m_tree.rowCount(); ++row) {
        const QString& key = m_tree.groups()[static_cast<std::size_t>(row)].key;
        m_view->setExpanded(m_tree.index(row, 0), !m_folded.contains(key));
    }
    m_isFollowing = false;
}

void RoadmapPage::followRange() {
    const models::Roadmap* map = m_tree.map();
    if (map == nullptr) {
        return;
    }
    m_isFollowing = true;
    const auto seen = static_cast<int>(m_view->visibleDays());
    m_bar->setPageStep(seen);
    m_bar->setSingleStep(std::max(1, seen / 12));
    m_bar->setRange(
        std::min(map->first, static_cast<int>(m_view->scale().left)),
        std::max({map->first, map->last - seen, static_cast<int>(m_view->scale().left)}));
    m_bar->setValue(static_cast<int>(m_view->scale().left));
    m_isFollowing = false;
}

void RoadmapPage::followSelection(bool opens) {
    const models::RoadRow* current = m_tree.rowOf(m_view->currentIndex());
    const model::InstallationId id = m_workbench.selection();
    if (m_card->isVisible() || m_card->card().system() != id) {
        m_card->card().show(m_tree.sharedMap(), id);
    }
    if (m_isFollowing || (current != nullptr && current->id == id)) {
        return;
    }
    const QModelIndex index = m_tree.indexOf(id);
    m_isFollowing = true;
    if (index.isValid() && (opens || m_view->isExpanded(index.parent()))) {
        m_folded.remove(m_tree.groups()[static_cast<std::size_t>(index.parent().row())].key);
        m_view->expand(index.parent());
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    } else if (current != nullptr) {
        m_view->setCurrentIndex(QModelIndex());
    }
    m_isFollowing = false;
    m_moveAction->setEnabled(m_tree.milestoneOf(m_view->currentIndex()) != nullptr);
}

void RoadmapPage::chooseCurrent() {
    const QModelIndex current = m_view->currentIndex();
    m_moveAction->setEnabled(m_tree.milestoneOf(current) != nullptr);
    const models::RoadRow* row = m_tree.rowOf(current);
    if (!m_isFollowing && row != nullptr) {
        m_isFollowing = true;
        m_workbench.select(row->id);
        m_isFollowing = false;
    }
}

void RoadmapPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_state.setWatched(true);
    followSelection(true);
}

void RoadmapPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_state.setWatched(false);
}

void RoadmapPage::restyle() {
    m_card->restyle();
    m_view->viewport()->update();
    m_view->header()->viewport()->update();
    m_legend->update();
}

} // namespace aallokko::gui
