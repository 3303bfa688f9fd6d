// SPDX-License-Identifier: GPL-3.0-or-later
//
// Minimum s-t cut on flat arrays, with integer capacities and warm start. Problem: nodes v with a
// label x_v in {0 = source side, 1 = sink side},
//
//     minimise  sum_v U_v x_v + sum_(u,v) c_uv [x_u = 0 and x_v = 1],   c_uv >= 0, U_v any sign.
//
// U_v > 0 is an arc s->v, U_v < 0 the constant U_v plus an arc v->t. Sending flow along a path
// changes U at its ends and the residual capacities between but never the energy, so the optimum
// is sum_v min(0, U_v) once no path is left, and unary costs may be changed between two solutions
// while the flow stays (Kohli and Torr 2007). The search for paths grows a tree from either
// terminal and repairs them after each augmentation (Boykov and Kolmogorov 2004).
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace aallokko::plan {

/// Capacity of an arc that no finite cut may contain.
inline constexpr std::int64_t infiniteCapacity = std::int64_t{1} << 62;

struct CutArc {
    std::int32_t from = 0;
    std::int32_t to = 0;
    std::int64_t capacity = 0; ///< from -> to
    std::int64_t reverse = 0;  ///< to -> from
};

class MinCut {
  public:
    /// The sum of all finite capacities and |U| must stay below 2^61. Linear.
    MinCut(std::int32_t nodes, const std::vector<CutArc>& arcs);

    /// Adds to U_v; allowed before and between solutions.
    void addUnary(std::int32_t v, std::int64_t value) { m_excess[at(v)] += value; }

    /// Augments until no path is left. `stop` is asked now and then; returns false when it
    /// answered true, in which case the labels mean nothing but boundNow() still is a lower bound.
    bool solve(const std::function<bool()>& stop = {});

    /// Label 1 (sink side); valid after solve() returned true. Of all optimal cuts the one with
    /// the fewest nodes on the source side.
    [[nodiscard]] bool isSink(std::int32_t v) const { return m_tree[at(v)] != Tree::Source; }

    /// sum_v min(0, U_v) of the present residual graph: the optimum after a complete solve(), a
    /// lower bound on it at any time. 128 bits, since it sums up to 2^31 terms.
    __extension__ using Wide = __int128;
    [[nodiscard]] Wide boundNow() const;

    /// Arcs looked at so far: a measure of time that is the same on every machine.
    [[nodiscard]] std::uint64_t work() const { return m_work; }

  private:
    enum class Tree : std::uint8_t { Free, Source, Sink };
    static constexpr std::int32_t noParent = -1;
    static constexpr std::int32_t terminal = -2;
    static constexpr std::int32_t orphan = -3;

    static std::size_t at(std::int32_t i) { return static_cast<std::size_t>(i); }
    void startTrees();
    void activate(std::int32_t v);
    std::int32_t nextActive();
    /// Residual capacity from the tree of v outwards along arc a of v.
    [[nodiscard]] bool isOpen(std::int32_t a, Tree tree) const {
        return m_capacity[at(tree == Tree::Source ? a : m_reverse[at(a)])] > 0;
    }
    std::int32_t grow(std::int32_t v);
    void augment(std::int32_t bridge);
    std::int64_t bottleneck(std::int32_t bridge) const;
    void push(std::int32_t a, std::int64_t flow);
    void sendUp(std::int32_t v, Tree tree, std::int64_t flow);
    void makeOrphan(std::int32_t v);
    void adopt(std::int32_t v);
    bool findParent(std::int32_t v);
    std::int32_t distanceToRoot(std::int32_t v);

    std::vector<std::int32_t> m_first;   ///< arcs of v: m_first[v] .. m_first[v+1]-1
    std::vector<std::int32_t> m_head;    ///< per arc
    std::vector<std::int32_t> m_reverse; ///< per arc: the arc the other way
    std::vector<std::int64_t> m_capacity;
    std::vector<std::int64_t> m_excess; ///< U
    std::vector<Tree> m_tree;
    std::vector<std::int32_t> m_parent; ///< arc from v to its parent, or a mark
    std::vector<std::int32_t> m_time, m_distance;
    std::vector<char> m_isActive;
    std::vector<std::int32_t> m_queue, m_nextQueue, m_orphans;
    std::size_t m_queueHead = 0;
    std::int32_t m_clock = 0;
    std::uint64_t m_work = 0;
};

} // namespace aallokko::plan
