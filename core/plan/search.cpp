// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rounds of the local search. The mix of moves and the rates were measured on generated
// problems of 100 to 5 000 items; they trade speed of descent against mobility.
#include "core/plan/search.h"

#include "core/plan/moves/chain_move.h"
#include "core/plan/moves/cluster_move.h"
#include "core/plan/moves/shift_move.h"
#include "core/plan/moves/swap_move.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

namespace aallokko::plan {

namespace {

/// Moves between two looks at the clock: well under a millisecond.
constexpr std::uint64_t movesPerLook = 1024;
/// Share of the strand moves, out of 256; each takes the time of several others.
constexpr std::uint64_t strandShare = 64;
/// Shares of the other moves, out of 256.
constexpr std::uint64_t shiftShare = 160;
constexpr std::uint64_t swapShare = 60;
constexpr std::uint64_t chainShare = 24;
constexpr std::uint64_t clusterShare = 10;
/// Weights of overloaded slots grow by this factor, once per adaptation, and others decay (Easing);
/// the decay fades during a round. After the share `cooling` of it weights rise as long as a slot
/// is overloaded and fall while none is, so that the cold end crosses into capacity again and
/// again.
constexpr double weightUp = 1.1;
constexpr double cooling = 0.85;
constexpr double weightUpLast = 1.3;
constexpr double weightDownLast = 0.95;
/// An adaptation takes place every this many moves per node.
constexpr std::uint64_t movesPerAdaptation = 8;
/// Least weight of a slot, in typical steps per mean amount of the row.
constexpr double leastWeight = 0.2;
constexpr double largestWeight = 1e12;
/// Weight of all slots at the start of a round, in least weights, and in prices where those are
/// known. At the whole price a round begins in the waves where capacity is cheap and hardly leaves
/// them: on w850 and the example region plans were 1 to 2 % dearer than from half of it.
constexpr double firstWeight = 5;
constexpr double priceShare = 0.5;

} // namespace

Search::Search(const ReducedProblem& reduced, std::vector<Wave> start, std::uint64_t seed)
    : m_p(reduced), m_state(reduced, std::move(start)), m_rng(seed),
      m_strandMove(reduced, findStrands(reduced)) {
    measureStep(m_strandMove.strands());
    for (const double mean : meanAmounts(m_p))
        m_floor.push_back(leastWeight * m_step / mean);
    setWeights(firstWeight);
    accepted();
    saveBest();
}

void Search::measureStep(const Csr<StrandNode>& strands) {
    std::vector<double> steps;
    for (NodeIndex n = 0; n < m_p.nodes; ++n) {
        const Wave w = m_state.wave(n);
        const Wave to = w < m_p.latest[static_cast<std::size_t>(n)] ? w + 1 : w - 1;
        if (to >= m_p.earliest[static_cast<std::size_t>(n)] && to != w)
            steps.push_back(std::abs(static_cast<double>(m_state.shiftCost(n, to))));
    }
    if (steps.empty())
        return;
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    m_step = std::max(1.0, *middle);
    const double mean =
        std::accumulate(steps.begin(), steps.end(), 0.0) / static_cast<double>(steps.size());
    std::size_t inLong = 0;
    for (std::int32_t s = 0; s < static_cast<std::int32_t>(strands.rows()); ++s)
        inLong += strands.of(s).size() > 1 ? strands.of(s).size() : 0;
    const double share = static_cast<double>(inLong) / static_cast<double>(m_p.nodes);
    m_spread = 1 + share * (std::max(1.0, mean / m_step) - 1);
}

bool Search::tryMove(double temperature) {
    if (m_rng.below(256) < strandShare)
        return m_strandMove.tryOne(m_state, m_rng, temperature);
    const std::uint64_t draw = m_rng.below(256);
    const double limit = -temperature * std::log(1.0 - m_rng.unit());
    if (draw < shiftShare)
        return tryShift(m_state, m_rng, limit);
    if (draw < shiftShare + swapShare)
        return trySwap(m_state, m_rng, limit);
    if (draw < shiftShare + swapShare + chainShare)
        return tryChain(m_state, m_rng, limit);
    if (draw < shiftShare + swapShare + chainShare + clusterShare)
        return tryCluster(m_state, m_rng, limit);
    return tryTarget(m_state, m_rng, limit);
}

void Search::saveBest() {
    if (!m_unsaved)
        return;
    m_best = m_state.waves();
    m_unsaved = false;
}

/// Notes a new best lazily: while one improvement follows another nothing is copied.
void Search::accepted() {
    if (m_state.isFeasible() && (!m_bestCost || m_state.cost() < *m_bestCost)) {
        m_bestCost = m_state.cost();
        m_unsaved = true;
    } else if (m_unsaved) {
        saveBest();
        const auto trail = m_state.trail();
        for (std::size_t k = trail.size(); k-- > 0;)
            m_best[static_cast<std::size_t>(trail[k].node)] = trail[k].from;
    }
    m_state.commit();
}

void Search::look(std::uint64_t done) {
    if (m_onLook && done % (64 * movesPerLook) == 0)
        m_onLook(done);
}

/// At least the same number of floors for all slots, and a share of the price where it is known.
void Search::setWeights(double floors) {
    for (std::int32_t row = 0; row < m_p.rows; ++row)
        for (Wave w = 1; w <= m_p.waves; ++w)
            m_state.setWeight(
                row, w,
                std::max(floors * m_floor[static_cast<std::size_t>(row)],
                         m_prices.empty() ? 0.0 : priceShare * m_prices[m_p.at(row, w)]));
}

void Search::adaptWeights(double up, double down) {
    for (std::int32_t row = 0; row < m_p.rows; ++row) {
        const double least = m_floor[static_cast<std::size_t>(row)];
        for (Wave w = 1; w <= m_p.waves; ++w) {
            const double old = m_state.weight(row, w);
            const double factor = m_state.isOverloaded(row, w) ? up : down;
            m_state.setWeight(row, w, std::clamp(old * factor, least, largestWeight));
        }
    }
}

/// Makes every overload, however small in units, worth a typical step at least.
void Search::raiseWeights() {
    for (std::int32_t row = 0; row < m_p.rows; ++row)
        for (Wave w = 1; w <= m_p.waves; ++w) {
            if (!m_state.isOverloaded(row, w))
                continue;
            const double over =
                static_cast<double>(m_state.load(row, w) - m_p.capacity[m_p.at(row, w)]);
            m_state.setWeight(
                row, w,
                std::clamp(m_state.weight(row, w) * weightUpLast, m_step / over, largestWeight));
        }
}

std::uint64_t Search::anneal(const AnnealRound& round, const SearchClock& clock) {
    if (m_p.nodes == 0 || round.moves == 0)
        return 0;
    const std::uint64_t period =
        std::max<std::uint64_t>(movesPerAdaptation * static_cast<std::uint64_t>(m_p.nodes), 256);
    const double ratio = std::log(round.cold / round.hot);
    const std::uint64_t lastPeriod = period / 4;
    setWeights(firstWeight); // a round's last weights suit only its end
    double temperature = round.hot * m_step;
    double cooled = 0;
    std::uint64_t done = 0;
    for (; done < round.moves; ++done) {
        if (done % movesPerLook == 0) {
            if (clock.isOver())
                break;
            look(done);
            cooled = static_cast<double>(done) / (cooling * static_cast<double>(round.moves));
            temperature = m_step * round.hot * std::exp(ratio * std::min(1.0, cooled));
        }
        if (cooled >= 1) {
            if (done % lastPeriod == lastPeriod - 1) {
                if (m_state.isFeasible())
                    adaptWeights(1.0, weightDownLast);
                else
                    raiseWeights();
            }
        } else if (done % period == period - 1) {
            adaptWeights(weightUp,
                         round.easing.hot + (round.easing.cold - round.easing.hot) * cooled);
        }
        if (tryMove(temperature))
            accepted();
    }
    for (std::uint64_t most = done + round.extra; done < most && !m_state.isFeasible(); ++done) {
        if (done % movesPerLook == 0 && clock.isOver())
            break;
        if (done % lastPeriod == lastPeriod - 1)
            raiseWeights();
        if (tryMove(temperature))
            accepted();
    }
    saveBest();
    assert(m_state.isConsistent());
    return done;
}

std::uint64_t Search::repair(std::uint64_t moves, const SearchClock& clock) {
    if (m_p.nodes == 0)
        return 0;
    const std::uint64_t period = 4 * static_cast<std::uint64_t>(m_p.nodes) + 64;
    std::uint64_t done = 0;
    for (; done < moves && !hasPlan(); ++done) {
        if (done % movesPerLook == 0 && clock.isOver())
            break;
        if (done % period == period - 1)
            adaptWeights(1.3, 1.0);
        if (tryMove(0.5 * m_step))
            accepted();
    }
    saveBest();
    return done;
}

void Search::startFrom(std::vector<Wave> waves) {
    m_state.reset(std::move(waves));
    accepted();
    saveBest();
}

void Search::returnToBest() {
    if (m_bestCost && m_state.waves() != m_best)
        m_state.reset(m_best);
}

void Search::offer(const std::vector<Wave>& waves, std::int64_t cost) {
    if (m_bestCost && *m_bestCost <= cost)
        return;
    m_best = waves;
    m_bestCost = cost;
    m_unsaved = false;
}

} // namespace aallokko::plan
