// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shift is priced without touching the state, because most are refused.
#include "core/plan/moves/shift_move.h"

namespace aallokko::plan {

bool tryShift(SearchState& state, base::Rng& rng, double limit) {
    const NodeIndex n = pick(rng, static_cast<std::size_t>(state.problem().nodes));
    const WaveRange range = state.range(n);
    if (range.first >= range.last)
        return false;
    const Wave from = state.wave(n);
    const std::size_t others = static_cast<std::size_t>(range.last - range.first);
    Wave to = range.first + pick(rng, others);
    if (to >= from)
        ++to;
    const double cost = static_cast<double>(state.shiftCost(n, to));
    if (cost + state.shiftPenalty(n, to) > limit)
        return false;
    state.shift(n, to);
    return true;
}

} // namespace aallokko::plan
