// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both questions work on a snapshot. A move is judged anew when the day changes; an edit of the
// project makes the answer void.
#include "app/models/roadmap/state.h"

#include "app/session/scenarios.h"

#include <utility>

namespace aallokko::models {

RoadmapState::RoadmapState(Workbench& workbench, QObject* parent)
    : WatchedState(workbench, parent) {
    connect(&workbench, &Workbench::edited, this, &RoadmapState::leaveMove);
}

void RoadmapState::setOther(const std::optional<std::string>& scenario) {
    if (scenario != m_other) {
        m_other = scenario;
        outdate();
    }
}

void RoadmapState::setToday(std::optional<base::Date> day) {
    if (day != m_today) {
        m_today = day;
        outdate();
    }
}

void RoadmapState::begin() {
    auto snapshot = snapshotOf(m_workbench);
    if (snapshot == nullptr) {
        return;
    }
    const session::Session& session = *m_workbench.session();
    const model::Scenario* scenario = session.findScenario({});
    const model::Scenario* approved = session::approvedScenario(session.inventory());
    RoadmapInput input{std::move(snapshot), scenario == nullptr ? std::string() : scenario->id,
                       m_other.value_or(approved == nullptr ? std::string() : approved->id),
                       m_today};
    run<Roadmap>(
        tr("Drawing the roadmap"),
        [input = std::move(input)](std::stop_token stop) -> base::Result<Roadmap> {
            return computeRoadmap(input, stop);
        },
        [this](Roadmap map) { m_map = std::make_shared<const Roadmap>(std::move(map)); });
}

void RoadmapState::forget() {
    delete std::exchange(m_judging, nullptr);
    m_map.reset();
    m_other.reset();
    m_asked.reset();
    m_move.reset();
    Q_EMIT moveJudged();
}

void RoadmapState::judgeMove(const std::string& milestone, base::Date day) {
    if (m_workbench.session() == nullptr) {
        return;
    }
    m_asked = Question{milestone, day};
    m_move.reset();
    if (m_judging == nullptr) {
        startJudging();
    }
    Q_EMIT moveJudged();
}

void RoadmapState::startJudging() {
    const session::Session& session = *m_workbench.session();
    using Outcome = base::Result<session::MilestoneMovePreview>;
    auto* job = new session::Job<Outcome>(this);
    m_judging = job;
    m_workbench.showJob(job, tr("Looking for what the move breaks"));
    session::MoveBasis basis{std::make_shared<const model::Inventory>(session.inventory()),
                             session.sharedCatalogues(), session.userName(), session.now()};
    job->start(
        [basis = std::move(basis), question = *m_asked](std::stop_token) {
            return session::previewMilestoneMove(basis, question.milestone, question.day);
        },
        [this, job, question = *m_asked](Outcome outcome) {
            job->deleteLater();
            m_judging = nullptr;
            if (m_asked && *m_asked != question) {
                startJudging();
            } else if (m_asked && outcome) {
                m_move = std::move(*outcome);
            } else if (m_asked) {
                m_asked.reset();
                m_workbench.showError(outcome.error());
            }
            Q_EMIT moveJudged();
        });
}

bool RoadmapState::acceptMove(const QString& reason) {
    if (!m_move || m_workbench.session() == nullptr) {
        return false;
    }
    session::MilestoneMovePreview move = std::move(*m_move);
    m_move.reset();
    m_asked.reset();
    session::setReason(move, reason.toStdString());
    return m_workbench.accept(
        session::acceptMilestoneMove(*m_workbench.session(), move, reason.toStdString()));
}

void RoadmapState::leaveMove() {
    if (m_asked) {
        m_asked.reset();
        m_move.reset();
        Q_EMIT moveJudged();
    }
}

} // namespace aallokko::models
