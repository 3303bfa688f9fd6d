// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days for tasks that share parties: no supplier, organisation or service takes more tasks a day
// than it can. With one party a task this is bipartite matching; with several it is a list edge
// colouring, which has no quick exact method, so it is searched exactly within a step limit.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace aallokko::calendar {

/// Most days a problem may have: days are 0 .. slotDays - 1.
inline constexpr int slotDays = 128;

/// One task: its parties (each once) and its days from the best to the worst. Soft days count as
/// worse than any other.
struct SlotTask {
    std::vector<int> parties;
    std::vector<int> days;
    std::vector<int> softDays;
};

/// `capacity`: tasks a day by party. `order`: the first task of a pair is not later than the
/// second. Pairs make no circle, or no task of the circle may differ from the others.
struct SlotProblem {
    std::vector<SlotTask> tasks;
    std::vector<int> capacity;
    std::vector<std::pair<int, int>> order;
};

/// A day for each task, -1 = none is left. `isProven`: no other answer gives days to more tasks,
/// nor to as many with fewer soft days; false when the step limit ended the search.
struct SlotAnswer {
    std::vector<int> day;
    bool isProven = true;
};

/// Fewest tasks without a day, then fewest soft days where a task has others, and no task could
/// have a better day with all others in place. Days outside 0 .. slotDays - 1 are left out. The
/// same problem gives the same answer. Tasks without common parties or order are independent; each
/// set of dependent tasks has `stepLimit` search steps for each question.
[[nodiscard]] SlotAnswer assignSlots(const SlotProblem& problem, std::int64_t stepLimit = 100'000);

} // namespace aallokko::calendar
