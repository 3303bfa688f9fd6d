// SPDX-License-Identifier: GPL-3.0-or-later
//
// One node by looking at its waves, a run of a strand by its table.
#include "core/plan/recreate/reinsertion.h"

#include <cstddef>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

} // namespace

Reinsertion::Reinsertion(const ReducedProblem& reduced)
    : m_p(reduced), m_strands(findStrands(reduced)), m_strandOf(at(reduced.nodes), 0),
      m_placeOf(at(reduced.nodes), 0), m_table(reduced) {
    for (std::int32_t s = 0; s < static_cast<std::int32_t>(m_strands.rows()); ++s) {
        std::int32_t place = 0;
        for (const StrandNode& node : m_strands.of(s)) {
            m_strandOf[at(node.node)] = s;
            m_placeOf[at(node.node)] = place++;
        }
    }
}

void Reinsertion::setPrices(const std::vector<double>& prices) {
    m_priced.clear();
    if (prices.empty())
        return;
    m_priced.assign(at(m_p.nodes) * m_p.width(), 0.0);
    for (NodeIndex n = 0; n < m_p.nodes; ++n)
        for (const NodeUse& use : m_p.uses.of(n))
            for (Wave w = 1; w <= m_p.waves; ++w)
                m_priced[m_p.at(n, w)] +=
                    prices[m_p.at(use.row, w)] * static_cast<double>(use.amount);
}

/// Of a wave that fits.
double Reinsertion::priceOf(const PartialAssignment& state, NodeIndex n, Wave w) const {
    double value = static_cast<double>(state.local(n, w));
    if (w <= m_p.waves) {
        value += static_cast<double>(state.targetCost(n, w));
        if (!m_priced.empty())
            value += m_priced[m_p.at(n, w)];
    }
    return value;
}

Wave Reinsertion::cheapestWave(const PartialAssignment& state, NodeIndex n) const {
    const WaveRange range = state.range(n);
    double least = StrandTable::impossible;
    Wave best = 0;
    for (Wave w = range.first; w <= range.last; ++w) {
        if (static_cast<double>(state.local(n, w)) >= least)
            continue;
        if (w <= m_p.waves && !state.fits(n, w))
            continue;
        const double value = priceOf(state, n, w);
        if (value < least) {
            least = value;
            best = w;
        }
    }
    return best;
}

std::span<const StrandNode> Reinsertion::runOf(const PartialAssignment& state, NodeIndex n) const {
    const auto strand = strandOf(n);
    std::size_t first = at(m_placeOf[at(n)]);
    std::size_t end = first + 1;
    while (first > 0 && state.wave(strand[first - 1].node) == 0)
        --first;
    while (end < strand.size() && state.wave(strand[end].node) == 0)
        ++end;
    return strand.subspan(first, end - first);
}

bool Reinsertion::insertRun(PartialAssignment& state, std::span<const StrandNode> run,
                            base::Rng& rng) {
    for (std::size_t k = 0; k < run.size(); ++k) {
        const NodeIndex n = run[k].node;
        const WaveRange range = state.range(n);
        m_table.range(k) = range;
        double* own = m_table.own(k);
        for (Wave w = range.first; w <= range.last; ++w)
            own[w] =
                w > m_p.waves || state.fits(n, w) ? priceOf(state, n, w) : StrandTable::impossible;
    }
    if (!m_table.choose(run, rng, 0))
        return false;
    for (std::size_t k = 0; k < run.size(); ++k) {
        const Wave w = m_table.chosen(k);
        if (w <= m_p.waves && !state.fits(run[k].node, w)) // two of the run share a slot
            return false;
        state.insert(run[k].node, w);
    }
    return true;
}

bool Reinsertion::insert(PartialAssignment& state, NodeIndex n, base::Rng& rng) {
    const auto run = runOf(state, n);
    if (run.size() > 1)
        return insertRun(state, run, rng);
    const Wave w = cheapestWave(state, n);
    if (w == 0)
        return false;
    state.insert(n, w);
    return true;
}

} // namespace aallokko::plan
