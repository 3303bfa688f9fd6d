// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures were measured on problems of 850 to 100 000 nodes.
#include "core/plan/bound/rounded_plans.h"

#include <utility>
#include <vector>

namespace aallokko::plan {

namespace {

constexpr int firstAt = 2;
constexpr int cutsBetween = 5;
constexpr int mostLost = 6;

} // namespace

void RoundedPlans::look(const Bound& bound, std::optional<std::int64_t> known,
                        const SearchClock& clock) {
    ++m_cuts;
    if (m_lost >= mostLost || m_cuts % cutsBetween != firstAt)
        return;
    const std::vector<float> means = bound.meanWaves();
    if (means.empty())
        return;
    RoundedPlan rounded = roundToPlan(m_p, means, bound.prices(), clock);
    const bool isGain = rounded.unplaced == 0 && (!known || rounded.cost < *known) &&
                        (!m_best || rounded.cost < m_best->cost);
    m_lost = isGain ? 0 : m_lost + 1;
    if (isGain)
        m_best = std::move(rounded);
}

std::optional<RoundedPlan> RoundedPlans::take() {
    return std::exchange(m_best, std::nullopt);
}

} // namespace aallokko::plan
