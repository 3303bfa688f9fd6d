// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each node of the strand costs by itself, and the test of the waves that the table chose.
#include "core/plan/moves/strand_move.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace aallokko::plan {

StrandMove::StrandMove(const ReducedProblem& reduced, Csr<StrandNode> strands)
    : m_p(reduced), m_strands(std::move(strands)), m_table(reduced) {}

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
        const WaveRange range = rangeWithin(state, strand, k);
        m_table.range(k) = range;
        double* own = m_table.own(k);
        state.priceWaves(strand[k].node, range, own);
        // Links along the strand are the recursion's business.
        for (std::size_t side = k; side < std::min(k + 2, strand.size()); ++side) {
            if (side == 0 || strand[side].link == 0)
                continue;
            const NodeIndex other = side == k ? strand[k - 1].node : strand[k + 1].node;
            for (Wave w = range.first; w <= range.last; ++w)
                own[w] -= static_cast<double>(strand[side].link * std::abs(w - state.wave(other)));
        }
    }
    for (const StrandNode& node : strand)
        state.putBack(node.node);
}

bool StrandMove::tryOne(SearchState& state, base::Rng& rng, double temperature) {
    if (m_strands.rows() == 0)
        return false;
    const auto strand = m_strands.of(pick(rng, m_strands.rows()));
    priceStrand(state, strand);
    if (!m_table.choose(strand, rng, temperature))
        return false;
    // The tables know nothing of what two nodes of the strand do to each other in a shared row or
    // target; the difference is put to the same test as any other move.
    double error = 0;
    Wave previous = 0;
    for (std::size_t k = 0; k < strand.size(); ++k) {
        const double* own = m_table.own(k);
        const Wave to = m_table.chosen(k);
        const Wave from = state.wave(strand[k].node);
        error += own[from] - own[to];
        if (k > 0 && strand[k].link != 0)
            error += static_cast<double>(strand[k].link *
                                         ((from - previous) - (to - m_table.chosen(k - 1))));
        previous = from;
        if (from != to)
            error += state.shift(strand[k].node, to).value();
    }
    if (state.steps() == 0)
        return false;
    if (error <= -temperature * std::log(1.0 - rng.unit()))
        return true;
    state.rollback();
    return false;
}

} // namespace aallokko::plan
