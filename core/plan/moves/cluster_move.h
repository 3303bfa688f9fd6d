// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cluster shift: linked nodes go together, so that the bridge between them is not paid on the way,
// or the first members of a target leave its opening wave, so that it opens later.
#pragma once

#include "core/plan/moves/move.h"

namespace aallokko::plan {

/// A random node and up to five neighbours of the same wave go to another wave together.
bool tryCluster(SearchState& state, base::Rng& rng, double limit);

/// All members of a random target in its opening wave go to one later wave.
bool tryTarget(SearchState& state, base::Rng& rng, double limit);

} // namespace aallokko::plan
