// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks before an import is taken back: what goes, and what stays because somebody has worked on it
// since.
#pragma once

#include "app/models/import_ledger.h"

#include <QDialog>

class QTableView;

namespace aallokko::gui {

class UndoDialog : public QDialog {
    Q_OBJECT

  public:
    /// `ledger` has a preview.
    explicit UndoDialog(const models::ImportLedger& ledger, QWidget* parent = nullptr);

  private:
    QTableView* makeView(models::TextTable& table, const char* name);

    models::TextTable m_undone;
    models::TextTable m_kept;
};

} // namespace aallokko::gui
