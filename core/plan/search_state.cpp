// SPDX-License-Identifier: GPL-3.0-or-later
//
// Increments of the working assignment. The inner loops of the whole search are in this file.
#include "core/plan/search_state.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <utility>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

std::int64_t excess(std::int64_t load, std::int64_t capacity) {
    return load > capacity ? load - capacity : 0;
}

} // namespace

SearchState::SearchState(const ReducedProblem& reduced, std::vector<Wave> waves)
    : m_p(reduced), m_weight(at(reduced.rows) * reduced.width(), 1.0),
      m_change(reduced.width(), 0) {
    reset(std::move(waves));
}

void SearchState::reset(std::vector<Wave> waves) {
    assert(waves.size() == at(m_p.nodes));
    m_wave = std::move(waves);
    m_trail.clear();
    m_local = m_p.cost;
    m_load.assign(at(m_p.rows) * m_p.width(), 0);
    m_count.assign(at(m_p.targets) * m_p.width(), 0);
    m_first.assign(at(m_p.targets), m_p.stays());
    m_cost = 0;
    std::int64_t twiceLinks = 0;
    for (NodeIndex n = 0; n < m_p.nodes; ++n) {
        const Wave w = wave(n);
        m_cost += m_p.cost[m_p.at(n, w)];
        for (const NodeLink& link : m_p.links.of(n)) {
            const Wave other = wave(link.other);
            twiceLinks += link.cost * std::abs(w - other);
            for (Wave v = 1; v <= m_p.stays(); ++v)
                m_local[m_p.at(n, v)] += link.cost * std::abs(v - other);
        }
        for (const NodeUse& use : m_p.uses.of(n))
            m_load[m_p.at(use.row, w)] += use.amount;
        for (const std::int32_t t : m_p.targetsOf.of(n)) {
            ++m_count[m_p.at(t, w)];
            m_first[at(t)] = std::min(m_first[at(t)], w);
        }
    }
    m_cost += twiceLinks / 2;
    for (std::int32_t t = 0; t < m_p.targets; ++t)
        m_cost += m_p.open[m_p.at(t, m_first[at(t)])];
    m_overloadedSlots = 0;
    for (std::size_t slot = 0; slot < m_load.size(); ++slot)
        m_overloadedSlots += m_load[slot] > m_p.capacity[slot] ? 1 : 0;
}

WaveRange SearchState::range(NodeIndex n) const {
    WaveRange range{m_p.earliest[at(n)], m_p.latest[at(n)]};
    for (const NodeLag& p : m_p.before.of(n))
        range.first = std::max(range.first, std::min(m_p.stays(), wave(p.other) + p.lag));
    for (const NodeLag& p : m_p.after.of(n))
        if (wave(p.other) <= m_p.waves)
            range.last = std::min(range.last, wave(p.other) - p.lag);
    return range;
}

std::int64_t SearchState::shiftCost(NodeIndex n, Wave to) const {
    const Wave from = wave(n);
    std::int64_t delta = m_local[m_p.at(n, to)] - m_local[m_p.at(n, from)];
    for (const std::int32_t t : m_p.targetsOf.of(n)) {
        const Wave first = m_first[at(t)];
        Wave next = std::min(first, to);
        if (from == first && to > from && m_count[m_p.at(t, from)] == 1) {
            next = from + 1;
            while (next < to && m_count[m_p.at(t, next)] == 0)
                ++next;
        }
        delta += m_p.open[m_p.at(t, next)] - m_p.open[m_p.at(t, first)];
    }
    return delta;
}

double SearchState::shiftPenalty(NodeIndex n, Wave to) const {
    const Wave from = wave(n);
    double penalty = 0;
    if (from == to)
        return penalty;
    for (const NodeUse& use : m_p.uses.of(n)) {
        const std::size_t s = m_p.at(use.row, from);
        const std::size_t d = m_p.at(use.row, to);
        const std::int64_t there =
            excess(m_load[d] + use.amount, m_p.capacity[d]) - excess(m_load[d], m_p.capacity[d]);
        const std::int64_t here =
            excess(m_load[s] - use.amount, m_p.capacity[s]) - excess(m_load[s], m_p.capacity[s]);
        if (there != 0 || here != 0)
            penalty +=
                m_weight[d] * static_cast<double>(there) + m_weight[s] * static_cast<double>(here);
    }
    return penalty;
}

double SearchState::relief(NodeIndex n) const {
    double sum = 0;
    for (const NodeUse& use : m_p.uses.of(n)) {
        const std::size_t s = m_p.at(use.row, wave(n));
        const std::int64_t over = std::min(use.amount, excess(m_load[s], m_p.capacity[s]));
        if (over > 0)
            sum += m_weight[s] * static_cast<double>(over);
    }
    return sum;
}

void SearchState::setAside(NodeIndex n) {
    for (const NodeUse& use : m_p.uses.of(n))
        m_load[m_p.at(use.row, wave(n))] -= use.amount;
}

void SearchState::putBack(NodeIndex n) {
    for (const NodeUse& use : m_p.uses.of(n))
        m_load[m_p.at(use.row, wave(n))] += use.amount;
}

void SearchState::priceWaves(NodeIndex n, WaveRange range, double* prices) const {
    const std::int64_t* local = m_local.data() + m_p.at(n, 0);
    for (Wave w = range.first; w <= range.last; ++w)
        prices[w] = static_cast<double>(local[w]);
    for (const std::int32_t t : m_p.targetsOf.of(n)) {
        Wave others = m_first[at(t)];
        if (others == wave(n) && m_count[m_p.at(t, others)] == 1)
            while (++others < m_p.stays() && m_count[m_p.at(t, others)] == 0) {
            }
        others = std::min(others, m_p.stays());
        for (Wave w = range.first; w <= range.last; ++w)
            prices[w] += static_cast<double>(m_p.open[m_p.at(t, std::min(others, w))]);
    }
    const Wave last = std::min(range.last, m_p.waves);
    for (const NodeUse& use : m_p.uses.of(n)) {
        const std::int64_t* load = m_load.data() + m_p.at(use.row, 0);
        const std::int64_t* capacity = m_p.capacity.data() + m_p.at(use.row, 0);
        const double* weight = m_weight.data() + m_p.at(use.row, 0);
        for (Wave w = range.first; w <= last; ++w) {
            const std::int64_t room = capacity[w] - load[w];
            if (room < use.amount)
                prices[w] +=
                    weight[w] * static_cast<double>(use.amount - std::max<std::int64_t>(room, 0));
        }
    }
}

void SearchState::moveTargets(NodeIndex n, Wave from, Wave to) {
    for (const std::int32_t t : m_p.targetsOf.of(n)) {
        --m_count[m_p.at(t, from)];
        ++m_count[m_p.at(t, to)];
        Wave& first = m_first[at(t)];
        if (to < first)
            first = to;
        else
            while (first < m_p.stays() && m_count[m_p.at(t, first)] == 0)
                ++first;
    }
}

void SearchState::place(NodeIndex n, Wave to) {
    const Wave from = wave(n);
    for (const NodeUse& use : m_p.uses.of(n)) {
        const std::size_t s = m_p.at(use.row, from);
        const std::size_t d = m_p.at(use.row, to);
        m_overloadedSlots -= (m_load[s] > m_p.capacity[s]) + (m_load[d] > m_p.capacity[d]);
        m_load[s] -= use.amount;
        m_load[d] += use.amount;
        m_overloadedSlots += (m_load[s] > m_p.capacity[s]) + (m_load[d] > m_p.capacity[d]);
    }
    moveTargets(n, from, to);
    m_wave[at(n)] = to;
    const Wave stays = m_p.stays();
    for (Wave w = 1; w <= stays; ++w)
        m_change[at(w)] = std::abs(w - to) - std::abs(w - from);
    for (const NodeLink& link : m_p.links.of(n)) {
        std::int64_t* row = m_local.data() + m_p.at(link.other, 0);
        for (Wave w = 1; w <= stays; ++w)
            row[w] += link.cost * m_change[at(w)];
    }
}

Delta SearchState::shift(NodeIndex n, Wave to) {
    const Wave from = wave(n);
    if (from == to)
        return {};
    const Delta delta{shiftCost(n, to), shiftPenalty(n, to)};
    place(n, to);
    m_cost += delta.cost;
    m_trail.push_back({n, from});
    return delta;
}

void SearchState::rollback() {
    while (!m_trail.empty()) {
        const Step step = m_trail.back();
        m_cost += shiftCost(step.node, step.from);
        place(step.node, step.from);
        m_trail.pop_back();
    }
}

bool SearchState::isConsistent() const {
    const SearchState fresh(m_p, m_wave);
    return fresh.m_cost == m_cost && fresh.m_local == m_local && fresh.m_load == m_load &&
           fresh.m_count == m_count && fresh.m_first == m_first &&
           fresh.m_overloadedSlots == m_overloadedSlots;
}

} // namespace aallokko::plan
