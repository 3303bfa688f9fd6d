// SPDX-License-Identifier: GPL-3.0-or-later
//
// One lane of the solver: a search of its own that works on one core and can go on by either
// method, annealing (search.h) or ruin and recreate (recreate/recreate_search.h). Lanes share
// nothing while they run; solver.cpp lets them meet between two epochs.
#pragma once

#include "core/plan/recreate/recreate_search.h"
#include "core/plan/search.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace aallokko::plan {

enum class Method { Anneal, Recreate };

class Lane {
  public:
    /// `start` keeps windows and precedences, perhaps not capacity; `easing` is that of annealing.
    Lane(const ReducedProblem& reduced, std::vector<Wave> start, std::uint64_t seed,
         const Easing& easing);

    /// See Search::repair.
    std::uint64_t repair(std::uint64_t moves, const SearchClock& clock);
    /// Goes on for `moves` moves by the method and returns how many were made. Recreate needs a
    /// plan (hasPlan()) and anneals otherwise. `report` hears the best cost now and then.
    std::uint64_t run(Method method, std::uint64_t moves, std::uint64_t extra,
                      const SearchClock& clock,
                      const std::function<void(std::optional<std::int64_t>)>& report);

    /// Prices of the capacity slots, rows x (W+2).
    void setPrices(const std::vector<double>& prices);
    /// A feasible plan from another lane.
    void offer(const std::vector<Wave>& waves, std::int64_t cost);

    [[nodiscard]] bool hasPlan() const { return m_search.hasPlan(); }
    [[nodiscard]] std::optional<std::int64_t> bestCost() const { return m_search.bestCost(); }
    [[nodiscard]] const std::vector<Wave>& best() const { return m_search.best(); }

  private:
    std::uint64_t anneal(std::uint64_t moves, std::uint64_t extra, const SearchClock& clock);
    std::uint64_t recreate(std::uint64_t moves, const SearchClock& clock);
    [[nodiscard]] std::uint64_t movesPerNode(std::uint64_t moves) const;

    const ReducedProblem& m_p;
    std::uint64_t m_seed;
    Easing m_easing;
    Search m_search;
    std::optional<RecreateSearch> m_recreate;
    std::vector<double> m_prices;
};

} // namespace aallokko::plan
