// SPDX-License-Identifier: GPL-3.0-or-later
//
// Branch and bound with the node of the dearest second choice first.
#include "core/plan/exact.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

constexpr std::int64_t nothing = std::numeric_limits<std::int64_t>::max();

class ExactSearch {
  public:
    ExactSearch(const ReducedProblem& reduced, std::optional<std::int64_t> below,
                std::uint64_t maxVisits, const SearchClock& clock)
        : m_p(reduced), m_clock(clock), m_visitsLeft(maxVisits), m_wave(at(reduced.nodes), 0),
          m_local(reduced.cost), m_load(at(reduced.rows) * reduced.width(), 0),
          m_limit(below.value_or(nothing)) {}

    ExactResult run() {
        visit(0, 0);
        m_result.complete = !m_stopped;
        return std::move(m_result);
    }

  private:
    /// A node still to place: its possible waves by cost.
    struct Choice {
        NodeIndex node = -1;
        std::int64_t least = 0;
        std::int64_t regret = -1;
    };

    [[nodiscard]] bool allows(NodeIndex n, Wave w) const {
        for (const NodeUse& use : m_p.uses.of(n))
            if (use.amount > m_p.capacity[m_p.at(use.row, w)] - m_load[m_p.at(use.row, w)])
                return false;
        for (const NodeLag& p : m_p.before.of(n)) {
            const Wave before = m_wave[at(p.other)];
            if (before > 0 && w < std::min(m_p.stays(), before + p.lag))
                return false;
        }
        for (const NodeLag& p : m_p.after.of(n)) {
            const Wave after = m_wave[at(p.other)];
            if (after > 0 && after < std::min(m_p.stays(), w + p.lag))
                return false;
        }
        return true;
    }

    [[nodiscard]] std::int64_t targetCost() const {
        std::int64_t sum = 0;
        for (std::int32_t t = 0; t < m_p.targets; ++t) {
            Wave first = m_p.stays();
            for (const NodeIndex n : m_p.membersOf.of(t))
                if (m_wave[at(n)] > 0)
                    first = std::min(first, m_wave[at(n)]);
            sum += m_p.open[m_p.at(t, first)];
        }
        return sum;
    }

    [[nodiscard]] Choice choiceOf(NodeIndex n) const {
        std::int64_t least = nothing;
        std::int64_t second = nothing;
        for (Wave w = m_p.earliest[at(n)]; w <= m_p.latest[at(n)]; ++w) {
            const std::int64_t cost = m_local[m_p.at(n, w)];
            if (cost >= second || !allows(n, w))
                continue;
            second = cost;
            if (second < least)
                std::swap(least, second);
        }
        const std::int64_t regret =
            second == nothing ? nothing : second - least; // one wave left: place it at once
        return {n, least, regret};
    }

    /// `placed` is the unary and link cost of the placed nodes.
    void visit(std::int32_t depth, std::int64_t placed) {
        if (m_visitsLeft == 0 || (m_visitsLeft % 1024 == 0 && m_clock.isOver())) {
            m_stopped = true;
            return;
        }
        --m_visitsLeft;
        std::int64_t bound = placed + targetCost();
        Choice branch;
        for (NodeIndex n = 0; n < m_p.nodes; ++n) {
            if (m_wave[at(n)] > 0)
                continue;
            const Choice choice = choiceOf(n);
            if (choice.least == nothing)
                return;
            bound += choice.least;
            if (choice.regret > branch.regret)
                branch = choice;
        }
        if (m_limit != nothing && bound >= m_limit)
            return;
        if (depth == m_p.nodes) {
            m_limit = bound;
            m_result.cost = bound;
            m_result.waves = m_wave;
            return;
        }
        branchOn(branch.node, depth, placed);
    }

    void branchOn(NodeIndex n, std::int32_t depth, std::int64_t placed) {
        std::vector<std::pair<std::int64_t, Wave>> waves;
        for (Wave w = m_p.earliest[at(n)]; w <= m_p.latest[at(n)]; ++w)
            if (allows(n, w))
                waves.push_back({m_local[m_p.at(n, w)], w});
        std::sort(waves.begin(), waves.end());
        for (const auto& [cost, w] : waves) {
            if (m_stopped)
                return;
            place(n, w, 1);
            visit(depth + 1, placed + cost);
            place(n, w, -1);
        }
    }

    /// Puts n into w (sign 1) or takes it out (sign -1); links count at the later end.
    void place(NodeIndex n, Wave w, int sign) {
        m_wave[at(n)] = sign > 0 ? w : 0;
        for (const NodeUse& use : m_p.uses.of(n))
            m_load[m_p.at(use.row, w)] += sign * use.amount;
        for (const NodeLink& link : m_p.links.of(n))
            if (m_wave[at(link.other)] == 0)
                for (Wave v = 1; v <= m_p.stays(); ++v)
                    m_local[m_p.at(link.other, v)] += sign * link.cost * std::abs(v - w);
    }

    const ReducedProblem& m_p;
    const SearchClock& m_clock;
    std::uint64_t m_visitsLeft;
    std::vector<Wave> m_wave; ///< 0 = not placed
    std::vector<std::int64_t> m_local;
    std::vector<std::int64_t> m_load;
    std::int64_t m_limit;
    bool m_stopped = false;
    ExactResult m_result;
};

} // namespace

ExactResult searchExactly(const ReducedProblem& reduced, std::optional<std::int64_t> below,
                          std::uint64_t maxVisits, const SearchClock& clock) {
    return ExactSearch(reduced, below, maxVisits, clock).run();
}

} // namespace aallokko::plan
