// SPDX-License-Identifier: GPL-3.0-or-later
//
// Swap: two nodes that use the same resource exchange their waves. Where capacity is short a node
// can only come in when another goes out.
#pragma once

#include "core/plan/moves/move.h"

namespace aallokko::plan {

/// Tries one random swap. O(links * W) of the first node in the worst case.
bool trySwap(SearchState& state, base::Rng& rng, double limit);

} // namespace aallokko::plan
