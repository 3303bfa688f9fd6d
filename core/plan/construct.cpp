// SPDX-License-Identifier: GPL-3.0-or-later
//
// List scheduling with a queue of nodes whose predecessors are placed.
#include "core/plan/construct.h"

#include "core/base/rng.h"

#include <algorithm>
#include <cstddef>
#include <queue>
#include <tuple>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

class ListScheduler {
  public:
    ListScheduler(const ReducedProblem& reduced, std::uint64_t seed)
        : m_p(reduced), m_rng(seed), m_wave(at(reduced.nodes), 0),
          m_load(at(reduced.rows) * reduced.width(), 0), m_missing(at(reduced.nodes), 0) {}

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
        return std::move(m_wave);
    }

  private:
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
        std::tuple<double, std::int64_t, Wave> best{0, 0, 0};
        for (Wave w = first; w <= m_p.latest[at(n)]; ++w) {
            const std::tuple<double, std::int64_t, Wave> here{overloadAt(n, w), costAt(n, w), w};
            if (std::get<2>(best) == 0 || here < best)
                best = here;
        }
        const Wave w = std::get<2>(best);
        m_wave[at(n)] = w;
        for (const NodeUse& use : m_p.uses.of(n))
            m_load[m_p.at(use.row, w)] += use.amount;
    }

    using Entry = std::tuple<Wave, double, std::uint64_t, NodeIndex>;

    const ReducedProblem& m_p;
    base::Rng m_rng;
    std::vector<Wave> m_wave;
    std::vector<std::int64_t> m_load;
    std::vector<std::size_t> m_missing;
    std::priority_queue<Entry> m_ready;
};

} // namespace

std::vector<Wave> construct(const ReducedProblem& reduced, std::uint64_t seed) {
    return ListScheduler(reduced, seed).run();
}

} // namespace aallokko::plan
