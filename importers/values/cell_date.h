// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates as people write them in Finnish, Swedish and English inventories: "31.12.2019", "12/2019",
// "Q4/2019", "vuoden 2019 loppu", "kevät 2020", "toistaiseksi". A period is read as its last day.
#pragma once

#include "core/base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace aallokko::importers {

/// `rule`: "" for a written day; else "date.month_end", "date.quarter_end", "date.year_end",
/// "date.season", "date.half_year", "date.two_digit_year", "date.range_end", "date.with_remark",
/// "date.excel_serial", "date.open_ended", "date.day_month_order", joined with "+".
struct DateReading {
    std::optional<base::Date> day; ///< nullopt = open-ended ("toistaiseksi", "tills vidare")
    std::string rule;
};

/// The date in `text`; nullopt when it cannot be read for certain (also for days that do not
/// exist). Years 1950..2100 only.
[[nodiscard]] std::optional<DateReading> readDate(std::string_view text);

/// Day of an Excel serial number of the 1900 date system; whole part only. 20000..80000.
[[nodiscard]] std::optional<base::Date> dayOfSerial(long double serial);

} // namespace aallokko::importers
