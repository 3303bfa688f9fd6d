// SPDX-License-Identifier: GPL-3.0-or-later
//
// An assignment from which nodes may be taken out and put back elsewhere: the working state of
// ruin and recreate (recreate_search.h). Windows, precedences and capacities hold at all times for
// the nodes that are in it. SearchState, by contrast, never lacks a node and may be over capacity.
//
//     local(n, w) = cost_n(w) + sum_{links to nodes that are in} c * |w - w_m|
#pragma once

#include "core/plan/reduced_problem.h"
#include "core/plan/search_state.h"

#include <cstdint>
#include <span>
#include <vector>

namespace aallokko::plan {

class PartialAssignment {
  public:
    /// `waves` is feasible in every respect.
    PartialAssignment(const ReducedProblem& reduced, std::vector<Wave> waves);

    [[nodiscard]] const ReducedProblem& problem() const { return m_p; }
    /// Wave of a node, 0 while it is out.
    [[nodiscard]] Wave wave(NodeIndex n) const { return m_wave[at(n)]; }
    [[nodiscard]] const std::vector<Wave>& waves() const { return m_wave; }
    /// Cost of what is in; exact whenever all nodes are in.
    [[nodiscard]] std::int64_t cost() const { return m_cost; }
    [[nodiscard]] std::int64_t local(NodeIndex n, Wave w) const { return m_local[m_p.at(n, w)]; }
    /// Place of the node in the topological order of the precedences.
    [[nodiscard]] std::int32_t rank(NodeIndex n) const { return m_rank[at(n)]; }
    /// Units of the row that are still free; never negative.
    [[nodiscard]] std::int64_t room(std::int32_t row, Wave w) const {
        return m_p.capacity[m_p.at(row, w)] - m_load[m_p.at(row, w)];
    }
    /// Whether node n (out) keeps every capacity in wave w.
    [[nodiscard]] bool fits(NodeIndex n, Wave w) const {
        for (const NodeUse& use : m_p.uses.of(n))
            if (use.amount > room(use.row, w))
                return false;
        return true;
    }
    /// What n (out) adds to the targets when it comes into w, >= 0.
    [[nodiscard]] std::int64_t targetCost(NodeIndex n, Wave w) const;

    /// Takes n out, or puts it into w. O(links * W). The caller sees to windows and capacity.
    void remove(NodeIndex n);
    void insert(NodeIndex n, Wave w);

    /// Goes over to another feasible assignment; all nodes are in. Linear.
    void reset(const std::vector<Wave>& waves);

    /// Waves that node n (out) may take: its own window narrowed by its neighbours in the
    /// precedences. Neighbours that are out count with the ranges computed for them here before:
    /// call narrow() first when two nodes that are out depend on each other.
    [[nodiscard]] WaveRange range(NodeIndex n) const;
    /// Computes the ranges of all of `out` (by rank, ascending) for each other's sake.
    void narrow(std::span<const NodeIndex> out);

  private:
    static std::size_t at(std::int32_t i) { return static_cast<std::size_t>(i); }
    [[nodiscard]] Wave first(NodeIndex n) const;
    [[nodiscard]] Wave last(NodeIndex n) const;
    void addLinks(NodeIndex n, Wave w, std::int64_t sign);
    void count(NodeIndex n, Wave w, std::int32_t change);
    [[nodiscard]] Wave firstOf(std::int32_t target) const;

    const ReducedProblem& m_p;
    std::vector<Wave> m_wave;
    std::vector<std::int64_t> m_local;
    std::vector<std::int64_t> m_load;
    std::vector<std::int32_t> m_count; ///< members per target and wave
    std::vector<Wave> m_opens;         ///< earliest member of a target, W+1 when none moves
    std::vector<std::int32_t> m_rank;
    std::vector<WaveRange> m_range; ///< of nodes that are out
    std::int64_t m_cost = 0;
};

} // namespace aallokko::plan
