// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assembly and the way of an answer to the drawing and the list; verbs are in page_actions.cpp.
#include "app/gui/graph/page.h"

#include "app/gui/empty_state.h"
#include "app/gui/graph/canvas.h"
#include "app/gui/graph/question_bar.h"
#include "app/gui/system_picker.h"
#include "app/gui/theme.h"
#include "app/models/roles.h"
#include "core/model/form_format.h"
#include "core/text/display.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace aallokko::gui {

GraphPage::GraphPage(models::Workbench& workbench, models::PlanState& plan,
                     Preferences& preferences, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_plan(plan), m_state(workbench, plan),
      m_saved(preferences) {
    makeActions();
    makeLayout();
    connectParts();
    retranslate();
    refresh();
}

void GraphPage::makeHead(QVBoxLayout* layout) {
    m_title = new QLabel(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_headline = new QLabel(this);
    m_headline->setObjectName(QStringLiteral("graphHeadline"));
    m_headline->setWordWrap(true);
    m_headline->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_views = new QPushButton(this);
    m_views->setObjectName(QStringLiteral("graphViews"));
    m_viewMenu = new QMenu(m_views);
    m_views->setMenu(m_viewMenu);
    m_export = new QPushButton(this);
    m_export->setObjectName(QStringLiteral("graphExport"));
    auto* exports = new QMenu(m_export);
    exports->addActions(m_exports);
    m_export->setMenu(exports);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(16);
    head->addWidget(m_headline, 1);
    for (QPushButton* button : {m_views, m_export}) {
        button->setAutoDefault(false);
        head->addWidget(button, 0, Qt::AlignTop);
    }
    layout->addLayout(head);
    m_bar = new QuestionBar(m_workbench, this);
    layout->addWidget(m_bar);
}

void GraphPage::makeList() {
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("graphList"));
    m_tree->setModel(&m_list);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->addActions(editActions());
}

void GraphPage::makeLayout() {
    auto* layout = new QVBoxLayout(this);
    auto* body = new QWidget(this);
    auto* inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 0);
    makeHead(inner);
    m_canvas = new GraphCanvas(this);
    m_canvas->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_canvas->addActions(editActions());
    m_hint = new QLabel(this);
    m_hint->setObjectName(QStringLiteral("graphHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(24);
    m_canvasStack = new QStackedWidget(this);
    m_canvasStack->addWidget(m_canvas);
    m_canvasStack->addWidget(m_hint);
    makeList();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_canvasStack);
    m_splitter->addWidget(m_tree);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    const int letter = fontMetrics().averageCharWidth();
    m_splitter->setSizes({letter * 120, letter * 34});
    inner->addWidget(m_splitter, 1);
    m_empty = new EmptyState(iconName(), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
}

void GraphPage::connectParts() {
    connect(&m_state, &models::GraphState::changed, this, &GraphPage::refresh);
    connect(m_bar, &QuestionBar::asked, this, [this](const models::GraphQuestion& asked) {
        // Places belong to the layout of one question.
        models::GraphQuestion question = asked;
        if (question.ask != m_state.question().ask ||
            question.grouping != m_state.question().grouping) {
            question.places.clear();
            question.open.clear();
        }
        ask(question);
    });
    connect(&m_bar->finder(), &SystemPicker::chosen, this, [this](model::InstallationId id) {
        m_bar->finder().clear();
        goTo(id);
        m_canvas->setFocus(Qt::OtherFocusReason);
    });
    connect(m_canvas, &GraphCanvas::chosen, this, &GraphPage::choose);
    connect(m_canvas, &GraphCanvas::opened, this, &GraphPage::open);
    connect(m_canvas, &GraphCanvas::moved, this, [this](int node, const QPointF& middle) {
        m_state.place(node, middle);
        m_unplaceAction->setEnabled(!m_state.question().places.empty());
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const int node = m_list.nodeAt(current);
                if (!m_isFollowing && node >= 0) {
                    choose(node);
                    m_canvas->flyTo(node);
                }
            });
    connect(m_tree, &QTreeView::activated, this,
            [this](const QModelIndex& index) { open(m_list.nodeAt(index)); });
    connect(&m_workbench, &models::Workbench::selectionChanged, this, &GraphPage::followSelection);
    connect(&m_workbench, &models::Workbench::graphRequested, this, &GraphPage::showNeighbourhood);
    connect(&m_workbench, &models::Workbench::sessionChanged, this, [this] {
        const session::Session* session = m_workbench.session();
        QString project;
        if (session != nullptr) {
            project = text::qstring(session->inventory().setting(model::form::projectIdSetting));
            project = project.isEmpty() ? session->path() : project;
        }
        m_isChosen = false;
        m_saved.open(project);
        fillViews();
        refresh();
    });
    connect(&m_plan, &models::PlanState::changed, this, &GraphPage::chooseFirstQuestion);
}

QString GraphPage::title() const {
    return tr("Graph");
}

// Wave lanes say nothing before there is a plan.
void GraphPage::chooseFirstQuestion() {
    if (m_isChosen || m_workbench.session() == nullptr) {
        return;
    }
    models::GraphQuestion question = m_state.question();
    const bool isOverview = question.isGrouped();
    if (isOverview) {
        question.ask =
            m_plan.placements().hasPlan() ? models::GraphAsk::Waves : models::GraphAsk::Groups;
        ask(question, false);
    }
}

void GraphPage::ask(const models::GraphQuestion& question, bool isChosen) {
    m_isChosen = m_isChosen || isChosen;
    m_bar->show(question);
    m_state.ask(question);
}

void GraphPage::refresh() {
    const session::Session* session = m_workbench.session();
    const bool hasSystems = session != nullptr && !session->systems().systems().empty();
    m_stack->setCurrentIndex(hasSystems ? 0 : 1);
    if (m_generation != m_state.generation()) {
        m_generation = m_state.generation();
        showAnswer();
    }
    if (m_state.isRunning() && answer().picture.nodes.empty()) {
        m_headline->setText(tr("Drawing…"));
    }
}

void GraphPage::showAnswer() {
    const models::GraphAnswer& now = answer();
    const bool isEmpty = now.picture.nodes.empty();
    const QString key =
        m_canvas->current() >= 0 && m_wantedKey.isEmpty() && m_tree->currentIndex().isValid()
            ? m_shownKey
            : m_wantedKey;
    const bool keepsView =
        !isEmpty && now.question.ask == m_shownAsk && m_hasShown && !now.question.needsSystem();
    m_shownAsk = now.question.ask;
    m_isFollowing = true;
    m_list.show(isEmpty ? nullptr : &now);
    m_isFollowing = false;
    m_canvas->show(isEmpty ? nullptr : &now, keepsView);
    m_hasShown = !isEmpty;
    m_hint->setText(now.hint);
    m_canvasStack->setCurrentIndex(isEmpty && !now.hint.isEmpty() ? 1 : 0);
    m_headline->setText(now.headline);
    m_headline->setToolTip(now.headline);
    m_foldAction->setEnabled(!m_state.question().open.isEmpty());
    m_unplaceAction->setEnabled(!m_state.question().places.empty());
    for (QAction* action : m_exports) {
        action->setEnabled(!isEmpty);
    }
    int node = now.nodeOf(m_wantedSystem.isValid() ? m_wantedSystem : m_workbench.selection());
    if (const int same = key.isEmpty() ? -1 : now.nodeOfKey(key); same >= 0) {
        node = same;
    }
    const bool isWanted = m_wantedSystem.isValid() || !m_wantedKey.isEmpty();
    m_wantedSystem = {};
    m_wantedKey.clear();
    if (node >= 0) {
        mark(node);
        if (isWanted) {
            m_canvas->flyTo(node);
        }
    }
}

// Shows a node as the chosen one in drawing and list.
void GraphPage::mark(int node) {
    m_isFollowing = true;
    m_canvas->setCurrent(node);
    m_shownKey = node < 0 ? QString() : answer().picture.nodes[static_cast<std::size_t>(node)].key;
    const QModelIndex row = m_list.indexOfNode(node);
    if (!row.isValid()) {
        m_tree->setCurrentIndex(QModelIndex());
    } else if (m_list.nodeAt(m_tree->currentIndex()) != node) {
        m_tree->setCurrentIndex(row);
        m_tree->scrollTo(row);
    }
    m_openAction->setEnabled(node >= 0);
    m_isFollowing = false;
}

void GraphPage::choose(int node) {
    mark(node);
    if (node < 0) {
        return;
    }
    const std::int64_t system = answer().picture.nodes[static_cast<std::size_t>(node)].system;
    if (system > 0) {
        m_isFollowing = true;
        m_workbench.select(model::InstallationId(system));
        m_isFollowing = false;
    }
}

void GraphPage::followSelection() {
    if (m_isFollowing || !isVisible()) {
        return;
    }
    const int node = answer().nodeOf(m_workbench.selection());
    if (node >= 0) {
        mark(node);
        m_canvas->flyTo(node);
    }
}

void GraphPage::goTo(model::InstallationId id) {
    const int node = answer().nodeOf(id);
    if (node >= 0) {
        m_workbench.select(id);
        mark(node);
        m_canvas->flyTo(node);
    } else {
        showNeighbourhood(id);
    }
}

void GraphPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    // A system that was chosen elsewhere and is not in the picture is what a question about one
    // system then means.
    const model::InstallationId selected = m_workbench.selection();
    models::GraphQuestion question = m_state.question();
    if (question.needsSystem() && selected.isValid() && answer().nodeOf(selected) < 0 &&
        question.ask != models::GraphAsk::Path && question.system != selected) {
        question.system = selected;
        ask(question);
    }
    m_state.setWatched(true);
    followSelection();
}

void GraphPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_state.setWatched(false);
}

void GraphPage::restyle() {
    m_bar->restyle();
    m_canvas->update();
    m_empty->update();
}

} // namespace aallokko::gui
