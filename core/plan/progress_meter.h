// SPDX-License-Identifier: GPL-3.0-or-later
//
// Collects what the solver's threads report and passes it on, one call at a time and at most 20
// times a second. Only for display: nothing reads it back.
#pragma once

#include "core/plan/search_clock.h"
#include "core/plan/solver.h"

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <optional>

namespace aallokko::plan {

class ProgressMeter {
  public:
    ProgressMeter(const ProgressFunction& function, const SearchClock& clock)
        : m_function(function), m_clock(clock) {}

    void plan(std::optional<std::int64_t> cost) {
        const std::lock_guard lock(m_mutex);
        if (cost && (!m_latest.incumbent || *cost < *m_latest.incumbent))
            m_latest.incumbent = cost;
        send(false);
    }
    void bound(std::optional<std::int64_t> value) {
        const std::lock_guard lock(m_mutex);
        if (value && (!m_latest.bound || *value > *m_latest.bound))
            m_latest.bound = value;
        send(false);
    }
    /// Moves tried by all searches in finished rounds.
    void iterations(std::uint64_t count) {
        const std::lock_guard lock(m_mutex);
        m_latest.iterations = count;
        send(false);
    }
    /// The last values, whenever the previous call was.
    void finish() {
        const std::lock_guard lock(m_mutex);
        send(true);
    }

  private:
    static constexpr double secondsBetween = 0.05;

    void send(bool always) {
        const double now = m_clock.seconds();
        if (!m_function || (!always && now - m_sent < secondsBetween))
            return;
        m_sent = now;
        m_latest.seconds = now;
        m_function(m_latest);
    }

    const ProgressFunction& m_function;
    const SearchClock& m_clock;
    std::mutex m_mutex;
    PlanProgress m_latest;
    double m_sent = -1;
};

} // namespace aallokko::plan
