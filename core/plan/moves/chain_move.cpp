// SPDX-License-Identifier: GPL-3.0-or-later
//
// The trail of the state doubles as the queue of nodes whose neighbours have to be looked at.
#include "core/plan/moves/chain_move.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

/// Longest chain that is tried; longer ones hardly ever pay and cost time.
constexpr std::size_t maxChain = 48;

void add(Delta& total, const Delta& part) {
    total.cost += part.cost;
    total.penalty += part.penalty;
}

bool fits(const ReducedProblem& p, NodeIndex n, Wave w) {
    return w >= p.earliest[static_cast<std::size_t>(n)] &&
           w <= p.latest[static_cast<std::size_t>(n)];
}

/// Pushes the neighbours of n that its wave no longer allows, one step each.
bool pushNeighbours(SearchState& state, NodeIndex n, std::size_t maxSteps, Delta& total) {
    const ReducedProblem& p = state.problem();
    const Wave w = state.wave(n);
    if (w <= p.waves)
        for (const NodeLag& before : p.before.of(n)) {
            const Wave last = w - before.lag;
            if (state.wave(before.other) <= last)
                continue;
            if (!fits(p, before.other, last) || state.steps() >= maxSteps)
                return false;
            add(total, state.shift(before.other, last));
        }
    for (const NodeLag& after : p.after.of(n)) {
        const Wave first = std::min(p.stays(), w + after.lag);
        if (state.wave(after.other) >= first)
            continue;
        if (!fits(p, after.other, first) || state.steps() >= maxSteps)
            return false;
        add(total, state.shift(after.other, first));
    }
    return true;
}

} // namespace

bool applyChain(SearchState& state, NodeIndex n, Wave to, std::size_t maxSteps, Delta& total) {
    if (!fits(state.problem(), n, to) || state.steps() >= maxSteps)
        return false;
    std::size_t next = state.steps();
    add(total, state.shift(n, to));
    for (; next < state.steps(); ++next)
        if (!pushNeighbours(state, state.trail()[next].node, maxSteps, total))
            return false;
    return true;
}

bool tryChain(SearchState& state, base::Rng& rng, double limit) {
    const ReducedProblem& p = state.problem();
    const NodeIndex n = pick(rng, static_cast<std::size_t>(p.nodes));
    const Wave first = p.earliest[static_cast<std::size_t>(n)];
    const Wave last = p.latest[static_cast<std::size_t>(n)];
    if (first >= last)
        return false;
    Wave to = first + pick(rng, static_cast<std::size_t>(last - first));
    if (to >= state.wave(n))
        ++to;
    Delta total;
    if (applyChain(state, n, to, maxChain, total) && total.value() <= limit)
        return true;
    state.rollback();
    return false;
}

} // namespace aallokko::plan
