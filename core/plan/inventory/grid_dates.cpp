// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where today, the legal start and the horizon lie on the planning grid.
#include "core/plan/inventory/steps.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

std::optional<base::Date> legalStartDay(const Build& build) {
    if (build.policy.legalStartDate) {
        return build.policy.legalStartDate;
    }
    return build.index.inventory().dayOfMilestone(build.policy.legalStart);
}

// Everything up to the end of the as-of quarter is past; without a date the grid is all open
// but its first quarter, which holds the inventory itself.
Wave firstOpenWave(const Build& build) {
    std::optional<base::Date> asOf = build.policy.asOf;
    if (!asOf) {
        asOf = base::findIsoDate(build.index.inventory().setting("as_of"));
    }
    return asOf ? build.grid.waveOf(*asOf) + 1 : 2;
}

} // namespace

base::Result<void> setUpGrid(Build& build) {
    build.grid = build.index.inventory().grid();
    build.waves = static_cast<Wave>(std::clamp(build.grid.count, 1, static_cast<int>(maxWaves)));
    build.grid.count = build.waves;
    const std::optional<base::Date> start = legalStartDay(build);
    if (!start) {
        return base::fail(base::ErrorKind::Usage, "plan.no_legal_start", {build.policy.legalStart});
    }
    build.legalStart = build.grid.waveOf(*start);
    build.firstOpen = std::max<Wave>(1, firstOpenWave(build));
    build.draft.name = "aallokko";
    build.draft.waves = build.waves;
    return {};
}

} // namespace aallokko::plan
