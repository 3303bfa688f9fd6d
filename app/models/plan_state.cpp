// SPDX-License-Identifier: GPL-3.0-or-later
//
// The problem is remade a moment after the last edit; several edits in a row make it once.
#include "app/models/plan_state.h"

#include "app/session/stored_plan.h"

namespace aallokko::models {

namespace {

using Problem = base::Result<plan::PlanningProblem>;

struct ProblemInput {
    model::Inventory inventory;
    std::shared_ptr<const session::Catalogues> catalogues;
    model::Policy policy;
};

Problem makeProblemOf(const ProblemInput& input) {
    const model::SystemIndex systems(input.inventory);
    return plan::makePlanningProblem(systems, input.catalogues->functions, input.policy);
}

constexpr int quietMilliseconds = 250;

} // namespace

PlanState::PlanState(Workbench& workbench, QObject* parent)
    : QObject(parent), m_workbench(workbench) {
    m_wait.setSingleShot(true);
    m_wait.setInterval(quietMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, &PlanState::makeProblem);
    connect(&workbench, &Workbench::sessionChanged, this, [this] {
        m_load.reset();
        m_problem.reset();
        m_problemVersion = -1;
        refresh();
    });
    connect(&workbench, &Workbench::edited, this, &PlanState::refresh);
    connect(&workbench, &Workbench::planStored, this, &PlanState::refresh);
}

PlanState::~PlanState() = default;

const model::Scenario* PlanState::scenario() const {
    const session::Session* session = m_workbench.session();
    return session == nullptr ? nullptr : session->findScenario({});
}

bool PlanState::isStale() const {
    const model::Scenario* plan = scenario();
    return plan != nullptr && m_workbench.session()->isStale(*plan);
}

void PlanState::refresh() {
    const session::Session* session = m_workbench.session();
    m_placements = session == nullptr ? Placements() : Placements(session->inventory(), scenario());
    makeLoad();
    if (session != nullptr && session->inventory().version != m_problemVersion) {
        m_wait.start();
    }
    Q_EMIT changed();
}

void PlanState::makeLoad() {
    m_load.reset();
    const model::Scenario* stored = scenario();
    if (m_problem == nullptr || stored == nullptr || !stored->plan) {
        return;
    }
    if (auto waves = session::wavesOf(*m_problem, *stored->plan)) {
        m_waves = std::move(*waves);
        m_load = std::make_unique<plan::PlanLoad>(*m_problem, m_waves);
    }
}

void PlanState::adopt(std::shared_ptr<const plan::PlanningProblem> problem) {
    m_load.reset();
    m_problem = std::move(problem);
    const session::Session* session = m_workbench.session();
    m_problemVersion = session == nullptr ? -1 : session->inventory().version;
    refresh();
}

void PlanState::makeProblem() {
    const session::Session* session = m_workbench.session();
    if (session == nullptr || session->systems().systems().empty()) {
        return;
    }
    if (m_isMaking) {
        m_wait.start();
        return;
    }
    auto policy = session->policy();
    if (!policy) {
        m_workbench.showError(policy.error());
        return;
    }
    const std::int64_t version = session->inventory().version;
    ProblemInput input{session->inventory(), session->sharedCatalogues(), std::move(*policy)};
    auto job = std::make_unique<session::Job<Problem>>(nullptr);
    auto* started = job.get();
    m_job = std::move(job);
    m_isMaking = true;
    started->start([input = std::move(input)](std::stop_token) { return makeProblemOf(input); },
                   [this, version](Problem made) {
                       m_isMaking = false;
                       const session::Session* now = m_workbench.session();
                       if (now == nullptr || now->inventory().version != version) {
                           return;
                       }
                       m_problemVersion = version;
                       m_load.reset();
                       if (made) {
                           m_problem =
                               std::make_shared<const plan::PlanningProblem>(std::move(*made));
                       } else {
                           m_problem.reset();
                       }
                       refresh();
                   });
}

} // namespace aallokko::models
