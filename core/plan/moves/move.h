// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all moves of the local search share. A move draws a proposal, prices it and, when the price
// is at most `limit`, leaves it applied and returns true; the caller commits. Otherwise the state
// is as before. Windows and precedences hold after every accepted move.
#pragma once

#include "core/base/rng.h"
#include "core/plan/search_state.h"

namespace aallokko::plan {

/// Uniform in 0..count-1 as an index of the planner; count >= 1.
inline std::int32_t pick(base::Rng& rng, std::size_t count) {
    return static_cast<std::int32_t>(rng.below(count));
}

} // namespace aallokko::plan
