// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of the quality of the open project. Checked in the background, and again after
// every change while somebody looks.
#pragma once

#include "app/models/workbench.h"
#ifndef Q_MOC_RUN
#include "app/session/quality_check.h"
#endif

#include <QObject>
#include <QTimer>

namespace aallokko::models {

class QualityState : public QObject {
    Q_OBJECT

  public:
    explicit QualityState(Workbench& workbench, QObject* parent = nullptr);
    ~QualityState() override;

    /// While nobody looks nothing is computed.
    void setWatched(bool isWatched);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// The result is that of the present inventory and plan.
    [[nodiscard]] bool isCurrent() const { return !m_isOutdated && m_job == nullptr; }
    /// Null before the first check.
    [[nodiscard]] const session::Quality* quality() const {
        return m_quality ? &*m_quality : nullptr;
    }
    /// Another number with each result, 0 before the first.
    [[nodiscard]] int generation() const { return m_generation; }

  Q_SIGNALS:
    /// A new result, or a check has begun.
    void changed();

  private:
    using Outcome = base::Result<session::Quality>;

    void outdate();
    void run();
    void receive(Outcome outcome);

    Workbench& m_workbench;
    std::optional<session::Quality> m_quality;
    session::JobBase* m_job = nullptr;
    QTimer m_rest; ///< several edits in a row are one change
    int m_generation = 0;
    bool m_isWatched = false;
    bool m_isOutdated = true;
};

} // namespace aallokko::models
