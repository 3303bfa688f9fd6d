// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page shows what the run holds; every panel is filled anew when the run has changed.
#include "app/gui/intake/page.h"

#include "app/gui/empty_state.h"
#include "app/gui/intake/change_panel.h"
#include "app/gui/intake/history_panel.h"
#include "app/gui/intake/preview_panel.h"
#include "app/gui/intake/problem_panel.h"
#include "app/gui/intake/queue_panel.h"
#include "app/gui/intake/severity_delegate.h"
#include "app/gui/theme.h"
#include "app/models/clipboard_table.h"
#include "app/models/import_tables.h"
#include "app/models/import_tally.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace aallokko::gui {

namespace {
enum Tab { ColumnsTab, ProblemsTab, ChangesTab };
}

IntakePage::IntakePage(models::Workbench& workbench, models::ImportRun& run, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_run(run) {
    makeLayout();
    connect(&run, &models::ImportRun::changed, this, &IntakePage::refresh);
    connect(&run, &models::ImportRun::progressed, m_queue, &QueuePanel::showProgress);
    connect(&run, &models::ImportRun::selectionChanged, this, &IntakePage::showChoice);
    connect(&workbench, &models::Workbench::sessionChanged, this,
            [this] { m_paste->setEnabled(m_workbench.session() != nullptr); });
    retranslate();
}

QTableView* IntakePage::makeView(const char* name) {
    auto* view = new QTableView(this);
    view->setObjectName(QLatin1String(name));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setWordWrap(false);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    // Widths follow the first rows: measuring thousands would hold the window up.
    view->horizontalHeader()->setResizeContentsPrecision(40);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    view->setItemDelegate(new SeverityDelegate(view));
    return view;
}

QLayout* IntakePage::makeHead() {
    m_title = new QLabel(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("importState"));
    m_state->setWordWrap(true);
    m_accept = new QPushButton(this);
    m_accept->setObjectName(QStringLiteral("acceptImport"));
    m_discard = new QPushButton(this);
    m_discard->setObjectName(QStringLiteral("discardImport"));
    m_paste = new QAction(this);
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_paste->setEnabled(false);
    addAction(m_paste);
    m_pasteButton = new QPushButton(this);
    m_pasteButton->setObjectName(QStringLiteral("pasteTable"));
    connect(m_paste, &QAction::triggered, this, &IntakePage::paste);
    connect(m_paste, &QAction::changed, this,
            [this] { m_pasteButton->setEnabled(m_paste->isEnabled()); });
    connect(m_pasteButton, &QPushButton::clicked, m_paste, &QAction::trigger);
    connect(m_accept, &QPushButton::clicked, this, &IntakePage::accept);
    connect(m_discard, &QPushButton::clicked, this, [this] { m_run.discard(); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(16);
    head->addWidget(m_state, 1, Qt::AlignBottom);
    head->addWidget(m_pasteButton);
    head->addWidget(m_discard);
    head->addWidget(m_accept);
    return head;
}

void IntakePage::makeTabs() {
    m_queue = new QueuePanel(m_workbench, m_run, makeView("files"), this);
    m_preview = new PreviewPanel(m_workbench, m_run, this);
    m_problems = new ProblemPanel(m_workbench, makeView("problems"), this);
    m_changes = new ChangePanel(m_workbench, m_run, makeView("changes"), this);
    m_tabs = new QTabWidget(this);
    m_tabs->addTab(m_preview, QString());
    m_tabs->addTab(m_problems, QString());
    m_tabs->addTab(m_changes, QString());
    connect(m_queue, &QueuePanel::currentChanged, this, &IntakePage::showSource);
    connect(m_problems, &ProblemPanel::placeRequested, this, &IntakePage::goTo);
}

void IntakePage::makeLayout() {
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(makeHead());
    m_refused = new QLabel(this);
    m_refused->setWordWrap(true);
    layout->addWidget(m_refused);
    makeTabs();
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(m_queue);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_empty = new EmptyState(QStringLiteral("import"), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    m_history = new HistoryPanel(m_workbench, makeView("imports"), this);
    layout->addWidget(m_history, 1);
    connect(m_history, &HistoryPanel::changed, this,
            [this] { m_history->setVisible(m_run.sources().empty() && !m_history->isEmpty()); });
}

QString IntakePage::title() const {
    return tr("Import");
}

int IntakePage::count() const {
    return m_run.review() == nullptr ? -1 : m_problems->count();
}

QList<QAction*> IntakePage::editActions() const {
    return {m_paste};
}

void IntakePage::focusFilter() {
    if (m_tabs->currentIndex() == ChangesTab) {
        m_changes->focusFilter();
        return;
    }
    m_tabs->setCurrentIndex(ProblemsTab);
    m_problems->focusFilter();
}

bool IntakePage::goToProblem(int step) {
    if (m_run.review() == nullptr || m_problems->count() == 0) {
        return false;
    }
    showTab(ProblemsTab);
    return m_problems->go(step);
}

void IntakePage::showTab(int tab) {
    m_tabs->setCurrentIndex(tab);
}

void IntakePage::showSource() {
    m_preview->show(m_queue->current());
}

void IntakePage::goTo(const base::SourceRef& place) {
    const auto& sources = m_run.sources();
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (sources[i].name.toStdString() == place.file) {
            m_queue->select(static_cast<int>(i));
            showTab(ColumnsTab);
            m_preview->goTo(place);
            return;
        }
    }
}

// In a text field Ctrl+V pastes there; the field takes the key before this action.
void IntakePage::paste() {
    if (!m_run.paste(QGuiApplication::clipboard()->text())) {
        m_workbench.showMessage(tr("The clipboard holds no table. Copy the cells with their header "
                                   "row in the spreadsheet program first."));
    }
}

// Storing is short but not instant: it is told before it begins.
void IntakePage::accept() {
    m_state->setText(tr("Storing the import …"));
    m_state->repaint();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    m_run.accept();
    QGuiApplication::restoreOverrideCursor();
}

void IntakePage::refresh() {
    const importers::ImportReview* review = m_run.review();
    const bool isRefused = review != nullptr && review->refused.has_value();
    const bool isEmpty = m_run.sources().empty();
    m_queue->refresh();
    showSource();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_history->setVisible(isEmpty && !m_history->isEmpty());
    m_problems->show(review);
    m_changes->refresh();
    m_refused->setVisible(isRefused);
    m_accept->setVisible(!isEmpty);
    m_discard->setVisible(!isEmpty);
    m_pasteButton->setVisible(!isEmpty);
    showChoice();
    showState();
    m_tabs->setTabText(ProblemsTab, tr("Problems (%1)").arg(m_problems->count()));
    m_tabs->setTabText(ChangesTab, tr("Changes (%1)").arg(m_changes->table().rowCount()));
    if (isRefused) {
        m_tabs->setCurrentIndex(ProblemsTab);
    }
    const int files = static_cast<int>(m_run.sources().size());
    if (files != std::exchange(m_shownFiles, files)) {
        // Two files do not need the height of thirty.
        const int top = m_queue->wantedHeight();
        m_splitter->setSizes({top, std::max(top, m_splitter->height() - top)});
    }
    Q_EMIT countChanged();
}

void IntakePage::showState() {
    const importers::ImportReview* review = m_run.review();
    const bool isShown = review != nullptr && !review->refused;
    m_state->setText(m_run.isRunning() && m_run.isStale()
                         ? tr("Something has changed; the review is being made again …")
                     : m_run.isRunning() ? tr("Reading the files …")
                     : m_run.isStale()   ? tr("This review is out of date. Read the files again.")
                     : !isShown          ? QString()
                     : review->edits.edits.empty()
                         ? tr("The project already holds all of this; nothing would change.")
                         : models::ImportTables::totals(*review));
}

// The button says what it will do; what it says is counted, not the edits made.
void IntakePage::showChoice() {
    const importers::ImportReview* review = m_run.review();
    const models::ImportTally tally =
        review == nullptr ? models::ImportTally() : models::tallyOf(*review, m_run.selection());
    m_accept->setText(models::acceptText(tally));
    m_accept->setAccessibleName(
        tr("%1, as one step that can be undone").arg(models::acceptText(tally)));
    m_accept->setEnabled(review != nullptr && !review->refused && !m_run.isRunning() &&
                         !m_run.isStale() && !review->edits.edits.empty() && !tally.isNothing());
}

void IntakePage::restyle() {
    m_accept->setIcon(icon(QStringLiteral("ok"), palette()));
}

void IntakePage::retranslate() {
    m_title->setText(title());
    m_discard->setText(tr("Discard"));
    m_discard->setAccessibleName(tr("Discard this import; nothing is changed"));
    m_paste->setText(tr("Paste a table"));
    m_pasteButton->setText(tr("Paste a table"));
    m_pasteButton->setToolTip(
        tr("Cells copied in a spreadsheet program, with their header row (%1)")
            .arg(m_paste->shortcut().toString(QKeySequence::NativeText)));
    m_pasteButton->setAccessibleName(tr("Paste a table from the clipboard into the import"));
    m_refused->setText(tr("Nothing can be imported before these problems are mended. The project "
                          "is as it was."));
    m_tabs->setTabText(ColumnsTab, tr("Columns"));
    m_tabs->setAccessibleName(tr("Steps of the import"));
    m_empty->setText(
        tr("Drop inventory files here, or paste cells copied in a spreadsheet program. Read are "
           "XLSX, XLSM, ODS, CSV, TSV, YAML and JSON, and architecture models: ArchiMate exchange "
           "files, Archi, Konveyor, CycloneDX and GraphML. You see everything that is understood "
           "and everything that is odd before anything is stored."));
    m_queue->retranslate();
    m_preview->retranslate();
    m_problems->retranslate();
    m_changes->retranslate();
    m_history->retranslate();
    restyle();
    refresh();
}

} // namespace aallokko::gui
