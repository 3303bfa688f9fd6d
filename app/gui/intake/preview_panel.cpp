// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every choice goes to the import run, which makes the review anew; what is shown follows it.
#include "app/gui/intake/preview_panel.h"

#include "app/gui/intake/field_panel.h"
#include "app/gui/intake/preview_view.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <algorithm>

namespace aallokko::gui {

PreviewPanel::PreviewPanel(models::Workbench& workbench, models::ImportRun& run, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_run(run) {
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(makeHead());
    m_view = new PreviewView(this);
    m_view->setModel(&m_table);
    m_fields = new FieldPanel(m_table, this);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_fields);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            &PreviewPanel::showColumn);
    connect(m_view, &PreviewView::chooseRequested, m_fields, &FieldPanel::focusSearch);
    connect(m_view, &PreviewView::fieldDropped, this, &PreviewPanel::mapColumn,
            Qt::QueuedConnection);
    connect(m_view, &PreviewView::leaveOutRequested, this,
            [this] { mapColumn(m_view->currentIndex().column(), models::FieldList::noField); });
    connect(m_fields, &FieldPanel::fieldChosen, this, &PreviewPanel::mapColumn);
    connect(m_fields, &FieldPanel::columnChosen, this, &PreviewPanel::goToColumn);
    connect(m_fields, &FieldPanel::markerChanged, this, &PreviewPanel::setMarker);
    connect(m_fields, &FieldPanel::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    m_view->verticalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->verticalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& position) {
                const int row = m_view->verticalHeader()->logicalIndexAt(position);
                QMenu menu(this);
                menu.setAccessibleName(tr("Row of the file"));
                QAction* header = menu.addAction(tr("This row is the header"));
                if (row >= 0 &&
                    menu.exec(m_view->verticalHeader()->mapToGlobal(position)) == header) {
                    setHeaderRow(m_table.numberOfRow(row));
                }
            });
}

QLayout* PreviewPanel::makeHead() {
    auto* head = new QHBoxLayout;
    m_sheetLabel = new QLabel(this);
    m_sheets = new QComboBox(this);
    m_sheets->setObjectName(QStringLiteral("previewSheet"));
    m_sheets->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_headerLabel = new QLabel(this);
    m_headerRow = new QSpinBox(this);
    m_headerRow->setObjectName(QStringLiteral("headerRow"));
    m_headerRow->setKeyboardTracking(false);
    m_organisationLabel = new QLabel(this);
    m_organisations = new QComboBox(this);
    m_organisations->setObjectName(QStringLiteral("fileOrganisation"));
    m_organisations->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_organisations->setMinimumContentsLength(18);
    m_questions = new QLabel(this);
    m_questions->setObjectName(QStringLiteral("questions"));
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("nextQuestion"));
    head->addWidget(m_headerLabel);
    head->addWidget(m_headerRow);
    head->addSpacing(8);
    head->addWidget(m_organisationLabel);
    head->addWidget(m_organisations);
    head->addSpacing(8);
    head->addWidget(m_sheetLabel);
    head->addWidget(m_sheets);
    head->addStretch(1);
    head->addWidget(m_questions);
    head->addWidget(m_next);
    m_sheetLabel->setBuddy(m_sheets);
    m_headerLabel->setBuddy(m_headerRow);
    m_organisationLabel->setBuddy(m_organisations);
    connect(m_sheets, &QComboBox::currentIndexChanged, this, &PreviewPanel::showTable);
    connect(m_headerRow, &QSpinBox::valueChanged, this, &PreviewPanel::setHeaderRow);
    connect(m_organisations, &QComboBox::activated, this, [this](int) {
        if (const importers::RawDocument* document = m_run.document(m_source)) {
            m_run.setOrganisation(document->fileName,
                                  m_organisations->currentData().toString().toStdString());
        }
    });
    connect(m_next, &QPushButton::clicked, this, &PreviewPanel::nextQuestion);
    return head;
}

void PreviewPanel::show(int source) {
    m_source = source;
    showSheets();
    showTable();
    showOrganisations();
}

// The sheet that was shown stays; of another file the one that holds the systems comes first.
void PreviewPanel::showSheets() {
    const importers::RawDocument* document = m_run.document(m_source);
    const importers::FileReview* review = m_run.fileReview(m_source);
    const QSignalBlocker blocker(m_sheets);
    const QString file = document == nullptr ? QString() : text::qstring(document->fileName);
    const bool isSame = m_sheets->property("file").toString() == file;
    const int before = isSame ? m_sheets->currentIndex() : -1;
    m_sheets->clear();
    m_sheets->setProperty("file", file);
    int best = -1;
    for (std::size_t i = 0; document != nullptr && i < document->sheets.size(); ++i) {
        const std::string& name = document->sheets[i].name;
        m_sheets->addItem(name.empty() ? tr("(only table)") : text::qstring(name));
        if (best < 0 && review != nullptr && !review->tables.empty() &&
            review->tables.front().sheet == name) {
            best = static_cast<int>(i);
        }
    }
    m_sheets->setCurrentIndex(before >= 0 ? before : std::max(0, best));
    m_sheets->setVisible(m_sheets->count() > 1);
    m_sheetLabel->setVisible(m_sheets->count() > 1);
}

const importers::RawSheet* PreviewPanel::sheet() const {
    const importers::RawDocument* document = m_run.document(m_source);
    const int at = std::max(0, m_sheets->currentIndex());
    return document == nullptr || static_cast<std::size_t>(at) >= document->sheets.size()
               ? nullptr
               : &document->sheets[static_cast<std::size_t>(at)];
}

void PreviewPanel::showTable() {
    const session::Session* session = m_workbench.session();
    const importers::RawDocument* document = m_run.document(m_source);
    const importers::RawSheet* shown = sheet();
    const QModelIndex before = m_view->currentIndex();
    const int row = before.row();
    const int column = before.column();
    const int said =
        shown == nullptr ? 0 : m_run.choices().headerRowOf(document->fileName, shown->name);
    m_table.show(shown, m_run.fileReview(m_source),
                 session == nullptr ? nullptr : &session->catalogues(), said);
    m_texts = m_run.textsInUse();
    m_review = m_run.reviewInUse();
    setWidths();
    {
        const QSignalBlocker blocker(m_headerRow);
        const int last = m_table.rowCount() == 0
                             ? 0
                             : m_table.numberOfRow(std::min(200, m_table.rowCount()) - 1);
        m_headerRow->setRange(0, std::max(m_table.headerRow(), last));
        // While the review is made again, what was said stands.
        m_headerRow->setValue(m_run.isStale() && said > 0 ? said : m_table.headerRow());
        m_headerRow->setEnabled(shown != nullptr && !shown->made && m_table.rowCount() > 0 &&
                                !m_table.isForm());
    }
    if (m_table.rowCount() > 0) {
        const int first = std::max(0, m_table.rowOfNumber(m_table.headerRow()));
        m_view->setCurrentIndex(
            m_table.index(std::clamp(row < 0 ? first : row, 0, m_table.rowCount() - 1),
                          std::clamp(column, 0, std::max(0, m_table.columnCount() - 1))));
    }
    showColumn();
    showQuestions();
}

void PreviewPanel::setWidths() {
    const importers::RawDocument* document = m_run.document(m_source);
    const importers::RawSheet* shown = sheet();
    const QString now = shown == nullptr
                            ? QString()
                            : text::qstring(document->fileName) + u'|' + text::qstring(shown->name);
    if (now == m_widthsOf || shown == nullptr || m_run.fileReview(m_source) == nullptr) {
        return;
    }
    m_widthsOf = now;
    m_view->resizeColumnsToContents();
    const int least = fontMetrics().averageCharWidth() * 12;
    const int most = fontMetrics().averageCharWidth() * 28;
    for (int i = 0; i < m_table.columnCount(); ++i) {
        m_view->setColumnWidth(i, std::clamp(m_view->columnWidth(i), least, most));
    }
}

void PreviewPanel::showOrganisations() {
    const session::Session* session = m_workbench.session();
    const importers::RawDocument* document = m_run.document(m_source);
    const importers::FileReview* review = m_run.fileReview(m_source);
    const QSignalBlocker blocker(m_organisations);
    m_organisations->clear();
    m_organisations->setEnabled(session != nullptr && document != nullptr);
    if (session == nullptr || document == nullptr) {
        return;
    }
    std::vector<std::pair<QString, QString>> names;
    QString found;
    for (const auto& [id, organisation] : session->inventory().all<model::Organisation>()) {
        const QString name = text::qstring(organisation.name, text::currentLanguage());
        names.emplace_back(name, text::qstring(organisation.code));
        if (review != nullptr && organisation.code == review->organisation) {
            found = name;
        }
    }
    if (found.isEmpty() && review != nullptr) {
        found = text::qstring(review->organisation); // one that the import would make
    }
    std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    m_organisations->addItem(
        found.isEmpty() ? tr("found by the program") : tr("%1 (found)").arg(found), QString());
    for (const auto& [name, code] : names) {
        m_organisations->addItem(name, code);
    }
    const std::string said = m_run.choices().organisationOf(document->fileName);
    if (!said.empty()) {
        m_organisations->setItemText(0, tr("found by the program"));
    }
    m_organisations->setCurrentIndex(said.empty() ? 0
                                                  : m_organisations->findData(text::qstring(said)));
}

void PreviewPanel::showQuestions() {
    const int count = static_cast<int>(m_table.questions().size());
    m_questions->setText(tr("%n column(s) to settle", nullptr, count));
    m_questions->setVisible(count > 0);
    m_next->setVisible(count > 0);
}

void PreviewPanel::showColumn() {
    const session::Session* session = m_workbench.session();
    m_fields->show(session == nullptr ? nullptr : &session->catalogues(),
                   m_table.rowCount() == 0 ? -1 : m_view->currentIndex().column());
}

void PreviewPanel::goToColumn(int column) {
    const QModelIndex index = m_table.index(std::max(0, m_view->currentIndex().row()), column);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void PreviewPanel::nextQuestion() {
    const QList<int> columns = m_table.questions();
    if (columns.isEmpty()) {
        return;
    }
    const int present = m_view->currentIndex().column();
    const auto next = std::find_if(columns.begin(), columns.end(),
                                   [present](int column) { return column > present; });
    goToColumn(next == columns.end() ? columns.first() : *next);
    m_fields->focusSearch();
}

bool PreviewPanel::goTo(const base::SourceRef& place) {
    const importers::RawDocument* document = m_run.document(m_source);
    for (std::size_t i = 0; document != nullptr && i < document->sheets.size(); ++i) {
        if (document->sheets[i].name == place.sheet) {
            m_sheets->setCurrentIndex(static_cast<int>(i));
        }
    }
    const QModelIndex index =
        m_table.index(m_table.rowOfNumber(place.row), std::max(0, place.column - 1));
    if (!index.isValid()) {
        return false;
    }
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

models::ColumnPlace PreviewPanel::placeOf(int column) const {
    return {m_run.document(m_source)->fileName, sheet()->name,
            m_table.headerOf(column).toStdString(), m_table.occurrenceOf(column)};
}

void PreviewPanel::mapColumn(int column, int field) {
    if (sheet() == nullptr || column < 0 || !m_table.isMappable(column)) {
        return;
    }
    goToColumn(column);
    // A table that was not understood gets the header row that its names are taken from.
    if (m_run.fileReview(m_source) != nullptr && m_table.headerRow() == 0 && !sheet()->made) {
        m_run.setHeaderRow(placeOf(column).file, sheet()->name, m_table.numberOfRow(0));
    }
    m_run.mapColumn(placeOf(column), field == models::FieldList::noField
                                         ? std::nullopt
                                         : std::optional(static_cast<model::FieldKey>(field)));
}

void PreviewPanel::setMarker(int column, const QString& text, bool isAbsence) {
    const importers::MappedColumn* review = m_table.mapped(column);
    if (sheet() != nullptr && review != nullptr) {
        // A copy: the review goes with the next one.
        const auto markers = review->markers;
        m_run.setMarker(placeOf(column), markers, text.toStdString(), isAbsence);
    }
}

void PreviewPanel::setHeaderRow(int row) {
    if (sheet() != nullptr && row != m_table.headerRow()) {
        m_run.setHeaderRow(m_run.document(m_source)->fileName, sheet()->name, row);
    }
}

void PreviewPanel::retranslate() {
    m_sheetLabel->setText(tr("Sheet:"));
    m_sheets->setAccessibleName(tr("Sheet of the file"));
    m_headerLabel->setText(tr("Header row:"));
    m_headerRow->setAccessibleName(tr("Row of the file that holds the headers"));
    m_headerRow->setSpecialValueText(tr("find"));
    m_organisationLabel->setText(tr("Organisation:"));
    m_organisations->setAccessibleName(tr("Organisation of the rows that do not name their own"));
    m_next->setText(tr("Next one"));
    m_next->setAccessibleName(tr("Go to the next column to settle"));
    m_view->setAccessibleName(tr("The file as it stands, with the field of each column"));
    m_view->setAccessibleDescription(
        tr("Enter chooses the field of the column, Delete leaves the column out."));
    m_fields->retranslate();
    show(m_source);
}

} // namespace aallokko::gui
