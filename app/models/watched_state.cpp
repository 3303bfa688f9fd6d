// SPDX-License-Identifier: GPL-3.0-or-later
//
// A change during the work makes its result old: it is shown, and the work begins anew.
#include "app/models/watched_state.h"

namespace aallokko::models {

WatchedState::WatchedState(Workbench& workbench, QObject* parent)
    : QObject(parent), m_workbench(workbench) {
    constexpr int restMilliseconds = 80;
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &WatchedState::start);
    connect(&workbench, &Workbench::sessionAboutToChange, this, [this] {
        delete std::exchange(m_job, nullptr);
        forget();
        ++m_generation;
        m_isOutdated = true;
        Q_EMIT changed();
    });
    connect(&workbench, &Workbench::sessionChanged, this, &WatchedState::outdate);
    connect(&workbench, &Workbench::edited, this, &WatchedState::outdate);
    connect(&workbench, &Workbench::planStored, this, &WatchedState::outdate);
}

WatchedState::~WatchedState() {
    delete m_job;
}

void WatchedState::setWatched(bool isWatched) {
    m_isWatched = isWatched;
    if (isWatched && m_isOutdated) {
        m_rest.start();
    }
}

void WatchedState::outdate() {
    m_isOutdated = true;
    if (m_workbench.session() == nullptr) {
        Q_EMIT changed();
    } else if (m_isWatched) {
        m_rest.start();
    }
}

void WatchedState::start() {
    if (m_workbench.session() == nullptr || isRunning()) {
        return; // running work begins anew when it is done
    }
    m_isOutdated = false;
    begin();
    Q_EMIT changed();
}

void WatchedState::finish() {
    if (m_isOutdated && m_isWatched) {
        m_rest.start();
    }
    Q_EMIT changed();
}

} // namespace aallokko::models
