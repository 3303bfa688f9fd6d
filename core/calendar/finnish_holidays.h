// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finnish public holidays and working days, computed for any year. Easter after the anonymous
// Gregorian computus (Nature, 20 April 1876).
#pragma once

#include "core/base/date.h"

namespace aallokko::calendar {

/// Valid for the Gregorian calendar.
[[nodiscard]] base::Date easterSunday(int year);

/// Public holidays, and the eves on which offices are closed: Easter Saturday, Midsummer Eve and
/// Christmas Eve. Sundays that are nothing else are no holidays here.
[[nodiscard]] bool isHoliday(base::Date day);

/// 1 = Monday .. 7 = Sunday.
[[nodiscard]] unsigned weekdayOf(base::Date day);

/// Monday to Friday and no holiday.
[[nodiscard]] bool isWorkingDay(base::Date day);
/// The day itself when it is a working day, else the nearest one before or after it.
[[nodiscard]] base::Date workingDayUntil(base::Date day);
[[nodiscard]] base::Date workingDayFrom(base::Date day);

} // namespace aallokko::calendar
