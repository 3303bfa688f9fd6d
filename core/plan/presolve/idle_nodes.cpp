// SPDX-License-Identifier: GPL-3.0-or-later
//
// The closure as a cut of one layer, and the problem built anew around one node for all the idle.
#include "core/plan/presolve/idle_nodes.h"

#include "core/plan/bound/min_cut.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace aallokko::plan {

namespace {

template <class T>
using Entries = std::vector<std::pair<std::int32_t, T>>;

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

/// All sums of a cut stay below this.
constexpr double mostGain = 0x1.0p58;

/// What moving can gain over staying, at most; nothing for a node that is not to be left out.
std::optional<std::int64_t> gainOf(const ReducedProblem& p, NodeIndex n) {
    if (p.latest[at(n)] < p.stays() || !p.links.of(n).empty())
        return std::nullopt;
    const std::int64_t staying = p.cost[p.at(n, p.stays())];
    std::int64_t gain = std::numeric_limits<std::int64_t>::min();
    for (Wave w = p.earliest[at(n)]; w <= p.waves; ++w)
        gain = std::max(gain, staying - p.cost[p.at(n, w)]);
    return p.earliest[at(n)] > p.waves ? -1 : gain;
}

class IdleMerge {
  public:
    IdleMerge(const ReducedProblem& old, const std::vector<char>& isIdle) : m_old(old) {
        for (NodeIndex n = 0; n < old.nodes; ++n)
            m_node.push_back(isIdle[at(n)] != 0 ? -1 : m_kept++);
    }

    ReducedProblem run() {
        m_new.waves = m_old.waves;
        m_new.nodes = m_kept + 1;
        m_new.rows = m_old.rows;
        m_new.targets = m_old.targets;
        m_new.hasEmptyWindow = m_old.hasEmptyWindow;
        m_new.resourceOf = m_old.resourceOf;
        m_new.open = m_old.open;
        for (const NodeIndex n : m_old.nodeOf)
            m_new.nodeOf.push_back(isKept(n) ? m_node[at(n)] : m_kept);
        for (const NodeIndex n : m_old.order)
            if (isKept(n))
                m_new.order.push_back(m_node[at(n)]);
        m_new.order.push_back(m_kept);
        windowsAndCosts();
        arcs();
        targets();
        resources();
        return std::move(m_new);
    }

  private:
    [[nodiscard]] bool isKept(NodeIndex n) const { return m_node[at(n)] >= 0; }

    void windowsAndCosts() {
        m_new.cost.assign(at(m_new.nodes) * m_new.width(), 0);
        for (NodeIndex n = 0; n < m_old.nodes; ++n) {
            if (!isKept(n)) {
                m_new.cost[m_new.at(m_kept, m_new.stays())] +=
                    m_old.cost[m_old.at(n, m_old.stays())];
                continue;
            }
            m_new.earliest.push_back(m_old.earliest[at(n)]);
            m_new.latest.push_back(m_old.latest[at(n)]);
            std::copy_n(
                m_old.cost.begin() + static_cast<std::ptrdiff_t>(m_old.at(n, 0)), m_old.width(),
                m_new.cost.begin() + static_cast<std::ptrdiff_t>(m_new.at(m_node[at(n)], 0)));
        }
        m_new.earliest.push_back(m_new.stays());
        m_new.latest.push_back(m_new.stays());
    }

    /// Idle nodes have no links, and a precedence towards one that stays asks for nothing.
    void arcs() {
        Entries<NodeLink> links;
        Entries<NodeLag> before, after;
        for (NodeIndex n = 0; n < m_old.nodes; ++n) {
            if (!isKept(n))
                continue;
            for (const NodeLink& link : m_old.links.of(n))
                links.push_back({m_node[at(n)], {m_node[at(link.other)], link.cost}});
            for (const NodeLag& p : m_old.before.of(n))
                before.push_back({m_node[at(n)], {m_node[at(p.other)], p.lag}});
            for (const NodeLag& p : m_old.after.of(n))
                if (isKept(p.other))
                    after.push_back({m_node[at(n)], {m_node[at(p.other)], p.lag}});
        }
        m_new.links = Csr<NodeLink>(at(m_new.nodes), links);
        m_new.before = Csr<NodeLag>(at(m_new.nodes), before);
        m_new.after = Csr<NodeLag>(at(m_new.nodes), after);
    }

    void targets() {
        Entries<std::int32_t> ofNode, members;
        for (std::int32_t t = 0; t < m_old.targets; ++t)
            for (const NodeIndex n : m_old.membersOf.of(t))
                if (isKept(n)) {
                    ofNode.push_back({m_node[at(n)], t});
                    members.push_back({t, m_node[at(n)]});
                }
        m_new.targetsOf = Csr<std::int32_t>(at(m_new.nodes), ofNode);
        m_new.membersOf = Csr<NodeIndex>(at(m_new.targets), members);
    }

    void resources() {
        Entries<NodeUse> ofNode, users;
        m_new.capacity = m_old.capacity;
        for (std::int32_t row = 0; row < m_old.rows; ++row) {
            std::vector<std::int64_t> possible(m_old.width(), 0);
            for (const NodeUse& use : m_old.usersOf.of(row)) { // `row` of the use holds the node
                const NodeIndex n = use.row;
                if (!isKept(n))
                    continue;
                ofNode.push_back({m_node[at(n)], {row, use.amount}});
                users.push_back({row, {m_node[at(n)], use.amount}});
                for (Wave w = m_old.earliest[at(n)];
                     w <= std::min(m_old.waves, m_old.latest[at(n)]); ++w)
                    possible[at(w)] += use.amount;
            }
            for (Wave w = 1; w <= m_old.waves; ++w)
                if (possible[at(w)] <= m_new.capacity[m_new.at(row, w)])
                    m_new.capacity[m_new.at(row, w)] = unlimited;
        }
        m_new.uses = Csr<NodeUse>(at(m_new.nodes), ofNode);
        m_new.usersOf = Csr<NodeUse>(at(m_new.rows), users);
    }

    const ReducedProblem& m_old;
    ReducedProblem m_new;
    std::vector<NodeIndex> m_node; ///< new index, -1 for the idle
    NodeIndex m_kept = 0;
};

} // namespace

std::vector<char> idleNodes(const ReducedProblem& p, const SearchClock& clock) {
    std::vector<std::optional<std::int64_t>> gains;
    double total = 1;
    bool hasLoss = false;
    for (NodeIndex n = 0; n < p.nodes; ++n) {
        gains.push_back(gainOf(p, n));
        const std::int64_t gain = gains.back().value_or(0);
        total += std::abs(static_cast<double>(gain));
        hasLoss = hasLoss || gain < 0;
    }
    if (!hasLoss || total * 2 * static_cast<double>(p.nodes) >= mostGain)
        return {};
    const std::int64_t required = static_cast<std::int64_t>(total) + 1;
    std::vector<CutArc> arcs;
    for (NodeIndex n = 0; n < p.nodes; ++n)
        for (const NodeLag& before : p.before.of(n)) // n moves and the other stays: forbidden
            arcs.push_back({before.other, n, infiniteCapacity, 0});
    MinCut cut(p.nodes, arcs);
    for (NodeIndex n = 0; n < p.nodes; ++n)
        cut.addUnary(n, -gains[at(n)].value_or(required));
    if (!cut.solve([&clock] { return clock.isOver(); }))
        return {};
    std::vector<char> idle;
    bool isAny = false;
    for (NodeIndex n = 0; n < p.nodes; ++n) {
        idle.push_back(cut.isSink(n) ? 0 : 1);
        isAny = isAny || idle.back() != 0;
    }
    return isAny ? idle : std::vector<char>{};
}

ReducedProblem withoutIdle(const ReducedProblem& reduced, const std::vector<char>& isIdle) {
    return IdleMerge(reduced, isIdle).run();
}

} // namespace aallokko::plan
