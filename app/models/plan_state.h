// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plan in view, joined for all pages: its placements at once from what is stored, and, made in
// the background, the planning problem behind it with efforts, capacities and takeover batches.
#pragma once

#include "app/models/placements.h"
#include "app/models/workbench.h"
#include "core/plan/inventory/planning_problem.h"
#include "core/plan/inventory/system_move.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace aallokko::models {

class PlanState : public QObject {
    Q_OBJECT

  public:
    explicit PlanState(Workbench& workbench, QObject* parent = nullptr);
    ~PlanState() override;

    [[nodiscard]] const Placements& placements() const { return m_placements; }
    /// Null until it has been made, and while no project is open. Shared with running jobs.
    [[nodiscard]] std::shared_ptr<const plan::PlanningProblem> problem() const { return m_problem; }
    /// The plan in view on the present problem, for moves and reasons; null while there is none or
    /// while the plan does not fit the problem. Valid until changed().
    [[nodiscard]] const plan::PlanLoad* load() const { return m_load.get(); }
    [[nodiscard]] const plan::WavePlan& waves() const { return m_waves; }
    /// The scenario in use, or null.
    [[nodiscard]] const model::Scenario* scenario() const;
    /// True when the inventory has changed since the plan was made.
    [[nodiscard]] bool isStale() const;
    /// Takes the problem of a finished run, so that it is not made twice.
    void adopt(std::shared_ptr<const plan::PlanningProblem> problem);

  Q_SIGNALS:
    /// Plan, pins, phases or the problem are others than before.
    void changed();

  private:
    void refresh();
    void makeProblem();
    void makeLoad();

    Workbench& m_workbench;
    Placements m_placements;
    std::shared_ptr<const plan::PlanningProblem> m_problem;
    plan::WavePlan m_waves;
    std::unique_ptr<plan::PlanLoad> m_load;
    std::unique_ptr<session::JobBase> m_job;
    QTimer m_wait;
    std::int64_t m_problemVersion = -1;
    bool m_isMaking = false;
};

} // namespace aallokko::models
