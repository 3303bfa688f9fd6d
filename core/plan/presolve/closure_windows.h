// SPDX-License-Identifier: GPL-3.0-or-later
//
// Earliest waves by what must come before: a node that has moved by wave w has brought all its
// predecessors along by then, and together they used no more than the capacities of waves 1..w
// (early starts of open-pit mining, Gaupp 2008; Chicoisne and others 2012). The relaxation does not
// know this, so the bound rises with it.
#pragma once

#include "core/plan/reduced_problem.h"
#include "core/plan/search_clock.h"

namespace aallokko::plan {

/// Raises `earliest` where that holds for every feasible plan, and propagates; leaves everything as
/// it is when a window would become empty. Looks at no more than a fixed number of arcs; nodes
/// whose turn does not come by then, or before the clock ends it, keep theirs.
void raiseByClosures(ReducedProblem& reduced, const SearchClock& clock = {});

} // namespace aallokko::plan
