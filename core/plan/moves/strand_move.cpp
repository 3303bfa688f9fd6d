// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables are max-marginals, not sums over all ways: cheaper, and the same as T falls.
#include "core/plan/moves/strand_move.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace aallokko::plan {

namespace {

constexpr double impossible = std::numeric_limits<double>::infinity();
/// Waves dearer than the best by so many temperatures are never drawn.
constexpr double negligible = 30;

} // namespace

StrandMove::StrandMove(const ReducedProblem& reduced, Csr<StrandNode> strands)
    : m_p(reduced), m_strands(std::move(strands)), m_own(maxStrand * reduced.width(), 0.0),
      m_best(maxStrand * reduced.width(), 0.0), m_value(reduced.width(), 0.0), m_range(maxStrand),
      m_chosen(maxStrand, 0) {}

/// Window of the k-th node narrowed by all precedences but those along the strand.
WaveRange StrandMove::rangeWithin(const SearchState& state, std::span<const StrandNode> strand,
                                  std::size_t k) const {
    const NodeIndex n = strand[k].node;
    const NodeIndex previous = k > 0 ? strand[k - 1].node : -1;
    const NodeIndex next = k + 1 < strand.size() ? strand[k + 1].node : -1;
    WaveRange range{m_p.earliest[static_cast<std::size_t>(n)],
                    m_p.latest[static_cast<std::size_t>(n)]};
    for (const NodeLag& p : m_p.before.of(n))
        if (p.other != previous)
            range.first = std::max(range.first, std::min(m_p.stays(), state.wave(p.other) + p.lag));
    for (const NodeLag& p : m_p.after.of(n))
        if (p.other != next && state.wave(p.other) <= m_p.waves)
            range.last = std::min(range.last, state.wave(p.other) - p.lag);
    return range;
}

/// Own prices of all nodes with the whole strand taken out of the loads.
void StrandMove::priceStrand(SearchState& state, std::span<const StrandNode> strand) {
    for (const StrandNode& node : strand)
        state.setAside(node.node);
    for (std::size_t k = 0; k < strand.size(); ++k) {
        m_range[k] = rangeWithin(state, strand, k);
        double* own = m_own.data() + k * m_p.width();
        state.priceWaves(strand[k].node, m_range[k], own);
        // Links along the strand are the recursion's business.
        for (std::size_t side = k; side < std::min(k + 2, strand.size()); ++side) {
            if (side == 0 || strand[side].link == 0)
                continue;
            const NodeIndex other = side == k ? strand[k - 1].node : strand[k + 1].node;
            for (Wave w = m_range[k].first; w <= m_range[k].last; ++w)
                own[w] -= static_cast<double>(strand[side].link * std::abs(w - state.wave(other)));
        }
    }
    for (const StrandNode& node : strand)
        state.putBack(node.node);
}

/// Draws from m_value[first..last] with probabilities exp(-value / T); 0 when nothing is possible.
Wave StrandMove::draw(Wave first, Wave last, base::Rng& rng, double temperature) {
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

bool StrandMove::chooseWaves(std::span<const StrandNode> strand, base::Rng& rng,
                             double temperature) {
    const std::size_t width = m_p.width();
    const Wave stays = m_p.stays();
    for (std::size_t k = 0; k < strand.size(); ++k) {
        const double* own = m_own.data() + k * width;
        double* best = m_best.data() + k * width;
        if (k == 0) {
            std::copy(own + m_range[k].first, own + m_range[k].last + 1, best + m_range[k].first);
            continue;
        }
        // cheapest(w) = min over v <= w - lag of best before(v) + link * (w - v)
        const double* before = best - width;
        const double link = static_cast<double>(strand[k].link);
        double cheapest = impossible;
        Wave next = m_range[k - 1].first;
        Wave seen = 0;
        for (Wave w = m_range[k].first; w <= m_range[k].last; ++w) {
            const Wave until =
                std::min(m_range[k - 1].last, w == stays ? stays : w - strand[k].lag);
            cheapest += seen > 0 ? link * (w - seen) : 0.0;
            seen = w;
            for (; next <= until; ++next)
                cheapest = std::min(cheapest, before[next] + link * (w - next));
            best[w] = own[w] + cheapest;
        }
    }
    for (std::size_t k = strand.size(); k-- > 0;) {
        const double* best = m_best.data() + k * width;
        Wave last = m_range[k].last;
        const bool isLast = k + 1 == strand.size();
        const Wave after = isLast ? stays : m_chosen[k + 1];
        if (!isLast && after <= m_p.waves)
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

bool StrandMove::tryOne(SearchState& state, base::Rng& rng, double temperature) {
    if (m_strands.rows() == 0)
        return false;
    const auto strand = m_strands.of(pick(rng, m_strands.rows()));
    priceStrand(state, strand);
    if (!chooseWaves(strand, rng, temperature))
        return false;
    // The tables know nothing of what two nodes of the strand do to each other in a shared row or
    // target; the difference is put to the same test as any other move.
    double error = 0;
    Wave previous = 0;
    for (std::size_t k = 0; k < strand.size(); ++k) {
        const double* own = m_own.data() + k * m_p.width();
        const Wave from = state.wave(strand[k].node);
        error += own[from] - own[m_chosen[k]];
        if (k > 0 && strand[k].link != 0)
            error += static_cast<double>(strand[k].link *
                                         ((from - previous) - (m_chosen[k] - m_chosen[k - 1])));
        previous = from;
        if (from != m_chosen[k])
            error += state.shift(strand[k].node, m_chosen[k]).value();
    }
    if (state.steps() == 0)
        return false;
    if (error <= -temperature * std::log(1.0 - rng.unit()))
        return true;
    state.rollback();
    return false;
}

} // namespace aallokko::plan
