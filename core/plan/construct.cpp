// SPDX-License-Identifier: GPL-3.0-or-later
//
// List scheduling with a queue of nodes whose predecessors are placed.
#include "core/plan/construct.h"

#include "core/base/rng.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <queue>
#include <tuple>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

/// Which of the waves with room a node takes. The cheapest makes good plans where capacity is wide;
/// the earliest fills every wave before the next, which leaves the most room for what comes last.
enum class Preference { Cheapest, Earliest };

class ListScheduler {
  public:
    ListScheduler(const ReducedProblem& reduced, std::uint64_t seed, Preference preference)
        : m_p(reduced), m_rng(seed), m_preference(preference), m_wave(at(reduced.nodes), 0),
          m_load(at(reduced.rows) * reduced.width(), 0), m_missing(at(reduced.nodes), 0) {
        for (NodeIndex n = 0; n < m_p.nodes; ++n) // who has no choice takes its room first
            if (isPinned(n))
                book(n, m_p.earliest[at(n)]);
    }

    std::vector<Wave> run() {
        for (NodeIndex n = 0; n < m_p.nodes; ++n) {
            m_missing[at(n)] = m_p.before.of(n).size();
            if (m_missing[at(n)] == 0)
                push(n);
        }
        while (!m_ready.empty()) {
            const NodeIndex n = std::get<3>(m_ready.top());
            m_ready.pop();
            place(n);
            for (const NodeLag& next : m_p.after.of(n))
                if (--m_missing[at(next.other)] == 0)
                    push(next.other);
        }
        return m_wave;
    }

    /// Slots over capacity.
    [[nodiscard]] std::size_t overloads() const {
        std::size_t count = 0;
        for (std::size_t slot = 0; slot < m_load.size(); ++slot)
            count += m_load[slot] > m_p.capacity[slot] ? 1 : 0;
        return count;
    }

  private:
    [[nodiscard]] bool isPinned(NodeIndex n) const {
        return m_p.earliest[at(n)] == m_p.latest[at(n)];
    }

    void book(NodeIndex n, Wave w) {
        for (const NodeUse& use : m_p.uses.of(n))
            m_load[m_p.at(use.row, w)] += use.amount;
    }

    void push(NodeIndex n) {
        // The narrowest windows first; among equals what needs the most of its rows.
        double size = 0;
        for (const NodeUse& use : m_p.uses.of(n))
            size += static_cast<double>(use.amount);
        m_ready.push({-m_p.latest[at(n)], size, m_rng.next(), n});
    }

    [[nodiscard]] double overloadAt(NodeIndex n, Wave w) const {
        double overload = 0;
        for (const NodeUse& use : m_p.uses.of(n)) {
            const std::int64_t room = m_p.capacity[m_p.at(use.row, w)] - m_load[m_p.at(use.row, w)];
            if (use.amount > room)
                overload +=
                    static_cast<double>(use.amount - room) / static_cast<double>(use.amount);
        }
        return overload;
    }

    [[nodiscard]] std::int64_t costAt(NodeIndex n, Wave w) const {
        std::int64_t cost = m_p.cost[m_p.at(n, w)];
        for (const NodeLink& link : m_p.links.of(n))
            if (m_wave[at(link.other)] > 0)
                cost += link.cost * std::abs(w - m_wave[at(link.other)]);
        return cost;
    }

    void place(NodeIndex n) {
        Wave first = m_p.earliest[at(n)];
        for (const NodeLag& p : m_p.before.of(n))
            first = std::max(first, std::min(m_p.stays(), m_wave[at(p.other)] + p.lag));
        if (isPinned(n)) {
            m_wave[at(n)] = m_p.earliest[at(n)];
            return;
        }
        std::tuple<double, std::int64_t, Wave> best{0, 0, 0};
        for (Wave w = first; w <= m_p.latest[at(n)]; ++w) {
            const double overload = overloadAt(n, w);
            const bool isEarly = m_preference == Preference::Earliest && w <= m_p.waves;
            const std::tuple<double, std::int64_t, Wave> here{
                overload, isEarly ? std::numeric_limits<std::int64_t>::min() : costAt(n, w), w};
            if (std::get<2>(best) == 0 || here < best)
                best = here;
            if (isEarly && overload == 0)
                break;
        }
        const Wave w = std::get<2>(best);
        m_wave[at(n)] = w;
        book(n, w);
    }

    using Entry = std::tuple<Wave, double, std::uint64_t, NodeIndex>;

    const ReducedProblem& m_p;
    base::Rng m_rng;
    Preference m_preference;
    std::vector<Wave> m_wave;
    std::vector<std::int64_t> m_load;
    std::vector<std::size_t> m_missing;
    std::priority_queue<Entry> m_ready;
};

} // namespace

std::vector<Wave> construct(const ReducedProblem& reduced, std::uint64_t seed) {
    ListScheduler cheapest(reduced, seed, Preference::Cheapest);
    std::vector<Wave> waves = cheapest.run();
    if (cheapest.overloads() == 0)
        return waves;
    ListScheduler earliest(reduced, seed, Preference::Earliest);
    std::vector<Wave> early = earliest.run();
    return earliest.overloads() < cheapest.overloads() ? early : waves;
}

} // namespace aallokko::plan
