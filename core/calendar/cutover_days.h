// SPDX-License-Identifier: GPL-3.0-or-later
//
// On which days a kind of system may be cut over: its weekday, holidays, hard and soft freezes.
#pragma once

#include "core/model/policy.h"

#include <string>
#include <vector>

namespace aallokko::calendar {

enum class DayUse {
    No,   ///< another weekday, a holiday, or a hard freeze
    Soft, ///< under a soft freeze: only when no other day is left
    Free
};

class CutoverDays {
  public:
    /// Keeps a reference: the policy must live as long.
    explicit CutoverDays(const model::Policy& policy) : m_policy(policy) {}

    /// Categories with patients go at the weekend (the policy's weekday), all others on working
    /// days.
    [[nodiscard]] bool isWeekendCategory(const std::string& category) const;
    /// Right weekday and no holiday, freezes not looked at.
    [[nodiscard]] bool isCutoverWeekday(base::Date day, const std::string& category) const;
    [[nodiscard]] DayUse useOf(base::Date day, const std::string& category) const;
    /// The freeze that holds on the day for the category, a hard one before a soft one; nullptr =
    /// none.
    [[nodiscard]] const model::FreezeRule* freezeOn(base::Date day,
                                                    const std::string& category) const;
    /// Days of the quarter of this use, the latest first.
    [[nodiscard]] std::vector<base::Date> daysOf(base::Quarter quarter, const std::string& category,
                                                 DayUse use) const;

  private:
    const model::Policy& m_policy;
};

} // namespace aallokko::calendar
