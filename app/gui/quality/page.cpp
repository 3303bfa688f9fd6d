// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assembly; what happens with one finding is in finding_actions.cpp.
#include "app/gui/quality/page.h"

#include "app/gui/empty_state.h"
#include "app/gui/intake/severity_delegate.h"
#include "app/gui/quality/finding_panel.h"
#include "app/gui/quality/overview_panel.h"
#include "app/models/roles.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace aallokko::gui {

namespace {

// Data of the severity box: a model::Severity, all, or the accepted ones.
enum Shown { All = -1, Accepted = -2 };

} // namespace

QualityPage::QualityPage(models::Workbench& workbench, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_state(workbench), m_tree(workbench) {
    makeActions();
    makeLayout();
    connect(&m_state, &models::QualityState::changed, this, &QualityPage::refresh);
    connect(m_overview, &OverviewPanel::formWanted, this, &QualityPage::askForForm);
    connect(m_overview, &OverviewPanel::reviewWanted, this, &QualityPage::review);
    connect(m_overview, &OverviewPanel::organisationChosen, this, [this](const QString& name) {
        setFilter(name);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(&workbench, &models::Workbench::findingsRequested, this, &QualityPage::showFindings);
    retranslate();
    refresh();
}

QWidget* QualityPage::makeFindings() {
    auto* findings = new QWidget(this);
    m_words = new QLineEdit(findings);
    m_words->setObjectName(QStringLiteral("findingWords"));
    m_words->setClearButtonEnabled(true);
    m_grouping = new QComboBox(findings);
    m_grouping->setObjectName(QStringLiteral("findingGrouping"));
    m_severity = new QComboBox(findings);
    m_severity->setObjectName(QStringLiteral("findingSeverity"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_grouping);
    row->addWidget(m_severity);
    makeTree();
    m_none = new QLabel(findings);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_treeStack = new QStackedWidget(findings);
    m_treeStack->addWidget(m_view);
    m_treeStack->addWidget(m_none);
    auto* side = new QWidget(findings);
    m_panel = new FindingPanel(m_workbench, side);
    m_cellButton = new QPushButton(side);
    m_cellButton->setObjectName(QStringLiteral("goToCell"));
    m_waiveButton = new QPushButton(side);
    m_waiveButton->setObjectName(QStringLiteral("waiveFinding"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cellButton);
    buttons->addWidget(m_waiveButton);
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_panel, 1);
    right->addLayout(buttons);
    auto* splitter = new QSplitter(Qt::Horizontal, findings);
    splitter->addWidget(m_treeStack);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(findings);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(splitter, 1);
    return findings;
}

void QualityPage::makeTree() {
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("findings"));
    m_view->setModel(&m_tree);
    m_view->setItemDelegate(new SeverityDelegate(m_view));
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAllColumnsShowFocus(true);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions(editActions());
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_view->header()->resizeSection(models::FindingTree::OtherColumn, letter * 18);
    m_view->setColumnHidden(models::FindingTree::PlaceColumn, true); // stands in the panel
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QualityPage::showCurrent);
    connect(m_view, &QTreeView::activated, this, [this] {
        if (current() != nullptr && m_panel->canEdit()) {
            m_panel->focusEditor();
        }
    });
}

void QualityPage::makeLayout() {
    m_title = new QLabel(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("qualityCounts"));
    m_counts->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(16);
    head->addWidget(m_counts, 1, Qt::AlignBottom);
    m_sampleButton = new QPushButton(this);
    m_sampleButton->setObjectName(QStringLiteral("qualitySample"));
    connect(m_sampleButton, &QPushButton::clicked, m_sample, &QAction::trigger);
    head->addWidget(m_sampleButton);
    m_overview = new OverviewPanel(m_workbench, m_state, this);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_overview);
    splitter->addWidget(makeFindings());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_empty = new EmptyState(QStringLiteral("quality"), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_tree.setWords(text);
        showGroups();
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_tree.setGrouping(index == 0 ? models::FindingTree::Grouping::Rule
                                      : models::FindingTree::Grouping::Organisation);
        showGroups();
    });
    connect(m_severity, &QComboBox::currentIndexChanged, this, [this] {
        const int shown = m_severity->currentData().toInt();
        m_tree.setAccepted(shown == Accepted ? models::FindingTree::Accepted::Only
                                             : models::FindingTree::Accepted::Hidden);
        m_tree.setSeverity(shown == Accepted ? All : shown);
        showGroups();
    });
    connect(m_cellButton, &QPushButton::clicked, m_toCell, &QAction::trigger);
    connect(m_waiveButton, &QPushButton::clicked, this, [this] {
        (current() != nullptr && current()->isWaived ? m_unwaive : m_waive)->trigger();
    });
}

QString QualityPage::title() const {
    return tr("Quality");
}

int QualityPage::count() const {
    return m_state.quality() == nullptr ? -1 : m_tree.open();
}

void QualityPage::focusFilter() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void QualityPage::setFilter(const QString& text) {
    m_words->setText(text);
}

void QualityPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_state.setWatched(true);
}

void QualityPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_state.setWatched(false);
}

void QualityPage::refresh() {
    const session::Session* session = m_workbench.session();
    const session::Quality* quality = session == nullptr ? nullptr : m_state.quality();
    if (m_generation != m_state.generation()) {
        m_generation = m_state.generation();
        m_tree.show(quality == nullptr ? nullptr : &quality->findings);
        m_overview->fill();
        showGroups();
    }
    const bool hasSystems = session != nullptr && !session->systems().systems().empty();
    m_stack->setCurrentIndex(hasSystems ? 0 : 1);
    m_counts->setVisible(hasSystems);
    m_sampleButton->setVisible(hasSystems);
    m_sample->setEnabled(hasSystems);
    showCounts();
    Q_EMIT countChanged();
}

void QualityPage::showCounts() {
    if (m_state.quality() == nullptr) {
        m_counts->setText(m_state.isRunning() ? tr("Checking…") : QString());
        return;
    }
    std::array<int, 3> open{};
    int accepted = 0;
    for (const rules::Finding& finding : m_state.quality()->findings) {
        ++(finding.isWaived ? accepted : open[static_cast<std::size_t>(finding.severity)]);
    }
    QStringList parts{tr("%Ln error(s)", nullptr, open[2]), tr("%Ln warning(s)", nullptr, open[1]),
                      tr("%Ln remark(s)", nullptr, open[0])};
    if (accepted > 0) {
        parts << tr("%Ln accepted", nullptr, accepted);
    }
    m_counts->setText(parts.join(QStringLiteral(" · ")) +
                      (m_state.isRunning() ? QStringLiteral(" · ") + tr("Checking…") : QString()));
}

// Groups are closed unless a filter leaves few findings; the finding in view is kept in view.
void QualityPage::showGroups() {
    constexpr int fewFindings = 60;
    for (int row = 0; row < m_tree.rowCount(); ++row) {
        m_view->setFirstColumnSpanned(row, {}, true);
        if (m_tree.shown() <= fewFindings) {
            m_view->expand(m_tree.index(row, 0));
        }
    }
    m_treeStack->setCurrentIndex(m_tree.rowCount() > 0 || m_state.quality() == nullptr ? 0 : 1);
    keepPlace();
    showCurrent();
}

void QualityPage::retranslate() {
    m_title->setText(title());
    m_words->setAccessibleName(tr("Filter findings"));
    m_words->setPlaceholderText(tr("Filter: system, organisation, rule or words"));
    const QSignalBlocker blockGrouping(m_grouping);
    const int grouping = std::max(0, m_grouping->currentIndex());
    m_grouping->clear();
    m_grouping->addItems({tr("By rule"), tr("By organisation")});
    m_grouping->setCurrentIndex(grouping);
    m_grouping->setAccessibleName(tr("How the findings are grouped"));
    const QSignalBlocker blockSeverity(m_severity);
    const int severity = std::max(0, m_severity->currentIndex());
    m_severity->clear();
    m_severity->addItem(tr("All open findings"), All);
    for (const auto one :
         {model::Severity::Error, model::Severity::Warning, model::Severity::Info}) {
        m_severity->addItem(text::severityWord(one, text::currentLanguage()),
                            static_cast<int>(one));
    }
    m_severity->addItem(tr("Accepted findings"), Accepted);
    m_severity->setCurrentIndex(severity);
    m_severity->setAccessibleName(tr("Severity of the findings shown"));
    m_view->setAccessibleName(tr("Quality findings"));
    m_view->setAccessibleDescription(tr("Enter goes to the value to correct."));
    m_none->setText(tr("No findings here. Clear the filter, or choose another severity."));
    m_empty->setText(tr("Here stands what is missing or contradicts itself in the inventories, and "
                        "what to ask whom.\nThere are no systems yet: import inventories first."));
    m_toCell->setText(tr("Go to the cell"));
    m_waive->setText(tr("Accept…"));
    m_unwaive->setText(tr("Take the acceptance back"));
    m_makeForm->setText(tr("Make the form of the organisation…"));
    m_cellButton->setText(m_toCell->text());
    m_sample->setText(tr("Draw a sample…"));
    m_sampleButton->setText(m_sample->text());
    m_sampleButton->setToolTip(tr("Systems to compare with evidence, reproducible by its seed"));
    m_tree.retranslate();
    m_overview->retranslate();
    m_panel->retranslate();
    showCounts();
    showGroups();
}

void QualityPage::restyle() {
    m_view->viewport()->update();
}

} // namespace aallokko::gui
