// SPDX-License-Identifier: GPL-3.0-or-later
//
// The volume ascent. Floating point only chooses where to look; what is reported comes from
// integers.
#include "core/plan/bound.h"

#include "core/plan/price_guess.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

/// Steps without improvement before the step length shrinks, and its factors.
constexpr int failuresToShrink = 6;
constexpr double shrink = 0.66;
constexpr double stretch = 1.1;
/// Progress is judged every so many cuts; less than this share of the value ends the ascent once
/// the step length is small too.
constexpr int cutsPerMark = 60;
constexpr double leastProgress = 2e-6;
constexpr double smallFactor = 1e-3;

std::int64_t roundedUp(MinCut::Wide scaled, std::int64_t scale) {
    MinCut::Wide quotient = scaled / scale;
    if (scaled % scale > 0)
        ++quotient;
    const MinCut::Wide low = std::numeric_limits<std::int64_t>::min();
    const MinCut::Wide high = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(std::clamp(quotient, low, high));
}

} // namespace

Bound::Bound(const ReducedProblem& reduced) : m_p(reduced) {
    if (WaveCut::isRepresentable(reduced)) {
        m_cut.emplace(reduced);
        findSlots();
        return;
    }
    std::int64_t sum = 0;
    for (NodeIndex n = 0; n < m_p.nodes; ++n) {
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        for (Wave w = m_p.earliest[at(n)]; w <= m_p.latest[at(n)]; ++w)
            least = std::min(least, m_p.cost[m_p.at(n, w)]);
        sum += least;
    }
    m_value = sum;
    m_converged = true;
}

void Bound::findSlots() {
    m_prices.assign(at(m_p.rows) * m_p.width(), 0);
    const std::vector<double> means = meanAmounts(m_p);
    for (std::int32_t row = 0; row < m_p.rows; ++row) {
        const std::int64_t limit = m_cut->priceLimit(row);
        for (Wave w = 1; w <= m_p.waves; ++w)
            if (m_p.capacity[m_p.at(row, w)] < unlimited)
                m_slots.push_back({m_p.at(row, w), row, means[at(row)], limit});
    }
    m_center.assign(m_slots.size(), 0.0);
}

bool Bound::evaluate(const std::vector<double>& lambda, const SearchClock& clock, double& value) {
    const double scale = static_cast<double>(m_cut->scale());
    for (std::size_t k = 0; k < m_slots.size(); ++k) {
        const double price = lambda[k] / m_slots[k].size * scale;
        m_prices[m_slots[k].index] =
            static_cast<std::int64_t>(std::min(price + 0.5, static_cast<double>(m_slots[k].limit)));
    }
    const auto cut = m_cut->solve(m_prices, [&] { return clock.isOver(); });
    if (!cut) {
        m_converged = !clock.isOver(); // flow and labels disagree: no value is stated from here on
        return false;
    }
    ++m_cuts;
    m_waves = cut->waves;
    value = static_cast<double>(cut->scaled) / scale;
    const std::int64_t bound = roundedUp(cut->scaled, m_cut->scale());
    if (!m_value || bound > *m_value)
        m_value = bound;
    return true;
}

void Bound::measureUse(const std::vector<Wave>& waves, std::vector<double>& violation) const {
    std::vector<std::int64_t> used(m_prices.size(), 0);
    for (NodeIndex n = 0; n < m_p.nodes; ++n)
        for (const NodeUse& use : m_p.uses.of(n))
            used[m_p.at(use.row, waves[at(n)])] += use.amount;
    violation.resize(m_slots.size());
    for (std::size_t k = 0; k < m_slots.size(); ++k)
        violation[k] =
            static_cast<double>(used[m_slots[k].index] - m_p.capacity[m_slots[k].index]) /
            m_slots[k].size;
}

/// Weight of the fresh subgradient that makes the average shortest, within limits.
void Bound::average(const std::vector<double>& fresh) {
    double across = 0;
    double length = 0;
    for (std::size_t k = 0; k < fresh.size(); ++k) {
        const double d = fresh[k] - m_average[k];
        across -= d * m_average[k];
        length += d * d;
    }
    const double best = length > 0 ? across / length : m_mix;
    const double mix = std::clamp(best, m_mix / 10, m_mix);
    for (std::size_t k = 0; k < fresh.size(); ++k)
        m_average[k] += mix * (fresh[k] - m_average[k]);
}

void Bound::adaptStep(double value, double alignment) {
    if (value > m_centerValue) {
        if (alignment > 0)
            m_factor = std::min(m_factor * stretch, 2.0);
        m_failures = 0;
    } else if (++m_failures >= failuresToShrink) {
        m_factor *= shrink;
        m_failures = 0;
    }
    if (++m_sinceMark < cutsPerMark)
        return;
    m_sinceMark = 0;
    const double size = std::max(1.0, std::abs(m_centerValue));
    const double progress = (m_centerValue - m_markValue) / size;
    if (progress < 1e-3)
        m_mix = std::max(m_mix * 0.7, 0.005);
    if (progress < leastProgress && m_factor < smallFactor)
        m_converged = true;
    m_markValue = m_centerValue;
}

bool Bound::step(std::optional<std::int64_t> planCost, const SearchClock& clock) {
    double length = 0;
    for (std::size_t k = 0; k < m_slots.size(); ++k)
        if (m_center[k] > 0 || m_average[k] > 0)
            length += m_average[k] * m_average[k];
    const double size = std::max(1.0, std::abs(m_centerValue));
    double target = m_centerValue + 0.05 * size;
    if (planCost)
        target = std::max(static_cast<double>(*planCost), m_centerValue + 1e-4 * size);
    if (length <= 1e-12) { // the average vanished: start it anew from the latest subgradient
        measureUse(m_waves, m_average);
        m_factor *= 0.5;
        m_converged = m_factor < smallFactor;
        return !m_converged;
    }
    const double length1 = m_factor * (target - m_centerValue) / length;
    std::vector<double> lambda(m_slots.size());
    for (std::size_t k = 0; k < m_slots.size(); ++k)
        lambda[k] = std::max(0.0, m_center[k] + length1 * m_average[k]);
    double value = 0;
    if (!evaluate(lambda, clock, value))
        return false;
    std::vector<double> fresh;
    measureUse(m_waves, fresh);
    double alignment = 0;
    for (std::size_t k = 0; k < m_slots.size(); ++k)
        alignment += fresh[k] * m_average[k];
    average(fresh);
    adaptStep(value, alignment);
    if (value > m_centerValue) {
        m_centerValue = value;
        m_center = std::move(lambda);
    }
    return true;
}

std::uint64_t Bound::ascend(std::uint64_t steps, std::optional<std::int64_t> planCost,
                            const SearchClock& clock) {
    if (m_converged)
        return 0;
    const std::uint64_t before = m_cuts;
    if (m_cuts == 0) {
        const std::vector<double> guess = guessPrices(m_p, clock);
        for (std::size_t k = 0; k < m_slots.size(); ++k)
            m_center[k] = guess[m_slots[k].index] * m_slots[k].size;
        if (!evaluate(m_center, clock, m_centerValue))
            return 0;
        m_markValue = m_centerValue;
        measureUse(m_waves, m_average);
        m_converged = m_slots.empty();
    }
    for (std::uint64_t k = m_cuts - before; k < steps && !m_converged && !clock.isOver(); ++k)
        if (!step(planCost, clock))
            break;
    return m_cuts - before;
}

std::vector<double> Bound::prices() const {
    std::vector<double> result(at(m_p.rows) * m_p.width(), 0.0);
    for (std::size_t k = 0; k < m_slots.size(); ++k)
        result[m_slots[k].index] = m_center[k] / m_slots[k].size;
    return result;
}

} // namespace aallokko::plan
