// SPDX-License-Identifier: GPL-3.0-or-later
//
// Strand move: a whole strand (the phases of one system) is placed anew in one step, everything
// else fixed. Dynamic programming gives for every node and wave the cheapest way to place the
// nodes before it; the waves are then drawn backwards with probabilities exp(-value / T), as in a
// heat bath (Creutz 1980). At T = 0 this is the best placement of the strand. Single shifts
// cannot do this: neighbouring phases stand in each other's way.
#pragma once

#include "core/plan/moves/move.h"
#include "core/plan/strand_table.h"

namespace aallokko::plan {

/// Places random strands anew; keeps the scratch memory of the table.
class StrandMove {
  public:
    StrandMove(const ReducedProblem& reduced, Csr<StrandNode> strands);

    /// Tries one random strand at the temperature; as other moves, it leaves an accepted change
    /// applied and returns true. O(nodes of the strand * (waves + links + uses * waves)).
    bool tryOne(SearchState& state, base::Rng& rng, double temperature);

    [[nodiscard]] const Csr<StrandNode>& strands() const { return m_strands; }

  private:
    void priceStrand(SearchState& state, std::span<const StrandNode> strand);
    [[nodiscard]] WaveRange rangeWithin(const SearchState& state,
                                        std::span<const StrandNode> strand, std::size_t k) const;

    const ReducedProblem& m_p;
    Csr<StrandNode> m_strands;
    StrandTable m_table;
};

} // namespace aallokko::plan
