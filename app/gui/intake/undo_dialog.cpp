// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cancel is the default button: taking back is not what Enter should do by itself.
#include "app/gui/intake/undo_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace aallokko::gui {

UndoDialog::UndoDialog(const models::ImportLedger& ledger, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("undoImport"));
    ledger.showUndone(m_undone);
    ledger.showKept(m_kept);
    setWindowTitle(tr("Take back import %1").arg(ledger.undo()->number));
    auto* layout = new QVBoxLayout(this);
    auto* goes = new QLabel(this);
    const bool isNothing = ledger.undo()->edits.edits.empty();
    goes->setText(isNothing ? tr("Nothing is left of this import to take back.")
                            : tr("%n thing(s) would be taken back:", nullptr, m_undone.rowCount()));
    auto* goesView = makeView(m_undone, "undone");
    goesView->setAccessibleName(tr("What would be taken back"));
    layout->addWidget(goes);
    layout->addWidget(goesView, 2);
    if (m_kept.rowCount() > 0) {
        auto* stays = new QLabel(
            tr("%n thing(s) would stay, because somebody changed or used them since:", nullptr,
               m_kept.rowCount()),
            this);
        auto* staysView = makeView(m_kept, "kept");
        staysView->setAccessibleName(tr("What would stay"));
        layout->addWidget(stays);
        layout->addWidget(staysView, 1);
    }
    auto* buttons = new QDialogButtonBox(this);
    auto* take = buttons->addButton(tr("Take back"), QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("takeBack"));
    take->setAutoDefault(false);
    take->setEnabled(!isNothing);
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(760, 480);
}

QTableView* UndoDialog::makeView(models::TextTable& table, const char* name) {
    auto* view = new QTableView(this);
    view->setObjectName(QLatin1String(name));
    view->setModel(&table);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultSectionSize(150);
    return view;
}

} // namespace aallokko::gui
