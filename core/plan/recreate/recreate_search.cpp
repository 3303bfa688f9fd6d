// SPDX-License-Identifier: GPL-3.0-or-later
//
// The loop of ruin and recreate. Sizes and rates were measured on generated problems of 100 and 850
// items.
#include "core/plan/recreate/recreate_search.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

/// Nodes taken out at once, at most (blockers and their neighbours may be somewhat more).
constexpr std::size_t mostOut = 12;
/// Share of the tries, out of 256, that take whole strands, and how many nodes they may come to.
constexpr std::uint64_t wholeStrandShare = 192;
constexpr std::size_t mostWithStrands = 24;
/// Tries between two looks at the clock: about two milliseconds.
constexpr std::uint64_t triesPerLook = 256;
constexpr std::uint64_t looksPerReport = 64;

} // namespace

RecreateSearch::RecreateSearch(const ReducedProblem& reduced, std::vector<Wave> start, double unit,
                               std::uint64_t seed)
    : m_p(reduced), m_state(reduced, start), m_reinsertion(reduced),
      m_ruin(reduced, m_reinsertion.strands()), m_rng(seed), m_unit(unit), m_best(std::move(start)),
      m_bestCost(m_state.cost()), m_size(at(reduced.nodes), 0.0), m_isOut(at(reduced.nodes), 0) {
    const std::vector<double> means = meanAmounts(m_p);
    for (std::int32_t row = 0; row < m_p.rows; ++row)
        for (const NodeUse& use : m_p.usersOf.of(row)) // `row` of the use holds the node
            m_size[at(use.row)] += static_cast<double>(use.amount) / means[at(row)];
}

void RecreateSearch::offer(const std::vector<Wave>& waves, std::int64_t cost) {
    if (cost >= m_bestCost)
        return;
    m_best = waves;
    m_bestCost = cost;
    m_isAtBest = false;
}

/// Random, the largest first, or along or against the precedences.
void RecreateSearch::sortForInsertion() {
    for (std::size_t k = m_order.size(); k > 1; --k)
        std::swap(m_order[k - 1], m_order[m_rng.below(k)]);
    const std::uint64_t kind = m_rng.below(8);
    if (kind < 3)
        std::stable_sort(m_order.begin(), m_order.end(), [this](NodeIndex a, NodeIndex b) {
            return m_size[at(a)] > m_size[at(b)];
        });
    else if (kind < 5)
        m_order = m_ranked;
    else if (kind < 6)
        m_order.assign(m_ranked.rbegin(), m_ranked.rend());
}

void RecreateSearch::setPrices(std::vector<double> prices) {
    m_prices = std::move(prices);
    m_reinsertion.setPrices(m_prices);
}

/// False when some node finds no wave with room; what is in by then stays in.
bool RecreateSearch::recreate() {
    for (const NodeIndex n : m_order) {
        if (m_state.wave(n) > 0) // came in with its strand
            continue;
        if (m_order.size() > 1)
            m_state.narrow(m_ranked);
        if (!m_reinsertion.insert(m_state, n, m_rng))
            return false;
    }
    return true;
}

/// What has been drawn, most often together with the rest of the strands.
void RecreateSearch::completeStrands(std::span<const NodeIndex> drawn) {
    m_order.clear();
    const bool isWhole = m_rng.below(256) < wholeStrandShare;
    const auto take = [this](NodeIndex n) {
        if (m_isOut[at(n)] != 0 || m_p.earliest[at(n)] == m_p.latest[at(n)])
            return;
        m_isOut[at(n)] = 1;
        m_order.push_back(n);
    };
    for (const NodeIndex n : drawn) {
        take(n);
        if (isWhole && m_order.size() < mostWithStrands)
            for (const StrandNode& node : m_reinsertion.strandOf(n))
                take(node.node);
    }
    for (const NodeIndex n : m_order)
        m_isOut[at(n)] = 0;
}

std::uint64_t RecreateSearch::tryOne(double temperature) {
    const auto drawn = m_ruin.draw(m_state, m_prices, m_rng, mostOut);
    if (drawn.empty()) {
        m_ranked.clear();
        return 1;
    }
    completeStrands(drawn);
    m_ranked = m_order;
    std::sort(m_ranked.begin(), m_ranked.end(),
              [this](NodeIndex a, NodeIndex b) { return m_state.rank(a) < m_state.rank(b); });
    const std::int64_t before = m_state.cost();
    m_from.clear();
    for (const NodeIndex n : m_ranked) {
        m_from.push_back(m_state.wave(n));
        m_state.remove(n);
    }
    sortForInsertion();
    const double limit = -temperature * std::log(1.0 - m_rng.unit());
    if (!recreate() || static_cast<double>(m_state.cost() - before) > limit)
        for (std::size_t k = 0; k < m_ranked.size(); ++k) {
            if (m_state.wave(m_ranked[k]) == m_from[k])
                continue;
            if (m_state.wave(m_ranked[k]) > 0)
                m_state.remove(m_ranked[k]);
            m_state.insert(m_ranked[k], m_from[k]);
        }
    return m_ranked.size();
}

/// After a try. From the best plan to a better one only the nodes of the try are copied.
void RecreateSearch::noteBest() {
    if (m_state.cost() >= m_bestCost) {
        m_isAtBest = m_isAtBest && m_state.cost() == m_bestCost && isUnmoved();
        return;
    }
    if (m_isAtBest)
        for (const NodeIndex n : m_ranked)
            m_best[at(n)] = m_state.wave(n);
    else
        m_best = m_state.waves();
    m_bestCost = m_state.cost();
    m_isAtBest = true;
}

bool RecreateSearch::isUnmoved() const {
    for (std::size_t k = 0; k < m_ranked.size(); ++k)
        if (m_state.wave(m_ranked[k]) != m_from[k])
            return false;
    return true;
}

std::uint64_t RecreateSearch::run(const RecreateRound& round, const SearchClock& clock) {
    if (m_p.nodes == 0 || round.moves == 0)
        return 0;
    if (!m_isAtBest)
        m_state.reset(m_best);
    m_isAtBest = true;
    const double ratio = std::log(round.cold / round.hot);
    double temperature = round.hot * m_unit;
    std::uint64_t done = 0;
    for (std::uint64_t k = 0; done < round.moves; ++k) {
        if (k % triesPerLook == 0) {
            if (clock.isOver())
                break;
            if (m_onLook && k % (triesPerLook * looksPerReport) == 0)
                m_onLook();
            const double cooled = static_cast<double>(done) / static_cast<double>(round.moves);
            temperature = m_unit * round.hot * std::exp(ratio * cooled);
        }
        done += tryOne(temperature);
        noteBest();
    }
    return done;
}

} // namespace aallokko::plan
