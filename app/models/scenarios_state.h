// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plans of the open project with how they stand to the present inventory, and two of them
// compared. Made in the background from a snapshot, which the result keeps.
#pragma once

#include "app/models/watched_state.h"
#ifndef Q_MOC_RUN
#include "app/session/plan_answers.h"
#include "app/session/scenario_compare.h"
#include "core/plan/robustness/robustness.h"
#endif

#include <memory>
#include <string>

namespace aallokko::models {

/// What the result points into.
struct PlanSnapshot {
    PlanSnapshot(model::Inventory inventory, std::shared_ptr<const session::Catalogues> catalogues,
                 model::Policy policy);

    [[nodiscard]] session::PlanBasis basis() const { return {systems, *catalogues, policy}; }

    model::Inventory inventory;
    model::SystemIndex systems; ///< of `inventory`
    std::shared_ptr<const session::Catalogues> catalogues;
    model::Policy policy;
};

/// Of the open project; null, and the user is told, when its policy cannot be read.
[[nodiscard]] std::shared_ptr<const PlanSnapshot> snapshotOf(Workbench& workbench);

struct ScenarioAnswer {
    std::shared_ptr<const PlanSnapshot> snapshot;
    std::vector<session::ScenarioInfo> list;
    std::optional<session::ScenarioComparison> comparison;
};

/// How likely a plan holds, with the problem that it was drawn on.
struct RiskAnswer {
    std::string scenario;
    session::PlanAnswers answers;
    plan::Robustness risk;
};

class ScenariosState : public WatchedState {
    Q_OBJECT

  public:
    explicit ScenariosState(Workbench& workbench, QObject* parent = nullptr);

    /// Null before the first result.
    [[nodiscard]] const ScenarioAnswer* answer() const { return m_answer ? &*m_answer : nullptr; }
    /// The plans to compare, by id; "" = none.
    void compare(const std::string& a, const std::string& b);
    /// What approving a plan would accept; the answer comes by reviewed().
    void review(const std::string& scenario);

    /// How likely a plan holds when its estimates are uncertain; the answer comes by risked(). Not
    /// again while that is being drawn.
    void judgeRisk(const std::string& scenario);
    [[nodiscard]] bool isJudgingRisk() const { return m_isJudgingRisk; }

  Q_SIGNALS:
    void risked(const aallokko::models::RiskAnswer& answer);
    /// A drawing began or ended, with or without an answer.
    void judgingChanged();
    void reviewed(const aallokko::session::ApprovalReview& review);

  protected:
    void begin() override;
    void forget() override;

  private:
    std::optional<ScenarioAnswer> m_answer;
    std::string m_a;
    std::string m_b;
    bool m_isJudgingRisk = false;
};

} // namespace aallokko::models
