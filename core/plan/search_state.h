// SPDX-License-Identifier: GPL-3.0-or-later
//
// The working assignment of local search with everything needed to price a change quickly: per node
// the unary plus link cost of every wave, per row and wave the load, per target and wave the number
// of members. Windows and precedences always hold; capacities may be exceeded at a penalty.
//
//   local(n, w) = cost_n(w) + sum_{links} c * |w - w_m|     (neighbours m at their waves)
//   penalty     = sum_{rows, waves} weight(row, wave) * max(0, load - capacity)
//
// Pricing one shift costs O(rows and targets of the node); making it costs O(links * W).
#pragma once

#include "core/plan/reduced_problem.h"

#include <cstdint>
#include <span>
#include <vector>

namespace aallokko::plan {

/// Price of a change: exact cost, and weighted change of overload.
struct Delta {
    std::int64_t cost = 0;
    double penalty = 0;

    [[nodiscard]] double value() const { return static_cast<double>(cost) + penalty; }
};

/// Waves a node may take while all others stay where they are; empty when first > last.
struct WaveRange {
    Wave first = 1;
    Wave last = 0;
};

class SearchState {
  public:
    /// `waves` keeps windows and precedences (asserted in debug builds).
    SearchState(const ReducedProblem& reduced, std::vector<Wave> waves);

    [[nodiscard]] const ReducedProblem& problem() const { return m_p; }
    [[nodiscard]] const std::vector<Wave>& waves() const { return m_wave; }
    [[nodiscard]] Wave wave(NodeIndex n) const { return m_wave[static_cast<std::size_t>(n)]; }
    [[nodiscard]] std::int64_t cost() const { return m_cost; }
    [[nodiscard]] bool isFeasible() const { return m_overloadedSlots == 0; }
    [[nodiscard]] std::int32_t overloadedSlots() const { return m_overloadedSlots; }
    [[nodiscard]] std::int64_t load(std::int32_t row, Wave w) const {
        return m_load[m_p.at(row, w)];
    }
    [[nodiscard]] bool isOverloaded(std::int32_t row, Wave w) const {
        return m_load[m_p.at(row, w)] > m_p.capacity[m_p.at(row, w)];
    }
    /// Unary and link cost of node n in wave w, the others fixed.
    [[nodiscard]] std::int64_t local(NodeIndex n, Wave w) const { return m_local[m_p.at(n, w)]; }

    /// Window of n narrowed by its neighbours in the precedences. O(precedences of n).
    [[nodiscard]] WaveRange range(NodeIndex n) const;

    /// Exact change of cost when n goes to `to`, the others fixed.
    [[nodiscard]] std::int64_t shiftCost(NodeIndex n, Wave to) const;
    /// Change of the penalty in the same case.
    [[nodiscard]] double shiftPenalty(NodeIndex n, Wave to) const;

    /// The most that the penalty can fall when n leaves its wave, >= 0.
    [[nodiscard]] double relief(NodeIndex n) const;

    /// Takes n out of the loads of its wave, and puts it back. Between the two only priceWaves()
    /// may be called: nothing else knows of it.
    void setAside(NodeIndex n);
    void putBack(NodeIndex n);
    /// For a node that is set aside: prices[w] for every w of `range`, as cost and penalty that it
    /// adds in w, up to a constant. O(uses * waves).
    void priceWaves(NodeIndex n, WaveRange range, double* prices) const;

    /// Moves n and returns the price. Windows and precedences are the caller's business: compound
    /// moves break them between their steps. Records the step for rollback().
    Delta shift(NodeIndex n, Wave to);

    /// Forgets the recorded steps (they stand), or takes them back in reverse order.
    void commit() { m_trail.clear(); }
    void rollback();
    [[nodiscard]] std::size_t steps() const { return m_trail.size(); }
    /// Nodes moved since the last commit, with the wave they came from.
    struct Step {
        NodeIndex node;
        Wave from;
    };
    [[nodiscard]] std::span<const Step> trail() const { return m_trail; }

    /// Penalty per unit above the capacity of a slot; the caller's to steer, 1 at the start.
    [[nodiscard]] double weight(std::int32_t row, Wave w) const { return m_weight[m_p.at(row, w)]; }
    void setWeight(std::int32_t row, Wave w, double weight) { m_weight[m_p.at(row, w)] = weight; }

    /// Replaces the whole assignment (same preconditions as the constructor). Linear.
    void reset(std::vector<Wave> waves);

    /// Full recomputation, for assertions and tests: true when every cache is right.
    [[nodiscard]] bool isConsistent() const;

  private:
    void place(NodeIndex n, Wave to);
    void moveTargets(NodeIndex n, Wave from, Wave to);

    const ReducedProblem& m_p;
    std::vector<Wave> m_wave;
    std::vector<std::int64_t> m_local;
    std::vector<std::int64_t> m_load;
    std::vector<std::int32_t> m_count; ///< members per target and wave
    std::vector<Wave> m_first;         ///< earliest member of a target, W+1 when none moves
    std::vector<double> m_weight;
    std::vector<Step> m_trail;
    std::vector<std::int64_t> m_change; ///< scratch: |w - to| - |w - from|
    std::int64_t m_cost = 0;
    std::int32_t m_overloadedSlots = 0;
};

} // namespace aallokko::plan
