// SPDX-License-Identifier: GPL-3.0-or-later
//
// A change during a check makes its result old: it is shown, and the check begins anew.
#include "app/models/quality_state.h"

#include <utility>

namespace aallokko::models {

QualityState::QualityState(Workbench& workbench, QObject* parent)
    : QObject(parent), m_workbench(workbench) {
    constexpr int restMilliseconds = 60;
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &QualityState::run);
    connect(&workbench, &Workbench::sessionAboutToChange, this, [this] {
        delete std::exchange(m_job, nullptr);
        m_quality.reset();
        ++m_generation;
        m_isOutdated = true;
        Q_EMIT changed();
    });
    connect(&workbench, &Workbench::sessionChanged, this, &QualityState::outdate);
    connect(&workbench, &Workbench::edited, this, &QualityState::outdate);
    connect(&workbench, &Workbench::planStored, this, &QualityState::outdate);
}

QualityState::~QualityState() {
    delete m_job;
}

void QualityState::setWatched(bool isWatched) {
    m_isWatched = isWatched;
    if (isWatched && m_isOutdated) {
        m_rest.start();
    }
}

void QualityState::outdate() {
    m_isOutdated = true;
    if (m_workbench.session() == nullptr) {
        Q_EMIT changed();
    } else if (m_isWatched) {
        m_rest.start();
    }
}

void QualityState::run() {
    const session::Session* session = m_workbench.session();
    if (session == nullptr || isRunning()) {
        return; // a running check begins anew when it is done
    }
    m_isOutdated = false;
    auto* job = new session::Job<Outcome>(this);
    m_job = job;
    m_workbench.showJob(job, tr("Checking the quality"));
    job->start([input = session::qualityInput(*session)](
                   std::stop_token) { return session::checkQuality(input); },
               [this, job](Outcome outcome) {
                   job->deleteLater();
                   m_job = nullptr;
                   receive(std::move(outcome));
               });
    Q_EMIT changed();
}

void QualityState::receive(Outcome outcome) {
    if (outcome) {
        m_quality = std::move(*outcome);
        ++m_generation;
    } else {
        m_workbench.showError(outcome.error());
    }
    if (m_isOutdated && m_isWatched) {
        m_rest.start();
    }
    Q_EMIT changed();
}

} // namespace aallokko::models
