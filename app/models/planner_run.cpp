// SPDX-License-Identifier: GPL-3.0-or-later
//
// Progress comes from the solver's threads and is handed over as values through the event loop.
#include "app/models/planner_run.h"

#include "app/session/price_texts.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QMetaObject>

namespace aallokko::models {

namespace {

using Outcome = base::Result<session::PlanRun>;
using PlanJob = session::Job<Outcome>;

constexpr unsigned shownCapacities = 12;

QString quality(std::optional<std::int64_t> cost, std::optional<std::int64_t> bound) {
    const model::Language language = text::currentLanguage();
    if (!cost) {
        return bound ? PlannerRun::tr("No plan found yet. No plan can cost less than %1.")
                           .arg(text::shortEuros(*bound, language))
                     : PlannerRun::tr("No plan found yet.");
    }
    if (!bound) {
        return PlannerRun::tr("With these estimates the best plan so far costs %1.")
            .arg(text::shortEuros(*cost, language));
    }
    return PlannerRun::tr(
               "With these estimates it costs %1; no plan can cost less than %2 (gap %3).")
        .arg(text::shortEuros(*cost, language), text::shortEuros(*bound, language),
             text::percent(plan::gapPercent(*cost, *bound), language));
}

} // namespace

PlannerRun::PlannerRun(Workbench& workbench, PlanState& plan, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_plan(plan) {
    connect(&workbench, &Workbench::sessionAboutToChange, this, [this] {
        delete std::exchange(m_job, nullptr);
        m_points.clear();
        m_conflicts.clear();
        m_prices.clear();
        Q_EMIT changed();
    });
}

PlannerRun::~PlannerRun() = default;

void PlannerRun::start(double timeLimitSeconds, std::uint64_t seed) {
    session::PlanRequest request;
    request.timeLimitSeconds = timeLimitSeconds;
    request.seed = seed;
    start(request);
}

void PlannerRun::start(const session::PlanRequest& request) {
    session::Session* session = m_workbench.session();
    if (session == nullptr || isRunning()) {
        return;
    }
    auto input = session->planInput(request);
    if (!input) {
        m_workbench.showError(input.error());
        return;
    }
    m_points.clear();
    m_conflicts.clear();
    m_prices.clear();
    auto* job = new PlanJob(this);
    m_job = job;
    m_workbench.showJob(job, tr("Planning"));
    job->start(
        [this, job, input = std::move(*input)](std::stop_token stop) {
            return session::runPlanner(input, stop, [this, job](const plan::PlanProgress& now) {
                // The job is a child of this object and is waited for before either is gone.
                QMetaObject::invokeMethod(
                    job, [this, now] { addPoint(now); }, Qt::QueuedConnection);
            });
        },
        [this, job](Outcome outcome) {
            job->deleteLater();
            m_job = nullptr;
            receive(std::move(outcome));
        });
    Q_EMIT changed();
}

void PlannerRun::cancel() {
    if (m_job != nullptr) {
        m_job->cancel();
    }
}

void PlannerRun::addPoint(const plan::PlanProgress& progress) {
    const PlanPoint point{progress.seconds, progress.incumbent, progress.bound};
    if (m_points.empty() || m_points.back() != point) {
        m_points.push_back(point);
    }
    if (m_job != nullptr) {
        Q_EMIT m_job->progressed(0, 0, quality(progress.incumbent, progress.bound));
    }
    Q_EMIT progressed();
}

void PlannerRun::receive(base::Result<session::PlanRun> outcome) {
    if (!outcome) {
        m_workbench.showError(outcome.error());
        Q_EMIT changed();
        return;
    }
    session::PlanRun& run = *outcome;
    if (!run.outcome.plan) {
        for (const plan::ProblemFinding& finding : run.problem.findings) {
            if (finding.isConflict) {
                m_conflicts << text::sentence(finding.code, finding.arguments);
            }
        }
        m_workbench.showMessage(run.outcome.status == plan::PlanStatus::Infeasible
                                    ? tr("No plan exists: some demands exclude each other.")
                                    : tr("The planner was stopped before it found a plan."));
        Q_EMIT changed();
        return;
    }
    const bool isCancelled = run.outcome.endedBy == plan::EndedBy::Cancel;
    if (m_workbench.accept(m_workbench.session()->storePlan(run))) {
        // Prices and the problem whose resources they name change together: adopt() makes others
        // ask for them, and the problem in view may be another one by then.
        m_priced = std::make_shared<const plan::PlanningProblem>(std::move(run.problem));
        m_prices = plan::greatestPrices(*m_priced, run.outcome.prices, shownCapacities);
        m_pricedScenario = run.scenario.id;
        m_plan.adopt(m_priced);
        m_workbench.showMessage(isCancelled ? tr("Stopped; the best plan found was kept.")
                                            : tr("The plan is ready."));
    }
    Q_EMIT changed();
}

QStringList PlannerRun::capacityTexts() const {
    const model::Scenario* scenario = m_plan.scenario();
    if (m_prices.empty() || scenario == nullptr || scenario->id != m_pricedScenario ||
        m_plan.isStale()) {
        return {};
    }
    return session::capacityTexts(*m_priced, m_prices);
}

QString PlannerRun::qualityText() const {
    if (isRunning()) {
        return m_points.empty() ? tr("Preparing the problem …")
                                : quality(m_points.back().incumbent, m_points.back().bound);
    }
    const model::Scenario* scenario = m_plan.scenario();
    if (scenario == nullptr || !scenario->plan) {
        return {};
    }
    return quality(scenario->plan->costCents, scenario->plan->lowerBoundCents);
}

} // namespace aallokko::models
