// SPDX-License-Identifier: GPL-3.0-or-later
//
// Building the network once and repricing its terminal arcs. Variables fixed by a window are left
// out; propagated windows make every implication with a fixed end hold by itself.
#include "core/plan/bound/wave_cut.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

/// Sum of the largest absolute values of all terms, and thus of all finite arcs over W.
double totalSize(const ReducedProblem& p) {
    double total = 1;
    for (NodeIndex n = 0; n < p.nodes; ++n) {
        double largest = 0;
        for (Wave w = 1; w <= p.stays(); ++w)
            largest = std::max(largest, std::abs(static_cast<double>(p.cost[p.at(n, w)])));
        total += 2 * largest;
        for (const NodeLink& link : p.links.of(n))
            total += static_cast<double>(link.cost);
    }
    for (std::int32_t t = 0; t < p.targets; ++t)
        total += static_cast<double>(p.open[p.at(t, 1)]);
    return total * p.waves;
}

constexpr double sizeLimit = 0x1.0p59;
constexpr std::int64_t largestScale = 1024;

} // namespace

bool WaveCut::isRepresentable(const ReducedProblem& reduced) {
    return totalSize(reduced) < sizeLimit &&
           static_cast<double>(reduced.nodes) * reduced.waves < 0x1.0p30;
}

std::int64_t WaveCut::priceLimit(const ReducedProblem& reduced, std::int32_t row) {
    double users = 1;
    for (const NodeUse& use : reduced.usersOf.of(row))
        users += static_cast<double>(use.amount);
    const double slots = static_cast<double>(reduced.rows) * reduced.waves;
    return static_cast<std::int64_t>(sizeLimit / (slots * users));
}

WaveCut::WaveCut(const ReducedProblem& reduced)
    : m_p(reduced), m_base(at(reduced.nodes), 0), m_priced(at(reduced.nodes) * reduced.width(), 0) {
    const double size = totalSize(reduced);
    while (m_scale < largestScale && 2.0 * static_cast<double>(m_scale) * size < sizeLimit)
        m_scale *= 2;
    addNodes();
    for (NodeIndex n = 0; n < m_p.nodes; ++n) {
        addLinks(n);
        addPrecedences(n);
    }
    for (std::int32_t t = 0; t < m_p.targets; ++t)
        addTarget(t);
    m_cut.emplace(m_vertices, m_arcs);
    for (const Unary& unary : m_unary)
        m_cut->addUnary(unary.vertex, unary.value);
    m_arcs = {};
    m_unary = {};
}

void WaveCut::addNodes() {
    for (NodeIndex n = 0; n < m_p.nodes; ++n) {
        m_base[at(n)] = m_vertices;
        const Wave first = m_p.earliest[at(n)];
        const Wave last = m_p.latest[at(n)];
        m_constant += static_cast<MinCut::Wide>(m_p.cost[m_p.at(n, last)]) * m_scale;
        for (Wave w = first; w < last; ++w) {
            addUnary(vertex(n, w), m_p.cost[m_p.at(n, w)] - m_p.cost[m_p.at(n, w + 1)]);
            if (w + 1 < last) // x(n,w) = 1 and x(n,w+1) = 0 is forbidden
                m_arcs.push_back({vertex(n, w + 1), vertex(n, w), infiniteCapacity, 0});
        }
        m_vertices += last - first;
    }
}

void WaveCut::addLinks(NodeIndex n) {
    for (const NodeLink& link : m_p.links.of(n)) {
        const NodeIndex m = link.other;
        if (m < n)
            continue;
        for (Wave w = 1; w <= m_p.waves; ++w) {
            // A window decides x before its first wave (0) and from its last on (1).
            const bool freeN = w >= m_p.earliest[at(n)] && w < m_p.latest[at(n)];
            const bool freeM = w >= m_p.earliest[at(m)] && w < m_p.latest[at(m)];
            const bool oneN = w >= m_p.latest[at(n)];
            const bool oneM = w >= m_p.latest[at(m)];
            if (freeN && freeM) {
                const std::int64_t c = link.cost * m_scale;
                // The vertices of later nodes are numbered already: addNodes ran first.
                m_arcs.push_back({vertex(n, w), vertex(m, w), c, c});
            } else if (freeN != freeM) {
                const std::int32_t v = freeN ? vertex(n, w) : vertex(m, w);
                const bool one = freeN ? oneM : oneN;
                addUnary(v, one ? -link.cost : link.cost);
                if (one)
                    m_constant += static_cast<MinCut::Wide>(link.cost) * m_scale;
            } else if (oneN != oneM) {
                m_constant += static_cast<MinCut::Wide>(link.cost) * m_scale;
            }
        }
    }
}

void WaveCut::addPrecedences(NodeIndex n) {
    for (const NodeLag& p : m_p.before.of(n)) {
        const NodeIndex a = p.other;
        for (Wave w = m_p.earliest[at(n)]; w < m_p.latest[at(n)]; ++w) {
            const Wave by = w - p.lag;
            if (by >= m_p.earliest[at(a)] && by < m_p.latest[at(a)]) // x(n,w) <= x(a,by)
                m_arcs.push_back({vertex(a, by), vertex(n, w), infiniteCapacity, 0});
        }
    }
}

void WaveCut::addTarget(std::int32_t t) {
    const auto members = m_p.membersOf.of(t);
    if (members.empty())
        return;
    Wave first = m_p.stays();
    Wave last = m_p.stays();
    for (const NodeIndex n : members) {
        first = std::min(first, m_p.earliest[at(n)]);
        last = std::min(last, m_p.latest[at(n)]);
    }
    const std::int32_t base = m_vertices - first;
    m_vertices += last - first;
    m_constant += static_cast<MinCut::Wide>(m_p.open[m_p.at(t, last)]) * m_scale;
    for (Wave w = first; w < last; ++w)
        addUnary(base + w, m_p.open[m_p.at(t, w)] - m_p.open[m_p.at(t, w + 1)]);
    for (const NodeIndex n : members)
        for (Wave w = m_p.earliest[at(n)]; w < std::min(last, m_p.latest[at(n)]); ++w)
            m_arcs.push_back({base + w, vertex(n, w), infiniteCapacity, 0});
}

void WaveCut::setPrices(const std::vector<std::int64_t>& prices) {
    std::vector<std::int64_t> priced(m_p.width(), 0);
    for (NodeIndex n = 0; n < m_p.nodes; ++n) {
        if (m_p.uses.of(n).empty())
            continue;
        std::fill(priced.begin(), priced.end(), 0);
        for (const NodeUse& use : m_p.uses.of(n))
            for (Wave w = m_p.earliest[at(n)]; w <= std::min(m_p.waves, m_p.latest[at(n)]); ++w)
                priced[at(w)] += prices[m_p.at(use.row, w)] * use.amount;
        std::int64_t* old = m_priced.data() + m_p.at(n, 0);
        for (Wave w = m_p.earliest[at(n)]; w < m_p.latest[at(n)]; ++w) {
            const std::int64_t change = (priced[at(w)] - priced[at(w + 1)]) - (old[w] - old[w + 1]);
            if (change != 0)
                m_cut->addUnary(vertex(n, w), change);
        }
        std::copy(priced.begin(), priced.end(), old);
    }
}

MinCut::Wide WaveCut::valueOf(const std::vector<Wave>& waves,
                              const std::vector<std::int64_t>& prices) const {
    MinCut::Wide value = 0;
    for (NodeIndex n = 0; n < m_p.nodes; ++n) {
        const Wave w = waves[at(n)];
        value += m_p.cost[m_p.at(n, w)];
        for (const NodeLink& link : m_p.links.of(n))
            if (link.other > n)
                value += static_cast<MinCut::Wide>(link.cost) * std::abs(w - waves[at(link.other)]);
    }
    for (std::int32_t t = 0; t < m_p.targets; ++t) {
        Wave first = m_p.stays();
        for (const NodeIndex n : m_p.membersOf.of(t))
            first = std::min(first, waves[at(n)]);
        value += m_p.open[m_p.at(t, first)];
    }
    value *= m_scale;
    for (NodeIndex n = 0; n < m_p.nodes; ++n)
        value += m_priced[m_p.at(n, waves[at(n)])];
    for (std::size_t slot = 0; slot < prices.size(); ++slot)
        if (prices[slot] != 0)
            value -= static_cast<MinCut::Wide>(prices[slot]) * m_p.capacity[slot];
    return value;
}

std::optional<CutValue> WaveCut::solve(const std::vector<std::int64_t>& prices,
                                       const std::function<bool()>& stop) {
    setPrices(prices);
    if (!m_cut->solve(stop))
        return std::nullopt;
    CutValue result;
    MinCut::Wide flow = m_constant + m_cut->boundNow();
    for (NodeIndex n = 0; n < m_p.nodes; ++n) {
        const Wave last = m_p.latest[at(n)];
        Wave w = m_p.earliest[at(n)];
        while (w < last && !m_cut->isSink(vertex(n, w)))
            ++w;
        result.waves.push_back(w);
        flow += m_priced[m_p.at(n, last)];
    }
    for (std::size_t slot = 0; slot < prices.size(); ++slot)
        if (prices[slot] != 0)
            flow -= static_cast<MinCut::Wide>(prices[slot]) * m_p.capacity[slot];
    result.scaled = valueOf(result.waves, prices);
    if (flow != result.scaled)
        return std::nullopt;
    return result;
}

} // namespace aallokko::plan
