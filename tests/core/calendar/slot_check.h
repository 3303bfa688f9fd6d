// SPDX-License-Identifier: GPL-3.0-or-later
//
// Judges answers of assignSlots without sharing code with it, and finds the best answer of tiny
// problems by trying everything.
#pragma once

#include "core/calendar/slot_assignment.h"

#include <string>

namespace aallokko::calendar::test {

/// What is wrong with the days, "" = nothing: foreign days, overfull parties, broken order.
[[nodiscard]] std::string faultOf(const SlotProblem& problem, const std::vector<int>& day);

/// A task that could have a better day with all others in place; -1 = none.
[[nodiscard]] int improvable(const SlotProblem& problem, const std::vector<int>& day);

struct Score {
    int unplaced = 0;
    int soft = 0; ///< soft days of tasks that have others
    auto operator<=>(const Score&) const = default;
};
[[nodiscard]] Score scoreOf(const SlotProblem& problem, const std::vector<int>& day);
/// The best score there is; exponential in tasks.
[[nodiscard]] Score bestScore(const SlotProblem& problem);

} // namespace aallokko::calendar::test
