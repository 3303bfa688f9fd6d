// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the first page knows of the open project, made in the background.
#pragma once

#include "app/models/watched_state.h"
#ifndef Q_MOC_RUN
#include "app/session/overview.h"
#endif

namespace aallokko::models {

class OverviewState : public WatchedState {
    Q_OBJECT

  public:
    explicit OverviewState(Workbench& workbench, QObject* parent = nullptr);

    /// Null before the first result.
    [[nodiscard]] const session::Overview* overview() const {
        return m_overview ? &*m_overview : nullptr;
    }

  protected:
    void begin() override;
    void forget() override { m_overview.reset(); }

  private:
    std::optional<session::Overview> m_overview;
};

/// The beginning of yesterday, local time, as stored: "2026-11-21T22:00:00Z".
[[nodiscard]] std::string sinceYesterday();

} // namespace aallokko::models
