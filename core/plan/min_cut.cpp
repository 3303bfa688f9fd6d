// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two-tree augmenting path algorithm. Invariant: along the parent arcs of a source tree there
// is residual capacity from parent to child, in a sink tree from child to parent.
#include "core/plan/min_cut.h"

#include <algorithm>
#include <limits>

namespace aallokko::plan {

MinCut::MinCut(std::int32_t nodes, const std::vector<CutArc>& arcs)
    : m_first(at(nodes) + 1, 0), m_head(2 * arcs.size()), m_reverse(2 * arcs.size()),
      m_capacity(2 * arcs.size()), m_excess(at(nodes), 0), m_tree(at(nodes), Tree::Free),
      m_parent(at(nodes), noParent), m_time(at(nodes), 0), m_distance(at(nodes), 0),
      m_isActive(at(nodes), 0) {
    for (const CutArc& arc : arcs) {
        ++m_first[at(arc.from) + 1];
        ++m_first[at(arc.to) + 1];
    }
    for (std::size_t v = 0; v < at(nodes); ++v)
        m_first[v + 1] += m_first[v];
    std::vector<std::int32_t> next(m_first.begin(), m_first.end() - 1);
    for (const CutArc& arc : arcs) {
        const std::int32_t there = next[at(arc.from)]++;
        const std::int32_t back = next[at(arc.to)]++;
        m_head[at(there)] = arc.to;
        m_head[at(back)] = arc.from;
        m_reverse[at(there)] = back;
        m_reverse[at(back)] = there;
        m_capacity[at(there)] = arc.capacity;
        m_capacity[at(back)] = arc.reverse;
    }
}

MinCut::Wide MinCut::boundNow() const {
    Wide sum = 0;
    for (const std::int64_t excess : m_excess)
        sum += std::min<std::int64_t>(excess, 0);
    return sum;
}

void MinCut::activate(std::int32_t v) {
    if (m_isActive[at(v)])
        return;
    m_isActive[at(v)] = 1;
    m_nextQueue.push_back(v);
}

/// First in, first out: short paths first. -1 when no node is active.
std::int32_t MinCut::nextActive() {
    while (true) {
        if (m_queueHead == m_queue.size()) {
            m_queue.swap(m_nextQueue);
            m_nextQueue.clear();
            m_queueHead = 0;
            if (m_queue.empty())
                return -1;
        }
        const std::int32_t v = m_queue[m_queueHead];
        if (m_tree[at(v)] != Tree::Free && m_isActive[at(v)])
            return v;
        m_isActive[at(v)] = 0;
        ++m_queueHead;
    }
}

void MinCut::startTrees() {
    m_queue.clear();
    m_nextQueue.clear();
    m_orphans.clear();
    m_queueHead = 0;
    m_clock = 0;
    std::fill(m_isActive.begin(), m_isActive.end(), 0);
    std::fill(m_time.begin(), m_time.end(), 0);
    for (std::size_t v = 0; v < m_excess.size(); ++v) {
        m_tree[v] = m_excess[v] > 0 ? Tree::Source : m_excess[v] < 0 ? Tree::Sink : Tree::Free;
        m_parent[v] = m_excess[v] != 0 ? terminal : noParent;
        m_distance[v] = 1;
        if (m_excess[v] != 0)
            activate(static_cast<std::int32_t>(v));
    }
}

bool MinCut::solve(const std::function<bool()>& stop) {
    constexpr std::uint32_t looksMask = 0x3fff;
    startTrees();
    m_work += m_excess.size();
    std::uint32_t rounds = 0;
    for (std::int32_t v = nextActive(); v >= 0; v = nextActive()) {
        if ((++rounds & looksMask) == 0 && stop && stop())
            return false;
        const std::int32_t bridge = grow(v);
        if (bridge < 0) {
            m_isActive[at(v)] = 0; // v has nothing left to offer; it may become active again
            ++m_queueHead;
            continue;
        }
        ++m_clock;
        augment(bridge);
        while (!m_orphans.empty()) {
            const std::int32_t lost = m_orphans.back();
            m_orphans.pop_back();
            adopt(lost);
        }
    }
    return true;
}

/// Adds the free neighbours of v to its tree. Returns an arc from the source tree to the sink tree
/// when the trees touch, else -1.
std::int32_t MinCut::grow(std::int32_t v) {
    const Tree tree = m_tree[at(v)];
    m_work += static_cast<std::uint64_t>(m_first[at(v) + 1] - m_first[at(v)]);
    for (std::int32_t a = m_first[at(v)]; a < m_first[at(v) + 1]; ++a) {
        if (!isOpen(a, tree))
            continue;
        const std::int32_t u = m_head[at(a)];
        if (m_tree[at(u)] == Tree::Free) {
            m_tree[at(u)] = tree;
            m_parent[at(u)] = m_reverse[at(a)];
            m_time[at(u)] = m_time[at(v)];
            m_distance[at(u)] = m_distance[at(v)] + 1;
            activate(u);
        } else if (m_tree[at(u)] != tree) {
            return tree == Tree::Source ? a : m_reverse[at(a)];
        } else if (m_parent[at(u)] >= 0 && m_time[at(u)] <= m_time[at(v)] &&
                   m_distance[at(u)] > m_distance[at(v)] + 1) {
            m_parent[at(u)] = m_reverse[at(a)]; // a shorter way to the root
            m_time[at(u)] = m_time[at(v)];
            m_distance[at(u)] = m_distance[at(v)] + 1;
        }
    }
    return -1;
}

std::int64_t MinCut::bottleneck(std::int32_t bridge) const {
    std::int64_t flow = m_capacity[at(bridge)];
    std::int32_t v = m_head[at(m_reverse[at(bridge)])];
    for (; m_parent[at(v)] != terminal; v = m_head[at(m_parent[at(v)])])
        flow = std::min(flow, m_capacity[at(m_reverse[at(m_parent[at(v)])])]);
    flow = std::min(flow, m_excess[at(v)]);
    v = m_head[at(bridge)];
    for (; m_parent[at(v)] != terminal; v = m_head[at(m_parent[at(v)])])
        flow = std::min(flow, m_capacity[at(m_parent[at(v)])]);
    return std::min(flow, -m_excess[at(v)]);
}

void MinCut::push(std::int32_t a, std::int64_t flow) {
    // An infinite arc stays infinite; its reverse then holds exactly the net flow on it.
    if (m_capacity[at(a)] < infiniteCapacity)
        m_capacity[at(a)] -= flow;
    const std::int32_t back = m_reverse[at(a)];
    if (m_capacity[at(back)] < infiniteCapacity)
        m_capacity[at(back)] += flow;
}

void MinCut::makeOrphan(std::int32_t v) {
    m_parent[at(v)] = orphan;
    m_orphans.push_back(v);
}

/// Sends flow between v and the root of its tree and cuts off what it saturates.
void MinCut::sendUp(std::int32_t v, Tree tree, std::int64_t flow) {
    while (m_parent[at(v)] != terminal) {
        const std::int32_t up = m_parent[at(v)];
        const std::int32_t next = m_head[at(up)];
        const std::int32_t along = tree == Tree::Source ? m_reverse[at(up)] : up;
        push(along, flow);
        if (m_capacity[at(along)] == 0)
            makeOrphan(v);
        v = next;
    }
    m_excess[at(v)] += tree == Tree::Source ? -flow : flow;
    if (m_excess[at(v)] == 0)
        makeOrphan(v);
}

void MinCut::augment(std::int32_t bridge) {
    const std::int64_t flow = bottleneck(bridge);
    push(bridge, flow);
    sendUp(m_head[at(m_reverse[at(bridge)])], Tree::Source, flow);
    sendUp(m_head[at(bridge)], Tree::Sink, flow);
}

/// Arcs from v to the root of its tree, or a huge number when v hangs on an orphan. Marks the way
/// with the present time, so that later questions end early.
std::int32_t MinCut::distanceToRoot(std::int32_t v) {
    std::int32_t steps = 0;
    std::int32_t end = v;
    while (true) {
        if (m_time[at(end)] == m_clock) {
            steps += m_distance[at(end)];
            break;
        }
        if (m_parent[at(end)] == terminal) {
            m_time[at(end)] = m_clock;
            m_distance[at(end)] = 1;
            steps += 1;
            break;
        }
        if (m_parent[at(end)] < 0)
            return std::numeric_limits<std::int32_t>::max();
        ++steps;
        end = m_head[at(m_parent[at(end)])];
    }
    std::int32_t left = steps;
    for (std::int32_t u = v; u != end; u = m_head[at(m_parent[at(u)])]) {
        m_time[at(u)] = m_clock;
        m_distance[at(u)] = left--;
    }
    return steps;
}

bool MinCut::findParent(std::int32_t v) {
    const Tree tree = m_tree[at(v)];
    m_work += static_cast<std::uint64_t>(m_first[at(v) + 1] - m_first[at(v)]);
    std::int32_t best = noParent;
    std::int32_t bestDistance = std::numeric_limits<std::int32_t>::max();
    for (std::int32_t a = m_first[at(v)]; a < m_first[at(v) + 1]; ++a) {
        const std::int32_t u = m_head[at(a)];
        if (m_tree[at(u)] != tree || m_parent[at(u)] == orphan)
            continue;
        // Capacity from u to v in a source tree, from v to u in a sink tree.
        if (!isOpen(m_reverse[at(a)], tree))
            continue;
        const std::int32_t distance = distanceToRoot(u);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = a;
        }
    }
    if (best == noParent)
        return false;
    m_parent[at(v)] = best;
    m_time[at(v)] = m_clock;
    m_distance[at(v)] = bestDistance + 1;
    return true;
}

void MinCut::adopt(std::int32_t v) {
    if (findParent(v))
        return;
    const Tree tree = m_tree[at(v)];
    for (std::int32_t a = m_first[at(v)]; a < m_first[at(v) + 1]; ++a) {
        const std::int32_t u = m_head[at(a)];
        if (m_tree[at(u)] != tree)
            continue;
        if (isOpen(m_reverse[at(a)], tree))
            activate(u); // may take v back later
        const std::int32_t up = m_parent[at(u)];
        if (up >= 0 && m_head[at(up)] == v)
            makeOrphan(u);
    }
    m_tree[at(v)] = Tree::Free;
    m_parent[at(v)] = noParent;
}

} // namespace aallokko::plan
