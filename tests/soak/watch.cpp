// SPDX-License-Identifier: GPL-3.0-or-later
//
// The timer fires whenever the loop turns, also inside modal dialogs.
#include "tests/soak/watch.h"

#include <ctime>

namespace aallokko::soak {

namespace {

double processorMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

LoopWatch::LoopWatch() : m_last(processorMilliseconds()) {
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LoopWatch::turn);
    m_timer.start();
}

void LoopWatch::begin(const QString& action) {
    m_action = action;
    m_last = processorMilliseconds();
}

void LoopWatch::turn() {
    const double now = processorMilliseconds();
    const Block block{now - m_last, m_action};
    m_last = now;
    if (block.milliseconds > m_longest.milliseconds) {
        m_longest = block;
    }
    Block& kind = m_byKind[m_action.section(u' ', 0, 0)];
    if (block.milliseconds > kind.milliseconds) {
        kind = block;
    }
}

} // namespace aallokko::soak
