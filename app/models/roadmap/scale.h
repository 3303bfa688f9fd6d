// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days and pixels of the roadmap: a linear scale, and the years, quarters, months and weeks that
// its time head names. Weeks start on Monday and are numbered as ISO 8601 numbers them.
#pragma once

#include "core/base/date.h"
#include "core/model/local_text.h"

#include <QString>
#include <vector>

namespace aallokko::models {

/// Days since 1.1.1970.
using Day = int;
[[nodiscard]] Day dayOf(base::Date date);
[[nodiscard]] base::Date dateOf(Day day);

/// x = 0 lies at the beginning of day `left`, which may be a fraction.
struct TimeScale {
    double left = 0;
    double pixelsPerDay = 1;

    [[nodiscard]] double x(double day) const { return (day - left) * pixelsPerDay; }
    [[nodiscard]] double dayAt(double x) const { return left + x / pixelsPerDay; }
};

enum class Grain { Year, Quarter, Month, Week, OneDay };

/// One named stretch: first day, and the first day after it.
struct Tick {
    Day from = 0;
    Day to = 0;
};

/// The stretches of a grain that touch [from, to), in order.
[[nodiscard]] std::vector<Tick> ticksOf(Grain grain, Day from, Day to);
/// "2019", "Q4/2019", "tammikuu 2020", "Viikko 14/2020"; `isShort`: as much as fits under the
/// coarser one ("Q4", "tammi", "vk 14").
[[nodiscard]] QString tickText(Grain grain, Day from, bool isShort, model::Language language);
/// The two grains of the time head at a scale, the finer one chosen so that its short texts fit.
struct HeadGrains {
    Grain coarse = Grain::Year;
    Grain fine = Grain::Quarter;
};
/// `em`: width of a digit in pixels.
[[nodiscard]] HeadGrains grainsAt(double pixelsPerDay, double em);

} // namespace aallokko::models
