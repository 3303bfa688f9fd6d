// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page shows what the run holds; every table is made anew when the run has changed.
#include "app/gui/intake/page.h"

#include "app/gui/empty_state.h"
#include "app/gui/intake/change_panel.h"
#include "app/gui/intake/history_panel.h"
#include "app/gui/intake/severity_delegate.h"
#include "app/gui/theme.h"
#include "app/models/import_tally.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace aallokko::gui {

IntakePage::IntakePage(models::Workbench& workbench, models::ImportRun& run, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_run(run) {
    makeTables();
    makeLayout();
    connect(&run, &models::ImportRun::changed, this, &IntakePage::refresh);
    connect(&run, &models::ImportRun::selectionChanged, this, &IntakePage::showChoice);
    retranslate();
}

QTableView* IntakePage::makeView(QAbstractItemModel* model, const char* name) {
    auto* view = new QTableView(this);
    view->setObjectName(QLatin1String(name));
    view->setModel(model);
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

void IntakePage::makeTables() {
    m_problemFilter.setSourceModel(&m_problems);
    m_fileView = makeView(&m_files, "files");
    m_mappingView = makeView(&m_mapping, "mapping");
    m_problemView = makeView(&m_problemFilter, "problems");
    m_changes = new ChangePanel(m_workbench, m_run, makeView(nullptr, "changes"), this);
    m_problemView->setSortingEnabled(true);
    m_problemView->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_fileView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IntakePage::showMapping);
    connect(m_mappingView, &QTableView::activated, this, &IntakePage::editMapping);
}

QWidget* IntakePage::makeProblems() {
    auto* problems = new QWidget(this);
    auto* problemLayout = new QVBoxLayout(problems);
    auto* row = new QHBoxLayout;
    m_problemBox = new QLineEdit(problems);
    m_problemBox->setClearButtonEnabled(true);
    m_severity = new QComboBox(problems);
    m_save = new QPushButton(problems);
    row->addWidget(m_problemBox, 1);
    row->addWidget(m_severity);
    row->addWidget(m_save);
    problemLayout->addLayout(row);
    problemLayout->addWidget(m_problemView, 1);
    connect(m_problemBox, &QLineEdit::textChanged, this, &IntakePage::filterProblems);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &IntakePage::filterProblems);
    connect(m_save, &QPushButton::clicked, this, &IntakePage::saveProblems);
    return problems;
}

void IntakePage::makeLayout() {
    m_title = new QLabel(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_refused = new QLabel(this);
    m_refused->setWordWrap(true);
    m_accept = new QPushButton(this);
    m_accept->setObjectName(QStringLiteral("acceptImport"));
    m_discard = new QPushButton(this);
    connect(m_accept, &QPushButton::clicked, this, [this] { m_run.accept(); });
    connect(m_discard, &QPushButton::clicked, this, [this] { m_run.discard(); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(16);
    head->addWidget(m_state, 1, Qt::AlignBottom);
    head->addWidget(m_discard);
    head->addWidget(m_accept);

    auto* mapping = new QWidget(this);
    auto* mappingLayout = new QVBoxLayout(mapping);
    m_mappingHint = new QLabel(mapping);
    m_mappingHint->setWordWrap(true);
    mappingLayout->addWidget(m_mappingHint);
    mappingLayout->addWidget(m_mappingView, 1);

    m_tabs = new QTabWidget(this);
    m_tabs->addTab(mapping, QString());
    m_tabs->addTab(makeProblems(), QString());
    m_tabs->addTab(m_changes, QString());
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(m_fileView);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_empty = new EmptyState(QStringLiteral("import"), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_refused);
    layout->addWidget(m_stack, 1);
    m_history = new HistoryPanel(m_workbench, makeView(nullptr, "imports"), this);
    layout->addWidget(m_history, 1);
    connect(m_history, &HistoryPanel::changed, this,
            [this] { m_history->setVisible(m_run.review() == nullptr && !m_history->isEmpty()); });
}

QString IntakePage::title() const {
    return tr("Import");
}

int IntakePage::count() const {
    return m_run.review() == nullptr ? -1 : m_problems.rowCount();
}

void IntakePage::focusFilter() {
    if (m_tabs->currentIndex() == 2) {
        m_changes->focusFilter();
        return;
    }
    m_tabs->setCurrentIndex(1);
    m_problemBox->setFocus(Qt::ShortcutFocusReason);
    m_problemBox->selectAll();
}

bool IntakePage::goToProblem(int step) {
    const int count = m_problemFilter.rowCount();
    if (m_run.review() == nullptr || count == 0) {
        return false;
    }
    showTab(1);
    const QModelIndex present = m_problemView->currentIndex();
    const int row =
        !present.isValid() ? (step > 0 ? 0 : count - 1) : (present.row() + step + count) % count;
    m_problemView->setCurrentIndex(m_problemFilter.index(row, 0));
    m_problemView->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void IntakePage::showTab(int tab) {
    m_tabs->setCurrentIndex(tab);
}

const importers::FileReview* IntakePage::currentFile() const {
    const importers::ImportReview* review = m_run.review();
    const int row = std::max(0, m_fileView->currentIndex().row());
    return review == nullptr || row >= static_cast<int>(review->files.size())
               ? nullptr
               : &review->files[static_cast<std::size_t>(row)];
}

void IntakePage::refresh() {
    const importers::ImportReview* review = m_run.review();
    const bool isRefused = review != nullptr && review->refused.has_value();
    m_stack->setCurrentIndex(review == nullptr ? 1 : 0);
    m_history->setVisible(review == nullptr && !m_history->isEmpty());
    const int row = m_fileView->currentIndex().row();
    const session::Session* session = m_workbench.session();
    models::ImportTables::showFiles(m_files, review,
                                    session == nullptr ? nullptr : &session->inventory());
    models::ImportTables::showProblems(m_problems, review);
    m_changes->refresh();
    m_fileView->resizeColumnsToContents();
    m_mappingView->setEnabled(!m_run.isRunning());
    if (m_files.rowCount() > 0) {
        m_fileView->selectRow(std::clamp(row, 0, m_files.rowCount() - 1));
    }
    showMapping();
    m_refused->setVisible(isRefused);
    m_accept->setVisible(review != nullptr);
    m_discard->setVisible(review != nullptr);
    showChoice();
    m_state->setText(m_run.isRunning()                ? tr("Reading the files …")
                     : review == nullptr || isRefused ? QString()
                     : review->edits.edits.empty()
                         ? tr("The project already holds all of this; nothing would change.")
                         : models::ImportTables::totals(*review));
    m_tabs->setTabText(1, tr("Problems (%1)").arg(m_problems.rowCount()));
    m_tabs->setTabText(2, tr("Changes (%1)").arg(m_changes->table().rowCount()));
    if (isRefused) {
        m_tabs->setCurrentIndex(1);
    }
    m_problemView->resizeColumnsToContents();
    for (QTableView* view : {m_problemView, m_mappingView, m_fileView}) {
        // Widths follow the first rows: measuring thousands would hold the window up.
        view->horizontalHeader()->setResizeContentsPrecision(40);
        view->horizontalHeader()->setStretchLastSection(true);
    }
    // Two files do not need the height of thirty.
    const int rows = std::clamp(m_files.rowCount(), 2, 9);
    const int top = (rows + 2) * m_fileView->verticalHeader()->defaultSectionSize();
    m_splitter->setSizes({top, std::max(top, m_splitter->height() - top)});
    Q_EMIT countChanged();
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
                         !review->edits.edits.empty() && !tally.isNothing());
}

void IntakePage::showMapping() {
    if (const session::Session* session = m_workbench.session()) {
        models::ImportTables::showMapping(m_mapping, m_run.review(), currentFile(), *session);
        m_mappingView->resizeColumnsToContents();
    }
}

void IntakePage::editMapping(const QModelIndex& index) {
    const importers::FileReview* file = currentFile();
    const session::Session* session = m_workbench.session();
    if (file == nullptr || session == nullptr || m_run.isRunning()) {
        return;
    }
    const std::string header = file->mapping[static_cast<std::size_t>(index.row())].header;
    QMenu menu(this);
    menu.setAccessibleName(tr("Field of the column %1").arg(text::qstring(header)));
    QAction* leaveOut = menu.addAction(tr("Leave this column out"));
    menu.addSeparator();
    for (const model::FieldDefinition& field : session->catalogues().fields.systemFields) {
        QAction* action = menu.addAction(text::qstring(field.label, text::currentLanguage()));
        action->setData(static_cast<int>(field.key));
    }
    const QRect cell = m_mappingView->visualRect(index);
    const QAction* chosen = menu.exec(m_mappingView->viewport()->mapToGlobal(cell.bottomLeft()));
    if (chosen == leaveOut) {
        m_run.mapColumn(header, std::nullopt);
    } else if (chosen != nullptr) {
        m_run.mapColumn(header, static_cast<model::FieldKey>(chosen->data().toInt()));
    }
}

void IntakePage::filterProblems() {
    m_problemFilter.setWords(m_problemBox->text());
    m_problemFilter.setSeverity(m_severity->currentIndex() > 0 ? m_severity->currentData().toInt()
                                                               : -1);
}

void IntakePage::saveProblems() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the list of problems"),
                                     tr("problems") + QStringLiteral(".csv"), tr("Tables (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(models::ImportTables::problemsCsv(m_problems)) < 0 || !file.commit()) {
        m_workbench.showError({base::ErrorKind::Io,
                               "export.cannot_write",
                               {path.toStdString(), file.errorString().toStdString()},
                               {},
                               {}});
        return;
    }
    m_workbench.showMessage(tr("Saved %1").arg(path));
}

void IntakePage::restyle() {
    m_save->setIcon(icon(QStringLiteral("save"), palette()));
    m_accept->setIcon(icon(QStringLiteral("ok"), palette()));
}

void IntakePage::retranslate() {
    m_title->setText(title());
    m_discard->setText(tr("Discard"));
    m_discard->setAccessibleName(tr("Discard this import; nothing is changed"));
    m_refused->setText(tr("Nothing can be imported before these problems are mended. The project "
                          "is as it was."));
    m_tabs->setTabText(0, tr("Columns"));
    m_tabs->setAccessibleName(tr("Steps of the import"));
    m_mappingHint->setText(tr("What each column of the selected file was taken for. Press Enter "
                              "on a row to choose another field."));
    m_fileView->setAccessibleName(tr("Files of this import"));
    m_mappingView->setAccessibleName(tr("Columns of the selected file and their fields"));
    m_problemView->setAccessibleName(tr("Problems with their place"));
    m_changes->retranslate();
    m_history->retranslate();
    m_problemBox->setAccessibleName(tr("Filter problems"));
    m_problemBox->setPlaceholderText(tr("Filter problems: file, cell or words"));
    const int severity = std::max(0, m_severity->currentIndex());
    const QSignalBlocker blocker(m_severity);
    m_severity->clear();
    m_severity->addItem(tr("All severities"));
    for (const auto one :
         {model::Severity::Error, model::Severity::Warning, model::Severity::Info}) {
        m_severity->addItem(text::severityWord(one, text::currentLanguage()),
                            static_cast<int>(one));
    }
    m_severity->setCurrentIndex(severity);
    m_severity->setAccessibleName(tr("Severity of the problems shown"));
    m_save->setText(tr("Save as CSV…"));
    m_save->setAccessibleName(tr("Save the list of problems as a CSV file"));
    m_empty->setText(
        tr("Drop inventory files here: XLSX, ODS, CSV or YAML. You see everything "
           "that is understood and everything that is odd before anything is stored."));
    restyle();
    refresh();
}

} // namespace aallokko::gui
