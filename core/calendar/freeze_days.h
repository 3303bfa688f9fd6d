// SPDX-License-Identifier: GPL-3.0-or-later
//
// On which days a freeze of the policy holds, and for which categories.
#pragma once

#include "core/model/policy_rules.h"

#include <string>

namespace aallokko::calendar {

/// The freeze holds on that day: inside its days of the year, around one of its dates, or, for the
/// id PAYDAY, on a pay day (the 15th and the last working day of a month, or the working day
/// before) and the two working days before it.
[[nodiscard]] bool holdsOn(const model::FreezeRule& freeze, base::Date day);

/// The freeze names this very category ("*" counts only when it is asked for).
[[nodiscard]] bool namesCategory(const model::FreezeRule& freeze, const std::string& category);

} // namespace aallokko::calendar
