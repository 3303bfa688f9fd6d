// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where ruin and recreate puts a node back: into the wave that is cheapest at the prices of the
// slots and keeps every capacity. Neighbours in a strand (phases of one system) that are out
// together go in together, by dynamic programming: one by one the first would take the room that
// suits it and leave the last, whose wave is what counts, with what is left.
#pragma once

#include "core/base/rng.h"
#include "core/plan/recreate/partial_assignment.h"
#include "core/plan/strand_table.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace aallokko::plan {

class Reinsertion {
  public:
    explicit Reinsertion(const ReducedProblem& reduced);

    /// Prices of the capacity slots, rows x (W+2), in cost per unit. Linear.
    void setPrices(const std::vector<double>& prices);

    /// Puts n (out) in, and with it what is out of its strand without a gap. False when there is no
    /// wave with room; some of them may be in by then. Ranges as in PartialAssignment::range().
    bool insert(PartialAssignment& state, NodeIndex n, base::Rng& rng);

    /// All nodes of the strand of n, n among them.
    [[nodiscard]] std::span<const StrandNode> strandOf(NodeIndex n) const {
        return m_strands.of(m_strandOf[static_cast<std::size_t>(n)]);
    }
    [[nodiscard]] const Csr<StrandNode>& strands() const { return m_strands; }

  private:
    [[nodiscard]] Wave cheapestWave(const PartialAssignment& state, NodeIndex n) const;
    [[nodiscard]] double priceOf(const PartialAssignment& state, NodeIndex n, Wave w) const;
    [[nodiscard]] std::span<const StrandNode> runOf(const PartialAssignment& state,
                                                    NodeIndex n) const;
    bool insertRun(PartialAssignment& state, std::span<const StrandNode> run, base::Rng& rng);

    const ReducedProblem& m_p;
    Csr<StrandNode> m_strands;
    std::vector<std::int32_t> m_strandOf; ///< per node
    std::vector<std::int32_t> m_placeOf;  ///< per node: its place in the strand
    std::vector<double> m_priced;         ///< per node and wave: use at prices; empty = none known
    StrandTable m_table;
};

} // namespace aallokko::plan
