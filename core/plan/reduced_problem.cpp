// SPDX-License-Identifier: GPL-3.0-or-later
//
// Building the reduced problem from the contraction.
#include "core/plan/reduced_problem.h"

#include "core/plan/presolve/contraction.h"

#include <algorithm>
#include <utility>

namespace aallokko::plan {

namespace {

template <class T>
using Entries = std::vector<std::pair<std::int32_t, T>>;

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

/// A triple that sorts by its two ends, for merging parallel links, lags and uses.
struct Arc {
    std::int32_t from;
    std::int32_t to;
    std::int64_t value;
};

template <class Merge>
std::vector<Arc> merged(std::vector<Arc> arcs, Merge merge) {
    std::sort(arcs.begin(), arcs.end(), [](const Arc& x, const Arc& y) {
        return std::pair(x.from, x.to) < std::pair(y.from, y.to);
    });
    std::vector<Arc> result;
    for (const Arc& arc : arcs) {
        if (!result.empty() && result.back().from == arc.from && result.back().to == arc.to)
            result.back().value = merge(result.back().value, arc.value);
        else
            result.push_back(arc);
    }
    return result;
}

std::int64_t sum(std::int64_t a, std::int64_t b) {
    return a + b;
}

class Reduction {
  public:
    explicit Reduction(const PlanProblem& problem) : m_problem(problem) {}

    ReducedProblem run() {
        Contraction contraction = contract(m_problem);
        m_r.waves = m_problem.waves();
        m_r.nodes = contraction.nodes;
        m_r.nodeOf = std::move(contraction.nodeOf);
        m_r.order = std::move(contraction.order);
        windowsAndCosts(contraction.mustStay);
        links();
        precedences();
        targets();
        resources();
        std::vector<Wave> earliest = m_r.earliest;
        std::vector<Wave> latest = m_r.latest;
        if (!propagateWindows(m_r, earliest, latest))
            m_r.hasEmptyWindow = true;
        m_r.earliest = std::move(earliest);
        m_r.latest = std::move(latest);
        return std::move(m_r);
    }

  private:
    void windowsAndCosts(const std::vector<char>& mustStay) {
        const Wave stays = m_r.stays();
        m_r.earliest.assign(at(m_r.nodes), 1);
        m_r.latest.assign(at(m_r.nodes), stays);
        m_r.cost.assign(at(m_r.nodes) * m_r.width(), 0);
        for (ItemIndex i = 0; i < m_problem.itemCount(); ++i) {
            const std::int32_t n = m_r.nodeOf[at(i)];
            m_r.earliest[at(n)] = std::max(m_r.earliest[at(n)], m_problem.earliest(i));
            m_r.latest[at(n)] = std::min(m_r.latest[at(n)], m_problem.latest(i));
            for (Wave w = 1; w <= stays; ++w)
                m_r.cost[m_r.at(n, w)] += m_problem.cost(i, w);
        }
        for (std::int32_t n = 0; n < m_r.nodes; ++n)
            if (mustStay[at(n)])
                m_r.earliest[at(n)] = stays;
    }

    void links() {
        std::vector<Arc> arcs;
        for (const Link& link : m_problem.links()) {
            const std::int32_t a = m_r.nodeOf[at(link.a)];
            const std::int32_t b = m_r.nodeOf[at(link.b)];
            if (a == b || link.cost == 0)
                continue;
            arcs.push_back({a, b, link.cost});
            arcs.push_back({b, a, link.cost});
        }
        Entries<NodeLink> entries;
        for (const Arc& arc : merged(std::move(arcs), sum))
            entries.push_back({arc.from, {arc.to, arc.value}});
        m_r.links = Csr<NodeLink>(at(m_r.nodes), entries);
    }

    void precedences() {
        std::vector<Arc> arcs;
        for (const Precedence& p : m_problem.precedences()) {
            const std::int32_t a = m_r.nodeOf[at(p.before)];
            const std::int32_t b = m_r.nodeOf[at(p.after)];
            if (a != b) // lags above W+1 all mean "b stays unless..." the same; capping avoids sums
                arcs.push_back({a, b, std::min<std::int64_t>(p.lag, m_r.stays())});
        }
        Entries<NodeLag> before, after;
        for (const Arc& arc : merged(
                 std::move(arcs), [](std::int64_t x, std::int64_t y) { return std::max(x, y); })) {
            const Wave lag = static_cast<Wave>(arc.value);
            after.push_back({arc.from, {arc.to, lag}});
            before.push_back({arc.to, {arc.from, lag}});
        }
        m_r.before = Csr<NodeLag>(at(m_r.nodes), before);
        m_r.after = Csr<NodeLag>(at(m_r.nodes), after);
    }

    void targets() {
        m_r.targets = static_cast<std::int32_t>(m_problem.targets().size());
        m_r.open.assign(at(m_r.targets) * m_r.width(), 0);
        Entries<std::int32_t> ofNode, members;
        std::int32_t t = 0;
        for (const Target& target : m_problem.targets()) {
            for (Wave w = 1; w <= m_r.waves; ++w)
                m_r.open[m_r.at(t, w)] = target.fixed + target.perWave * (m_r.stays() - w);
            std::vector<std::int32_t> nodes;
            for (const ItemIndex member : target.members)
                nodes.push_back(m_r.nodeOf[at(member)]);
            std::sort(nodes.begin(), nodes.end());
            nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
            for (const std::int32_t n : nodes) {
                ofNode.push_back({n, t});
                members.push_back({t, n});
            }
            ++t;
        }
        m_r.targetsOf = Csr<std::int32_t>(at(m_r.nodes), ofNode);
        m_r.membersOf = Csr<NodeIndex>(at(m_r.targets), members);
    }

    void resources() {
        Entries<NodeUse> ofNode, users;
        for (std::size_t k = 0; k < m_problem.resources().size(); ++k) {
            std::vector<Arc> arcs;
            for (const ResourceUse& use : m_problem.resources()[k].use)
                if (use.amount > 0)
                    arcs.push_back({m_r.nodeOf[at(use.item)], 0, use.amount});
            arcs = merged(std::move(arcs), sum);
            if (!addRow(m_problem.resources()[k], arcs))
                continue;
            m_r.resourceOf.push_back(static_cast<std::int32_t>(k));
            for (const Arc& arc : arcs) {
                ofNode.push_back({arc.from, {m_r.rows, arc.value}});
                users.push_back({m_r.rows, {arc.from, arc.value}});
            }
            ++m_r.rows;
        }
        m_r.uses = Csr<NodeUse>(at(m_r.nodes), ofNode);
        m_r.usersOf = Csr<NodeUse>(at(m_r.rows), users);
    }

    /// Appends the capacities of a row; false, and nothing appended, when no slot can bind.
    bool addRow(const Resource& resource, const std::vector<Arc>& users) {
        std::vector<std::int64_t> possible(m_r.width(), 0);
        for (const Arc& user : users)
            for (Wave w = m_r.earliest[at(user.from)];
                 w <= std::min(m_r.waves, m_r.latest[at(user.from)]); ++w)
                possible[at(w)] += user.value;
        std::vector<std::int64_t> line(m_r.width(), unlimited);
        bool binds = false;
        for (Wave w = 1; w <= m_r.waves; ++w) {
            const std::int64_t capacity = resource.capacity[at(w) - 1];
            if (possible[at(w)] <= capacity)
                continue;
            line[at(w)] = capacity;
            binds = true;
        }
        if (binds)
            m_r.capacity.insert(m_r.capacity.end(), line.begin(), line.end());
        return binds;
    }

    const PlanProblem& m_problem;
    ReducedProblem m_r;
};

bool fitsAlone(const ReducedProblem& r, NodeIndex n, Wave w) {
    for (const NodeUse& use : r.uses.of(n))
        if (use.amount > r.capacity[r.at(use.row, w)])
            return false;
    return true;
}

} // namespace

ReducedProblem reduce(const PlanProblem& problem) {
    return Reduction(problem).run();
}

WavePlan ReducedProblem::toPlan(std::span<const Wave> nodeWaves) const {
    std::vector<Wave> result;
    result.reserve(nodeOf.size());
    for (const NodeIndex n : nodeOf)
        result.push_back(nodeWaves[static_cast<std::size_t>(n)]);
    return WavePlan(std::move(result));
}

std::vector<double> meanAmounts(const ReducedProblem& r) {
    std::vector<double> means;
    for (std::int32_t row = 0; row < r.rows; ++row) {
        const auto users = r.usersOf.of(row);
        double sum = 0;
        for (const NodeUse& use : users)
            sum += static_cast<double>(use.amount);
        means.push_back(
            std::max(1.0, sum / static_cast<double>(std::max<std::size_t>(1, users.size()))));
    }
    return means;
}

bool propagateWindows(const ReducedProblem& r, std::vector<Wave>& earliest,
                      std::vector<Wave>& latest) {
    // Earliest ends depend only on earliest ends and latest only on latest ends, so one pass along
    // the topological order each is the fixed point.
    const Wave stays = r.stays();
    for (const NodeIndex n : r.order) {
        Wave& first = earliest[at(n)];
        for (const NodeLag& p : r.before.of(n))
            first = std::max(first, std::min(stays, earliest[at(p.other)] + p.lag));
        while (first <= latest[at(n)] && !fitsAlone(r, n, first))
            ++first;
        if (first > latest[at(n)])
            return false;
    }
    for (auto it = r.order.rbegin(); it != r.order.rend(); ++it) {
        Wave& last = latest[at(*it)];
        for (const NodeLag& p : r.after.of(*it))
            if (latest[at(p.other)] <= r.waves)
                last = std::min(last, latest[at(p.other)] - p.lag);
        while (last >= earliest[at(*it)] && !fitsAlone(r, *it, last))
            --last;
        if (last < earliest[at(*it)])
            return false;
    }
    return true;
}

} // namespace aallokko::plan
