// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list is read again after each import, undo and redo, in the background.
#include "app/gui/intake/history_panel.h"

#include "app/gui/intake/undo_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace aallokko::gui {

HistoryPanel::HistoryPanel(models::Workbench& workbench, QTableView* view, QWidget* parent)
    : QWidget(parent), m_ledger(workbench), m_view(view) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    m_title = new QLabel(this);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_undo = new QPushButton(this);
    m_undo->setObjectName(QStringLiteral("undoImportButton"));
    head->addWidget(m_title, 1);
    head->addWidget(m_undo);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    m_view->setModel(&m_table);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(&m_ledger, &models::ImportLedger::changed, this, &HistoryPanel::refresh);
    connect(&m_ledger, &models::ImportLedger::previewed, this, &HistoryPanel::ask);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPanel::showButton);
    connect(m_view, &QTableView::activated, this, &HistoryPanel::askForPreview);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPanel::askForPreview);
}

void HistoryPanel::refresh() {
    m_ledger.showRecords(m_table);
    m_view->resizeColumnsToContents();
    m_view->horizontalHeader()->setStretchLastSection(true);
    if (!isEmpty()) {
        m_view->selectRow(0);
    }
    showButton();
    Q_EMIT changed();
}

void HistoryPanel::showButton() {
    m_undo->setEnabled(m_view->selectionModel()->hasSelection());
}

void HistoryPanel::askForPreview() {
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid()) {
        m_ledger.preview(m_table.row(current.row()).sortKeys.first().toLongLong());
    }
}

void HistoryPanel::ask() {
    auto* dialog = new UndoDialog(m_ledger, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_ledger.takeBack(); });
    dialog->open();
}

void HistoryPanel::retranslate() {
    m_title->setText(tr("Imports so far"));
    m_undo->setText(tr("Take the import back…"));
    m_undo->setAccessibleName(tr("Take the selected import back, after a look at what it means"));
    m_view->setAccessibleName(tr("Imports so far, the newest first"));
    refresh();
}

} // namespace aallokko::gui
