// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both moves are sequences of chain shifts on one trail.
#include "core/plan/moves/cluster_move.h"

#include "core/plan/moves/chain_move.h"

#include <algorithm>
#include <array>

namespace aallokko::plan {

namespace {

constexpr std::size_t maxMembers = 6;
constexpr std::size_t maxSteps = 48;

} // namespace

bool tryCluster(SearchState& state, base::Rng& rng, double limit) {
    const ReducedProblem& p = state.problem();
    std::array<NodeIndex, maxMembers> members{};
    std::size_t count = 0;
    members[count++] = pick(rng, static_cast<std::size_t>(p.nodes));
    const Wave from = state.wave(members[0]);
    const std::size_t wanted = 2 + static_cast<std::size_t>(pick(rng, maxMembers - 1));
    for (std::size_t attempt = 0; attempt < 3 * wanted && count < wanted; ++attempt) {
        const auto links = p.links.of(members[static_cast<std::size_t>(pick(rng, count))]);
        if (links.empty())
            continue;
        const NodeIndex next = links[static_cast<std::size_t>(pick(rng, links.size()))].other;
        const auto end = members.begin() + static_cast<std::ptrdiff_t>(count);
        if (state.wave(next) == from && std::find(members.begin(), end, next) == end)
            members[count++] = next;
    }
    if (count < 2)
        return false;
    Wave to = 1 + pick(rng, static_cast<std::size_t>(p.waves));
    if (to >= from)
        ++to;
    Delta total;
    for (std::size_t k = 0; k < count; ++k)
        if (state.wave(members[k]) != to && !applyChain(state, members[k], to, maxSteps, total)) {
            state.rollback();
            return false;
        }
    if (total.value() <= limit)
        return true;
    state.rollback();
    return false;
}

bool tryTarget(SearchState& state, base::Rng& rng, double limit) {
    const ReducedProblem& p = state.problem();
    if (p.targets == 0)
        return false;
    const std::int32_t t = pick(rng, static_cast<std::size_t>(p.targets));
    const auto members = p.membersOf.of(t);
    Wave first = p.stays();
    for (const NodeIndex n : members)
        first = std::min(first, state.wave(n));
    if (first > p.waves)
        return false;
    const Wave to = std::min(p.stays(), first + 1 + pick(rng, 3));
    Delta total;
    for (const NodeIndex n : members) {
        const Wave wanted = std::min(to, p.latest[static_cast<std::size_t>(n)]);
        if (state.wave(n) >= wanted)
            continue;
        if (!applyChain(state, n, wanted, maxSteps, total)) {
            state.rollback();
            return false;
        }
    }
    if (state.steps() > 0 && total.value() <= limit)
        return true;
    state.rollback();
    return false;
}

} // namespace aallokko::plan
