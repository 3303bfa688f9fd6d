// SPDX-License-Identifier: GPL-3.0-or-later
//
// Only the wiring; the figures come from app/session/overview.
#include "app/models/overview_state.h"

#include <QDateTime>
#include <QTimeZone>

namespace aallokko::models {

OverviewState::OverviewState(Workbench& workbench, QObject* parent)
    : WatchedState(workbench, parent) {}

void OverviewState::begin() {
    run<session::Overview>(
        tr("Making the overview"),
        [input = session::overviewInput(*m_workbench.session(), sinceYesterday())](
            std::stop_token stop) { return session::computeOverview(input, stop); },
        [this](session::Overview overview) { m_overview = std::move(overview); });
}

std::string sinceYesterday() {
    const QDateTime yesterday = QDate::currentDate().addDays(-1).startOfDay();
    return yesterday.toUTC().toString(Qt::ISODate).toStdString();
}

} // namespace aallokko::models
