// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures by which a run divides its time; all were measured on w850, the example and newman1.
#include "core/plan/pace.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

/// Annealing comes first, for so many moves per node, or for this share of what the run may take;
/// from then on the methods compete. Several rounds of medium length find better valleys than one
/// long one, and what they find decides what ruin and recreate can reach from there.
constexpr double annealMovesPerNode = 24'000;
constexpr double annealShare = 0.3;
/// With fewer moves per node in all than this, annealing would not settle: it is left out.
constexpr double leastToAnneal = 2000;
/// Whether there is time to anneal first is guessed from these moves a second; below so many moves
/// per node the first plan is mended at once, because nobody waits a minute for the first rounds.
constexpr double expectedSpeed = 2e6;
constexpr double leastToWait = 5000;
/// A round that the deadline would cut short is worth little: with the end in sight the last one is
/// made to fit. Share of the time left that it may take, and the least time worth a round.
constexpr double fittingShare = 0.93;
constexpr double leastSeconds = 0.05;

} // namespace

void Pace::note(Method method, std::uint64_t firstMoves, std::uint64_t allMoves, double seconds) {
    m_perSecond[static_cast<std::size_t>(method)] =
        static_cast<double>(firstMoves) / std::max(1e-3, seconds);
    m_used += allMoves;
    if (method == Method::Anneal)
        m_annealed += firstMoves;
}

std::uint64_t Pace::movesLeft() const {
    if (!m_settings.iterations)
        return std::uint64_t{1} << 62;
    return *m_settings.iterations - std::min(*m_settings.iterations, m_used);
}

std::uint64_t Pace::roundMoves(std::uint64_t planned, std::uint64_t searches) const {
    const std::uint64_t each = movesLeft() / searches;
    return each < 2 * planned ? each : planned;
}

std::uint64_t Pace::fitted(std::uint64_t moves, Method method) const {
    const auto left = m_clock.secondsLeft();
    const double speed = m_perSecond[static_cast<std::size_t>(method)];
    if (!left || !isTimed() || speed <= 0)
        return moves;
    const double most = fittingShare * std::max(leastSeconds, *left) * speed;
    // Two rounds must fit, or this one takes what there is.
    return most < 3 * static_cast<double>(moves) ? static_cast<std::uint64_t>(most) + 1 : moves;
}

bool Pace::isTooLargeToAnneal() const {
    const auto left = m_clock.secondsLeft();
    return left && isTimed() && expectedSpeed * *left < leastToWait * m_nodes;
}

bool Pace::hasAnnealed() const {
    const double nodes = m_nodes;
    if (static_cast<double>(m_annealed) >= annealMovesPerNode * nodes)
        return true;
    const double used = static_cast<double>(m_used);
    if (m_settings.iterations) {
        const double most = static_cast<double>(*m_settings.iterations);
        return used >= annealShare * most || most < leastToAnneal * nodes;
    }
    const auto left = m_clock.secondsLeft();
    if (!left || !isTimed())
        return false;
    const double seconds = m_clock.seconds();
    const double expected = used + used / std::max(1e-3, seconds) * *left;
    return seconds * (1 - annealShare) >= annealShare * *left ||
           (m_used > 0 && expected < leastToAnneal * nodes);
}

} // namespace aallokko::plan
