// SPDX-License-Identifier: GPL-3.0-or-later
//
// Working days of a quarter and how many of them freezes take, by category: phi(q, category) =
// 1 - frozen days / working days, a day counted once with its greater weight. Internal to this
// folder; the days themselves are those of core/calendar.
#pragma once

#include "core/model/policy.h"
#include "core/model/time_grid.h"

#include <cstdint>
#include <string>
#include <vector>

namespace aallokko::plan {

class FreezeCalendar {
  public:
    FreezeCalendar(const model::Policy& policy, const model::TimeGrid& grid);

    [[nodiscard]] int workingDays(int wave) const;
    /// floor(capacity * phi) for a category; "" = only freezes of all categories.
    [[nodiscard]] std::int64_t frozenCapacity(std::int64_t capacity, int wave,
                                              const std::string& category) const;
    /// capacity lowered by freezes of all categories and rescaled so that the year's sum stays:
    /// net days already contain the average leave.
    [[nodiscard]] std::int64_t seasonalCapacity(std::int64_t capacity, int wave) const;
    /// A freeze of this very category (not of all) falls into the quarter.
    [[nodiscard]] bool isFrozen(int wave, const std::string& category) const;
    /// Some working day of the quarter is not under a hard freeze.
    [[nodiscard]] bool hasAllowedDay(int wave, const std::string& category) const;

  private:
    struct Days {
        int working = 0;
        std::int64_t lostPercent = 0; ///< sum of weights of frozen working days
        bool ownFreeze = false;
        bool allowed = false;
    };
    [[nodiscard]] const Days& daysOf(int wave, const std::string& category) const;
    [[nodiscard]] Days count(int wave, const std::string& category) const;
    [[nodiscard]] int weightOn(base::Date day, const std::string& category, bool& own) const;

    const model::Policy& m_policy;
    model::TimeGrid m_grid;
    std::vector<std::string> m_categories; ///< those with a freeze of their own; [0] = ""
    std::vector<std::vector<Days>> m_days; ///< by category, then wave - 1
};

} // namespace aallokko::plan
