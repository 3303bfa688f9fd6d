// SPDX-License-Identifier: GPL-3.0-or-later
//
// Depth-first search for the days of one set of dependent tasks: the task with the fewest days left
// goes first, its best day first. Internal to slot_assignment.
#pragma once

#include "core/calendar/slot_assignment.h"

#include <bitset>
#include <optional>

namespace aallokko::calendar {

using DaySet = std::bitset<slotDays>;

/// How many tasks may go without a day, and how many may take a soft day although they have others.
struct SlotBudget {
    int unplaced = 0;
    int soft = 0;
};

class SlotSearch {
  public:
    /// `members`: positions of the tasks in `problem`, ascending.
    SlotSearch(const SlotProblem& problem, const std::vector<int>& members, std::int64_t stepLimit);

    enum class Found { Yes, No, Unknown };
    /// Looks for days within the budget; on Yes `days()` holds them in the order of `members`.
    [[nodiscard]] Found find(SlotBudget budget);
    [[nodiscard]] const std::vector<int>& days() const { return m_days; }
    /// Tasks that have soft days besides others.
    [[nodiscard]] int flexible() const { return m_flexible; }

  private:
    struct Member {
        int task = 0;
        DaySet hard; ///< without budget
        DaySet soft; ///< at the cost of one from the soft budget
        std::vector<int> ranked;
        std::vector<int> before; ///< members not later than this one
        std::vector<int> after;
    };
    [[nodiscard]] DaySet openDays(const Member& member, bool withSoft) const;
    [[nodiscard]] bool step(std::size_t left, SlotBudget budget);
    [[nodiscard]] int tightest(SlotBudget budget, DaySet& days) const;
    void set(int member, int day);
    void clear(int member, int day);

    const SlotProblem& m_problem;
    std::int64_t m_stepLimit;
    std::int64_t m_steps = 0;
    int m_flexible = 0;
    std::vector<Member> m_members;
    std::vector<std::vector<int>> m_used; ///< by party and day
    std::vector<DaySet> m_full;           ///< by party
    std::vector<int> m_days;              ///< -1 = without, -2 = open
};

} // namespace aallokko::calendar
