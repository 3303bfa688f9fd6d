// SPDX-License-Identifier: GPL-3.0-or-later
//
// Greedy: a path is continued to the successor with the longest lag, then the dearest link, since
// that is where two nodes hinder each other most.
#include "core/plan/strands.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

std::int64_t linkCost(const ReducedProblem& p, NodeIndex a, NodeIndex b) {
    for (const NodeLink& link : p.links.of(a))
        if (link.other == b)
            return link.cost;
    return 0;
}

class StrandFinder {
  public:
    explicit StrandFinder(const ReducedProblem& reduced)
        : m_p(reduced), m_isTaken(at(reduced.nodes), 0) {}

    Csr<StrandNode> run() {
        std::int32_t count = 0;
        for (const NodeIndex first : m_p.order) {
            if (m_isTaken[at(first)] != 0)
                continue;
            m_strand = {{first, 0, 0}};
            m_isTaken[at(first)] = 1;
            while (m_strand.size() < maxStrand && extend()) {
            }
            for (const StrandNode& node : m_strand)
                m_entries.push_back({count, node});
            ++count;
        }
        return Csr<StrandNode>(at(count), m_entries);
    }

  private:
    /// True when a node of the strand other than its last has a precedence to or from n.
    [[nodiscard]] bool touchesEarlier(NodeIndex n) const {
        for (std::size_t k = 0; k + 1 < m_strand.size(); ++k) {
            const NodeIndex m = m_strand[k].node;
            const auto isN = [n](const NodeLag& p) { return p.other == n; };
            const auto after = m_p.after.of(m);
            const auto before = m_p.before.of(m);
            if (std::any_of(after.begin(), after.end(), isN) ||
                std::any_of(before.begin(), before.end(), isN))
                return true;
        }
        return false;
    }

    bool extend() {
        const NodeIndex last = m_strand.back().node;
        std::tuple<Wave, std::int64_t, NodeIndex> best{-1, 0, 0};
        for (const NodeLag& p : m_p.after.of(last)) {
            if (m_isTaken[at(p.other)] != 0)
                continue;
            const std::int64_t link = linkCost(m_p, last, p.other);
            const bool isOnly =
                m_p.after.of(last).size() == 1 && m_p.before.of(p.other).size() == 1;
            if ((link == 0 && !isOnly) || touchesEarlier(p.other))
                continue;
            best = std::max(best, std::tuple(p.lag, link, -p.other));
        }
        if (std::get<0>(best) < 0)
            return false;
        const NodeIndex next = -std::get<2>(best);
        m_isTaken[at(next)] = 1;
        m_strand.push_back({next, std::get<0>(best), std::get<1>(best)});
        return true;
    }

    const ReducedProblem& m_p;
    std::vector<char> m_isTaken;
    std::vector<StrandNode> m_strand;
    std::vector<std::pair<std::int32_t, StrandNode>> m_entries;
};

} // namespace

Csr<StrandNode> findStrands(const ReducedProblem& reduced) {
    return StrandFinder(reduced).run();
}

} // namespace aallokko::plan
