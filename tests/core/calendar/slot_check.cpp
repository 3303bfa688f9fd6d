// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts afresh for every question; slow and plain on purpose.
#include "tests/core/calendar/slot_check.h"

#include <algorithm>
#include <map>

namespace aallokko::calendar::test {

namespace {

bool contains(const std::vector<int>& list, int value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

void tryAll(const SlotProblem& problem, std::vector<int>& day, std::size_t task, Score& best) {
    if (task == problem.tasks.size()) {
        if (faultOf(problem, day).empty()) {
            best = std::min(best, scoreOf(problem, day));
        }
        return;
    }
    std::vector<int> choices = problem.tasks[task].days;
    choices.insert(choices.end(), problem.tasks[task].softDays.begin(),
                   problem.tasks[task].softDays.end());
    choices.push_back(-1);
    for (const int choice : choices) {
        day[task] = choice;
        tryAll(problem, day, task + 1, best);
    }
    day[task] = -1;
}

} // namespace

std::string faultOf(const SlotProblem& problem, const std::vector<int>& day) {
    std::map<std::pair<int, int>, int> used;
    for (std::size_t t = 0; t < problem.tasks.size(); ++t) {
        const SlotTask& task = problem.tasks[t];
        if (day[t] < 0) {
            continue;
        }
        if (!contains(task.days, day[t]) && !contains(task.softDays, day[t])) {
            return "task " + std::to_string(t) + " may not have day " + std::to_string(day[t]);
        }
        for (const int party : task.parties) {
            if (++used[{party, day[t]}] > problem.capacity[static_cast<std::size_t>(party)]) {
                return "party " + std::to_string(party) + " is overfull on day " +
                       std::to_string(day[t]);
            }
        }
    }
    for (const auto& [first, second] : problem.order) {
        const int a = day[static_cast<std::size_t>(first)];
        const int b = day[static_cast<std::size_t>(second)];
        if (a >= 0 && b >= 0 && a > b) {
            return "task " + std::to_string(first) + " is after " + std::to_string(second);
        }
    }
    return {};
}

int improvable(const SlotProblem& problem, const std::vector<int>& day) {
    for (std::size_t t = 0; t < problem.tasks.size(); ++t) {
        std::vector<int> ranked = problem.tasks[t].days;
        ranked.insert(ranked.end(), problem.tasks[t].softDays.begin(),
                      problem.tasks[t].softDays.end());
        for (const int better : ranked) {
            if (better == day[t]) {
                break;
            }
            std::vector<int> other = day;
            other[t] = better;
            if (faultOf(problem, other).empty()) {
                return static_cast<int>(t);
            }
        }
    }
    return -1;
}

Score scoreOf(const SlotProblem& problem, const std::vector<int>& day) {
    Score score;
    for (std::size_t t = 0; t < problem.tasks.size(); ++t) {
        const SlotTask& task = problem.tasks[t];
        score.unplaced += day[t] < 0 ? 1 : 0;
        score.soft += day[t] >= 0 && !task.days.empty() && !contains(task.days, day[t]) ? 1 : 0;
    }
    return score;
}

Score bestScore(const SlotProblem& problem) {
    Score best{static_cast<int>(problem.tasks.size()) + 1, 0};
    std::vector<int> day(problem.tasks.size(), -1);
    tryAll(problem, day, 0, best);
    return best;
}

} // namespace aallokko::calendar::test
