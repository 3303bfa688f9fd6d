// SPDX-License-Identifier: GPL-3.0-or-later
//
// A review is a job of its own: it must not wait for the list.
#include "app/models/scenarios_state.h"

namespace aallokko::models {

PlanSnapshot::PlanSnapshot(model::Inventory all, std::shared_ptr<const session::Catalogues> shared,
                           model::Policy used)
    : inventory(std::move(all)), systems(inventory), catalogues(std::move(shared)),
      policy(std::move(used)) {}

std::shared_ptr<const PlanSnapshot> snapshotOf(Workbench& workbench) {
    const session::Session& session = *workbench.session();
    auto policy = session.policy();
    if (!policy) {
        workbench.showError(policy.error());
        return nullptr;
    }
    return std::make_shared<const PlanSnapshot>(session.inventory(), session.sharedCatalogues(),
                                                std::move(*policy));
}

ScenariosState::ScenariosState(Workbench& workbench, QObject* parent)
    : WatchedState(workbench, parent) {}

void ScenariosState::compare(const std::string& a, const std::string& b) {
    if (a != m_a || b != m_b) {
        m_a = a;
        m_b = b;
        outdate();
    }
}

void ScenariosState::forget() {
    m_answer.reset();
    m_a.clear();
    m_b.clear();
}

void ScenariosState::begin() {
    auto made = snapshotOf(m_workbench);
    if (made == nullptr) {
        return;
    }
    const auto has = [&made](const std::string& id) {
        const auto* scenario = made->inventory.find<model::Scenario>(id);
        return scenario != nullptr && scenario->plan && !scenario->plan->items.empty();
    };
    const bool isPair = has(m_a) && has(m_b) && m_a != m_b;
    run<ScenarioAnswer>(
        tr("Comparing the plans"),
        [made, isPair, a = m_a, b = m_b](std::stop_token) -> base::Result<ScenarioAnswer> {
            ScenarioAnswer answer{made, {}, std::nullopt};
            auto list = session::listScenarios(made->basis());
            if (!list) {
                return tl::unexpected(list.error());
            }
            answer.list = std::move(*list);
            if (isPair) {
                auto compared = session::compareScenarios(made->basis(), a, b);
                if (!compared) {
                    return tl::unexpected(compared.error());
                }
                answer.comparison = std::move(*compared);
            }
            return answer;
        },
        [this](ScenarioAnswer answer) { m_answer = std::move(answer); });
}

void ScenariosState::review(const std::string& scenario) {
    auto made = snapshotOf(m_workbench);
    const auto* found = made == nullptr ? nullptr : made->inventory.find<model::Scenario>(scenario);
    if (found == nullptr) {
        return;
    }
    using Outcome = base::Result<session::ApprovalReview>;
    auto* job = new session::Job<Outcome>(this);
    m_workbench.showJob(job, tr("Looking for what the plan lacks"));
    job->start(
        [made, found](std::stop_token) { return session::reviewApproval(made->basis(), *found); },
        [this, job](Outcome outcome) {
            job->deleteLater();
            if (outcome) {
                Q_EMIT reviewed(*outcome);
            } else {
                m_workbench.showError(outcome.error());
            }
        });
}

void ScenariosState::judgeRisk(const std::string& scenario) {
    auto made = snapshotOf(m_workbench);
    const auto* found = made == nullptr ? nullptr : made->inventory.find<model::Scenario>(scenario);
    if (found == nullptr || m_isJudgingRisk) {
        return;
    }
    using Outcome = base::Result<std::optional<RiskAnswer>>;
    auto* job = new session::Job<Outcome>(this);
    m_workbench.showJob(job, tr("Carrying the plan out with uncertain estimates"));
    m_isJudgingRisk = true;
    job->start(
        [made, found, job](std::stop_token stop) -> Outcome {
            auto answers = session::PlanAnswers::of(made->basis(), *found);
            if (!answers) {
                return tl::unexpected(answers.error());
            }
            int shown = 0;
            auto risk = plan::computeRobustness(
                answers->problem(), answers->plan(), {}, stop, [&](double share) {
                    const int percent = static_cast<int>(100 * share);
                    if (percent > shown) {
                        shown = percent;
                        Q_EMIT job->progressed(percent, 100, QString());
                    }
                });
            if (!risk) {
                return std::nullopt;
            }
            return RiskAnswer{found->id, std::move(*answers), std::move(*risk)};
        },
        [this, job](Outcome outcome) {
            job->deleteLater();
            m_isJudgingRisk = false;
            Q_EMIT judgingChanged();
            if (!outcome) {
                m_workbench.showError(outcome.error());
            } else if (*outcome) {
                Q_EMIT risked(**outcome);
            }
        });
    Q_EMIT judgingChanged();
}

} // namespace aallokko::models
