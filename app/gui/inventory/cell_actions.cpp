// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done to the selected cells of the Inventory page: copy and paste as a table, fill
// down, one text for all of them, clear, and give an absence state. Each is one undo step.
#include "app/gui/graph/show_action.h"
#include "app/gui/inventory/bulk_edit.h"
#include "app/gui/inventory/filter_row.h"
#include "app/gui/inventory/page.h"
#include "app/gui/inventory/systems_view.h"
#include "app/models/clipboard_table.h"
#include "app/models/roles.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <algorithm>
#include <map>
#include <set>

namespace aallokko::gui {

void InventoryPage::makeActions() {
    const auto add = [this](const QKeySequence& keys) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return action;
    };
    m_do.edit = add(Qt::Key_F2);
    m_do.copy = add(QKeySequence::Copy);
    m_do.paste = add(QKeySequence::Paste);
    m_do.fillDown = add(Qt::CTRL | Qt::Key_D);
    m_do.setAll = add(Qt::CTRL | Qt::Key_Return);
    m_do.clear = add(QKeySequence::Delete);
    m_do.bulk = add(Qt::CTRL | Qt::Key_E);
    // Works from the filter box too: "these hits, all at once".
    m_do.bulk->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_do.bulk);
    m_do.showInGraph = new ShowInGraph(m_workbench, this);
    connect(m_do.edit, &QAction::triggered, this, [this] { m_view->edit(m_view->currentIndex()); });
    connect(m_do.copy, &QAction::triggered, this, &InventoryPage::copy);
    connect(m_do.paste, &QAction::triggered, this, &InventoryPage::paste);
    connect(m_do.fillDown, &QAction::triggered, this, &InventoryPage::fillDown);
    connect(m_do.setAll, &QAction::triggered, this, [this] {
        m_view->edit(m_view->currentIndex());
        m_workbench.showMessage(tr("Ctrl+Enter gives all selected cells what you type."));
    });
    connect(m_do.clear, &QAction::triggered, this, &InventoryPage::clearCells);
    connect(m_do.bulk, &QAction::triggered, this, &InventoryPage::bulkEdit);
    m_stateMenu = new QMenu(this);
    for (const auto state : {model::FieldState::Empty, model::FieldState::No,
                             model::FieldState::Unknown, model::FieldState::NotApplicable}) {
        QAction* action = m_stateMenu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, state] { writeState(state); });
        m_do.states << action;
    }
    connect(m_stateMenu, &QMenu::aboutToShow, this, [this] {
        for (int i = 0; i < m_do.states.size(); ++i) {
            m_do.states[i]->setText(
                text::stateWord(static_cast<model::FieldState>(i + 1), text::currentLanguage()));
        }
    });
}

QList<QAction*> InventoryPage::editActions() const {
    return {m_do.edit,     m_do.bulk,        m_do.copy,  m_do.paste,
            m_do.fillDown, m_do.setAll,      m_do.clear, m_stateMenu->menuAction(),
            m_do.compare,  m_do.showInGraph, m_do.save,  m_do.print,
            m_do.pdf};
}

QModelIndexList InventoryPage::selectedCells() const {
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    cells.erase(std::remove_if(cells.begin(), cells.end(),
                               [this](const QModelIndex& cell) {
                                   return m_view->isColumnHidden(cell.column());
                               }),
                cells.end());
    return cells;
}

void InventoryPage::showMenu(const QPoint& position) {
    QMenu menu(this);
    const QModelIndex cell = m_filter.mapToSource(m_view->indexAt(position));
    if (!cell.data(models::FaultRole).toString().isEmpty()) {
        connect(menu.addAction(tr("Drop the typed text")), &QAction::triggered, this,
                [this, cell = QPersistentModelIndex(cell)] { m_table.dropFault(cell); });
        menu.addSeparator();
    }
    menu.addActions(editActions());
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

void InventoryPage::copy() {
    const QHeaderView* header = m_view->horizontalHeader();
    std::map<int, std::map<int, QString>> rows;
    for (const QModelIndex& cell : selectedCells()) {
        // An absence is copied as its word, so that it pastes back as the same absence.
        rows[cell.row()][header->visualIndex(cell.column())] =
            models::clipboardCell(cell.data(Qt::DisplayRole).toString());
    }
    QStringList lines;
    for (const auto& [row, cells] : rows) {
        QStringList line;
        for (const auto& [column, text] : cells) {
            line << text;
        }
        lines << line.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_workbench.showMessage(tr("%n row(s) copied", nullptr, static_cast<int>(lines.size())));
}

// As spreadsheets do: one copied cell fills the selection, a table goes from its upper left corner.
void InventoryPage::paste() {
    const QHeaderView* header = m_view->horizontalHeader();
    std::vector<models::CellText> cells;
    const QList<QStringList> rows =
        models::readClipboardTable(QGuiApplication::clipboard()->text());
    const QModelIndexList selected = selectedCells();
    QModelIndex start = m_view->currentIndex();
    for (const QModelIndex& cell : selected) {
        const bool isLefter =
            header->visualIndex(cell.column()) < header->visualIndex(start.column());
        start = m_filter.index(std::min(start.row(), cell.row()),
                               isLefter ? cell.column() : start.column());
    }
    if (!start.isValid()) {
        return;
    }
    if (selected.size() > 1 && rows.size() == 1 && rows.first().size() == 1) {
        for (const QModelIndex& shown : selected) {
            addText(cells, shown, rows.first().first());
        }
        tellWritten(static_cast<int>(cells.size()), m_table.writeTexts(cells));
        return;
    }
    int line = start.row() - 1;
    for (int i = 0; i < rows.size(); ++i) {
        do {
            ++line; // headings of groups are no rows to write to
        } while (m_filter.isHeading(m_filter.index(line, 0)));
        if (line >= m_filter.rowCount()) {
            break;
        }
        int visual = header->visualIndex(start.column());
        for (const QString& text : rows[i]) {
            while (visual < header->count() &&
                   header->isSectionHidden(header->logicalIndex(visual))) {
                ++visual;
            }
            if (visual >= header->count()) {
                break;
            }
            addText(cells, m_filter.index(line, header->logicalIndex(visual)), text);
            ++visual;
        }
    }
    tellWritten(static_cast<int>(cells.size()), m_table.writeTexts(cells));
}

void InventoryPage::tellWritten(int cells, int faults) {
    m_workbench.showMessage(
        faults == 0
            ? tr("%n cell(s) written", nullptr, cells)
            : tr("%n text(s) could not be read; they stay marked in their cells", nullptr, faults));
}

std::vector<int> InventoryPage::selectedRows() const {
    std::set<int> shown;
    for (const QModelIndex& cell : selectedCells()) {
        shown.insert(cell.row());
    }
    std::vector<int> rows;
    for (const int row : shown) {
        rows.push_back(m_filter.mapToSource(m_filter.index(row, 0)).row());
    }
    return rows;
}

// Of the rows with a selected cell when there are several, else of all rows that a filter shows.
void InventoryPage::bulkEdit() {
    if (m_workbench.session() == nullptr || m_filter.rowCount() == 0) {
        return;
    }
    std::vector<int> rows = selectedRows();
    if (rows.size() < 2 && !m_filter.query().isEmpty()) {
        rows = m_filter.shownRows();
    }
    if (rows.empty()) {
        m_workbench.showMessage(tr("Select the rows to change, or filter the table first."));
        return;
    }
    const int column = m_view->currentIndex().column();
    const bool isField = column >= 0 && !models::SystemTable::isPlanColumn(column);
    const model::FieldKey key =
        isField ? models::SystemTable::keyOf(column) : model::FieldKey::Owner;
    BulkEditDialog dialog(m_table, std::move(rows),
                          key == model::FieldKey::Name ? model::FieldKey::Owner : key, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_workbench.showMessage(tr("%n system(s) changed", nullptr, dialog.changes()));
    }
}

void InventoryPage::showCell(model::InstallationId id, int field) {
    const int row = m_table.rowOf(id);
    if (row < 0) {
        return;
    }
    const int column = field < 0
                           ? std::max(0, m_view->currentIndex().column())
                           : models::SystemTable::columnOf(static_cast<model::FieldKey>(field));
    m_view->setColumnHidden(column, false);
    m_filter.reveal(row);
    QModelIndex cell = m_filter.mapFromSource(m_table.index(row, column));
    if (!cell.isValid()) {
        // A filter that hides the row would make the jump look broken.
        m_filterRow->setText(QString());
        m_filter.reveal(row);
        cell = m_filter.mapFromSource(m_table.index(row, column));
    }
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
}

// As spreadsheets do: the first selected cell of each column fills those below it; when only one
// row is selected, the row above fills it.
void InventoryPage::fillDown() {
    std::map<int, QModelIndexList> columns;
    for (const QModelIndex& cell : selectedCells()) {
        columns[cell.column()] << cell;
    }
    std::vector<models::CellText> texts;
    for (auto& [column, cells] : columns) {
        std::sort(cells.begin(), cells.end(),
                  [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
        for (int above = cells.first().row() - 1; cells.size() == 1 && above >= 0; --above) {
            const QModelIndex one = m_filter.index(above, column);
            if (!m_filter.isHeading(one)) {
                cells.prepend(one);
            }
        }
        const QString text = cells.first().data(Qt::DisplayRole).toString();
        for (qsizetype i = 1; i < cells.size(); ++i) {
            addText(texts, cells[i], text);
        }
    }
    if (texts.empty()) {
        m_workbench.showMessage(tr("Select the cells to fill, below the one that fills them."));
        return;
    }
    tellWritten(static_cast<int>(texts.size()), m_table.writeTexts(texts));
}

void InventoryPage::setAll(const QString& text) {
    std::vector<models::CellText> texts;
    QModelIndexList cells = selectedCells();
    if (cells.isEmpty()) {
        cells << m_view->currentIndex();
    }
    for (const QModelIndex& cell : cells) {
        addText(texts, cell, text);
    }
    tellWritten(static_cast<int>(texts.size()), m_table.writeTexts(texts));
    m_view->setFocus();
}

void InventoryPage::addText(std::vector<models::CellText>& texts, const QModelIndex& shown,
                            const QString& text) const {
    const QModelIndex cell = m_filter.mapToSource(shown);
    if (cell.flags() & Qt::ItemIsEditable) {
        texts.push_back(
            {m_table.idAt(cell.row()), models::SystemTable::keyOf(cell.column()), text});
    }
}

void InventoryPage::retranslateActions() {
    m_do.edit->setText(tr("Edit cell"));
    m_do.bulk->setText(tr("Edit many at once…"));
    m_do.copy->setText(tr("Copy"));
    m_do.paste->setText(tr("Paste"));
    m_do.fillDown->setText(tr("Fill down"));
    m_do.setAll->setText(tr("Set all selected cells"));
    m_do.clear->setText(tr("Clear cells"));
    m_stateMenu->setTitle(tr("Mark as"));
    m_do.compare->setText(tr("Compare side by side…"));
    m_do.save->setText(tr("Export what is shown…"));
    m_do.print->setText(tr("Print what is shown…"));
    m_do.pdf->setText(tr("Save what is shown as PDF…"));
    retranslateViews();
}

void InventoryPage::clearCells() {
    writeState(model::FieldState::Empty);
}

void InventoryPage::writeState(model::FieldState state) {
    QModelIndexList cells;
    for (const QModelIndex& cell : selectedCells()) {
        cells << m_filter.mapToSource(cell);
    }
    m_table.writeState(cells, state);
}

} // namespace aallokko::gui
