// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a roadmap from the places of a plan and its calendar days. Internal to this folder.
#pragma once

#include "app/models/placements.h"
#include "app/models/roadmap/data.h"

namespace aallokko::models {

/// `behind` is empty without another plan; `days` null where only quarters are known.
struct RowBasis {
    const PlanSnapshot& snapshot;
    const Roadmap& map;
    const Placements& places;
    const Placements& behind;
    std::optional<base::Date> legalStart;
    const plan::GoLive* days = nullptr;
};

/// One row a system, in id order. Linear in systems, plan items and events.
[[nodiscard]] std::vector<RoadRow> makeRows(const RowBasis& basis);

} // namespace aallokko::models
