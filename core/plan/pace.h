// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a run of the solver divides what it may spend: how long rounds are and when annealing has had
// its share. With a limit of moves or of the gap the answers depend on moves alone, else also on
// the clock. solver.cpp asks.
#pragma once

#include "core/plan/lane.h"
#include "core/plan/search_clock.h"
#include "core/plan/solver.h"

#include <array>
#include <cstdint>

namespace aallokko::plan {

/// Moves per node of the first epoch; later ones double, those of annealing up to a length: several
/// rounds find better valleys than one long one, but for problems that are all precedences (newman1
/// after 30 s: 0.05 % from the optimum with short rounds, 0.03 % with long ones).
inline constexpr std::uint64_t firstMovesPerNode = 1'800;
inline constexpr std::uint64_t firstRecreateMovesPerNode = 2'400;
inline constexpr std::uint64_t mostAnnealMovesPerNode = 4'800;
inline constexpr std::uint64_t mostAnnealMovesWithoutLinks = 20'000;
inline constexpr std::uint64_t leastMoves = 20'000;

class Pace {
  public:
    /// Both outlive the pace. `nodes` >= 0 of the reduced problem.
    Pace(const SolveSettings& settings, const SearchClock& clock, NodeIndex nodes)
        : m_settings(settings), m_clock(clock), m_nodes(nodes) {}

    /// Notes an epoch: moves of the first lane by `method`, of all lanes, and how long the first
    /// lane (or the slower one, where they wait for each other) took.
    void note(Method method, std::uint64_t firstMoves, std::uint64_t allMoves, double seconds);
    /// Moves that belong to no epoch.
    void note(std::uint64_t moves) { m_used += moves; }

    [[nodiscard]] std::uint64_t used() const { return m_used; }
    /// Moves still allowed.
    [[nodiscard]] std::uint64_t movesLeft() const;
    /// Moves of the coming round of each of `searches`: as planned, and never leaving a rest too
    /// small for a round of its own.
    [[nodiscard]] std::uint64_t roundMoves(std::uint64_t planned, std::uint64_t searches) const;
    /// Shortens a round to the time that is left; the speed is that of the rounds so far. Not where
    /// another limit may end the run, which must then not depend on the clock.
    [[nodiscard]] std::uint64_t fitted(std::uint64_t moves, Method method) const;
    /// Whether only the clock ends the run, so that its course may depend on the clock.
    [[nodiscard]] bool isTimed() const { return !m_settings.iterations && !m_settings.gap; }
    /// Whether the time given is so short for the problem that its first plan should be mended at
    /// once. Annealing that comes after that hardly leaves the plan's surroundings, so not else.
    [[nodiscard]] bool isTooLargeToAnneal() const;
    /// Whether the annealing that comes first has had its share, or is not worth beginning.
    [[nodiscard]] bool hasAnnealed() const;

  private:
    const SolveSettings& m_settings;
    const SearchClock& m_clock;
    NodeIndex m_nodes;
    std::uint64_t m_used = 0;            ///< search moves so far
    std::uint64_t m_annealed = 0;        ///< by the first lane
    std::array<double, 2> m_perSecond{}; ///< by method, latest epoch; for time limits only
};

} // namespace aallokko::plan
