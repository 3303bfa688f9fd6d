// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tick on a kind or a field forgets what was decided for its single lines: the last word counts.
#include "app/gui/intake/change_panel.h"

#include "app/gui/intake/conflict_box.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <set>

namespace aallokko::gui {

using importers::Selection;
using importers::Take;
using models::ChangeSort;
using models::ChangeTable;

ChangePanel::ChangePanel(models::Workbench& workbench, models::ImportRun& run, QTableView* view,
                         QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_run(run), m_view(view) {
    auto* layout = new QVBoxLayout(this);
    makeFilters(layout);
    makeTicks(layout);
    layout->addWidget(m_view, 1);
    m_conflict = new ConflictBox(this);
    layout->addWidget(m_conflict);
    connectTable();
}

void ChangePanel::makeFilters(QVBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("changeWords"));
    m_words->setClearButtonEnabled(true);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("changeKind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_file = new QComboBox(this);
    m_file->setObjectName(QStringLiteral("changeFile"));
    m_file->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_hits = new QLabel(this);
    row->addWidget(m_words, 1);
    row->addWidget(m_kind);
    row->addWidget(m_file);
    row->addWidget(m_hits);
    layout->addLayout(row);
    connect(m_words, &QLineEdit::textChanged, this, &ChangePanel::filter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChangePanel::filter);
    connect(m_file, &QComboBox::currentIndexChanged, this, &ChangePanel::filter);
}

void ChangePanel::makeTicks(QVBoxLayout* layout) {
    static constexpr std::array members{&Selection::added,      &Selection::changed,
                                        &Selection::missing,    &Selection::returned,
                                        &Selection::interfaces, &Selection::absences};
    static constexpr std::array names{"takeNew",      "takeChanged",    "takeMissing",
                                      "takeReturned", "takeInterfaces", "takeAbsences"};
    auto* row = new QHBoxLayout;
    m_takeLabel = new QLabel(this);
    row->addWidget(m_takeLabel);
    for (std::size_t i = 0; i < m_ticks.size(); ++i) {
        KindTick& tick = m_ticks[i];
        tick.box = new QCheckBox(this);
        tick.box->setObjectName(QLatin1String(names[i]));
        tick.member = members[i];
        row->addWidget(tick.box);
        connect(tick.box, &QCheckBox::clicked, this,
                [this, i](bool isTaken) { takeKind(m_ticks[i], isTaken); });
    }
    m_fields = new QToolButton(this);
    m_fields->setObjectName(QStringLiteral("takeFields"));
    m_fields->setPopupMode(QToolButton::InstantPopup);
    m_fields->setFocusPolicy(Qt::StrongFocus);
    m_fieldMenu = new QMenu(this);
    m_fieldMenu->setObjectName(QStringLiteral("takeFieldMenu"));
    m_fields->setMenu(m_fieldMenu);
    row->addWidget(m_fields);
    row->addStretch(1);
    layout->addLayout(row);
}

void ChangePanel::connectTable() {
    m_filter.setSourceModel(&m_table);
    m_view->setModel(&m_filter);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChangePanel::showConflict);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChangePanel::showConflict);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto id = m_table.change(m_filter.mapToSource(index).row()).installation;
        if (m_workbench.session() != nullptr &&
            m_workbench.session()->inventory().find<model::Installation>(id) != nullptr) {
            m_workbench.select(id);
        }
    });
    connect(&m_table, &ChangeTable::ticked, this, [this](int row, Take take) {
        Selection selection = m_run.selection();
        selection.decided[keyOf(m_table.change(row))] = take;
        m_run.choose(std::move(selection));
    });
    auto* toggle = new QAction(m_view);
    toggle->setShortcut(Qt::Key_Space);
    toggle->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(toggle);
    connect(toggle, &QAction::triggered, this, &ChangePanel::toggleRows);
    connect(m_conflict, &ConflictBox::chosen, this, &ChangePanel::decide);
    connect(&m_run, &models::ImportRun::selectionChanged, this, &ChangePanel::showSelection);
}

void ChangePanel::refresh() {
    const session::Session* session = m_workbench.session();
    const importers::ImportReview* review = session == nullptr ? nullptr : m_run.review();
    m_table.show(review, session == nullptr ? nullptr : &session->catalogues());
    {
        const QSignalBlocker blocker(m_file);
        m_file->clear();
        m_file->addItem(tr("All files"), -1);
        const int files = review == nullptr ? 0 : static_cast<int>(review->files.size());
        for (int i = 0; i < files; ++i) {
            m_file->addItem(text::qstring(review->files[static_cast<std::size_t>(i)].file), i);
        }
        m_file->setVisible(files > 1);
    }
    showCounts();
    showFields();
    showSelection();
    filter();
    m_view->resizeColumnsToContents();
    for (int column = 1; column < ChangeTable::SourceColumn; ++column) {
        m_view->setColumnWidth(
            column, std::min(m_view->columnWidth(column), fontMetrics().averageCharWidth() * 30));
    }
    m_view->horizontalHeader()->setStretchLastSection(true);
}

// Kinds that the change set does not have are not offered.
void ChangePanel::showCounts() {
    std::map<ChangeSort, int> counts;
    std::array<int, 6> ticks{};
    for (int row = 0; row < m_table.rowCount(); ++row) {
        const importers::RowChange& change = m_table.change(row);
        ++counts[models::sortOf(change)];
        for (std::size_t i = 0; i < m_ticks.size(); ++i) {
            ticks[i] += isOf(m_ticks[i], change) ? 1 : 0;
        }
    }
    const std::array words{tr("new (%1)"),  tr("changed (%1)"),    tr("missing (%1)"),
                           tr("back (%1)"), tr("interfaces (%1)"), tr("emptied values (%1)")};
    for (std::size_t i = 0; i < m_ticks.size(); ++i) {
        const QString text = words[i].arg(ticks[i]);
        m_ticks[i].box->setText(text);
        m_ticks[i].box->setAccessibleName(tr("Take: %1").arg(text));
        m_ticks[i].box->setVisible(ticks[i] > 0);
    }
    const QSignalBlocker blocker(m_kind);
    const QVariant present = m_kind->currentData();
    m_kind->clear();
    m_kind->addItem(tr("All kinds (%1)").arg(m_table.rowCount()), -1);
    for (const auto& [sort, count] : counts) {
        m_kind->addItem(QStringLiteral("%1 (%2)").arg(ChangeTable::sortName(sort)).arg(count),
                        static_cast<int>(sort));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(present)));
}

void ChangePanel::showFields() {
    m_fieldMenu->clear();
    std::set<model::FieldKey> keys;
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (m_table.change(row).field) {
            keys.insert(*m_table.change(row).field);
        }
    }
    if (const importers::ImportReview* review = m_run.review()) {
        for (const importers::FileReview& file : review->files) {
            for (const importers::MappedColumn& column : file.mapping) {
                if (column.field) {
                    keys.insert(*column.field);
                }
            }
        }
    }
    const session::Session* session = m_workbench.session();
    for (const model::FieldKey key : keys) {
        if (session == nullptr || key == model::FieldKey::Name ||
            key == model::FieldKey::SystemId || key == model::FieldKey::Organisation) {
            continue;
        }
        QAction* action = m_fieldMenu->addAction(
            text::fieldLabel(key, session->catalogues().fields, text::currentLanguage()));
        action->setCheckable(true);
        action->setData(static_cast<int>(key));
        connect(action, &QAction::triggered, this,
                [this, key](bool isTaken) { takeField(key, isTaken); });
    }
    m_fields->setEnabled(!m_fieldMenu->isEmpty());
}

void ChangePanel::showSelection() {
    const Selection& selection = m_run.selection();
    for (const KindTick& tick : m_ticks) {
        tick.box->setChecked(selection.*tick.member);
    }
    for (QAction* action : m_fieldMenu->actions()) {
        action->setChecked(!selection.refusedFields.contains(
            static_cast<model::FieldKey>(action->data().toInt())));
    }
    const auto refused = static_cast<int>(selection.refusedFields.size());
    m_fields->setText(refused == 0 ? tr("All fields")
                                   : tr("Without %n field(s)", nullptr, refused));
    m_table.showSelection(selection);
    showConflict();
}

bool ChangePanel::isOf(const KindTick& tick, const importers::RowChange& change) const {
    using importers::ChangeKind;
    const bool isInterface = change.interface.isValid();
    if (tick.member == &Selection::interfaces) {
        return isInterface;
    }
    if (tick.member == &Selection::absences) {
        return change.losesValue && !change.isConflict;
    }
    const ChangeKind kind = tick.member == &Selection::added     ? ChangeKind::New
                            : tick.member == &Selection::changed ? ChangeKind::Changed
                            : tick.member == &Selection::missing ? ChangeKind::Missing
                                                                 : ChangeKind::Returned;
    return !isInterface && !change.isConflict && change.kind == kind;
}

void ChangePanel::takeKind(const KindTick& tick, bool isTaken) {
    Selection selection = m_run.selection();
    selection.*tick.member = isTaken;
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (isOf(tick, m_table.change(row))) {
            selection.decided.erase(keyOf(m_table.change(row)));
        }
    }
    m_run.choose(std::move(selection));
}

void ChangePanel::takeField(model::FieldKey key, bool isTaken) {
    Selection selection = m_run.selection();
    if (isTaken) {
        selection.refusedFields.erase(key);
    } else {
        selection.refusedFields.insert(key);
    }
    std::erase_if(selection.decided, [key](const auto& each) { return each.first.field == key; });
    m_run.choose(std::move(selection));
}

QList<int> ChangePanel::selectedLines() const {
    QList<int> lines;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        lines << m_filter.mapToSource(index).row();
    }
    return lines;
}

// All selected lines become what the first of them was not.
void ChangePanel::toggleRows() {
    const QList<int> lines = selectedLines();
    if (lines.isEmpty()) {
        return;
    }
    const Take take = m_table.take(lines.first()) == Take::Theirs ? Take::Later : Take::Theirs;
    Selection selection = m_run.selection();
    for (const int line : lines) {
        selection.decided[keyOf(m_table.change(line))] = take;
    }
    m_run.choose(std::move(selection));
}

void ChangePanel::decide(Take take) {
    Selection selection = m_run.selection();
    for (const int line : selectedLines()) {
        if (m_table.change(line).isConflict) {
            selection.decided[keyOf(m_table.change(line))] = take;
        }
    }
    m_run.choose(std::move(selection));
}

void ChangePanel::showConflict() {
    const QList<int> lines = selectedLines();
    const auto isConflict = [this](int line) { return m_table.change(line).isConflict; };
    const QModelIndex current = m_filter.mapToSource(m_view->currentIndex());
    const auto shown =
        current.isValid() && isConflict(current.row()) && lines.contains(current.row())
            ? lines.begin() + lines.indexOf(current.row())
            : std::find_if(lines.begin(), lines.end(), isConflict);
    if (shown == lines.end()) {
        m_conflict->show(nullptr, {}, Take::Later, 0);
        return;
    }
    const QModelIndex field = m_table.index(*shown, ChangeTable::FieldColumn);
    m_conflict->show(&m_table.change(*shown), field.data().toString(), m_table.take(*shown),
                     static_cast<int>(std::count_if(lines.begin(), lines.end(), isConflict)));
}

void ChangePanel::filter() {
    m_filter.setSort(m_kind->count() > 0 ? m_kind->currentData().toInt() : -1);
    m_filter.setFile(m_file->count() > 0 ? m_file->currentData().toInt() : -1);
    m_filter.setWords(m_words->text());
    m_hits->setText(tr("%1 of %2").arg(m_filter.rowCount()).arg(m_table.rowCount()));
    showConflict();
}

void ChangePanel::focusFilter() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ChangePanel::retranslate() {
    m_words->setAccessibleName(tr("Filter changes"));
    m_words->setPlaceholderText(tr("Filter changes: system, field or words"));
    m_kind->setAccessibleName(tr("Kind of the changes shown"));
    m_file->setAccessibleName(tr("File of the changes shown"));
    m_takeLabel->setText(tr("Take:"));
    m_fields->setAccessibleName(tr("Fields that are taken"));
    m_view->setAccessibleName(tr("Changes that accepting would make"));
    m_view->setAccessibleDescription(tr("Space takes or leaves the selected lines."));
    m_conflict->retranslate();
}

} // namespace aallokko::gui
