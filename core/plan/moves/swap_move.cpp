// SPDX-License-Identifier: GPL-3.0-or-later
//
// A swap is two shifts; what the second gains is known only after the first.
#include "core/plan/moves/swap_move.h"

namespace aallokko::plan {

namespace {

bool allows(const SearchState& state, NodeIndex n, Wave w) {
    const WaveRange range = state.range(n);
    return w >= range.first && w <= range.last;
}

/// A node that shares a random row with n, or n itself when there is none.
NodeIndex partnerOf(const SearchState& state, NodeIndex n, base::Rng& rng) {
    const auto uses = state.problem().uses.of(n);
    if (uses.empty())
        return pick(rng, static_cast<std::size_t>(state.problem().nodes));
    const auto row = uses[static_cast<std::size_t>(pick(rng, uses.size()))].row;
    const auto users = state.problem().usersOf.of(row);
    return users[static_cast<std::size_t>(pick(rng, users.size()))].row;
}

} // namespace

bool trySwap(SearchState& state, base::Rng& rng, double limit) {
    const NodeIndex a = pick(rng, static_cast<std::size_t>(state.problem().nodes));
    const NodeIndex b = partnerOf(state, a, rng);
    const Wave waveA = state.wave(a);
    const Wave waveB = state.wave(b);
    if (waveA == waveB)
        return false;
    // Both must be allowed with the other still in place; swaps along a precedence are left out.
    if (!allows(state, a, waveB) || !allows(state, b, waveA))
        return false;
    // Costs and relief just add up but for links and targets that the two share (a link between
    // them only makes the swap dearer): a sum above the limit is refused before the costly part.
    const double sum = static_cast<double>(state.shiftCost(a, waveB) + state.shiftCost(b, waveA));
    if (sum > limit + state.relief(a) + state.relief(b))
        return false;
    const Delta out = state.shift(a, waveB);
    if (!allows(state, b, waveA)) {
        state.rollback();
        return false;
    }
    const double rest =
        static_cast<double>(state.shiftCost(b, waveA)) + state.shiftPenalty(b, waveA);
    if (out.value() + rest > limit) {
        state.rollback();
        return false;
    }
    state.shift(b, waveA);
    return true;
}

} // namespace aallokko::plan
