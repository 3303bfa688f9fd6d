// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables are max-marginals, not sums over all ways: cheaper, and the same as T falls.
#include "core/plan/strand_table.h"

#include <algorithm>
#include <cmath>

namespace aallokko::plan {

namespace {

/// Waves dearer than the best by so many temperatures are never drawn.
constexpr double negligible = 30;

} // namespace

StrandTable::StrandTable(const ReducedProblem& reduced)
    : m_stays(reduced.stays()), m_width(reduced.width()), m_own(maxStrand * m_width, 0.0),
      m_best(maxStrand * m_width, 0.0), m_value(m_width, 0.0), m_range(maxStrand),
      m_chosen(maxStrand, 0) {}

/// Draws from m_value[first..last] with probabilities exp(-value / T); 0 when nothing is possible.
Wave StrandTable::draw(Wave first, Wave last, base::Rng& rng, double temperature) {
    double least = impossible;
    Wave best = 0;
    for (Wave w = first; w <= last; ++w)
        if (m_value[static_cast<std::size_t>(w)] < least) {
            least = m_value[static_cast<std::size_t>(w)];
            best = w;
        }
    if (best == 0 || temperature <= 0)
        return best;
    double total = 0;
    for (Wave w = first; w <= last; ++w) {
        double& value = m_value[static_cast<std::size_t>(w)];
        const double distance = (value - least) / temperature;
        value = distance < negligible ? std::exp(-distance) : 0.0;
        total += value;
    }
    double left = rng.unit() * total;
    for (Wave w = first; w <= last; ++w) {
        left -= m_value[static_cast<std::size_t>(w)];
        if (left < 0)
            return w;
    }
    return best;
}

void StrandTable::fill(std::span<const StrandNode> strand) {
    for (std::size_t k = 0; k < strand.size(); ++k) {
        const double* own = m_own.data() + k * m_width;
        double* best = m_best.data() + k * m_width;
        if (k == 0) {
            for (Wave w = m_range[k].first; w <= m_range[k].last; ++w)
                best[w] = own[w];
            continue;
        }
        // cheapest(w) = min over v <= w - lag of best before(v) + link * (w - v)
        const double* before = best - m_width;
        const double link = static_cast<double>(strand[k].link);
        double cheapest = impossible;
        Wave next = m_range[k - 1].first;
        Wave seen = 0;
        for (Wave w = m_range[k].first; w <= m_range[k].last; ++w) {
            const Wave until =
                std::min(m_range[k - 1].last, w == m_stays ? m_stays : w - strand[k].lag);
            cheapest += seen > 0 ? link * (w - seen) : 0.0;
            seen = w;
            for (; next <= until; ++next)
                cheapest = std::min(cheapest, before[next] + link * (w - next));
            best[w] = own[w] + cheapest;
        }
    }
}

bool StrandTable::choose(std::span<const StrandNode> strand, base::Rng& rng, double temperature) {
    fill(strand);
    for (std::size_t k = strand.size(); k-- > 0;) {
        const double* best = m_best.data() + k * m_width;
        Wave last = m_range[k].last;
        const bool isLast = k + 1 == strand.size();
        const Wave after = isLast ? m_stays : m_chosen[k + 1];
        if (!isLast && after < m_stays)
            last = std::min(last, after - strand[k + 1].lag);
        const double link = isLast ? 0.0 : static_cast<double>(strand[k + 1].link);
        for (Wave w = m_range[k].first; w <= last; ++w)
            m_value[static_cast<std::size_t>(w)] = best[w] + link * (after - w);
        m_chosen[k] = draw(m_range[k].first, last, rng, temperature);
        if (m_chosen[k] == 0)
            return false;
    }
    return true;
}

} // namespace aallokko::plan
