// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list with a position, like the history of a browser; its oldest end is cut off.
#include "app/models/visits.h"

namespace aallokko::models {

namespace {

constexpr std::size_t keptVisits = 200;

} // namespace

void Visits::note(const Visit& visit) {
    if (!m_visits.empty()) {
        Visit& present = m_visits[m_at];
        if (present == visit) {
            return;
        }
        if (present.page == visit.page && !present.selection.isValid()) {
            present = visit;
            return;
        }
        m_visits.resize(m_at + 1);
    }
    m_visits.push_back(visit);
    if (m_visits.size() > keptVisits) {
        m_visits.erase(m_visits.begin());
    }
    m_at = m_visits.size() - 1;
}

std::optional<Visit> Visits::goBack() {
    return canGoBack() ? std::optional(m_visits[--m_at]) : std::nullopt;
}

std::optional<Visit> Visits::goForward() {
    return canGoForward() ? std::optional(m_visits[++m_at]) : std::nullopt;
}

void Visits::clear() {
    m_visits.clear();
    m_at = 0;
}

} // namespace aallokko::models
