// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a run has to end: deadline and stop request in one question, asked often.
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>
#include <stop_token>
#include <utility>

namespace aallokko::plan {

class SearchClock {
  public:
    using Clock = std::chrono::steady_clock;

    SearchClock() : m_start(Clock::now()) {}
    SearchClock(std::optional<std::chrono::milliseconds> limit, std::stop_token stop)
        : m_start(Clock::now()), m_stop(std::move(stop)) {
        if (limit)
            m_deadline = m_start + *limit;
    }

    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    [[nodiscard]] bool isTimeUp() const { return m_deadline && Clock::now() >= *m_deadline; }
    /// True when the run has to end now, for either reason.
    [[nodiscard]] bool isOver() const { return isCancelled() || isTimeUp(); }
    /// Seconds until the deadline, >= 0; nothing without one.
    [[nodiscard]] std::optional<double> secondsLeft() const {
        if (!m_deadline)
            return std::nullopt;
        return std::max(0.0, std::chrono::duration<double>(*m_deadline - Clock::now()).count());
    }
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(Clock::now() - m_start).count();
    }

  private:
    Clock::time_point m_start;
    std::optional<Clock::time_point> m_deadline;
    std::stop_token m_stop;
};

} // namespace aallokko::plan
