// SPDX-License-Identifier: GPL-3.0-or-later
//
// An editor of the draft row that is left empty takes the draft away.
#include "app/gui/workplan/list_view.h"

#include "app/gui/inventory/filter_row.h"
#include "app/gui/workplan/work_delegate.h"
#include "app/session/work_subjects.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QComboBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace aallokko::gui {

using models::WorkList;

namespace {

constexpr quint32 stateVersion = 1;
constexpr std::array<const char*, 3> listNames{"measures", "positions", "decisions"};
constexpr std::array<std::array<int, 8>, 3> letters{{
    {44, 22, 24, 16, 44},
    {34, 24, 50, 16, 34, 14, 14},
    {14, 34, 12, 44, 40, 14},
}};

enum Term { Words, Status, Person };

QString named(const char* part, WorkList list) {
    return QLatin1String(part) + QLatin1String(listNames[static_cast<std::size_t>(list)]);
}

} // namespace

WorkListView::WorkListView(models::Workbench& workbench, WorkList list, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_table(workbench, list), m_filter(m_table) {
    makeFilters();
    makeView();
    connect(&m_table, &models::WorkTable::refreshed, this, [this] {
        fillChoices();
        showCounts();
    });
    connect(&m_table, &QAbstractItemModel::modelReset, this, &WorkListView::showCounts);
    connect(&m_table, &models::WorkTable::added, this, [this](qint64 id) {
        // The new record may not pass the filter: then the filter goes, not the record.
        if (m_filter.mapFromSource(m_table.index(m_table.positionOf(id), 0)).isValid()) {
            showRecord(id);
        } else {
            setFilter({});
            setStatus({});
            m_person->setCurrentIndex(0);
            showRecord(id);
        }
    });
    retranslate();
}

void WorkListView::makeFilters() {
    m_words = new FilterRow(this);
    m_words->findChild<QLabel*>()->setObjectName(named("hits-", m_table.list()));
    m_words->findChild<QLineEdit*>()->setObjectName(named("filter-", m_table.list()));
    m_status = new QComboBox(this);
    m_status->setObjectName(named("status-", m_table.list()));
    m_status->setVisible(m_table.list() != WorkList::Decisions);
    m_person = new QComboBox(this);
    m_person->setObjectName(named("person-", m_table.list()));
    for (QComboBox* box : {m_status, m_person}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &WorkListView::readFilter);
    }
    connect(m_words, &FilterRow::textChanged, this, &WorkListView::readFilter);
    connect(m_words, &FilterRow::termRemoved, this, &WorkListView::removeTerm);
}

void WorkListView::makeView() {
    m_view = new QTableView(this);
    m_view->setObjectName(named("list-", m_table.list()));
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(new WorkDelegate(m_workbench, m_table, m_filter, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(m_table.list() == WorkList::Measures ? int(models::MeasureDue) : 0,
                         Qt::AscendingOrder);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < m_table.columnCount(); ++column) {
        const auto list = static_cast<std::size_t>(m_table.list());
        header->resizeSection(column, fontMetrics().averageCharWidth() *
                                          letters[list][static_cast<std::size_t>(column)]);
    }
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WorkListView::selectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WorkListView::selectionChanged);
    connect(m_view->itemDelegate(), &QAbstractItemDelegate::closeEditor, &m_table,
            &models::WorkTable::dropEmptyDraft, Qt::QueuedConnection);
    m_none = new QLabel(this);
    m_none->setObjectName(named("none-", m_table.list()));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_status);
    choices->addWidget(m_person);
    choices->addWidget(m_words, 1);
    choices->setAlignment(m_status, Qt::AlignTop);
    choices->setAlignment(m_person, Qt::AlignTop);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(choices);
    rows->addWidget(m_none);
    rows->addWidget(m_view, 1);
}

void WorkListView::focusFilter() {
    m_words->focusBox();
}

void WorkListView::setFilter(const QString& words) {
    m_words->setText(words);
}

void WorkListView::setStatus(const QString& status) {
    m_status->setCurrentIndex(std::max(0, m_status->findData(status)));
}

void WorkListView::addRow() {
    const QModelIndex cell = m_filter.mapFromSource(m_table.beginDraft());
    if (cell.isValid()) {
        m_view->setFocus();
        m_view->scrollTo(cell);
        m_view->setCurrentIndex(cell);
        m_view->edit(cell);
    }
}

std::vector<std::int64_t> WorkListView::selected() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    std::vector<std::int64_t> ids;
    for (const int row : rows) {
        if (const models::WorkRow* one = m_filter.row(row)) {
            ids.push_back(one->id);
        }
    }
    return ids;
}

void WorkListView::showRecord(std::int64_t id) {
    const QModelIndex index = m_filter.mapFromSource(
        m_table.index(m_table.positionOf(id), models::workMainColumn(m_table.list())));
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

QString WorkListView::copied() const {
    QStringList lines{QStringList(models::workTitles(m_table.list())).join(u'\t')};
    for (const std::int64_t id : selected()) {
        QStringList cells;
        for (QString cell : m_table.row(m_table.positionOf(id))->cells) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"')) {
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            }
            cells << cell;
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void WorkListView::readFilter() {
    m_filter.setWords(m_words->text());
    m_filter.setStatus(m_status->currentData().toString());
    m_filter.setPerson(m_person->currentData().toString());
    QStringList chips;
    m_terms.clear();
    for (const QString& word : m_filter.words()) {
        chips << word;
        m_terms << Words;
    }
    if (!m_filter.status().isEmpty()) {
        chips << m_status->currentText();
        m_terms << Status;
    }
    if (!m_filter.person().isEmpty()) {
        chips << m_person->currentText();
        m_terms << Person;
    }
    m_words->setTerms(chips);
    showCounts();
}

void WorkListView::removeTerm(int position) {
    switch (m_terms.value(position, -1)) {
    case Words: {
        QStringList words = m_filter.words();
        words.removeAt(position);
        m_words->setText(words.join(u' '));
        break;
    }
    case Status:
        m_status->setCurrentIndex(0);
        break;
    case Person:
        m_person->setCurrentIndex(0);
        break;
    default:
        break;
    }
}

// The persons are those that occur; what was chosen stays chosen, even when its last row went.
void WorkListView::fillChoices() {
    const auto fill = [](QComboBox* box, const QString& all, const auto& add) {
        const QSignalBlocker blocker(box);
        const QVariant chosen = box->currentData();
        const QString shown = box->currentText();
        box->clear();
        box->addItem(all, QString());
        add();
        if (!chosen.toString().isEmpty() && box->findData(chosen) < 0) {
            box->addItem(shown, chosen);
        }
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    fill(m_status, m_table.list() == WorkList::Positions ? tr("All positions") : tr("Any status"),
         [this] {
             const bool isPositions = m_table.list() == WorkList::Positions;
             if (!isPositions) {
                 m_status->addItem(tr("Not closed"), models::statusNotClosed);
                 m_status->addItem(tr("Overdue"), models::statusOverdue);
             }
             const QStringList codes =
                 isPositions ? QStringList{QStringLiteral("agreeing"), QStringLiteral("dissenting")}
                             : QStringList{QStringLiteral("open"), QStringLiteral("ongoing"),
                                           QStringLiteral("done"), QStringLiteral("dropped")};
             const int column =
                 isPositions ? int(models::PositionDissent) : int(models::MeasureStatus);
             const QStringList words = models::workChoices(m_table.list(), column);
             for (int i = 0; i < words.size(); ++i) {
                 m_status->addItem(words[i], codes.value(i));
             }
         });
    fill(m_person,
         m_table.list() == WorkList::Measures    ? tr("All responsible")
         : m_table.list() == WorkList::Positions ? tr("All groups")
                                                 : tr("All bodies"),
         [this] {
             QStringList people;
             for (const models::WorkRow& row : m_table.rows()) {
                 people << row.person;
             }
             people.removeAll(QString());
             people.removeDuplicates();
             people.sort(Qt::CaseInsensitive);
             for (const QString& person : people) {
                 m_person->addItem(person, person);
             }
         });
}

void WorkListView::showCounts() {
    const auto all = static_cast<int>(m_table.rows().size());
    const auto shown = static_cast<int>(m_filter.shown().size());
    const model::Language language = text::currentLanguage();
    m_words->setHits(
        m_terms.isEmpty()
            ? text::number(all, language)
            : tr("%1 of %2").arg(text::number(shown, language), text::number(all, language)));
    m_none->setVisible(shown == 0);
    if (all > 0) {
        m_none->setText(tr("No row matches. Remove one of the filters above."));
    } else {
        switch (m_table.list()) {
        case WorkList::Measures:
            m_none->setText(tr("No measures yet. A measure is work to do, with who and by when: "
                               "press Insert, or paste a table from a spreadsheet program."));
            break;
        case WorkList::Positions:
            m_none->setText(tr("No positions yet. A position is what a working group says of a "
                               "plan or another proposal; dissent is kept. Press Insert."));
            break;
        case WorkList::Decisions:
            m_none->setText(tr("No decisions yet. A decision is what a body decided formally, "
                               "with its day and section. Press Insert."));
            break;
        }
    }
    Q_EMIT countsChanged();
}

QByteArray WorkListView::saveState() const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << stateVersion << m_view->horizontalHeader()->saveState() << m_words->text()
        << m_filter.status();
    return bytes;
}

void WorkListView::restoreState(const QByteArray& state) {
    QDataStream in(state);
    quint32 version = 0;
    QByteArray header;
    QString words;
    QString status;
    in >> version >> header >> words >> status;
    if (version == stateVersion && in.status() == QDataStream::Ok) {
        m_view->horizontalHeader()->restoreState(header);
        setFilter(words);
        setStatus(status);
    }
}

void WorkListView::retranslate() {
    const QString title = text::sentence(
        "work.list." + std::string(listNames[static_cast<std::size_t>(m_table.list())]), {});
    m_view->setAccessibleName(title);
    m_view->setAccessibleDescription(tr("F2 edits a cell, Insert adds a row, Delete removes."));
    m_words->setBoxName(tr("Filter: %1").arg(title), tr("Filter: words of any column"));
    m_status->setAccessibleName(tr("Status shown"));
    m_person->setAccessibleName(tr("Person or group shown"));
    fillChoices();
    readFilter();
}

} // namespace aallokko::gui
