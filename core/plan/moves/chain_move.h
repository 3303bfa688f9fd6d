// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chain shift: a node goes to any wave of its window and takes along what precedence demands,
// predecessors when it goes earlier, successors when it goes later. Without it a system in the
// middle of a chain can hardly move.
#pragma once

#include "core/plan/moves/move.h"

#include <cstddef>

namespace aallokko::plan {

/// Applies the shift of n to `to` with all forced shifts, adding up the price. False, with the
/// steps so far still in the trail, when more than `maxSteps` nodes would move or a pushed node
/// would leave its window.
bool applyChain(SearchState& state, NodeIndex n, Wave to, std::size_t maxSteps, Delta& total);

/// Tries one random chain shift.
bool tryChain(SearchState& state, base::Rng& rng, double limit);

} // namespace aallokko::plan
