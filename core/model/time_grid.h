// SPDX-License-Identifier: GPL-3.0-or-later
//
// The planning grid: quarters 1..W, shown to people as named phases (M4).
#pragma once

#include "core/base/date.h"
#include "core/model/local_text.h"

#include <optional>
#include <string>
#include <vector>

namespace aallokko::model {

/// `count` quarters from `first`; wave w (1..count) is a quarter, count + 1 means "stays".
struct TimeGrid {
    base::Quarter first{2018, 1};
    int count = 32;

    bool operator==(const TimeGrid&) const = default;
    [[nodiscard]] int stays() const { return count + 1; }
    [[nodiscard]] base::Quarter quarterOfWave(int wave) const {
        return base::addQuarters(first, wave - 1);
    }
    /// 1..count inside the grid; below 1 before it, above count after it.
    [[nodiscard]] int waveOf(base::Quarter quarter) const {
        return base::quartersBetween(first, quarter) + 1;
    }
    [[nodiscard]] int waveOf(base::Date date) const { return waveOf(base::quarterOf(date)); }
};

/// A set of quarters shown together under one name ("Päivä 1"). Gaps between phases are allowed:
/// an item there is shown as between phases, never moved to fit.
struct NamedPhase {
    std::string id;
    LocalText name;
    base::Date start;
    base::Date end;
    std::vector<base::Quarter> quarters;
    std::string content;

    bool operator==(const NamedPhase&) const = default;
};

} // namespace aallokko::model
