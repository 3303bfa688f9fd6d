// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates that move. The legal start was 2019, 2020, 2021, cancelled, 2023: every plan date is a
// milestone plus an offset, or fixed, and a milestone keeps its history.
#pragma once

#include "core/base/date.h"
#include "core/model/local_text.h"

#include <optional>
#include <string>
#include <vector>

namespace aallokko::model {

/// A fixed day, or `milestone` + months + days ({"GO_LIVE", -9 months}). Exactly one of `fixed` and
/// `milestone` is set.
struct PlanDate {
    std::optional<base::Date> fixed;
    std::string milestone;
    int offsetMonths = 0;
    int offsetDays = 0;

    bool operator==(const PlanDate&) const = default;
};

/// One earlier position of a milestone.
struct MilestoneMove {
    base::Date from;
    base::Date to;
    std::string user;
    std::string time;
    std::string reason;

    bool operator==(const MilestoneMove&) const = default;
};

/// `date` is fixed for anchors (GO_LIVE, END) and relative for the others. Ids are upper case.
struct Milestone {
    std::string id;
    LocalText name;
    PlanDate date;
    std::vector<MilestoneMove> history;

    bool operator==(const Milestone&) const = default;
};

} // namespace aallokko::model
