// SPDX-License-Identifier: GPL-3.0-or-later
//
// The freezes of a policy as periods of a stretch of time, for drawings and calendars. What a
// freeze does to a plan is decided in core/calendar and by the capacities of the problem.
#pragma once

#include "core/model/policy.h"

#include <string>
#include <vector>

namespace aallokko::plan {

/// `rule`: position in Policy::freezes; `from` and `to` are the first and the last day.
struct FreezePeriod {
    std::size_t rule = 0;
    base::Date from;
    base::Date to;
};

/// All periods that touch the days `from` to `to`, cut to them, by rule and day. Linear in days.
[[nodiscard]] std::vector<FreezePeriod> freezePeriods(const model::Policy& policy, base::Date from,
                                                      base::Date to);

/// The freeze holds for systems of this category: it names it, or all.
[[nodiscard]] bool holdsFor(const model::FreezeRule& freeze, const std::string& category);

} // namespace aallokko::plan
