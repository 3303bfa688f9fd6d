// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shares of the kinds were measured on generated problems of 100 and 850 items; each kind alone
// is worse than the mix.
#include "core/plan/recreate/ruin.h"

#include "core/plan/moves/move.h"

#include <algorithm>
#include <cstdlib>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

/// Shares of the kinds, out of 256; the rest draws from near waves.
constexpr std::uint64_t strandShare = 64;
constexpr std::uint64_t blockerShare = 154;
constexpr std::uint64_t graphShare = 46;
constexpr std::uint64_t userShare = 40;
constexpr std::uint64_t memberShare = 8;
/// Draws per node wanted, after which a kind is content with fewer.
constexpr std::size_t drawsPerNode = 16;
constexpr int blockerTries = 6;
constexpr Wave widestSpread = 4;
constexpr Wave longestShift = 8;

} // namespace

Ruin::Ruin(const ReducedProblem& reduced, const Csr<StrandNode>& strands)
    : m_p(reduced), m_strands(strands), m_isDrawn(at(reduced.nodes), 0) {
    for (std::int32_t s = 0; s < static_cast<std::int32_t>(strands.rows()); ++s)
        if (strands.of(s).size() > 1)
            m_long.push_back(s);
    for (NodeIndex n = 0; n < m_p.nodes; ++n)
        if (m_p.earliest[at(n)] < m_p.latest[at(n)])
            m_movable.push_back(n);
}

bool Ruin::add(NodeIndex n) {
    if (m_isDrawn[at(n)] != 0 || m_p.earliest[at(n)] == m_p.latest[at(n)])
        return false;
    m_isDrawn[at(n)] = 1;
    m_drawn.push_back(n);
    return true;
}

void Ruin::addNeighbour(NodeIndex n, base::Rng& rng) {
    const auto links = m_p.links.of(n);
    const auto before = m_p.before.of(n);
    const auto after = m_p.after.of(n);
    const std::size_t all = links.size() + before.size() + after.size();
    if (all == 0)
        return;
    std::size_t k = rng.below(all);
    if (k < links.size()) {
        add(links[k].other);
        return;
    }
    k -= links.size();
    add(k < before.size() ? before[k].other : after[k - before.size()].other);
}

/// Adds neighbours in the graph until `size` nodes are drawn or nothing new turns up.
void Ruin::grow(base::Rng& rng, std::size_t size) {
    for (std::size_t k = 0; k < drawsPerNode * size && m_drawn.size() < size; ++k)
        addNeighbour(m_drawn[rng.below(m_drawn.size())], rng);
}

/// Random users of the full slots that n would need in w, until it fits.
void Ruin::addOccupants(const PartialAssignment& state, NodeIndex n, Wave w, base::Rng& rng,
                        std::size_t most) {
    for (const NodeUse& use : m_p.uses.of(n)) {
        std::int64_t missing = use.amount - state.room(use.row, w);
        const auto users = m_p.usersOf.of(use.row);
        for (std::size_t k = 0; k < drawsPerNode * most && missing > 0 && m_drawn.size() < most;
             ++k) {
            const NodeUse& user = users[rng.below(users.size())];
            if (state.wave(user.row) == w && add(user.row)) // `row` holds the node
                missing -= user.amount;
        }
    }
}

/// Neighbours in the precedences that keep n from w.
void Ruin::addTies(const PartialAssignment& state, NodeIndex n, Wave w) {
    for (const NodeLag& p : m_p.before.of(n))
        if (std::min(m_p.stays(), state.wave(p.other) + p.lag) > w)
            add(p.other);
    for (const NodeLag& p : m_p.after.of(n))
        if (state.wave(p.other) < std::min(m_p.stays(), w + p.lag))
            add(p.other);
}

/// A strand, and what keeps it from being some waves earlier or later.
bool Ruin::drawStrandBlockers(const PartialAssignment& state, base::Rng& rng, std::size_t most) {
    if (m_long.empty())
        return false;
    const auto strand = m_strands.of(m_long[rng.below(m_long.size())]);
    const Wave shift = (1 + pick(rng, at(longestShift))) * (rng.below(2) == 0 ? 1 : -1);
    for (const StrandNode& node : strand)
        add(node.node);
    for (const StrandNode& node : strand) {
        const Wave w = state.wave(node.node) + shift;
        if (w < m_p.earliest[at(node.node)] || w > m_p.latest[at(node.node)] || w > m_p.waves)
            continue;
        addOccupants(state, node.node, w, rng, strand.size() + most);
        addTies(state, node.node, w);
    }
    return m_drawn.size() > 0;
}

/// A node with a wave that would be cheaper at the prices, and what keeps it from there.
bool Ruin::drawBlockers(const PartialAssignment& state, const std::vector<double>& prices,
                        base::Rng& rng, std::size_t most) {
    const auto valueOf = [&](NodeIndex n, Wave w) {
        double value = static_cast<double>(state.local(n, w));
        if (!prices.empty() && w <= m_p.waves)
            for (const NodeUse& use : m_p.uses.of(n))
                value += prices[m_p.at(use.row, w)] * static_cast<double>(use.amount);
        return value;
    };
    for (int attempt = 0; attempt < blockerTries; ++attempt) {
        const NodeIndex n = m_movable[rng.below(m_movable.size())];
        const Wave first = m_p.earliest[at(n)];
        const Wave w = first + pick(rng, at(m_p.latest[at(n)] - first + 1));
        if (w == state.wave(n) || w > m_p.waves || valueOf(n, w) >= valueOf(n, state.wave(n)))
            continue;
        add(n);
        addOccupants(state, n, w, rng, most);
        addTies(state, n, w);
        grow(rng, m_drawn.size() + rng.below(most));
        return true;
    }
    return false;
}

/// Users of a row in the waves around one of them.
void Ruin::drawUsers(const PartialAssignment& state, base::Rng& rng, std::size_t most) {
    const NodeIndex n = m_movable[rng.below(m_movable.size())];
    add(n);
    const auto uses = m_p.uses.of(n);
    if (uses.empty())
        return;
    const auto users = m_p.usersOf.of(uses[rng.below(uses.size())].row);
    const Wave spread = 1 + pick(rng, at(widestSpread));
    for (std::size_t k = 0; k < drawsPerNode * most && m_drawn.size() < most; ++k) {
        const NodeIndex user = users[rng.below(users.size())].row;
        if (std::abs(state.wave(user) - state.wave(n)) <= spread)
            add(user);
    }
}

void Ruin::drawMembers(base::Rng& rng, std::size_t most) {
    const auto members = m_p.membersOf.of(pick(rng, at(m_p.targets)));
    for (std::size_t k = 0; !members.empty() && k < 4 * most && m_drawn.size() < most; ++k)
        add(members[rng.below(members.size())]);
}

void Ruin::drawNearWave(const PartialAssignment& state, base::Rng& rng, std::size_t most) {
    const Wave w = 1 + pick(rng, at(m_p.waves));
    for (std::size_t k = 0; k < 2 * drawsPerNode * most && m_drawn.size() < most; ++k) {
        const NodeIndex n = m_movable[rng.below(m_movable.size())];
        if (std::abs(state.wave(n) - w) <= 1)
            add(n);
    }
}

std::span<const NodeIndex> Ruin::draw(const PartialAssignment& state,
                                      const std::vector<double>& prices, base::Rng& rng,
                                      std::size_t most) {
    for (const NodeIndex n : m_drawn)
        m_isDrawn[at(n)] = 0;
    m_drawn.clear();
    if (m_movable.empty())
        return m_drawn;
    const std::size_t size = 1 + rng.below(most);
    if (rng.below(256) < strandShare && drawStrandBlockers(state, rng, size))
        return m_drawn;
    const std::uint64_t kind = rng.below(256);
    if (kind < blockerShare && drawBlockers(state, prices, rng, size))
        return m_drawn;
    if (kind < blockerShare + graphShare) {
        add(m_movable[rng.below(m_movable.size())]);
        grow(rng, size);
    } else if (kind < blockerShare + graphShare + userShare) {
        drawUsers(state, rng, size);
    } else if (kind < blockerShare + graphShare + userShare + memberShare && m_p.targets > 0) {
        drawMembers(rng, size);
    } else {
        drawNearWave(state, rng, size);
    }
    return m_drawn;
}

} // namespace aallokko::plan
