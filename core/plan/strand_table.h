// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dynamic programming of strands (strands.h): where to put all nodes of one, given what each
// costs in each wave by itself. Annealing draws from the table at a temperature, ruin and recreate
// takes the cheapest way.
#pragma once

#include "core/base/rng.h"
#include "core/plan/search_state.h"
#include "core/plan/strands.h"

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace aallokko::plan {

/// Scratch memory for one strand of at most maxStrand nodes after the other. Fill own(k) and
/// range(k) for every node, then choose.
class StrandTable {
  public:
    /// Price of a wave that a node must not take.
    static constexpr double impossible = std::numeric_limits<double>::infinity();

    explicit StrandTable(const ReducedProblem& reduced);

    /// Price of the k-th node by wave (index = wave), wanted for every wave of range(k); links
    /// along the strand do not belong in it.
    [[nodiscard]] double* own(std::size_t k) { return m_own.data() + k * m_width; }
    /// Waves the k-th node may take, apart from the precedences along the strand.
    [[nodiscard]] WaveRange& range(std::size_t k) { return m_range[k]; }

    /// Chooses the waves, from the last node to the first, each with probability exp(-value / T)
    /// where value is the cheapest way to place the nodes before it; at T = 0 the cheapest
    /// placement of all. False when none is possible. O(nodes * waves).
    bool choose(std::span<const StrandNode> strand, base::Rng& rng, double temperature);
    /// Wave of the k-th node after choose().
    [[nodiscard]] Wave chosen(std::size_t k) const { return m_chosen[k]; }

  private:
    void fill(std::span<const StrandNode> strand);
    Wave draw(Wave first, Wave last, base::Rng& rng, double temperature);

    Wave m_stays;
    std::size_t m_width;
    std::vector<double> m_own;
    std::vector<double> m_best;  ///< cheapest with all nodes before it
    std::vector<double> m_value; ///< per wave: what is drawn from
    std::vector<WaveRange> m_range;
    std::vector<Wave> m_chosen;
};

} // namespace aallokko::plan
