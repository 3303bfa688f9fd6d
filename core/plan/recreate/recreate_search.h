// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ruin and recreate: takes a few nodes out of a feasible plan and puts each back into the wave that
// is cheapest at the prices of the capacity slots, never over capacity; the result is accepted as
// in simulated annealing (Schrimpf, Schneider, Stamm-Wilbrandt, Dueck: Record breaking optimization
// results using the ruin and recreate principle, J. Comp. Phys. 2000). The prices make the greedy
// insertion leave dear slots to those that gain most from them. It starts where the annealing of
// search.h has settled and rearranges whole neighbourhoods that single moves cannot pass through
// full slots. The course depends on problem, start, prices and seed only.
#pragma once

#include "core/base/rng.h"
#include "core/plan/recreate/partial_assignment.h"
#include "core/plan/recreate/reinsertion.h"
#include "core/plan/recreate/ruin.h"
#include "core/plan/search_clock.h"

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace aallokko::plan {

/// One cooling; temperatures in the unit of cost given to the constructor.
struct RecreateRound {
    std::uint64_t moves = 0; ///< nodes put back, in all
    double hot = 1.0;
    double cold = 0.02;
};

class RecreateSearch {
  public:
    /// `start` is feasible; `unit` >= 1 is the cost of a typical step (Search::typicalStep()).
    RecreateSearch(const ReducedProblem& reduced, std::vector<Wave> start, double unit,
                   std::uint64_t seed);

    /// Prices of the capacity slots, rows x (W+2), in cost per unit.
    void setPrices(std::vector<double> prices);
    /// Goes on from another feasible plan when that is cheaper than the best one here.
    void offer(const std::vector<Wave>& waves, std::int64_t cost);
    /// Runs a round from the best plan; returns the nodes put back, fewer only at the clock's end.
    std::uint64_t run(const RecreateRound& round, const SearchClock& clock);

    /// Called now and then during a round; must be cheap.
    void onLook(std::function<void()> look) { m_onLook = std::move(look); }

    [[nodiscard]] std::int64_t bestCost() const { return m_bestCost; }
    [[nodiscard]] const std::vector<Wave>& best() const { return m_best; }

  private:
    std::uint64_t tryOne(double temperature);
    void sortForInsertion();
    bool recreate();
    void noteBest();
    [[nodiscard]] bool isUnmoved() const;
    void completeStrands(std::span<const NodeIndex> drawn);

    const ReducedProblem& m_p;
    PartialAssignment m_state;
    Reinsertion m_reinsertion;
    Ruin m_ruin;
    base::Rng m_rng;
    double m_unit;
    std::vector<double> m_prices;
    std::vector<Wave> m_best;
    std::int64_t m_bestCost = 0;
    std::vector<double> m_size;     ///< per node: what it uses of all rows, relative to their means
    std::vector<NodeIndex> m_order; ///< of insertion
    std::vector<NodeIndex> m_ranked; ///< the same nodes by rank
    std::vector<Wave> m_from;        ///< waves of m_ranked before
    std::vector<char> m_isOut;       ///< per node: among m_ranked; cleared after use
    bool m_isAtBest = true;          ///< the state is the best plan
    std::function<void()> m_onLook;
};

} // namespace aallokko::plan
