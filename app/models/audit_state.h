// SPDX-License-Identifier: GPL-3.0-or-later
//
// The audit trail of the open project, read in the background and again after every change while
// somebody looks; and the check of its chain, which can be stopped.
#pragma once

#include "app/models/watched_state.h"
#ifndef Q_MOC_RUN
#include "app/session/audit_log.h"
#endif

namespace aallokko::models {

class AuditState : public WatchedState {
    Q_OBJECT

  public:
    explicit AuditState(Workbench& workbench, QObject* parent = nullptr);
    ~AuditState() override;

    using Versions = std::optional<std::pair<std::int64_t, std::int64_t>>;

    /// Null before the first result.
    [[nodiscard]] const session::AuditLog* log() const { return m_log.get(); }
    /// The versions whose difference is shown instead of all changes.
    [[nodiscard]] const Versions& between() const { return m_between; }
    void showBetween(const Versions& versions);

    /// Checks the chain as a job of the job line.
    void check();
    [[nodiscard]] bool isChecking() const { return m_checkJob != nullptr; }
    /// The last answer; empty before the first check and after a change of the project.
    [[nodiscard]] const std::optional<session::ChainCheck>& lastCheck() const { return m_check; }

  Q_SIGNALS:
    void checked();

  protected:
    void begin() override;
    void forget() override;

  private:
    void dropCheck();

    std::shared_ptr<const session::AuditLog> m_log;
    Versions m_between;
    std::optional<session::ChainCheck> m_check;
    session::JobBase* m_checkJob = nullptr;
};

} // namespace aallokko::models
