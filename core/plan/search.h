// SPDX-License-Identifier: GPL-3.0-or-later
//
// Local search: simulated annealing over shifts, swaps, chains and clusters, in rounds. Windows and
// precedences are hard; capacity is soft with a weight per slot (row, wave) that grows while the
// slot is overloaded and decays while it is not, so that it settles near the slot's shadow price.
// A proposal of value d is accepted when d <= -T ln u, u uniform in (0,1) (Metropolis et al. 1953;
// Kirkpatrick, Gelatt, Vecchi 1983); T falls geometrically from `hot` to `cold` in a round.
// The best plan that keeps every capacity is remembered. The course depends on problem, start and
// seed only; the clock can cut it short but not change it.
#pragma once

#include "core/base/rng.h"
#include "core/plan/moves/strand_move.h"
#include "core/plan/search_clock.h"
#include "core/plan/search_state.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace aallokko::plan {

/// What the weight of a slot that is not overloaded is multiplied by at each adaptation, at the
/// beginning of a round and towards its end. Quick easing lets the search pass through full slots
/// while it is hot; slow easing keeps to capacity more. Neither is better everywhere.
struct Easing {
    double hot = 0.95;
    double cold = 0.998;
};
inline constexpr Easing slowEasing{0.95, 0.998};
inline constexpr Easing quickEasing{0.75, 0.95};

/// One cooling. Temperatures are in units of typicalStep().
struct AnnealRound {
    std::uint64_t moves = 0;
    double hot = 1.0;
    double cold = 0.01;
    /// Further moves at most, while the round has ended over capacity.
    std::uint64_t extra = 0;
    Easing easing = slowEasing;
};

class Search {
  public:
    Search(const ReducedProblem& reduced, std::vector<Wave> start, std::uint64_t seed);

    /// Runs a round from the present assignment; returns the moves tried, fewer than asked only
    /// when the clock is over.
    std::uint64_t anneal(const AnnealRound& round, const SearchClock& clock);

    /// Raises the weights of overloaded slots without decay until the assignment is feasible or
    /// `moves` have been tried: cost hardly counts any more. Returns the moves tried.
    std::uint64_t repair(std::uint64_t moves, const SearchClock& clock);

    /// Prices of the capacity slots, rows x (W+2): the weights that rounds begin with are a share
    /// of them.
    void setPrices(std::vector<double> prices) { m_prices = std::move(prices); }
    /// Goes on from another assignment that keeps windows and precedences.
    void startFrom(std::vector<Wave> waves);
    /// Continues from the best plan found, when there is one.
    void returnToBest();
    /// Offers a feasible assignment from elsewhere; taken as best when cheaper.
    void offer(const std::vector<Wave>& waves, std::int64_t cost);

    /// Called now and then during a round with the moves tried in it; must be cheap.
    void onLook(std::function<void(std::uint64_t)> look) { m_onLook = std::move(look); }

    [[nodiscard]] bool hasPlan() const { return m_bestCost.has_value(); }
    [[nodiscard]] std::optional<std::int64_t> bestCost() const { return m_bestCost; }
    [[nodiscard]] const std::vector<Wave>& best() const { return m_best; }
    [[nodiscard]] const SearchState& state() const { return m_state; }
    /// Median |change of cost| of a shift by one wave at the start, >= 1: the unit of temperature.
    [[nodiscard]] double typicalStep() const { return m_step; }
    /// How far the largest systems stand above a typical step, >= 1: mean over median of the same
    /// changes, as far as the nodes belong to strands of several. Where it is large, rounds must
    /// begin hotter, or the long strands stay where they happened to be.
    [[nodiscard]] double stepSpread() const { return m_spread; }

  private:
    bool tryMove(double temperature);
    void accepted();
    void saveBest();
    void adaptWeights(double up, double down);
    void raiseWeights();
    void setWeights(double floors);
    void measureStep(const Csr<StrandNode>& strands);
    void look(std::uint64_t done);

    const ReducedProblem& m_p;
    SearchState m_state;
    base::Rng m_rng;
    StrandMove m_strandMove;
    std::vector<Wave> m_best;
    std::optional<std::int64_t> m_bestCost;
    bool m_unsaved = false;       ///< the present assignment is the best and not copied yet
    std::vector<double> m_floor;  ///< per row: least weight
    std::vector<double> m_prices; ///< empty = none known
    double m_step = 1.0;
    double m_spread = 1.0;
    std::function<void(std::uint64_t)> m_onLook;
};

} // namespace aallokko::plan
