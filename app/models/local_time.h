// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times are stored in UTC; people read them in their own time and spelling.
#pragma once

#include <QString>
#include <string>

namespace aallokko::models {

/// "2023-01-31T08:30:00Z" as local time in the locale of the program; a text that is no such time
/// stays as it is.
[[nodiscard]] QString localTime(const std::string& utc);
/// The same without the time of day.
[[nodiscard]] QString localDate(const std::string& utc);

} // namespace aallokko::models
