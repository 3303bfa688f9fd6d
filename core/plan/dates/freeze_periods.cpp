// SPDX-License-Identifier: GPL-3.0-or-later
//
// Day by day: some thousand days, and the rules have no closed form (pay days).
#include "core/plan/dates/freeze_periods.h"

#include "core/calendar/freeze_days.h"

namespace aallokko::plan {

std::vector<FreezePeriod> freezePeriods(const model::Policy& policy, base::Date from,
                                        base::Date to) {
    std::vector<FreezePeriod> periods;
    for (std::size_t rule = 0; rule < policy.freezes.size(); ++rule) {
        bool wasHeld = false;
        for (base::Date day = from; day <= to; day = base::addDays(day, 1)) {
            const bool isHeld = calendar::holdsOn(policy.freezes[rule], day);
            if (isHeld && !wasHeld) {
                periods.push_back({rule, day, day});
            } else if (isHeld) {
                periods.back().to = day;
            }
            wasHeld = isHeld;
        }
    }
    return periods;
}

bool holdsFor(const model::FreezeRule& freeze, const std::string& category) {
    return calendar::namesCategory(freeze, "*") || calendar::namesCategory(freeze, category);
}

} // namespace aallokko::plan
