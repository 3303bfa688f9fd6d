// SPDX-License-Identifier: GPL-3.0-or-later
//
// Splits the tasks into independent sets, asks for ever larger budgets until days are found, and
// moves tasks to better days that were left free.
#include "core/calendar/slot_assignment.h"

#include "core/calendar/slot_search.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace aallokko::calendar {

namespace {

using Found = SlotSearch::Found;

class Sets {
  public:
    explicit Sets(std::size_t count) : m_parent(count) {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    int find(int task) {
        int& parent = m_parent[static_cast<std::size_t>(task)];
        return parent == task ? task : parent = find(parent);
    }
    // The smaller position leads, so that sets come in the order of their first task.
    void join(int a, int b) {
        const int first = find(a);
        const int second = find(b);
        m_parent[static_cast<std::size_t>(std::max(first, second))] = std::min(first, second);
    }

  private:
    std::vector<int> m_parent;
};

std::vector<std::vector<int>> dependentSets(const SlotProblem& problem) {
    Sets sets(problem.tasks.size());
    std::vector<int> firstOfParty(problem.capacity.size(), -1);
    for (std::size_t t = 0; t < problem.tasks.size(); ++t) {
        for (const int party : problem.tasks[t].parties) {
            int& first = firstOfParty[static_cast<std::size_t>(party)];
            first = first < 0 ? static_cast<int>(t) : first;
            sets.join(first, static_cast<int>(t));
        }
    }
    for (const auto& [before, after] : problem.order) {
        sets.join(before, after);
    }
    std::map<int, std::vector<int>> members;
    for (std::size_t t = 0; t < problem.tasks.size(); ++t) {
        members[sets.find(static_cast<int>(t))].push_back(static_cast<int>(t));
    }
    std::vector<std::vector<int>> list;
    for (auto& [leader, tasks] : members) {
        list.push_back(std::move(tasks));
    }
    return list;
}

// One augmenting path of a party's own matching: tasks against its places on days.
class PartyMatching {
  public:
    PartyMatching(const SlotProblem& problem, int capacity)
        : m_problem(problem), m_capacity(capacity), m_taken(slotDays) {}

    bool add(int task) {
        m_seen.reset();
        return augment(task);
    }

  private:
    bool augment(int task) {
        const SlotTask& source = m_problem.tasks[static_cast<std::size_t>(task)];
        for (const auto* days : {&source.days, &source.softDays}) {
            for (const int day : *days) {
                if (day < 0 || day >= slotDays || m_seen.test(static_cast<std::size_t>(day))) {
                    continue;
                }
                m_seen.set(static_cast<std::size_t>(day));
                std::vector<int>& taken = m_taken[static_cast<std::size_t>(day)];
                if (static_cast<int>(taken.size()) < m_capacity) {
                    taken.push_back(task);
                    return true;
                }
                for (int& other : taken) {
                    if (augment(other)) {
                        other = task;
                        return true;
                    }
                }
            }
        }
        return false;
    }

    const SlotProblem& m_problem;
    int m_capacity;
    std::vector<std::vector<int>> m_taken;
    DaySet m_seen;
};

// At least this many tasks stay without a day: what the worst party alone cannot place.
int leastUnplaced(const SlotProblem& problem, const std::vector<int>& members) {
    std::map<int, std::vector<int>> tasksOf;
    int without = 0;
    for (const int task : members) {
        const SlotTask& source = problem.tasks[static_cast<std::size_t>(task)];
        without += source.days.empty() && source.softDays.empty() ? 1 : 0;
        for (const int party : source.parties) {
            tasksOf[party].push_back(task);
        }
    }
    int least = without;
    for (const auto& [party, tasks] : tasksOf) {
        PartyMatching matching(problem, problem.capacity[static_cast<std::size_t>(party)]);
        int failed = 0;
        for (const int task : tasks) {
            failed += matching.add(task) ? 0 : 1;
        }
        least = std::max(least, failed);
    }
    return least;
}

// The least budgets with an answer; false when a question stayed open.
bool solveSet(const SlotProblem& problem, const std::vector<int>& members, std::int64_t stepLimit,
              std::vector<int>& day) {
    SlotSearch search(problem, members, stepLimit);
    const int count = static_cast<int>(members.size());
    bool isProven = true;
    std::vector<int> best;
    for (int unplaced = leastUnplaced(problem, members); best.empty(); ++unplaced) {
        const SlotBudget budget{std::min(unplaced, count), search.flexible()};
        const Found found = search.find(budget);
        if (found == Found::Unknown) {
            // Taking what fits, with as many left out as need be, always ends.
            isProven = false;
            if (budget.unplaced == count) {
                best.assign(members.size(), -1);
            }
            unplaced = count - 1;
            continue;
        }
        if (found == Found::No) {
            continue;
        }
        best = search.days();
        for (int soft = 0; soft < search.flexible(); ++soft) {
            const Found fewer = search.find({budget.unplaced, soft});
            isProven = isProven && fewer != Found::Unknown;
            if (fewer == Found::Yes) {
                best = search.days();
            }
            if (fewer != Found::No) {
                break;
            }
        }
    }
    for (std::size_t m = 0; m < members.size(); ++m) {
        day[static_cast<std::size_t>(members[m])] = best[m];
    }
    return isProven;
}

class Improver {
  public:
    Improver(const SlotProblem& problem, std::vector<int>& day)
        : m_problem(problem), m_day(day),
          m_used(problem.capacity.size(), std::vector<int>(slotDays, 0)) {
        for (std::size_t t = 0; t < day.size(); ++t) {
            add(static_cast<int>(t), 1);
        }
    }

    /// Each task to the best day that is open, until nothing moves. Ranks only fall, so it ends.
    void run() {
        for (bool hasMoved = true; hasMoved;) {
            hasMoved = false;
            for (std::size_t t = 0; t < m_day.size(); ++t) {
                hasMoved = improve(static_cast<int>(t)) || hasMoved;
            }
        }
    }

  private:
    [[nodiscard]] int& dayOf(int task) const { return m_day[static_cast<std::size_t>(task)]; }

    void add(int task, int count) {
        const int day = dayOf(task);
        for (const int party : m_problem.tasks[static_cast<std::size_t>(task)].parties) {
            if (day >= 0) {
                m_used[static_cast<std::size_t>(party)][static_cast<std::size_t>(day)] += count;
            }
        }
    }

    [[nodiscard]] bool isOpen(int task, int day) const {
        const auto& parties = m_problem.tasks[static_cast<std::size_t>(task)].parties;
        const bool hasRoom = std::all_of(parties.begin(), parties.end(), [&](int party) {
            const auto p = static_cast<std::size_t>(party);
            return m_used[p][static_cast<std::size_t>(day)] < m_problem.capacity[p];
        });
        return hasRoom &&
               std::all_of(m_problem.order.begin(), m_problem.order.end(),
                           [&](const std::pair<int, int>& pair) { return keeps(pair, task, day); });
    }

    [[nodiscard]] bool keeps(const std::pair<int, int>& pair, int task, int day) const {
        if ((pair.first != task && pair.second != task) || pair.first == pair.second) {
            return true;
        }
        const int other = dayOf(pair.first == task ? pair.second : pair.first);
        return other < 0 || (pair.first == task ? day <= other : other <= day);
    }

    bool improve(int task) {
        const int before = dayOf(task);
        add(task, -1);
        const SlotTask& source = m_problem.tasks[static_cast<std::size_t>(task)];
        for (const auto* days : {&source.days, &source.softDays}) {
            for (const int day : *days) {
                const bool isValid = day >= 0 && day < slotDays;
                if (day == before || (isValid && isOpen(task, day))) {
                    dayOf(task) = day;
                    add(task, 1);
                    return day != before;
                }
            }
        }
        add(task, 1);
        return false;
    }

    const SlotProblem& m_problem;
    std::vector<int>& m_day;
    std::vector<std::vector<int>> m_used;
};

} // namespace

SlotAnswer assignSlots(const SlotProblem& problem, std::int64_t stepLimit) {
    SlotAnswer answer;
    answer.day.assign(problem.tasks.size(), -1);
    for (const std::vector<int>& members : dependentSets(problem)) {
        answer.isProven = solveSet(problem, members, stepLimit, answer.day) && answer.isProven;
    }
    Improver(problem, answer.day).run();
    return answer;
}

} // namespace aallokko::calendar
