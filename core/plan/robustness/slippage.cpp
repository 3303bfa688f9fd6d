// SPDX-License-Identifier: GPL-3.0-or-later
//
// Serial scheduling in the order of the plan.
#include "core/plan/robustness/slippage.h"

#include <algorithm>
#include <tuple>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

/// Shares of an item below this are rounding, not work.
constexpr double negligible = 1e-9;
/// Resources of this scale are counted in hundredths of a person-day (planning_items.h).
constexpr int workScale = 100;

/// Longest path by lag-free arcs within the precedences: who comes first within one quarter.
std::vector<std::int32_t> depths(const PlanProblem& problem, const WavePlan& plan) {
    const std::size_t items = at(problem.itemCount());
    std::vector<std::int32_t> waiting(items, 0);
    std::vector<std::int32_t> depth(items, 0);
    const auto isSameQuarter = [&plan](ItemIndex a, ItemIndex b) {
        return plan.of(a) == plan.of(b);
    };
    for (const Precedence& p : problem.precedences())
        waiting[at(p.after)] += isSameQuarter(p.before, p.after) ? 1 : 0;
    std::vector<ItemIndex> ready;
    for (ItemIndex i = 0; i < problem.itemCount(); ++i)
        if (waiting[at(i)] == 0)
            ready.push_back(i);
    // Items of a cycle share a quarter and never get ready; they keep depth 0.
    for (std::size_t k = 0; k < ready.size(); ++k)
        for (const PrecedenceEnd& p : problem.afterOf(ready[k])) {
            if (!isSameQuarter(ready[k], p.other))
                continue;
            depth[at(p.other)] = std::max(depth[at(p.other)], depth[at(ready[k])] + 1);
            if (--waiting[at(p.other)] == 0)
                ready.push_back(p.other);
        }
    return depth;
}

} // namespace

Slippage::Slippage(const PlanningProblem& problem, const WavePlan& plan)
    : m_problem(problem), m_plan(plan), m_system(problem.items.size(), -1),
      m_done(problem.items.size(), 0) {
    const PlanProblem& p = problem.problem;
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const auto it = problem.systemIndex.find(problem.items[i].installation);
        if (it != problem.systemIndex.end())
            m_system[i] = it->second;
        m_order.push_back(static_cast<ItemIndex>(i));
    }
    const std::vector<std::int32_t> depth = depths(p, plan);
    const auto key = [&](ItemIndex i) {
        return std::tuple(plan.of(i), p.earliest(i) != p.latest(i), depth[at(i)], i);
    };
    std::sort(m_order.begin(), m_order.end(),
              [&key](ItemIndex a, ItemIndex b) { return key(a) < key(b); });
    for (std::size_t r = 0; r < p.resources().size(); ++r) {
        m_isWork.push_back(problem.resources[r].scale == workScale ? 1 : 0);
        for (const std::int64_t capacity : p.resources()[r].capacity)
            m_capacity.push_back(static_cast<double>(capacity));
    }
}

double& Slippage::room(std::int32_t resource, Wave w) {
    return m_room[at(resource) * at(m_problem.problem.waves()) + at(w - 1)];
}

double Slippage::room(std::int32_t resource, Wave w) const {
    return m_room[at(resource) * at(m_problem.problem.waves()) + at(w - 1)];
}

double Slippage::factorOf(ItemIndex i, const std::vector<double>& effort) const {
    return m_system[at(i)] < 0 ? 1.0 : effort[at(m_system[at(i)])];
}

Wave Slippage::earliestStart(ItemIndex i) const {
    const Wave stays = m_problem.problem.stays();
    Wave start = m_plan.of(i);
    for (const PrecedenceEnd& p : m_problem.problem.beforeOf(i))
        if (m_done[at(p.other)] > 0)
            start = std::max(start, std::min(stays, m_done[at(p.other)] + p.lag));
    return start;
}

/// Gives the item as large a share of its work in w as the rows have left, at most `left`.
double Slippage::give(ItemIndex i, Wave w, double factor, double left) {
    double share = left;
    for (const ItemUse& use : m_problem.problem.usesOf(i))
        if (m_isWork[at(use.resource)] != 0 && use.amount > 0)
            share = std::min(share, std::max(0.0, room(use.resource, w)) /
                                        (static_cast<double>(use.amount) * factor));
    for (const ItemUse& use : m_problem.problem.usesOf(i))
        if (m_isWork[at(use.resource)] != 0)
            room(use.resource, w) -= share * static_cast<double>(use.amount) * factor;
    return share;
}

bool Slippage::hasSlots(ItemIndex i, Wave w) const {
    for (const ItemUse& use : m_problem.problem.usesOf(i))
        if (m_isWork[at(use.resource)] == 0 &&
            static_cast<double>(use.amount) > room(use.resource, w))
            return false;
    return true;
}

void Slippage::takeSlots(ItemIndex i, Wave w) {
    for (const ItemUse& use : m_problem.problem.usesOf(i))
        if (m_isWork[at(use.resource)] == 0)
            room(use.resource, w) -= static_cast<double>(use.amount);
}

Wave Slippage::complete(ItemIndex i, Wave from, double factor) {
    const PlanProblem& p = m_problem.problem;
    const bool isPinned = p.earliest(i) == p.latest(i);
    double left = 1.0;
    for (Wave w = from; w <= p.waves(); ++w) {
        left -= give(i, w, factor, left);
        if (isPinned || (left < negligible && hasSlots(i, w))) {
            takeSlots(i, w);
            return w;
        }
    }
    return p.stays();
}

const std::vector<Wave>& Slippage::run(const std::vector<double>& effort) {
    m_room = m_capacity;
    std::fill(m_done.begin(), m_done.end(), 0);
    for (const ItemIndex i : m_order)
        m_done[at(i)] = complete(i, earliestStart(i), factorOf(i, effort));
    return m_done;
}

} // namespace aallokko::plan
