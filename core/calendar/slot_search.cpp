// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days as bit sets, so that a step costs a few operations a task.
#include "core/calendar/slot_search.h"

#include <algorithm>

namespace aallokko::calendar {

namespace {

constexpr int withoutDay = -1;
constexpr int open = -2;

DaySet fromDay(int day) {
    return day <= 0 ? ~DaySet() : ~DaySet() << static_cast<std::size_t>(day);
}

DaySet untilDay(int day) {
    return ~fromDay(day + 1);
}

bool isDay(int day) {
    return day >= 0 && day < slotDays;
}

} // namespace

SlotSearch::SlotSearch(const SlotProblem& problem, const std::vector<int>& members,
                       std::int64_t stepLimit)
    : m_problem(problem), m_stepLimit(stepLimit),
      m_used(problem.capacity.size(), std::vector<int>(slotDays, 0)),
      m_full(problem.capacity.size()) {
    for (std::size_t p = 0; p < problem.capacity.size(); ++p) {
        if (problem.capacity[p] <= 0) {
            m_full[p].set();
        }
    }
    const auto positionOf = [&members](int task) {
        const auto it = std::lower_bound(members.begin(), members.end(), task);
        return it == members.end() || *it != task ? -1 : static_cast<int>(it - members.begin());
    };
    for (const int task : members) {
        const SlotTask& source = problem.tasks[static_cast<std::size_t>(task)];
        Member member;
        member.task = task;
        for (const auto* days : {&source.days, &source.softDays}) {
            for (const int day : *days) {
                if (isDay(day)) {
                    (days == &source.days ? member.hard : member.soft)
                        .set(static_cast<std::size_t>(day));
                    member.ranked.push_back(day);
                }
            }
        }
        // What has soft days only takes them as its own.
        if (member.hard.none()) {
            std::swap(member.hard, member.soft);
        }
        m_flexible += member.soft.any() ? 1 : 0;
        m_members.push_back(std::move(member));
    }
    for (const auto& [first, second] : problem.order) {
        const int a = positionOf(first);
        const int b = positionOf(second);
        if (a >= 0 && b >= 0) {
            m_members[static_cast<std::size_t>(a)].after.push_back(b);
            m_members[static_cast<std::size_t>(b)].before.push_back(a);
        }
    }
}

DaySet SlotSearch::openDays(const Member& member, bool withSoft) const {
    DaySet days = withSoft ? member.hard | member.soft : member.hard;
    for (const int party : m_problem.tasks[static_cast<std::size_t>(member.task)].parties) {
        days &= ~m_full[static_cast<std::size_t>(party)];
    }
    for (const int other : member.before) {
        const int day = m_days[static_cast<std::size_t>(other)];
        days &= day >= 0 ? fromDay(day) : ~DaySet();
    }
    for (const int other : member.after) {
        const int day = m_days[static_cast<std::size_t>(other)];
        days &= day >= 0 ? untilDay(day) : ~DaySet();
    }
    return days;
}

int SlotSearch::tightest(SlotBudget budget, DaySet& days) const {
    int best = -1;
    std::size_t fewest = slotDays + 1;
    for (std::size_t m = 0; m < m_members.size(); ++m) {
        if (m_days[m] != open) {
            continue;
        }
        const DaySet mine = openDays(m_members[m], budget.soft > 0);
        if (mine.count() < fewest) {
            fewest = mine.count();
            best = static_cast<int>(m);
            days = mine;
        }
    }
    return best;
}

void SlotSearch::set(int member, int day) {
    m_days[static_cast<std::size_t>(member)] = day;
    const int task = m_members[static_cast<std::size_t>(member)].task;
    for (const int party : m_problem.tasks[static_cast<std::size_t>(task)].parties) {
        const auto p = static_cast<std::size_t>(party);
        const auto d = static_cast<std::size_t>(day);
        if (++m_used[p][d] >= m_problem.capacity[p]) {
            m_full[p].set(d);
        }
    }
}

void SlotSearch::clear(int member, int day) {
    m_days[static_cast<std::size_t>(member)] = open;
    const int task = m_members[static_cast<std::size_t>(member)].task;
    for (const int party : m_problem.tasks[static_cast<std::size_t>(task)].parties) {
        const auto p = static_cast<std::size_t>(party);
        const auto d = static_cast<std::size_t>(day);
        if (--m_used[p][d] < m_problem.capacity[p]) {
            m_full[p].reset(d);
        }
    }
}

bool SlotSearch::step(std::size_t left, SlotBudget budget) {
    if (left == 0) {
        return true;
    }
    if (++m_steps > m_stepLimit) {
        return false;
    }
    DaySet days;
    const int chosen = tightest(budget, days);
    const Member& member = m_members[static_cast<std::size_t>(chosen)];
    for (const int day : member.ranked) {
        if (!days.test(static_cast<std::size_t>(day))) {
            continue;
        }
        const bool isSoft = !member.hard.test(static_cast<std::size_t>(day));
        set(chosen, day);
        if (step(left - 1, {budget.unplaced, budget.soft - (isSoft ? 1 : 0)})) {
            return true;
        }
        clear(chosen, day);
        if (m_steps > m_stepLimit) {
            return false;
        }
    }
    if (budget.unplaced == 0) {
        return false;
    }
    m_days[static_cast<std::size_t>(chosen)] = withoutDay;
    if (step(left - 1, {budget.unplaced - 1, budget.soft})) {
        return true;
    }
    m_days[static_cast<std::size_t>(chosen)] = open;
    return false;
}

SlotSearch::Found SlotSearch::find(SlotBudget budget) {
    m_steps = 0;
    m_days.assign(m_members.size(), open);
    for (std::size_t p = 0; p < m_full.size(); ++p) {
        std::fill(m_used[p].begin(), m_used[p].end(), 0);
        m_full[p] = m_problem.capacity[p] <= 0 ? ~DaySet() : DaySet();
    }
    if (step(m_members.size(), budget)) {
        return Found::Yes;
    }
    return m_steps > m_stepLimit ? Found::Unknown : Found::No;
}

} // namespace aallokko::calendar
