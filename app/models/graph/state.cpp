// SPDX-License-Identifier: GPL-3.0-or-later
//
// The snapshot is taken only when the inventory or the plan has changed; other questions share it.
#include "app/models/graph/state.h"

#include "core/text/messages.h"

#include <utility>

namespace aallokko::models {

GraphState::GraphState(Workbench& workbench, PlanState& plan, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_plan(plan) {
    constexpr int restMilliseconds = 40;
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &GraphState::run);
    connect(&workbench, &Workbench::sessionAboutToChange, this, [this] {
        delete std::exchange(m_job, nullptr);
        m_data.reset();
        m_answer = {};
        ++m_generation;
        m_question.system = {};
        m_question.other = {};
        m_question.open.clear();
        m_question.places.clear();
        m_isOutdated = true;
        m_isDataOld = true;
        Q_EMIT changed();
    });
    const auto renew = [this] { outdate(true); };
    connect(&workbench, &Workbench::sessionChanged, this, renew);
    connect(&workbench, &Workbench::edited, this, renew);
    connect(&plan, &PlanState::changed, this, renew);
    connect(&workbench, &Workbench::languageChanged, this, [this] { outdate(false); });
}

GraphState::~GraphState() {
    delete m_job;
}

void GraphState::setWatched(bool isWatched) {
    m_isWatched = isWatched;
    if (isWatched && m_isOutdated) {
        m_rest.start();
    }
}

void GraphState::ask(const GraphQuestion& question) {
    if (question == m_question && !m_isOutdated) {
        return;
    }
    m_question = question;
    outdate(false);
}

void GraphState::outdate(bool isDataOld) {
    m_isOutdated = true;
    m_isDataOld = m_isDataOld || isDataOld;
    if (m_workbench.session() == nullptr) {
        Q_EMIT changed();
        return;
    }
    if (m_job != nullptr) {
        m_job->cancel();
    }
    if (m_isWatched) {
        m_rest.start();
    }
}

GraphInput GraphState::input() const {
    const session::Session& session = *m_workbench.session();
    return {session.inventory(), session.sharedCatalogues(), m_plan.placements(), m_plan.problem()};
}

void GraphState::run() {
    if (m_workbench.session() == nullptr || m_job != nullptr) {
        return; // a running answer is asked for anew when it is done
    }
    m_isOutdated = false;
    auto* job = new session::Job<Outcome>(this);
    m_job = job;
    m_workbench.showJob(job, tr("Drawing the graph"));
    auto fresh = m_isDataOld || m_data == nullptr ? std::make_shared<GraphInput>(input()) : nullptr;
    m_isDataOld = false;
    job->start(
        [fresh, data = m_data, question = m_question,
         language = text::currentLanguage()](std::stop_token stop) {
            Outcome outcome;
            outcome.data = fresh ? std::make_shared<const GraphData>(std::move(*fresh)) : data;
            outcome.answer = models::answer(*outcome.data, question, language, stop);
            outcome.isWhole = !stop.stop_requested();
            return outcome;
        },
        [this, job](Outcome outcome) {
            job->deleteLater();
            m_job = nullptr;
            receive(std::move(outcome));
        });
    Q_EMIT changed();
}

void GraphState::receive(Outcome outcome) {
    m_data = std::move(outcome.data);
    if (outcome.isWhole) {
        m_answer = std::move(outcome.answer);
        ++m_generation;
    }
    if (m_isOutdated && m_isWatched) {
        m_rest.start();
    }
    Q_EMIT changed();
}

void GraphState::place(int node, const QPointF& middle) {
    DrawnNode& drawn = m_answer.picture.nodes[static_cast<std::size_t>(node)];
    placeNode(drawn, middle);
    m_question.places[drawn.key] = middle;
    m_answer.question.places = m_question.places;
    m_answer.picture.bounds = boundsOf(m_answer.picture);
}

void GraphState::unplaceAll() {
    GraphQuestion question = m_question;
    question.places.clear();
    ask(question);
}

} // namespace aallokko::models
