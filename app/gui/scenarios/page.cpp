// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assembly and the verbs on one plan; the comparison is filled in comparison.cpp.
#include "app/gui/scenarios/page.h"

#include "app/gui/chart_view.h"
#include "app/gui/empty_state.h"
#include "app/gui/scenarios/approve_dialog.h"
#include "app/gui/scenarios/risk_dialog.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAction>
#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace aallokko::gui {

namespace {

constexpr quint32 stateVersion = 1;

QTableView* makeView(const char* name, QAbstractItemModel& model, QWidget* parent) {
    auto* view = new QTableView(parent);
    view->setObjectName(QLatin1String(name));
    view->setModel(&model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 8);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return view;
}

} // namespace

ScenariosPage::ScenariosPage(models::Workbench& workbench, models::PlannerRun& planner,
                             QWidget* parent)
    : Page(parent), m_workbench(workbench), m_planner(planner), m_state(workbench) {
    makeActions();
    makeLayout();
    connect(&m_state, &models::ScenariosState::changed, this, &ScenariosPage::refresh);
    connect(&m_state, &models::ScenariosState::reviewed, this, &ScenariosPage::approve);
    connect(&m_state, &models::ScenariosState::risked, this, &ScenariosPage::showRisk);
    connect(&m_state, &models::ScenariosState::judgingChanged, this, &ScenariosPage::enableActions);
    connect(&m_plans, &models::ScenarioTable::tickedChanged, this, [this] {
        const auto& ticked = m_plans.ticked();
        const bool isPair = ticked.size() == 2;
        m_state.compare(isPair ? ticked[0] : std::string(), isPair ? ticked[1] : std::string());
        showComparison();
    });
    connect(&m_planner, &models::PlannerRun::changed, this, [this] {
        if (m_isReplanning && !m_planner.isRunning()) {
            m_isReplanning = false;
            const auto* approved =
                m_workbench.session() == nullptr
                    ? nullptr
                    : session::approvedScenario(m_workbench.session()->inventory());
            if (approved != nullptr) {
                m_plans.tick(approved->id, true);
                m_plans.tick("draft", true);
            }
        }
        enableActions();
    });
    retranslate();
    refresh();
}

void ScenariosPage::makeActions() {
    m_copy = new QAction(this);
    m_rename = new QAction(this);
    m_approve = new QAction(this);
    m_replan = new QAction(this);
    m_risk = new QAction(this);
    connect(m_risk, &QAction::triggered, this, [this] { m_state.judgeRisk(current()); });
    connect(m_copy, &QAction::triggered, this, &ScenariosPage::copy);
    connect(m_rename, &QAction::triggered, this, &ScenariosPage::rename);
    connect(m_approve, &QAction::triggered, this, [this] { m_state.review(current()); });
    connect(m_replan, &QAction::triggered, this, &ScenariosPage::replan);
}

QList<QAction*> ScenariosPage::editActions() const {
    return {m_copy, m_rename, m_approve, m_replan, m_risk};
}

void ScenariosPage::makeLayout() {
    m_title = new QLabel(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(makePlans());
    splitter->addWidget(makeComparison());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_empty = new EmptyState(QStringLiteral("scenarios"), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_stack, 1);
}

QWidget* ScenariosPage::makePlans() {
    auto* top = new QWidget(this);
    m_view = makeView("plans", m_plans, top);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ScenariosPage::enableActions);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        const QModelIndex name = index.siblingAtColumn(models::ScenarioTable::Name);
        m_plans.tick(m_plans.idAt(index.row()),
                     name.data(Qt::CheckStateRole).toInt() != Qt::Checked);
    });
    auto* row = new QHBoxLayout;
    for (QAction* action : editActions()) {
        auto* button = new QPushButton(top);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
        m_buttons << button;
    }
    m_buttons[0]->setObjectName(QStringLiteral("copyPlan"));
    m_buttons[1]->setObjectName(QStringLiteral("renamePlan"));
    m_buttons[2]->setObjectName(QStringLiteral("approvePlanButton"));
    m_buttons[3]->setObjectName(QStringLiteral("replanNear"));
    m_buttons[4]->setObjectName(QStringLiteral("planRisk"));
    row->addStretch(1);
    auto* upper = new QVBoxLayout(top);
    upper->setContentsMargins(0, 0, 0, 0);
    upper->addWidget(m_view, 1);
    upper->addLayout(row);
    return top;
}

QWidget* ScenariosPage::makeComparison() {
    auto* bottom = new QWidget(this);
    m_compared = new QLabel(bottom);
    m_compared->setObjectName(QStringLiteral("compared"));
    m_compared->setWordWrap(true);
    m_comparison = new QWidget(bottom);
    m_terms = new ChartPanel("termsChart", m_comparison);
    m_load = new ChartPanel("loadsChart", m_comparison);
    m_moved = makeView("moved", m_moves, m_comparison);
    connect(m_moved, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_workbench.requestPage(models::PageId::Inventory);
        m_workbench.select(m_moves.row(index.row()).system);
    });
    auto* charts = new QHBoxLayout;
    charts->setSpacing(16);
    charts->addWidget(m_terms, 5);
    charts->addWidget(m_load, 4);
    auto* lower = new QVBoxLayout(m_comparison);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->addLayout(charts, 1);
    lower->addWidget(m_moved, 1);
    auto* under = new QVBoxLayout(bottom);
    under->setContentsMargins(0, 0, 0, 0);
    under->addWidget(m_compared);
    under->addWidget(m_comparison, 1);
    return bottom;
}

QString ScenariosPage::title() const {
    return tr("Scenarios");
}

void ScenariosPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_state.setWatched(true);
}

void ScenariosPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_state.setWatched(false);
}

std::string ScenariosPage::current() const {
    return m_plans.idAt(m_view->currentIndex().row());
}

QString ScenariosPage::nameOf(const std::string& id) const {
    const session::Session* session = m_workbench.session();
    const auto* scenario =
        session == nullptr ? nullptr : session->inventory().find<model::Scenario>(id);
    return scenario == nullptr ? text::qstring(id) : text::qstring(scenario->name);
}

void ScenariosPage::refresh() {
    const session::Session* session = m_workbench.session();
    const bool hasPlans =
        session != nullptr && !session->inventory().all<model::Scenario>().empty();
    m_stack->setCurrentIndex(hasPlans ? 0 : 1);
    m_hint->setVisible(hasPlans);
    if (m_generation != m_state.generation()) {
        m_generation = m_state.generation();
        const std::string chosen = current();
        const model::Scenario* inUse = session == nullptr ? nullptr : session->findScenario({});
        m_plans.show(m_state.answer(), inUse == nullptr ? std::string() : inUse->id);
        m_view->selectRow(std::max(0, m_plans.rowOf(chosen)));
        m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_view->horizontalHeader()->setSectionResizeMode(models::ScenarioTable::Standing,
                                                         QHeaderView::Stretch);
        const int rows = std::clamp(m_plans.rowCount(), 2, 7) + 2; // heading and a free line
        m_view->setMaximumHeight(rows * m_view->verticalHeader()->defaultSectionSize());
        offerPair(inUse);
        showComparison();
    }
    enableActions();
}

// Once a project the plan in use and the first other one are ticked, so that something is compared.
void ScenariosPage::offerPair(const model::Scenario* inUse) {
    if (m_state.answer() == nullptr) {
        m_hasOffered = false;
        return;
    }
    if (m_hasOffered || inUse == nullptr || !m_plans.ticked().empty() || m_plans.rowCount() < 2) {
        return;
    }
    m_hasOffered = true;
    m_plans.tick(inUse->id, true);
    m_plans.tick(m_plans.idAt(m_plans.rowOf(inUse->id) == 0 ? 1 : 0), true);
}

void ScenariosPage::enableActions() {
    const session::Session* session = m_workbench.session();
    const auto* scenario =
        session == nullptr ? nullptr : session->inventory().find<model::Scenario>(current());
    const bool hasPlan = scenario != nullptr && scenario->plan && !scenario->plan->items.empty();
    m_copy->setEnabled(scenario != nullptr);
    m_rename->setEnabled(scenario != nullptr);
    m_approve->setEnabled(hasPlan && !scenario->isApproved);
    m_replan->setEnabled(session != nullptr && !m_planner.isRunning() &&
                         session::approvedScenario(session->inventory()) != nullptr);
    m_risk->setEnabled(hasPlan && !m_state.isJudgingRisk());
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setEnabled(editActions()[i]->isEnabled());
    }
}

QString ScenariosPage::askForName(const QString& title, const QString& start) {
    bool isGood = false;
    const QString name = QInputDialog::getText(this, title, tr("Name of the plan:"),
                                               QLineEdit::Normal, start, &isGood)
                             .trimmed();
    return isGood ? name : QString();
}

void ScenariosPage::copy() {
    const std::string from = current();
    const QString name =
        askForName(tr("Copy the plan %1").arg(nameOf(from)), tr("%1, copy").arg(nameOf(from)));
    if (!name.isEmpty() && m_workbench.accept(session::copyScenario(*m_workbench.session(), from,
                                                                    name.toStdString()))) {
        m_workbench.showMessage(tr("The plan was copied as %1.").arg(name));
    }
}

void ScenariosPage::rename() {
    const std::string id = current();
    const QString name = askForName(tr("Rename the plan %1").arg(nameOf(id)), nameOf(id));
    if (!name.isEmpty()) {
        m_workbench.accept(session::renameScenario(*m_workbench.session(), id, name.toStdString()));
    }
}

void ScenariosPage::approve(const session::ApprovalReview& review) {
    session::Session& session = *m_workbench.session();
    ApproveDialog dialog(session, review, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const auto approval = session::approveScenario(session, review, dialog.request());
    if (!approval) {
        m_workbench.showError(approval.error());
        return;
    }
    m_workbench.showMessage(tr("%1 is the approved plan; %n deficit(s) were accepted with it.",
                               nullptr, static_cast<int>(approval->deficits.size()))
                                .arg(nameOf(review.scenario)));
}

void ScenariosPage::replan() {
    session::PlanRequest request;
    request.scenario = "draft";
    request.replan = true;
    m_isReplanning = true;
    m_planner.start(request);
    m_isReplanning = m_planner.isRunning();
}

// Beside the page, so that plan and risk can be looked at together.
void ScenariosPage::showRisk(const models::RiskAnswer& answer) {
    auto* dialog = new RiskDialog(nameOf(answer.scenario), answer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RiskDialog::systemChosen, this, [this](model::InstallationId id) {
        m_workbench.requestPage(models::PageId::Inventory);
        m_workbench.select(id);
    });
    dialog->show();
}

QByteArray ScenariosPage::saveState() const {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_terms->isTable() << m_load->isTable();
    return state;
}

void ScenariosPage::restoreState(const QByteArray& state) {
    QDataStream stream(state);
    quint32 version = 0;
    bool isTermTable = false;
    bool isLoadTable = false;
    stream >> version >> isTermTable >> isLoadTable;
    if (stream.status() == QDataStream::Ok && version == stateVersion) {
        m_terms->setTable(isTermTable);
        m_load->setTable(isLoadTable);
    }
}

void ScenariosPage::retranslate() {
    m_title->setText(title());
    m_hint->setText(tr("Tick two plans to see them side by side. A copy keeps a plan while you try "
                       "another one."));
    m_view->setAccessibleName(tr("Plans"));
    m_view->setAccessibleDescription(tr("Enter ticks a plan; two ticked ones are compared."));
    m_moved->setAccessibleName(tr("Systems that are elsewhere"));
    m_moved->setAccessibleDescription(tr("Enter shows the system in the inventory."));
    m_copy->setText(tr("Copy…"));
    m_rename->setText(tr("Rename…"));
    m_approve->setText(tr("Approve…"));
    m_replan->setText(tr("Plan again near the approved plan"));
    m_risk->setText(tr("Risk assessment…"));
    m_risk->setToolTip(tr("How likely the plan holds when its estimates are uncertain"));
    m_replan->setToolTip(tr("Moves as few systems as possible; the result is the plan “draft”"));
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(editActions()[i]->text());
        m_buttons[i]->setToolTip(editActions()[i]->toolTip());
    }
    m_empty->setText(tr("Here stand the plans of the project, side by side.\nThere is no plan yet: "
                        "run the planner."));
    m_plans.retranslate();
    m_generation = -1;
    refresh();
}

} // namespace aallokko::gui
