// SPDX-License-Identifier: GPL-3.0-or-later
//
// The imports that made the project, for the Import page, and what taking one of them back would
// do. Both are read from the audit trail in the background by a second reader of the project file.
#pragma once

#include "app/models/text_table.h"
#include "app/models/workbench.h"
#include "app/session/import_history.h"

#include <QCoreApplication>
#include <optional>

namespace aallokko::models {

class ImportLedger : public QObject {
    Q_OBJECT

  public:
    explicit ImportLedger(Workbench& workbench, QObject* parent = nullptr);
    ~ImportLedger() override;

    /// Oldest first.
    [[nodiscard]] const std::vector<session::ImportRecord>& records() const { return m_records; }
    /// Reads the list again.
    void refresh();
    /// Finds out what taking this import back would do; previewed() follows.
    void preview(std::int64_t number);
    [[nodiscard]] const std::optional<session::ImportUndo>& undo() const { return m_undo; }
    /// Takes back what preview() found, as one step. False when it failed or the project has
    /// changed since; the user is told.
    bool takeBack();

    /// One row for each import, the newest first.
    void showRecords(TextTable& table) const;
    /// Rows of what would be set back or removed, and of what stays with the reason.
    void showUndone(TextTable& table) const;
    void showKept(TextTable& table) const;

  Q_SIGNALS:
    void changed();
    void previewed();

  private:
    void stop();

    Workbench& m_workbench;
    std::vector<session::ImportRecord> m_records;
    std::optional<session::ImportUndo> m_undo;
    std::uint64_t m_undoVersion = 0;
    session::JobBase* m_list = nullptr;
    session::JobBase* m_preview = nullptr;
};

} // namespace aallokko::models
