// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shift: one node (an item, or a whole group or cycle, since these are contracted) goes to another
// wave that its neighbours in the precedences allow. The cheapest and most frequent move.
#pragma once

#include "core/plan/moves/move.h"

namespace aallokko::plan {

/// Tries one random shift. O(precedences, rows and targets of the node) when refused.
bool tryShift(SearchState& state, base::Rng& rng, double limit);

} // namespace aallokko::plan
