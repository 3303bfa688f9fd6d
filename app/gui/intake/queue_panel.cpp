// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that cannot be read stay in the queue with the reason, until they are taken out.
#include "app/gui/intake/queue_panel.h"

#include "app/models/import_tables.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace aallokko::gui {

QueuePanel::QueuePanel(models::Workbench& workbench, models::ImportRun& run, QTableView* view,
                       QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_run(run), m_view(view) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    auto* buttons = new QVBoxLayout;
    m_again = new QPushButton(this);
    m_again->setObjectName(QStringLiteral("readAgain"));
    m_remove = new QPushButton(this);
    m_remove->setObjectName(QStringLiteral("removeSource"));
    buttons->addWidget(m_remove);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_view->setModel(&m_table);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* remove = new QAction(m_view);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(remove);
    const auto take = [this] { m_run.remove(current()); };
    connect(remove, &QAction::triggered, this, take);
    connect(m_remove, &QPushButton::clicked, this, take);
    connect(m_again, &QPushButton::clicked, &m_run, &models::ImportRun::readAgain);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showButtons();
        if (!m_isFilling) {
            Q_EMIT currentChanged(current());
        }
    });
}

void QueuePanel::fill() {
    const session::Session* session = m_workbench.session();
    const int row = m_view->currentIndex().row();
    m_isFilling = true;
    models::ImportTables::showFiles(m_table, m_run.review(),
                                    session == nullptr ? nullptr : &session->inventory(),
                                    m_run.sources());
    if (m_table.rowCount() > 0) {
        m_view->selectRow(std::clamp(row, 0, m_table.rowCount() - 1));
    }
    m_isFilling = false;
    showButtons();
}

void QueuePanel::refresh() {
    fill();
    m_view->resizeColumnsToContents();
    const int most = fontMetrics().averageCharWidth() * 44;
    m_view->setColumnWidth(0, std::min(most, m_view->columnWidth(0)));
    m_view->horizontalHeader()->setStretchLastSection(true);
}

void QueuePanel::showProgress() {
    fill();
}

void QueuePanel::showButtons() {
    m_remove->setEnabled(current() >= 0);
    // Only after a cancelled reading is something left to be read.
    m_again->setVisible(!m_run.isRunning() && (m_run.review() == nullptr || m_run.isStale()));
}

int QueuePanel::current() const {
    return m_view->currentIndex().row();
}

void QueuePanel::select(int source) {
    m_view->selectRow(source);
}

int QueuePanel::wantedHeight() const {
    const int rows = std::clamp(m_table.rowCount(), 2, 5);
    return (rows + 2) * m_view->verticalHeader()->defaultSectionSize();
}

void QueuePanel::retranslate() {
    m_view->setAccessibleName(tr("Files of this import"));
    m_view->setAccessibleDescription(tr("Delete takes the file out of the import."));
    m_remove->setText(tr("Take out"));
    m_remove->setAccessibleName(tr("Take the selected file out of the import"));
    m_again->setText(tr("Read again"));
    m_again->setAccessibleName(tr("Read the files again"));
    refresh();
}

} // namespace aallokko::gui
