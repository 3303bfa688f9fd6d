// SPDX-License-Identifier: GPL-3.0-or-later
//
// Caches of the partial assignment: link costs per node and wave, loads, members of targets.
#include "core/plan/recreate/partial_assignment.h"

#include <algorithm>
#include <utility>

namespace aallokko::plan {

PartialAssignment::PartialAssignment(const ReducedProblem& reduced, std::vector<Wave> waves)
    : m_p(reduced), m_wave(at(reduced.nodes), 0), m_local(reduced.cost),
      m_load(at(reduced.rows) * reduced.width(), 0),
      m_count(at(reduced.targets) * reduced.width(), 0),
      m_opens(at(reduced.targets), reduced.stays()), m_rank(at(reduced.nodes), 0),
      m_range(at(reduced.nodes)) {
    for (std::size_t k = 0; k < m_p.order.size(); ++k)
        m_rank[at(m_p.order[k])] = static_cast<std::int32_t>(k);
    for (std::int32_t t = 0; t < m_p.targets; ++t)
        m_cost += m_p.open[m_p.at(t, m_p.stays())];
    for (NodeIndex n = 0; n < m_p.nodes; ++n)
        insert(n, waves[at(n)]);
}

/// local += sign * c * |v - w| of all neighbours, by running sums: no multiplication per wave.
void PartialAssignment::addLinks(NodeIndex n, Wave w, std::int64_t sign) {
    const Wave stays = m_p.stays();
    for (const NodeLink& link : m_p.links.of(n)) {
        std::int64_t* local = m_local.data() + m_p.at(link.other, 0);
        const std::int64_t step = sign * link.cost;
        std::int64_t value = step * (w - 1);
        for (Wave v = 1; v < w; ++v, value -= step)
            local[v] += value;
        value = step;
        for (Wave v = w + 1; v <= stays; ++v, value += step)
            local[v] += value;
    }
}

Wave PartialAssignment::firstOf(std::int32_t target) const {
    const std::int32_t* counts = m_count.data() + m_p.at(target, 0);
    Wave w = 1;
    while (w <= m_p.waves && counts[w] == 0)
        ++w;
    return w;
}

void PartialAssignment::count(NodeIndex n, Wave w, std::int32_t change) {
    for (const std::int32_t t : m_p.targetsOf.of(n)) {
        m_count[m_p.at(t, w)] += change;
        Wave& opens = m_opens[at(t)];
        if (change > 0 ? w >= opens : w > opens)
            continue;
        m_cost -= m_p.open[m_p.at(t, opens)];
        opens = change > 0 ? w : firstOf(t);
        m_cost += m_p.open[m_p.at(t, opens)];
    }
}

std::int64_t PartialAssignment::targetCost(NodeIndex n, Wave w) const {
    std::int64_t cost = 0;
    for (const std::int32_t t : m_p.targetsOf.of(n))
        if (w < m_opens[at(t)])
            cost += m_p.open[m_p.at(t, w)] - m_p.open[m_p.at(t, m_opens[at(t)])];
    return cost;
}

void PartialAssignment::remove(NodeIndex n) {
    const Wave w = m_wave[at(n)];
    m_cost -= m_local[m_p.at(n, w)];
    for (const NodeUse& use : m_p.uses.of(n))
        m_load[m_p.at(use.row, w)] -= use.amount;
    count(n, w, -1);
    addLinks(n, w, -1);
    m_wave[at(n)] = 0;
}

void PartialAssignment::insert(NodeIndex n, Wave w) {
    m_cost += m_local[m_p.at(n, w)];
    for (const NodeUse& use : m_p.uses.of(n))
        m_load[m_p.at(use.row, w)] += use.amount;
    count(n, w, 1);
    addLinks(n, w, 1);
    m_wave[at(n)] = w;
}

void PartialAssignment::reset(const std::vector<Wave>& waves) {
    std::vector<NodeIndex> changed;
    for (NodeIndex n = 0; n < m_p.nodes; ++n)
        if (m_wave[at(n)] != waves[at(n)])
            changed.push_back(n);
    for (const NodeIndex n : changed)
        remove(n);
    for (const NodeIndex n : changed)
        insert(n, waves[at(n)]);
}

Wave PartialAssignment::first(NodeIndex n) const {
    Wave result = m_p.earliest[at(n)];
    for (const NodeLag& p : m_p.before.of(n)) {
        const Wave before =
            m_wave[at(p.other)] > 0 ? m_wave[at(p.other)] : m_range[at(p.other)].first;
        result = std::max(result, std::min(m_p.stays(), before + p.lag));
    }
    return result;
}

Wave PartialAssignment::last(NodeIndex n) const {
    Wave result = m_p.latest[at(n)];
    for (const NodeLag& p : m_p.after.of(n)) {
        const Wave after =
            m_wave[at(p.other)] > 0 ? m_wave[at(p.other)] : m_range[at(p.other)].last;
        if (after <= m_p.waves)
            result = std::min(result, after - p.lag);
    }
    return result;
}

WaveRange PartialAssignment::range(NodeIndex n) const {
    return {first(n), last(n)};
}

void PartialAssignment::narrow(std::span<const NodeIndex> out) {
    for (const NodeIndex n : out)
        if (m_wave[at(n)] == 0)
            m_range[at(n)].first = first(n);
    for (auto it = out.rbegin(); it != out.rend(); ++it)
        if (m_wave[at(*it)] == 0)
            m_range[at(*it)].last = last(*it);
}

} // namespace aallokko::plan
