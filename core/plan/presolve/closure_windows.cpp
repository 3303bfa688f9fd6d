// SPDX-License-Identifier: GPL-3.0-or-later
//
// One walk through the predecessors per node, in topological order. A predecessor that stays for
// sure ends the walk: so does the node.
#include "core/plan/presolve/closure_windows.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

constexpr std::uint64_t mostArcs = 300'000'000; ///< about two seconds

class ClosureWindows {
  public:
    explicit ClosureWindows(const ReducedProblem& reduced)
        : m_p(reduced), m_seen(at(reduced.nodes), -1), m_sum(at(reduced.rows), 0),
          m_upTo(at(reduced.rows) * reduced.width(), unlimited) {
        for (std::int32_t row = 0; row < m_p.rows; ++row)
            for (std::int64_t sum = 0, w = 1; w <= m_p.waves; ++w) {
                const std::int64_t capacity = m_p.capacity[m_p.at(row, static_cast<Wave>(w))];
                if (capacity >= unlimited)
                    break; // from here on anything fits
                sum += capacity;
                m_upTo[m_p.at(row, static_cast<Wave>(w))] = sum;
            }
    }

    std::vector<Wave> run(const SearchClock& clock) {
        std::vector<Wave> earliest = m_p.earliest;
        for (const NodeIndex n : m_p.order) {
            Wave& first = earliest[at(n)];
            for (const NodeLag& p : m_p.before.of(n))
                first = std::max(first, std::min(m_p.stays(), earliest[at(p.other)] + p.lag));
            if (first >= m_p.latest[at(n)] || m_p.before.of(n).empty() || m_arcs >= mostArcs ||
                clock.isOver())
                continue;
            addUp(n);
            for (std::int32_t row = 0; row < m_p.rows; ++row)
                while (first <= m_p.waves && m_sum[at(row)] > m_upTo[m_p.at(row, first)])
                    ++first;
        }
        return earliest;
    }

  private:
    /// Amounts of the node and all that must come before it, per row.
    void addUp(NodeIndex last) {
        std::fill(m_sum.begin(), m_sum.end(), 0);
        m_stack = {last};
        m_seen[at(last)] = last;
        while (!m_stack.empty()) {
            const NodeIndex n = m_stack.back();
            m_stack.pop_back();
            for (const NodeUse& use : m_p.uses.of(n))
                m_sum[at(use.row)] += use.amount;
            m_arcs += m_p.before.of(n).size();
            for (const NodeLag& p : m_p.before.of(n))
                if (m_seen[at(p.other)] != last) {
                    m_seen[at(p.other)] = last;
                    m_stack.push_back(p.other);
                }
        }
    }

    const ReducedProblem& m_p;
    std::vector<NodeIndex> m_seen, m_stack;
    std::vector<std::int64_t> m_sum;
    std::vector<std::int64_t> m_upTo; ///< rows x (W+2): capacity of waves 1..w
    std::uint64_t m_arcs = 0;
};

} // namespace

void raiseByClosures(ReducedProblem& reduced, const SearchClock& clock) {
    if (reduced.rows == 0 || reduced.hasEmptyWindow)
        return;
    std::vector<Wave> earliest = ClosureWindows(reduced).run(clock);
    std::vector<Wave> latest = reduced.latest;
    if (!propagateWindows(reduced, earliest, latest))
        return;
    reduced.earliest = std::move(earliest);
    reduced.latest = std::move(latest);
}

} // namespace aallokko::plan
