// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys are plain letters: they work wherever the focus is on this page but in a text box.
#include "app/gui/duplicates/page.h"

#include "app/gui/duplicates/merge_dialog.h"
#include "app/gui/duplicates/outcome_dialog.h"
#include "app/gui/duplicates/views.h"
#include "app/gui/empty_state.h"
#include "app/gui/theme.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace aallokko::gui {

namespace {

using model::VerdictKind;
using model::VerdictSubject;

enum Verb { SameVerb, DifferentVerb, LaterVerb, NextVerb, OutcomeVerb, MergeVerb, FunctionVerb };

} // namespace

DuplicatesPage::DuplicatesPage(models::Workbench& workbench, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_list(workbench), m_members(workbench) {
    makeLayout();
    connect(&m_list, &models::Duplicates::changed, this, &DuplicatesPage::showList);
    connect(&m_list, &models::Duplicates::currentChanged, this, &DuplicatesPage::showCurrent);
    retranslate();
}

QString DuplicatesPage::title() const {
    return tr("Duplicates");
}

int DuplicatesPage::count() const {
    return m_list.isKnown() ? m_list.undecided() : -1;
}

QAction* DuplicatesPage::makeAction(const char* name, const QKeySequence& key) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_actions << action;
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name) + QStringLiteral("Button"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons << button;
    return action;
}

QLayout* DuplicatesPage::makeButtons() {
    connect(makeAction("same", Qt::Key_S), &QAction::triggered, this,
            [this] { m_list.decide(VerdictKind::Same); });
    connect(makeAction("different", Qt::Key_D), &QAction::triggered, this,
            [this] { m_list.decide(VerdictKind::Different); });
    connect(makeAction("later", Qt::Key_L), &QAction::triggered, this,
            [this] { m_list.decide(VerdictKind::Later); });
    connect(makeAction("next", Qt::Key_N), &QAction::triggered, this,
            [this] { m_list.goToNext(); });
    connect(makeAction("outcome", Qt::Key_O), &QAction::triggered, this,
            &DuplicatesPage::decideOutcome);
    connect(makeAction("merge", Qt::Key_M), &QAction::triggered, this, &DuplicatesPage::merge);
    connect(makeAction("functionOutcome", Qt::Key_F), &QAction::triggered, this,
            &DuplicatesPage::decideFunction);
    m_head->addWidget(m_buttons[FunctionVerb]); // about no proposal, so not beside its verbs
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : m_buttons.first(FunctionVerb)) {
        if (button == m_buttons[OutcomeVerb]) {
            buttons->addStretch(1);
        }
        buttons->addWidget(button);
    }
    return buttons;
}

QLayout* DuplicatesPage::makeFilter() {
    m_title = new QLabel(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("duplicatesState"));
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("duplicatesFilter"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 31);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("duplicatesKind"));
    m_verdict = new QComboBox(this);
    m_verdict->setObjectName(QStringLiteral("duplicatesVerdict"));
    connect(m_words, &QLineEdit::textChanged, this, &DuplicatesPage::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DuplicatesPage::applyFilter);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &DuplicatesPage::applyFilter);
    m_head = new QHBoxLayout;
    m_head->addWidget(m_title);
    m_head->addSpacing(16);
    m_head->addWidget(m_state, 1, Qt::AlignBottom);
    m_head->addWidget(m_words);
    m_head->addWidget(m_kind);
    m_head->addWidget(m_verdict);
    return m_head;
}

QWidget* DuplicatesPage::makeList() {
    auto* box = new QWidget(this);
    box->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_view = makeRowView("duplicates", box);
    m_view->setModel(&m_list.table());
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    new ColumnFitter(*m_view);
    m_none = new QLabel(box);
    m_none->setObjectName(QStringLiteral("noDuplicates"));
    m_none->setWordWrap(true);
    m_none->setMargin(12);
    m_none->hide();
    layout->addWidget(m_none);
    layout->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DuplicatesPage::chooseRow);
    return box;
}

QWidget* DuplicatesPage::makeDetails() {
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(8, 0, 0, 0);
    const auto label = [box](const char* name) {
        auto* one = new QLabel(box);
        one->setObjectName(QLatin1String(name));
        one->setWordWrap(true);
        one->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return one;
    };
    m_name = label("duplicateName");
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_name->setFont(font);
    m_reasons = label("duplicateReasons");
    m_judged = label("duplicateVerdict");
    m_onlyDifferences = new QCheckBox(box);
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool isOn) {
        m_members.setOnlyDifferences(isOn);
        shareColumns(*m_table);
    });
    m_table = makeRowView("members", box);
    m_table->setModel(&m_members);
    m_table->setItemDelegate(new DifferenceDelegate(m_table));
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const auto id = m_members.member(index.column()); id.isValid()) {
            m_workbench.select(id);
            m_workbench.requestPage(models::PageId::Inventory);
        }
    });
    layout->addWidget(m_name);
    layout->addWidget(m_reasons);
    layout->addWidget(m_judged);
    layout->addWidget(m_onlyDifferences);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeButtons());
    return box;
}

void DuplicatesPage::makeLayout() {
    auto* layout = new QVBoxLayout(this);
    m_empty = new EmptyState(iconName(), this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("duplicatesSplitter"));
    m_splitter->setChildrenCollapsible(false);
    layout->addLayout(makeFilter());
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeDetails());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({400, 600});
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    layout->addWidget(m_stack, 1);
}

void DuplicatesPage::focusFilter() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void DuplicatesPage::setFilter(const QString& words) {
    m_words->setText(words);
}

QByteArray DuplicatesPage::saveState() const {
    return m_splitter->saveState();
}

void DuplicatesPage::restoreState(const QByteArray& state) {
    m_splitter->restoreState(state);
}

void DuplicatesPage::applyFilter() {
    models::DuplicatesFilter filter;
    filter.words = m_words->text();
    if (const QVariant kind = m_kind->currentData(); kind.isValid()) {
        filter.subject = static_cast<VerdictSubject>(kind.toInt());
    }
    if (const QVariant verdict = m_verdict->currentData(); verdict.isValid()) {
        filter.verdict = verdict.toInt() < 0
                             ? std::optional<VerdictKind>()
                             : std::optional(static_cast<VerdictKind>(verdict.toInt()));
    }
    m_list.setFilter(filter);
}

void DuplicatesPage::showList() {
    const bool hasList = m_list.isKnown() && m_list.total() > 0;
    m_stack->setCurrentWidget(hasList ? static_cast<QWidget*>(m_splitter) : m_empty);
    for (QWidget* one : std::initializer_list<QWidget*>{m_words, m_kind, m_verdict}) {
        one->setVisible(hasList);
    }
    const auto language = text::currentLanguage();
    m_empty->setText(m_workbench.session() == nullptr
                         ? tr("Open a project: rows that are the same system, and products that "
                              "several organisations have, are proposed here.")
                     : m_list.isKnown()
                         ? tr("No rows look like the same system or product.\nImport the lists of "
                              "more organisations to compare them.")
                         : tr("Looking for duplicates …"));
    m_state->setText(!hasList ? QString()
                              : tr("%1 to judge of %2 proposals, %3 shown")
                                    .arg(text::number(m_list.undecided(), language),
                                         text::number(m_list.total(), language),
                                         text::number(m_list.table().rowCount(), language)));
    const bool hasRows = m_list.table().rowCount() > 0;
    m_none->setVisible(hasList && !hasRows);
    m_view->setVisible(hasRows);
    fitColumns(*m_view);
    Q_EMIT countChanged();
}

void DuplicatesPage::showCurrent() {
    const session::Proposal* one = m_list.current();
    m_members.setMembers(one == nullptr ? std::vector<model::InstallationId>()
                                        : one->cluster.members);
    m_isShowing = true;
    if (one != nullptr) {
        m_view->selectRow(m_list.currentRow());
        m_view->scrollTo(m_list.table().index(m_list.currentRow(), 0));
    }
    m_isShowing = false;
    m_name->setText(one == nullptr ? QString()
                                   : tr("%1: %2, %n system(s), %3 differing field(s)", nullptr,
                                        static_cast<int>(one->cluster.members.size()))
                                         .arg(models::Duplicates::kindText(one->subject),
                                              m_list.table().row(m_list.currentRow()).cells.front())
                                         .arg(m_members.differences()));
    m_reasons->setText(one == nullptr ? QString() : models::Duplicates::reasonsText(*one));
    m_judged->setText(one == nullptr ? QString() : models::Duplicates::verdictText(*one));
    m_judged->setVisible(!m_judged->text().isEmpty());
    m_onlyDifferences->setEnabled(one != nullptr);
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const bool isPossible =
            i == FunctionVerb
                ? m_workbench.session() != nullptr
                : one != nullptr && (i != MergeVerb || one->cluster.members.size() > 1);
        m_actions[i]->setEnabled(isPossible);
        m_buttons[i]->setEnabled(isPossible);
    }
    shareColumns(*m_table);
}

void DuplicatesPage::chooseRow() {
    if (m_isShowing) {
        return;
    }
    m_list.setCurrentRow(m_view->currentIndex().row());
    if (const session::Proposal* one = m_list.current()) {
        m_workbench.select(one->cluster.members.front());
    }
}

void DuplicatesPage::merge() {
    const session::Proposal* one = m_list.current();
    if (one == nullptr || m_workbench.session() == nullptr) {
        return;
    }
    MergeDialog dialog(m_workbench, one->cluster.members, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_list.merge(dialog.merge());
    }
}

void DuplicatesPage::decideOutcome() {
    const session::Proposal* one = m_list.current();
    if (one == nullptr || m_workbench.session() == nullptr) {
        return;
    }
    OutcomeDialog dialog(m_workbench, one->cluster.members, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_list.consolidate(dialog.wanted());
    }
}

void DuplicatesPage::decideFunction() {
    if (m_workbench.session() == nullptr) {
        return;
    }
    OutcomeDialog dialog(m_workbench, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_list.consolidate(dialog.wanted());
    }
}

void DuplicatesPage::restyle() {
    m_table->viewport()->update();
}

void DuplicatesPage::retranslateFilter() {
    const int kind = std::max(0, m_kind->currentIndex());
    const int verdict = std::max(0, m_verdict->currentIndex());
    const QSignalBlocker blockKind(m_kind);
    const QSignalBlocker blockVerdict(m_verdict);
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (const auto one :
         {VerdictSubject::Installation, VerdictSubject::Product, VerdictSubject::Function}) {
        m_kind->addItem(models::Duplicates::kindText(one), static_cast<int>(one));
    }
    m_kind->setCurrentIndex(kind);
    m_kind->setAccessibleName(tr("Kind of the proposals shown"));
    m_verdict->clear();
    m_verdict->addItem(tr("All verdicts"));
    m_verdict->addItem(tr("To judge"), -1);
    m_verdict->addItem(tr("Judged the same"), static_cast<int>(VerdictKind::Same));
    m_verdict->addItem(tr("Judged different"), static_cast<int>(VerdictKind::Different));
    m_verdict->addItem(tr("Put off"), static_cast<int>(VerdictKind::Later));
    m_verdict->setCurrentIndex(verdict);
    m_verdict->setAccessibleName(tr("Verdict of the proposals shown"));
    m_words->setPlaceholderText(tr("Filter: name or organisation"));
    m_words->setAccessibleName(tr("Filter proposals"));
}

void DuplicatesPage::retranslateActions() {
    const QStringList texts{tr("Same"),     tr("Different"), tr("Later"),       tr("Next"),
                            tr("Outcome…"), tr("Merge…"),    tr("By function…")};
    const QStringList tips{
        tr("They are the same: the verdict is stored, nothing is merged yet"),
        tr("They are different: they are not proposed together again"),
        tr("Put the question off"),
        tr("Go to the next one without a verdict"),
        tr("Decide what becomes of these systems and where they move; shows the effect first"),
        tr("Make one system of these rows; shows what would happen first"),
        tr("Decide what becomes of all systems of a function, but for exceptions")};
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QString key = m_actions[i]->shortcut().toString(QKeySequence::NativeText);
        m_actions[i]->setText(texts[i]);
        m_actions[i]->setToolTip(tips[i]);
        m_buttons[i]->setText(texts[i] + QStringLiteral("  (") + key + u')');
        m_buttons[i]->setToolTip(tips[i]);
        m_buttons[i]->setAccessibleName(texts[i]);
        m_buttons[i]->setAccessibleDescription(tips[i]);
    }
}

void DuplicatesPage::retranslate() {
    m_title->setText(title());
    retranslateFilter();
    retranslateActions();
    m_onlyDifferences->setText(tr("Only differing fields"));
    m_view->setAccessibleName(tr("Proposals"));
    m_view->setAccessibleDescription(
        tr("S same, D different, L later, N next without a verdict, O outcome, M merge."));
    m_table->setAccessibleName(tr("Systems of the proposal side by side"));
    m_none->setText(tr("No proposal fits the filter."));
    showList();
    showCurrent();
}

} // namespace aallokko::gui
