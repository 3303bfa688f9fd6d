// SPDX-License-Identifier: GPL-3.0-or-later
//
// Subgradient ascent with an averaged direction, as in bound.cpp but on single nodes.
#include "core/plan/bound/price_guess.h"

#include <algorithm>
#include <cmath>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

constexpr int steps = 200;
constexpr int failuresToShrink = 5;
constexpr double shrink = 0.7;
/// Weight of a new subgradient in the direction.
constexpr double mix = 0.3;
/// Expected rise at the start and, once that is reached, from there; shares of the value.
constexpr double firstRise = 0.3;
constexpr double nextRise = 0.02;
/// Measured on generated problems of 850 to 100 000 items: the dual of the whole problem was
/// higher here than at the prices themselves.
constexpr double raise = 1.2;

class PriceGuess {
  public:
    explicit PriceGuess(const ReducedProblem& reduced)
        : m_p(reduced), m_price(at(reduced.rows) * reduced.width(), 0.0), m_center(m_price),
          m_direction(m_price), m_mean(meanAmounts(reduced)) {}

    std::vector<double> run(const SearchClock& clock) {
        double best = evaluate();
        double target = best + firstRise * std::abs(best);
        turn(1.0);
        double factor = 1.0;
        int failures = 0;
        for (int k = 0; k < steps && !clock.isOver(); ++k) {
            if (target < best + 1e-3 * std::abs(best))
                target = best + nextRise * std::abs(best);
            if (!move(factor * (target - best)))
                break;
            const double value = evaluate();
            if (value > best) {
                best = value;
                m_center = m_price;
                failures = 0;
            } else if (++failures >= failuresToShrink) {
                factor *= shrink;
                failures = 0;
            }
            turn(mix);
        }
        for (double& price : m_center)
            price *= raise;
        return m_center;
    }

  private:
    [[nodiscard]] bool binds(std::size_t slot) const { return m_p.capacity[slot] < unlimited; }

    /// Value of the dual at m_price; notes what is used over capacity.
    double evaluate() {
        m_over.assign(m_price.size(), 0.0);
        double value = 0;
        for (std::size_t slot = 0; slot < m_price.size(); ++slot)
            if (binds(slot)) {
                m_over[slot] = -static_cast<double>(m_p.capacity[slot]);
                value -= m_price[slot] * static_cast<double>(m_p.capacity[slot]);
            }
        for (NodeIndex n = 0; n < m_p.nodes; ++n) {
            double least = 0;
            Wave best = 0;
            for (Wave w = m_p.earliest[at(n)]; w <= m_p.latest[at(n)]; ++w) {
                double cost = static_cast<double>(m_p.cost[m_p.at(n, w)]);
                for (const NodeUse& use : m_p.uses.of(n))
                    cost += m_price[m_p.at(use.row, w)] * static_cast<double>(use.amount);
                if (best == 0 || cost < least) {
                    least = cost;
                    best = w;
                }
            }
            value += least;
            for (const NodeUse& use : m_p.uses.of(n))
                m_over[m_p.at(use.row, best)] += static_cast<double>(use.amount);
        }
        return value;
    }

    void turn(double weight) {
        for (std::int32_t row = 0; row < m_p.rows; ++row)
            for (Wave w = 1; w <= m_p.waves; ++w) {
                const std::size_t slot = m_p.at(row, w);
                if (binds(slot))
                    m_direction[slot] +=
                        weight * (m_over[slot] / m_mean[at(row)] - m_direction[slot]);
            }
    }

    /// From the center along the direction, so far that the value would rise by `rise`.
    bool move(double rise) {
        double length = 0;
        for (std::size_t slot = 0; slot < m_center.size(); ++slot)
            if (m_center[slot] > 0 || m_direction[slot] > 0)
                length += m_direction[slot] * m_direction[slot];
        if (length <= 0)
            return false;
        for (std::int32_t row = 0; row < m_p.rows; ++row)
            for (Wave w = 1; w <= m_p.waves; ++w) {
                const std::size_t slot = m_p.at(row, w);
                if (binds(slot))
                    m_price[slot] = std::max(
                        0.0, m_center[slot] + rise / length * m_direction[slot] / m_mean[at(row)]);
            }
        return true;
    }

    const ReducedProblem& m_p;
    std::vector<double> m_price, m_center, m_direction, m_over;
    std::vector<double> m_mean; ///< amount per row, the unit of the direction
};

} // namespace

std::vector<double> guessPrices(const ReducedProblem& reduced, const SearchClock& clock) {
    return PriceGuess(reduced).run(clock);
}

} // namespace aallokko::plan
