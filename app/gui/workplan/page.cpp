// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assembly of the page; what its actions do is in page_actions.cpp.
#include "app/gui/workplan/page.h"

#include "app/gui/empty_state.h"
#include "app/gui/page_head.h"
#include "app/gui/system_picker.h"
#include "app/gui/theme.h"
#include "app/session/work_plan.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace aallokko::gui {

using models::WorkList;

namespace {

constexpr quint32 stateVersion = 1;

} // namespace

WorkPlanPage::WorkPlanPage(models::Workbench& workbench, QWidget* parent)
    : Page(parent), m_workbench(workbench) {
    makeActions();
    makeLayout();
    connect(&workbench, &models::Workbench::sessionChanged, this, &WorkPlanPage::refresh);
    connect(&workbench, &models::Workbench::selectionChanged, this, &WorkPlanPage::enable);
    connect(&workbench, &models::Workbench::workRequested, this,
            [this](WorkList list, const QString& words) {
                showList(list);
                const bool isStatus = words.startsWith(u'*');
                current().setFilter(isStatus ? QString() : words);
                current().setStatus(isStatus ? words : QString());
            });
    retranslate();
    refresh();
}

void WorkPlanPage::makeLayout() {
    m_head = new PageHead("workCounts", this);
    m_head->addButton(m_add, "workAdd");
    m_head->addButton(m_done, "workDone");
    m_head->addButton(m_remove, "workRemove");
    m_head->addButton(m_systems, "workSystems");
    m_head->addButton(m_link, "workLink");
    m_head->addButton(m_import, "workImport");
    m_head->addButton(m_export, "workExport");
    m_stack = new QStackedWidget(this);
    m_tabs = new QTabWidget(m_stack);
    m_tabs->setObjectName(QStringLiteral("workLists"));
    m_tabs->setDocumentMode(true);
    for (const WorkList list : session::workLists) {
        auto*& view = m_lists[static_cast<std::size_t>(list)];
        view = new WorkListView(m_workbench, list, m_tabs);
        m_tabs->addTab(view, QString());
        connect(view, &WorkListView::selectionChanged, this, &WorkPlanPage::enable);
        connect(view, &WorkListView::countsChanged, this, &WorkPlanPage::showCounts);
        view->view().setContextMenuPolicy(Qt::ActionsContextMenu);
        view->view().addActions({m_add, m_done, m_remove, m_systems, m_link, m_copy, m_paste});
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        enable();
        showCounts();
    });
    m_empty = new EmptyState(iconName(), this);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    m_picker = new SystemPicker(m_workbench, this);
    m_picker->setObjectName(QStringLiteral("workPicker"));
    m_picker->setFixedWidth(fontMetrics().averageCharWidth() * 36);
    connect(m_picker, &SystemPicker::chosen, this, &WorkPlanPage::linkSystem);
    auto* top = new QHBoxLayout;
    top->addWidget(m_head, 1);
    top->addWidget(m_picker, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
}

QString WorkPlanPage::title() const {
    return tr("Work plan");
}

int WorkPlanPage::count() const {
    const session::Session* session = m_workbench.session();
    if (session == nullptr) {
        return -1;
    }
    int open = 0;
    for (const models::WorkRow& row : m_lists[0]->table().rows()) {
        open += row.isOverdue ? 1 : 0;
    }
    return open > 0 ? open : -1;
}

WorkListView& WorkPlanPage::current() const {
    return *m_lists[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))];
}

WorkList WorkPlanPage::currentList() const {
    return static_cast<WorkList>(std::max(0, m_tabs->currentIndex()));
}

void WorkPlanPage::showList(WorkList list) {
    m_tabs->setCurrentIndex(static_cast<int>(list));
}

void WorkPlanPage::focusFilter() {
    current().focusFilter();
}

void WorkPlanPage::setFilter(const QString& text) {
    current().setFilter(text);
}

void WorkPlanPage::refresh() {
    const bool hasProject = m_workbench.session() != nullptr;
    m_stack->setCurrentIndex(hasProject ? 0 : 1);
    m_head->setButtonsVisible(hasProject);
    m_picker->setVisible(hasProject);
    enable();
    showCounts();
}

void WorkPlanPage::showCounts() {
    if (m_tabs == nullptr || m_lists.back() == nullptr) {
        return;
    }
    const model::Language language = text::currentLanguage();
    static constexpr std::array<const char*, 3> codes{"work.list.measures", "work.list.positions",
                                                      "work.list.decisions"};
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        const auto rows = std::ssize(m_lists[i]->table().rows());
        m_tabs->setTabText(static_cast<int>(i),
                           rows == 0 ? text::sentence(codes[i], {})
                                     : QStringLiteral("%1  %2").arg(text::sentence(codes[i], {}),
                                                                    text::number(rows, language)));
    }
    const session::Session* session = m_workbench.session();
    if (session == nullptr) {
        m_head->setCounts({});
        return;
    }
    int open = 0;
    int overdue = 0;
    for (const models::WorkRow& row : m_lists[0]->table().rows()) {
        open += row.isClosed ? 0 : 1;
        overdue += row.isOverdue ? 1 : 0;
    }
    m_head->setCounts(tr("Open measures: %1, overdue: %2")
                          .arg(text::number(open, language), text::number(overdue, language)));
    Q_EMIT countChanged();
}

void WorkPlanPage::enable() {
    if (m_tabs == nullptr || m_lists.back() == nullptr) {
        return;
    }
    const bool hasProject = m_workbench.session() != nullptr;
    const std::vector<std::int64_t> chosen = current().selected();
    bool hasSystems = false;
    for (const std::int64_t id : chosen) {
        const models::WorkRow* row = current().table().row(current().table().positionOf(id));
        hasSystems = hasSystems || (row != nullptr && !row->systems.empty());
    }
    const bool isMeasures = currentList() == WorkList::Measures;
    m_add->setEnabled(hasProject);
    m_remove->setEnabled(!chosen.empty());
    m_done->setEnabled(!chosen.empty() && isMeasures);
    m_systems->setEnabled(hasSystems);
    m_link->setEnabled(isMeasures && !chosen.empty() && m_workbench.selection().isValid());
    m_picker->setEnabled(isMeasures && !chosen.empty());
    m_copy->setEnabled(!chosen.empty());
    m_paste->setEnabled(hasProject && isMeasures);
    m_import->setEnabled(hasProject && isMeasures);
    m_export->setEnabled(hasProject);
}

QByteArray WorkPlanPage::saveState() const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << stateVersion << m_tabs->currentIndex();
    for (const WorkListView* view : m_lists) {
        out << view->saveState();
    }
    return bytes;
}

void WorkPlanPage::restoreState(const QByteArray& state) {
    QDataStream in(state);
    quint32 version = 0;
    int tab = 0;
    in >> version >> tab;
    if (version != stateVersion) {
        return;
    }
    for (WorkListView* view : m_lists) {
        QByteArray bytes;
        in >> bytes;
        view->restoreState(bytes);
    }
    m_tabs->setCurrentIndex(tab);
}

void WorkPlanPage::restyle() {
    for (WorkListView* view : m_lists) {
        view->view().viewport()->update();
    }
}

} // namespace aallokko::gui
