// SPDX-License-Identifier: GPL-3.0-or-later
//
// Temperatures of the rounds, by their length.
#include "core/plan/lane.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace aallokko::plan {

namespace {

/// A longer round can afford to start hotter: moves per node from which each start holds, in
/// typical steps.
struct Heat {
    std::uint64_t movesPerNode;
    double hottest;
};
constexpr Heat annealHeats[] = {{12'000, 4.0}, {5'000, 2.0}, {0, 1.0}};
constexpr Heat recreateHeats[] = {{40'000, 4.0}, {10'000, 3.0}, {4'000, 2.0}, {0, 1.0}};
constexpr double coldest = 0.02;
/// How much of the spread of the steps (Search::stepSpread) the starts follow, as exponents;
/// measured on the example region, where the spread is 5.5, and on problems with next to none.
constexpr double annealSpread = 0.4;
constexpr double recreateSpread = 1.2;

template <std::size_t Size>
double hottestOf(const Heat (&heats)[Size], std::uint64_t movesPerNode) {
    return std::find_if(
               std::begin(heats), std::end(heats),
               [movesPerNode](const Heat& heat) { return movesPerNode >= heat.movesPerNode; })
        ->hottest;
}

} // namespace

Lane::Lane(const ReducedProblem& reduced, std::vector<Wave> start, std::uint64_t seed,
           const Easing& easing)
    : m_p(reduced), m_seed(seed), m_easing(easing), m_search(reduced, std::move(start), seed) {}

std::uint64_t Lane::movesPerNode(std::uint64_t moves) const {
    return moves / static_cast<std::uint64_t>(std::max(1, m_p.nodes));
}

std::uint64_t Lane::repair(std::uint64_t moves, const SearchClock& clock) {
    return m_search.repair(moves, clock);
}

std::uint64_t Lane::run(Method method, std::uint64_t moves, std::uint64_t extra,
                        const SearchClock& clock,
                        const std::function<void(std::optional<std::int64_t>)>& report) {
    if (method == Method::Recreate && hasPlan()) {
        if (!m_recreate)
            m_recreate.emplace(m_p, m_search.best(), m_search.typicalStep(),
                               m_seed ^ 0x2545f4914f6cdd1dULL);
        m_recreate->onLook([&] { report(m_recreate->bestCost()); });
        return recreate(moves, clock);
    }
    m_search.onLook([&](std::uint64_t) { report(m_search.bestCost()); });
    return anneal(moves, extra, clock);
}

std::uint64_t Lane::anneal(std::uint64_t moves, std::uint64_t extra, const SearchClock& clock) {
    const double hot =
        hottestOf(annealHeats, movesPerNode(moves)) * std::pow(m_search.stepSpread(), annealSpread);
    return m_search.anneal({moves, hot, coldest, extra, m_easing}, clock);
}

std::uint64_t Lane::recreate(std::uint64_t moves, const SearchClock& clock) {
    m_recreate->offer(m_search.best(), *m_search.bestCost());
    m_recreate->setPrices(m_prices);
    const double hot = hottestOf(recreateHeats, movesPerNode(moves)) *
                       std::pow(m_search.stepSpread(), recreateSpread);
    const std::uint64_t done = m_recreate->run({moves, hot, coldest}, clock);
    m_search.offer(m_recreate->best(), m_recreate->bestCost());
    return done;
}

void Lane::setPrices(const std::vector<double>& prices) {
    m_prices = prices;
    m_search.setPrices(prices);
}

void Lane::offer(const std::vector<Wave>& waves, std::int64_t cost) {
    m_search.offer(waves, cost);
}

} // namespace aallokko::plan
