// SPDX-License-Identifier: GPL-3.0-or-later
//
// Placing in order, then sweeps that let every node look for a cheaper wave: against the
// precedences first, so that what was placed early only to make way can wait for what needs it.
#include "core/plan/bound/rounding.h"

#include "core/plan/recreate/partial_assignment.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <limits>
#include <optional>
#include <queue>
#include <utility>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

constexpr int mostSweeps = 6;
/// Nodes between two looks at the clock, well under a millisecond.
constexpr std::uint32_t stepsPerLook = 256;
/// Attempts to place everything, and how many waves earlier the key of an unplaced node goes.
constexpr int mostAttempts = 20;
constexpr float forward = 2;
/// Nodes whose mean is this close to "stays" stay when they may: the relaxation moves a part of
/// them only.
constexpr double halfStaying = 0.5;

enum class Choice { First, Cheapest };

class Rounding {
  public:
    /// `keys` say who is placed first, behind its predecessors.
    Rounding(const ReducedProblem& reduced, std::span<const float> means,
             std::span<const float> keys, std::span<const double> prices, Choice choice)
        : m_p(reduced), m_means(means), m_keys(keys), m_prices(prices), m_choice(choice),
          m_wave(at(reduced.nodes), 0), m_load(at(reduced.rows) * reduced.width(), 0),
          m_opens(at(reduced.targets), reduced.stays()) {}

    /// False when the clock ended it.
    bool run(const SearchClock& clock) {
        using Entry = std::pair<float, NodeIndex>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> ready;
        std::vector<std::size_t> missing;
        for (NodeIndex n = 0; n < m_p.nodes; ++n) {
            missing.push_back(m_p.before.of(n).size());
            if (m_p.earliest[at(n)] == m_p.latest[at(n)])
                book(n, m_p.earliest[at(n)]); // who has no choice takes its room first
            if (missing.back() == 0)
                ready.push({m_keys[at(n)], n});
        }
        for (std::uint32_t step = 1; !ready.empty(); ++step) {
            if (step % stepsPerLook == 0 && clock.isOver())
                return false;
            const NodeIndex n = ready.top().second;
            ready.pop();
            place(n);
            for (const NodeLag& next : m_p.after.of(n))
                if (--missing[at(next.other)] == 0)
                    ready.push({m_keys[at(next.other)], next.other});
        }
        return true;
    }

    [[nodiscard]] const std::vector<Wave>& waves() const { return m_wave; }
    /// Nodes that found no room, or no wave between their predecessors and the end of their window.
    [[nodiscard]] const std::vector<NodeIndex>& unplaced() const { return m_unplaced; }

  private:
    void book(NodeIndex n, Wave w) {
        m_wave[at(n)] = w;
        for (const NodeUse& use : m_p.uses.of(n))
            m_load[m_p.at(use.row, w)] += use.amount;
        for (const std::int32_t t : m_p.targetsOf.of(n))
            m_opens[at(t)] = std::min(m_opens[at(t)], w);
    }

    [[nodiscard]] bool fits(NodeIndex n, Wave w) const {
        for (const NodeUse& use : m_p.uses.of(n))
            if (m_load[m_p.at(use.row, w)] + use.amount > m_p.capacity[m_p.at(use.row, w)])
                return false;
        return true;
    }

    /// Links to nodes not yet placed are measured to their mean.
    [[nodiscard]] double costAt(NodeIndex n, Wave w) const {
        double cost = static_cast<double>(m_p.cost[m_p.at(n, w)]);
        for (const NodeLink& link : m_p.links.of(n)) {
            const Wave other = m_wave[at(link.other)];
            const double place = other > 0 ? other : static_cast<double>(m_means[at(link.other)]);
            cost += static_cast<double>(link.cost) * std::abs(w - place);
        }
        for (const NodeUse& use : m_p.uses.of(n))
            if (!m_prices.empty())
                cost += m_prices[m_p.at(use.row, w)] * static_cast<double>(use.amount);
        for (const std::int32_t t : m_p.targetsOf.of(n))
            if (w < m_opens[at(t)])
                cost += static_cast<double>(m_p.open[m_p.at(t, w)] -
                                            m_p.open[m_p.at(t, m_opens[at(t)])]);
        return cost;
    }

    void place(NodeIndex n) {
        Wave first = m_p.earliest[at(n)];
        for (const NodeLag& p : m_p.before.of(n))
            first = std::max(first, std::min(m_p.stays(), m_wave[at(p.other)] + p.lag));
        const Wave last = m_p.latest[at(n)];
        if (m_wave[at(n)] > 0) {
            if (first > last)
                m_unplaced.push_back(n);
            return;
        }
        const double mean = static_cast<double>(m_means[at(n)]);
        if (last == m_p.stays() && (first == last || mean > m_p.waves + halfStaying)) {
            book(n, last);
            return;
        }
        const Wave found = m_choice == Choice::First ? firstWithRoom(n, first, last)
                                                     : cheapestWithRoom(n, first, last);
        if (found == 0)
            m_unplaced.push_back(n);
        book(n, found > 0 ? found : leastOver(n, std::min(first, last), last));
    }

    /// The wave that goes over capacity by the least share of what the node needs.
    [[nodiscard]] Wave leastOver(NodeIndex n, Wave first, Wave last) const {
        Wave best = last;
        double least = 0;
        for (Wave w = last; w >= first; --w) {
            double over = 0;
            for (const NodeUse& use : m_p.uses.of(n)) {
                const std::int64_t lack =
                    m_load[m_p.at(use.row, w)] + use.amount - m_p.capacity[m_p.at(use.row, w)];
                over += static_cast<double>(std::max<std::int64_t>(0, lack)) /
                        static_cast<double>(use.amount);
            }
            if (w == last || over < least) {
                best = w;
                least = over;
            }
        }
        return best;
    }

    [[nodiscard]] Wave firstWithRoom(NodeIndex n, Wave first, Wave last) const {
        for (Wave w = first; w <= last; ++w)
            if (fits(n, w))
                return w;
        return 0;
    }

    /// What others wait for does not wait longer than the relaxation lets it.
    [[nodiscard]] Wave cheapestWithRoom(NodeIndex n, Wave first, Wave last) const {
        const bool isAwaited = !m_p.after.of(n).empty();
        const double mean = static_cast<double>(m_means[at(n)]);
        Wave best = 0;
        double least = 0;
        for (Wave w = first; w <= last; ++w) {
            if (best > 0 && isAwaited && w > mean + 1)
                break;
            if (!fits(n, w))
                continue;
            const double cost = costAt(n, w);
            if (best == 0 || cost < least) {
                best = w;
                least = cost;
            }
        }
        return best;
    }

    const ReducedProblem& m_p;
    std::span<const float> m_means, m_keys;
    std::span<const double> m_prices;
    Choice m_choice;
    std::vector<Wave> m_wave;
    std::vector<std::int64_t> m_load;
    std::vector<Wave> m_opens;
    std::vector<NodeIndex> m_unplaced;
};

/// True when the node has gone to a cheaper wave.
bool goCheaper(PartialAssignment& state, NodeIndex n) {
    const Wave old = state.wave(n);
    const std::int64_t before = state.cost();
    state.remove(n);
    const WaveRange range = state.range(n);
    Wave best = old;
    std::int64_t least = state.local(n, old) + state.targetCost(n, old);
    for (Wave w = range.first; w <= range.last; ++w) {
        if (w == old || !state.fits(n, w))
            continue;
        const std::int64_t cost = state.local(n, w) + state.targetCost(n, w);
        if (cost < least) {
            best = w;
            least = cost;
        }
    }
    state.insert(n, best);
    return state.cost() < before;
}

RoundedPlan settled(const ReducedProblem& p, const std::vector<Wave>& waves,
                    const SearchClock& clock) {
    PartialAssignment state(p, waves);
    for (int sweep = 0; sweep < mostSweeps; ++sweep) {
        bool isBetter = false;
        bool isOver = false;
        std::uint32_t step = 0;
        const auto visit = [&](NodeIndex n) {
            isOver = isOver || (++step % stepsPerLook == 0 && clock.isOver());
            if (!isOver && p.earliest[at(n)] < p.latest[at(n)])
                isBetter = goCheaper(state, n) || isBetter;
        };
        if (sweep % 2 == 0)
            std::for_each(p.order.rbegin(), p.order.rend(), visit);
        else
            std::for_each(p.order.begin(), p.order.end(), visit);
        if (!isBetter || isOver)
            break;
    }
    return {state.waves(), state.cost(), 0};
}

/// Places everything; whoever finds no room has its turn earlier the next time, and with it what
/// it waits for (squeaky wheels: Joslin and Clements 1999).
RoundedPlan placed(const ReducedProblem& p, std::span<const float> means,
                   std::span<const double> prices, Choice choice, const SearchClock& clock) {
    std::vector<float> keys(means.begin(), means.end());
    RoundedPlan best;
    best.unplaced = std::numeric_limits<int>::max();
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        Rounding rounding(p, means, keys, prices, choice);
        if (!rounding.run(clock))
            break;
        const int unplaced = static_cast<int>(rounding.unplaced().size());
        if (unplaced < best.unplaced)
            best = {rounding.waves(), 0, unplaced};
        if (unplaced == 0)
            break;
        for (const NodeIndex n : rounding.unplaced())
            keys[at(n)] -= forward;
        for (auto it = p.order.rbegin(); it != p.order.rend(); ++it)
            for (const NodeLag& next : p.after.of(*it))
                keys[at(*it)] = std::min(keys[at(*it)], keys[at(next.other)]);
    }
    return best;
}

} // namespace

RoundedPlan roundToPlan(const ReducedProblem& reduced, std::span<const float> means,
                        std::span<const double> prices, const SearchClock& clock) {
    std::optional<RoundedPlan> best;
    for (const Choice choice : {Choice::First, Choice::Cheapest}) {
        RoundedPlan plan = placed(reduced, means, prices, choice, clock);
        if (plan.unplaced == 0)
            plan = settled(reduced, plan.waves, clock);
        if (!best || std::pair(plan.unplaced, plan.cost) < std::pair(best->unplaced, best->cost))
            best = std::move(plan);
    }
    return std::move(*best);
}

} // namespace aallokko::plan
