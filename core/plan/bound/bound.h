// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lower bound: ascent of the Lagrangian dual over prices lambda(r,w) >= 0 of the capacity
// slots. Each step is one exact minimum cut (wave_cut.h), so every value is a proven bound; their
// maximum equals the bound of the LP relaxation (Geoffrion 1974). The overload of the slots in the
// cut's waves, used(r,w) - capacity(r,w), is a subgradient; bundle.h says where to look next.
//
// Rows are scaled by their mean amount so that person-days and euros can meet in one direction.
#pragma once

#include "core/plan/bound/bundle.h"
#include "core/plan/bound/wave_cut.h"
#include "core/plan/search_clock.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace aallokko::plan {

class Bound {
  public:
    /// Builds the network; requires !reduced.hasEmptyWindow. When the costs are too large for the
    /// flow the bound is the sum of the cheapest waves, and there is no ascent.
    explicit Bound(const ReducedProblem& reduced);
    ~Bound();
    Bound(const Bound&) = delete;
    Bound& operator=(const Bound&) = delete;

    /// At most `steps` cuts; returns how many were made, those of coarser problems among them, with
    /// which a large one begins. Ends early at the clock or once the ascent has converged.
    std::uint64_t ascend(std::uint64_t steps, const SearchClock& clock);

    /// No feasible plan costs less; empty before the first cut of a small problem, of a large one
    /// at least the sum of the cheapest waves. Rounded up, as costs are integers.
    [[nodiscard]] std::optional<std::int64_t> value() const { return m_value; }
    [[nodiscard]] bool hasConverged() const { return m_converged; }
    /// Cuts of the problem itself.
    [[nodiscard]] std::uint64_t cuts() const { return m_cuts; }
    /// Arcs looked at in all cuts so far: the time spent, the same on every machine.
    [[nodiscard]] std::uint64_t work() const;
    /// Prices of the best value, rows x (W+2), in cost per unit; empty before anything is known.
    /// While cuts() is 0 they are those of a coarser problem.
    [[nodiscard]] std::vector<double> prices() const;
    /// Waves of the latest cut: cheap, but perhaps over capacity. Empty before the first.
    [[nodiscard]] const std::vector<Wave>& waves() const { return m_waves; }
    /// Mean wave of every node in a mix of cuts that is close to a solution of the LP relaxation:
    /// what a plan is rounded from (rounding.h). Empty before anything is known.
    [[nodiscard]] std::vector<float> meanWaves() const;

  private:
    struct Slot {
        std::size_t index; ///< in rows x (W+2)
        std::int32_t row;
        double size; ///< mean amount of the row: the unit of the scaled subgradient
        std::int64_t limit;
    };

    struct Coarse;

    void findSlots();
    void stepCoarse(const SearchClock& clock);
    bool evaluate(const std::vector<double>& lambda, const SearchClock& clock, double& value);
    void measureUse(const std::vector<Wave>& waves, std::vector<double>& violation) const;
    bool begin(const SearchClock& clock);
    bool step(const SearchClock& clock);
    bool isStalled();

    const ReducedProblem& m_p;
    std::unique_ptr<Coarse> m_coarse; ///< until the ascent of the problem itself begins
    std::optional<WaveCut> m_cut;     ///< from then on
    std::vector<double> m_guess;      ///< what the coarser problem told
    std::vector<float> m_guessedMeans;
    std::uint64_t m_earlierWork = 0;
    std::vector<Slot> m_slots;
    std::vector<std::int64_t> m_prices; ///< scaled, as given to the cut
    Bundle m_bundle;                    ///< per slot: price times the slot's size
    std::vector<double> m_violation;    ///< of the latest cut, per slot over its size
    std::vector<Wave> m_waves;
    std::optional<std::int64_t> m_value;
    double m_markValue = 0; ///< when progress was last judged
    bool m_converged = false;
    std::uint64_t m_cuts = 0;
};

} // namespace aallokko::plan
