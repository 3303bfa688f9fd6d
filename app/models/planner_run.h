// SPDX-License-Identifier: GPL-3.0-or-later
//
// One run of the planner as the pages see it: live best plan and bound, cancel that keeps the best,
// and how the last run ended.
#pragma once

#include "app/models/plan_state.h"
#include "app/models/workbench.h"
#include "core/plan/inventory/shadow_prices.h"
#include "core/plan/wave_plan.h"

#include <QObject>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace aallokko::models {

/// A point of the chart: costs in cents, time in seconds from the start.
struct PlanPoint {
    double seconds = 0;
    std::optional<std::int64_t> incumbent;
    std::optional<std::int64_t> bound;

    bool operator==(const PlanPoint&) const = default;
};

class PlannerRun : public QObject {
    Q_OBJECT

  public:
    PlannerRun(Workbench& workbench, PlanState& plan, QObject* parent = nullptr);
    ~PlannerRun() override;

    /// Plans the inventory as it is now; needs an open project. A second start while running does
    /// nothing.
    void start(double timeLimitSeconds, std::uint64_t seed);
    /// The same with all that can be asked for.
    void start(const session::PlanRequest& request);
    /// Ends the run soon; the best plan found is kept and stored.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    [[nodiscard]] const std::vector<PlanPoint>& points() const { return m_points; }
    /// The sentence about cost, bound and gap of the run or, when none was made, of the stored
    /// plan.
    [[nodiscard]] QString qualityText() const;
    /// Why the last run gave no plan, one line each; empty when it gave one.
    [[nodiscard]] const QStringList& conflicts() const { return m_conflicts; }
    /// What more capacity would save, greatest first, by the latest run since the program was
    /// started; empty before one and once the inventory has changed.
    [[nodiscard]] QStringList capacityTexts() const;

  Q_SIGNALS:
    void progressed();
    /// A run began or ended.
    void changed();

  private:
    void receive(base::Result<session::PlanRun> run);
    void addPoint(const plan::PlanProgress& progress);

    Workbench& m_workbench;
    PlanState& m_plan;
    session::JobBase* m_job = nullptr; ///< owned by this object as its Qt parent
    std::vector<PlanPoint> m_points;
    QStringList m_conflicts;
    std::vector<plan::ShadowPrice> m_prices;
    std::shared_ptr<const plan::PlanningProblem> m_priced; ///< the problem of the prices
    std::string m_pricedScenario;                          ///< whose plan they belong to
};

} // namespace aallokko::models
