// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing off a snapshot of the project and checking one later: the questions, and the work as
// jobs. What a snapshot is says app/session/signed_snapshot.h.
#pragma once

#include "app/models/workbench.h"
#ifndef Q_MOC_RUN
#include "app/session/signed_snapshot.h"
#endif

#include <QObject>

class QWidget;

namespace aallokko::gui {

class Snapshots : public QObject {
    Q_OBJECT

  public:
    Snapshots(models::Workbench& workbench, QWidget* parent);
    ~Snapshots() override;

    /// Asks for the ground and the file, then signs.
    void askToSign();
    /// Makes, writes and records a snapshot; tells where, or why not.
    void sign(const QString& ground, const QString& path);
    /// Asks for the file, then checks.
    void askToCheck();
    /// Tells whether the snapshot holds, or everything that does not fit.
    void check(const QString& path);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// The last check; empty before the first and after a failure.
    [[nodiscard]] const std::optional<session::SnapshotCheck>& lastCheck() const { return m_check; }

  private:
    void store(const base::Result<session::SignedSnapshot>& made, const QString& path);
    void tell(const QString& path);

    models::Workbench& m_workbench;
    QWidget* m_parent;
    session::JobBase* m_job = nullptr;
    std::optional<session::SnapshotCheck> m_check;
};

} // namespace aallokko::gui
