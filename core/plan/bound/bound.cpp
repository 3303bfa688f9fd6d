// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prices in, cuts out. Floating point only chooses where to look; what is reported comes from
// integers.
#include "core/plan/bound/bound.h"

#include "core/plan/bound/coarse_waves.h"
#include "core/plan/bound/price_guess.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

/// Progress is judged every so many cuts; less than this share of the value is not worth the core
/// that a second search could have.
constexpr std::uint64_t cutsPerMark = 200;
constexpr double leastProgress = 1e-5;

/// Networks of more nodes than this begin at the prices of half the waves; and how far the ascent
/// goes there: marks of so many cuts, until one gains less than this share of the value.
constexpr std::int64_t smallNetwork = 20'000;
constexpr Wave fewWaves = 5;
constexpr std::uint64_t coarseCuts = 5;
constexpr std::uint64_t mostCoarseCuts = 60;
constexpr double leastCoarseProgress = 3e-3;

std::int64_t roundedUp(MinCut::Wide scaled, std::int64_t scale) {
    MinCut::Wide quotient = scaled / scale;
    if (scaled % scale > 0)
        ++quotient;
    const MinCut::Wide low = std::numeric_limits<std::int64_t>::min();
    const MinCut::Wide high = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(std::clamp(quotient, low, high));
}

/// No plan costs less than the cheapest wave of every node: links and targets only add to it.
std::int64_t sumOfCheapest(const ReducedProblem& p) {
    std::int64_t sum = 0;
    for (NodeIndex n = 0; n < p.nodes; ++n) {
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        for (Wave w = p.earliest[at(n)]; w <= p.latest[at(n)]; ++w)
            least = std::min(least, p.cost[p.at(n, w)]);
        sum += least;
    }
    return sum;
}

} // namespace

/// The ascent on half the waves, for the prices where the real one begins.
struct Bound::Coarse {
    explicit Coarse(const ReducedProblem& fine) : problem(coarsened(fine)), bound(problem) {}

    /// False when it has told what it can.
    bool step(const SearchClock& clock) {
        const bool isStarting = bound.cuts() == 0;
        bound.ascend(1, clock);
        if (bound.hasConverged() || bound.cuts() >= mostCoarseCuts)
            return false;
        if (isStarting || bound.cuts() % coarseCuts != 0)
            return true;
        const double value = static_cast<double>(*bound.value());
        const double before = std::exchange(markValue, value);
        return bound.cuts() <= 2 * coarseCuts ||
               value - before > leastCoarseProgress * std::abs(before);
    }

    ReducedProblem problem;
    Bound bound;
    double markValue = 0;
};

Bound::~Bound() = default;

Bound::Bound(const ReducedProblem& reduced) : m_p(reduced) {
    if (WaveCut::isRepresentable(reduced)) {
        if (reduced.waves >= fewWaves &&
            static_cast<std::int64_t>(reduced.nodes) * reduced.waves >= smallNetwork) {
            m_coarse = std::make_unique<Coarse>(reduced);
            m_value = sumOfCheapest(m_p); // weak, but until the first cut the only one there is
        } else {
            m_cut.emplace(reduced);
        }
        findSlots();
        return;
    }
    m_value = sumOfCheapest(m_p);
    m_converged = true;
}

void Bound::findSlots() {
    m_prices.assign(at(m_p.rows) * m_p.width(), 0);
    const std::vector<double> means = meanAmounts(m_p);
    for (std::int32_t row = 0; row < m_p.rows; ++row) {
        const std::int64_t limit = WaveCut::priceLimit(m_p, row);
        for (Wave w = 1; w <= m_p.waves; ++w)
            if (m_p.capacity[m_p.at(row, w)] < unlimited)
                m_slots.push_back({m_p.at(row, w), row, means[at(row)], limit});
    }
}

bool Bound::evaluate(const std::vector<double>& lambda, const SearchClock& clock, double& value) {
    const double scale = static_cast<double>(m_cut->scale());
    for (std::size_t k = 0; k < m_slots.size(); ++k) {
        const double price = lambda[k] / m_slots[k].size * scale;
        m_prices[m_slots[k].index] =
            static_cast<std::int64_t>(std::min(price + 0.5, static_cast<double>(m_slots[k].limit)));
    }
    const auto cut = m_cut->solve(m_prices, [&] { return clock.isOver(); });
    if (!cut) {
        m_converged = !clock.isOver(); // flow and labels disagree: no value is stated from here on
        return false;
    }
    ++m_cuts;
    m_waves = cut->waves;
    value = static_cast<double>(cut->scaled) / scale;
    const std::int64_t bound = roundedUp(cut->scaled, m_cut->scale());
    if (!m_value || bound > *m_value)
        m_value = bound;
    return true;
}

void Bound::measureUse(const std::vector<Wave>& waves, std::vector<double>& violation) const {
    std::vector<std::int64_t> used(m_prices.size(), 0);
    for (NodeIndex n = 0; n < m_p.nodes; ++n)
        for (const NodeUse& use : m_p.uses.of(n))
            used[m_p.at(use.row, waves[at(n)])] += use.amount;
    violation.resize(m_slots.size());
    for (std::size_t k = 0; k < m_slots.size(); ++k)
        violation[k] =
            static_cast<double>(used[m_slots[k].index] - m_p.capacity[m_slots[k].index]) /
            m_slots[k].size;
}

/// One cut of the coarse problem; when that has done its part, the network of this one.
void Bound::stepCoarse(const SearchClock& clock) {
    if (m_coarse->step(clock) || clock.isOver())
        return;
    m_guess = prices();
    m_guessedMeans = meanWaves();
    m_earlierWork += m_coarse->bound.work();
    m_coarse.reset();
    m_cut.emplace(m_p);
}

bool Bound::begin(const SearchClock& clock) {
    const std::vector<double> guess = m_guess.empty() ? guessPrices(m_p, clock) : m_guess;
    std::vector<double> center;
    center.reserve(m_slots.size());
    for (const Slot& slot : m_slots)
        center.push_back(guess[slot.index] * slot.size);
    double value = 0;
    if (!evaluate(center, clock, value))
        return false;
    measureUse(m_waves, m_violation);
    m_bundle.start(std::move(center), value, m_violation,
                   std::vector<float>(m_waves.begin(), m_waves.end()));
    return true;
}

bool Bound::step(const SearchClock& clock) {
    double value = 0;
    if (!evaluate(m_bundle.propose(), clock, value))
        return false;
    measureUse(m_waves, m_violation);
    m_bundle.learn(value, m_violation, std::vector<float>(m_waves.begin(), m_waves.end()));
    return true;
}

bool Bound::isStalled() {
    if (m_cuts % cutsPerMark != 0)
        return false;
    const double before = std::exchange(m_markValue, m_bundle.value());
    const double progress = m_bundle.value() - before;
    return m_cuts > cutsPerMark &&
           progress < leastProgress * std::max(1.0, std::abs(m_bundle.value()));
}

std::uint64_t Bound::ascend(std::uint64_t steps, const SearchClock& clock) {
    std::uint64_t made = 0;
    for (; made < steps && !m_converged && !clock.isOver(); ++made) {
        if (m_coarse) {
            stepCoarse(clock);
            continue;
        }
        if (!(m_cuts == 0 ? begin(clock) : step(clock)))
            break;
        m_converged = m_converged || m_bundle.hasConverged() || isStalled();
    }
    return made;
}

std::vector<float> Bound::meanWaves() const {
    if (m_cuts > 0)
        return m_bundle.mixedSolution();
    return m_coarse ? refinedMeans(m_p, m_coarse->problem, m_coarse->bound.meanWaves())
                    : m_guessedMeans;
}

std::vector<double> Bound::prices() const {
    if (m_cuts == 0)
        return m_coarse ? refinedPrices(m_p, m_coarse->problem, m_coarse->bound.prices()) : m_guess;
    std::vector<double> result(at(m_p.rows) * m_p.width(), 0.0);
    for (std::size_t k = 0; k < m_slots.size(); ++k)
        result[m_slots[k].index] = m_bundle.center()[k] / m_slots[k].size;
    return result;
}

std::uint64_t Bound::work() const {
    return m_earlierWork + (m_coarse ? m_coarse->bound.work() : m_cut ? m_cut->work() : 0);
}

} // namespace aallokko::plan
