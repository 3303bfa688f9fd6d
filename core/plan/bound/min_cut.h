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
// while the flow stays (Kohli and Torr 2007). A node with U > 0 holds excess, one with U < 0 a
// deficit; excess is pushed along the labels towards deficits (Goldberg and Tarjan 1988). Trees of
// augmenting paths (Boykov and Kolmogorov 2004) are as fast on problems of systems with links, but
// many times slower where tens of thousands of nodes hang on precedences (ADR 0011).
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
    [[nodiscard]] bool isSink(std::int32_t v) const { return m_isSource[at(v)] == 0; }

    /// sum_v min(0, U_v) of the present residual graph: the optimum after a complete solve(), a
    /// lower bound on it at any time. 128 bits, since it sums up to 2^31 terms.
    __extension__ using Wide = __int128;
    [[nodiscard]] Wide boundNow() const;

    /// Arcs looked at so far: a measure of time that is the same on every machine.
    [[nodiscard]] std::uint64_t work() const { return m_work; }

  private:
    struct Arc {
        std::int64_t capacity = 0;
        std::int32_t head = 0;
        std::int32_t reverse = 0; ///< the arc the other way
    };
    static constexpr std::int32_t none = -1;

    static std::size_t at(std::int32_t i) { return static_cast<std::size_t>(i); }
    bool relabelAll(const std::function<bool()>& stop);
    void markSources();
    void enlist(std::int32_t v);
    void delist(std::int32_t v);
    void activate(std::int32_t v);
    void discharge(std::int32_t v);
    void push(std::int32_t v, std::int32_t a, std::int64_t flow);
    void closeGap(std::int32_t label);

    std::vector<std::int32_t> m_first; ///< arcs of v: m_first[v] .. m_first[v+1]-1
    std::vector<Arc> m_arcs;
    std::vector<std::int64_t> m_excess; ///< U
    std::vector<std::int32_t> m_label;  ///< at most 1 + the arcs to the nearest deficit
    std::vector<std::int32_t> m_arc;    ///< per node: arc to go on with
    std::vector<std::int32_t> m_all, m_next, m_previous; ///< nodes of a label, as a list
    std::vector<std::int32_t> m_active, m_nextActive;    ///< active nodes of a label, as a stack
    std::vector<std::int32_t> m_queue;
    std::vector<char> m_isSource;
    std::int32_t m_noLabel = 0;      ///< greater than any: no deficit can be reached
    std::int32_t m_highest = 0;      ///< no active node has a greater label
    std::int32_t m_highestOfAll = 0; ///< no node with a label has a greater one
    std::uint64_t m_work = 0;
    std::uint64_t m_sinceRelabel = 0;
};

} // namespace aallokko::plan
