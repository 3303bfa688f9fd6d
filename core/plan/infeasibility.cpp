// SPDX-License-Identifier: GPL-3.0-or-later
//
// The proofs, and the search for a small conflict by asking them about parts of the problem.
#include "core/plan/infeasibility.h"

#include "core/plan/exact.h"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

/// Some waves a..b of the row whose capacity is less than what must move within them.
bool isIntervalOverloaded(const PlanProblem& problem, const ReducedProblem& r, std::int32_t row) {
    const std::size_t width = r.width();
    std::vector<std::int64_t> need(width * width, 0); // earliest x latest, then within a..b
    for (const NodeUse& use : r.usersOf.of(row)) {
        const NodeIndex n = use.row;
        if (r.latest[at(n)] <= r.waves)
            need[at(r.earliest[at(n)]) * width + at(r.latest[at(n)])] += use.amount;
    }
    const auto& capacity = problem.resources()[at(r.resourceOf[at(row)])].capacity;
    __extension__ using Wide = __int128;
    for (std::size_t a = width - 2; a >= 1; --a) {
        Wide room = 0;
        for (std::size_t b = a; b + 1 < width; ++b) {
            need[a * width + b] +=
                need[(a + 1) * width + b] + need[a * width + b - 1] - need[(a + 1) * width + b - 1];
            room += capacity[b - 1];
            if (need[a * width + b] > room)
                return true;
        }
    }
    return false;
}

/// The problem with only the constraints in `kept`.
class ConstraintSubset {
  public:
    explicit ConstraintSubset(const PlanProblem& problem) : m_problem(problem) {
        const Wave waves = problem.waves();
        for (ItemIndex i = 0; i < problem.itemCount(); ++i) {
            if (problem.latest(i) <= waves)
                m_all.push_back({ConstraintKind::Latest, i, 0});
            if (problem.earliest(i) > 1)
                m_all.push_back({ConstraintKind::Earliest, i, 0});
        }
        for (std::size_t k = 0; k < problem.precedences().size(); ++k)
            m_all.push_back({ConstraintKind::Precedence, static_cast<std::int32_t>(k), 0});
        for (std::size_t g = 0; g < problem.groups().size(); ++g)
            if (problem.groups()[g].size() > 1)
                m_all.push_back({ConstraintKind::Group, static_cast<std::int32_t>(g), 0});
        for (std::size_t r = 0; r < problem.resources().size(); ++r) {
            std::int64_t total = 0;
            for (const ResourceUse& use : problem.resources()[r].use)
                total += use.amount;
            m_total.push_back(total);
            for (Wave w = 1; w <= waves; ++w)
                if (problem.resources()[r].capacity[at(w) - 1] < total)
                    m_all.push_back({ConstraintKind::Resource, static_cast<std::int32_t>(r), w});
        }
        const ProblemDraft& draft = problem.draft();
        m_bare.waves = waves;
        m_bare.items = draft.items;
        for (ItemDraft& item : m_bare.items) {
            item.earliest = 1;
            item.latest = waves + 1;
            std::fill(item.cost.begin(), item.cost.end(), 0);
        }
        m_bare.resources = draft.resources;
        for (std::size_t r = 0; r < m_bare.resources.size(); ++r)
            std::fill(m_bare.resources[r].capacity.begin(), m_bare.resources[r].capacity.end(),
                      m_total[r]);
    }

    [[nodiscard]] const std::vector<ConstraintRef>& all() const { return m_all; }

    [[nodiscard]] PlanProblem with(const std::vector<ConstraintRef>& kept) const {
        ProblemDraft draft = m_bare;
        for (const ConstraintRef& c : kept)
            restore(draft, c);
        return *PlanProblem::freeze(std::move(draft)); // a part of a well-formed problem is one
    }

  private:
    void restore(ProblemDraft& draft, const ConstraintRef& c) const {
        switch (c.kind) {
        case ConstraintKind::Earliest:
            draft.items[at(c.index)].earliest = m_problem.earliest(c.index);
            break;
        case ConstraintKind::Latest:
            draft.items[at(c.index)].latest = m_problem.latest(c.index);
            break;
        case ConstraintKind::Precedence:
            draft.precedences.push_back(m_problem.precedences()[at(c.index)]);
            break;
        case ConstraintKind::Group:
            draft.groups.push_back(m_problem.groups()[at(c.index)]);
            break;
        case ConstraintKind::Resource:
            draft.resources[at(c.index)].capacity[at(c.wave) - 1] =
                m_problem.resources()[at(c.index)].capacity[at(c.wave) - 1];
            break;
        }
    }

    const PlanProblem& m_problem;
    std::vector<ConstraintRef> m_all;
    std::vector<std::int64_t> m_total;
    ProblemDraft m_bare;
};

class ConflictFinder {
  public:
    ConflictFinder(const PlanProblem& problem, std::uint64_t exactVisits, const SearchClock& clock)
        : m_subset(problem), m_exactVisits(exactVisits), m_clock(clock) {}

    std::vector<ConstraintRef> run() {
        if (!contradicts(m_subset.all()))
            return {};
        std::vector<ConstraintRef> conflict = explain({}, false, m_subset.all());
        if (m_clock.isOver())
            return {};
        std::sort(conflict.begin(), conflict.end(), [](const auto& x, const auto& y) {
            return std::tuple(x.kind, x.index, x.wave) < std::tuple(y.kind, y.index, y.wave);
        });
        return conflict;
    }

    [[nodiscard]] bool contradicts(const std::vector<ConstraintRef>& kept) const {
        if (m_clock.isOver())
            return false;
        const PlanProblem part = m_subset.with(kept);
        const ReducedProblem reduced = reduce(part);
        if (isProvenInfeasible(part, reduced))
            return true;
        if (m_exactVisits == 0)
            return false;
        const ExactResult exact = searchExactly(reduced, std::nullopt, m_exactVisits, m_clock);
        return exact.complete && !exact.cost;
    }

  private:
    /// The part of `open` needed, given `fixed`; `changed` = fixed grew since it was last tested.
    std::vector<ConstraintRef> explain(const std::vector<ConstraintRef>& fixed, bool changed,
                                       const std::vector<ConstraintRef>& open) {
        if (m_clock.isOver() || (changed && contradicts(fixed)))
            return {};
        if (open.size() <= 1)
            return open;
        const auto middle = open.begin() + static_cast<std::ptrdiff_t>(open.size() / 2);
        const std::vector<ConstraintRef> left(open.begin(), middle);
        const std::vector<ConstraintRef> right(middle, open.end());
        std::vector<ConstraintRef> base = fixed;
        base.insert(base.end(), left.begin(), left.end());
        const std::vector<ConstraintRef> fromRight = explain(base, !left.empty(), right);
        base = fixed;
        base.insert(base.end(), fromRight.begin(), fromRight.end());
        std::vector<ConstraintRef> result = explain(base, !fromRight.empty(), left);
        result.insert(result.end(), fromRight.begin(), fromRight.end());
        return result;
    }

    ConstraintSubset m_subset;
    std::uint64_t m_exactVisits;
    const SearchClock& m_clock;
};

} // namespace

bool isProvenInfeasible(const PlanProblem& problem, const ReducedProblem& reduced) {
    if (reduced.hasEmptyWindow)
        return true;
    for (std::int32_t row = 0; row < reduced.rows; ++row)
        if (isIntervalOverloaded(problem, reduced, row))
            return true;
    return false;
}

bool isContradiction(const PlanProblem& problem, const std::vector<ConstraintRef>& kept,
                     std::uint64_t exactVisits, const SearchClock& clock) {
    return ConflictFinder(problem, exactVisits, clock).contradicts(kept);
}

std::vector<ConstraintRef> findConflict(const PlanProblem& problem, std::uint64_t exactVisits,
                                        const SearchClock& clock) {
    return ConflictFinder(problem, exactVisits, clock).run();
}

} // namespace aallokko::plan
