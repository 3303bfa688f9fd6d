// SPDX-License-Identifier: GPL-3.0-or-later
//
// A wave-planning problem as its maker writes it down: plain lists, nothing checked yet. Readers of
// `aallokko-problem/1` and the inventory's translator fill one of these and hand it to
// PlanProblem::freeze, which checks everything and builds the dense arrays.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace aallokko::plan {

/// Position of an item in a problem, from 0.
using ItemIndex = std::int32_t;
/// Wave 1..W; the value W+1 means "stays unmigrated".
using Wave = std::int32_t;

/// One thing to move. `cost` has W+1 entries of any sign: cost[w-1] when it moves in wave w, the
/// last when it stays. `latest` = W+1 allows staying; `earliest` > `latest` is legal and
/// infeasible.
struct ItemDraft {
    std::string id;
    Wave earliest = 1;
    Wave latest = 1;
    std::vector<std::int64_t> cost;
};

/// cost * |w_a - w_b| is paid; cost >= 0. The same pair may occur more than once.
struct Link {
    ItemIndex a = 0;
    ItemIndex b = 0;
    std::int64_t cost = 0;
};

/// w_after >= min(W+1, w_before + lag); lag >= 0. Cycles are legal.
struct Precedence {
    ItemIndex before = 0;
    ItemIndex after = 0;
    Wave lag = 0;
};

/// Costs fixed + perWave * (W+1-t) when the first member moves in wave t <= W, else nothing.
struct Target {
    std::string name;
    std::int64_t fixed = 0;
    std::int64_t perWave = 0;
    std::vector<ItemIndex> members;
};

struct ResourceUse {
    ItemIndex item = 0;
    std::int64_t amount = 0;
};

/// In wave w the amounts of the items that move in w sum to at most capacity[w-1]. W capacities.
struct Resource {
    std::string name;
    std::vector<std::int64_t> capacity;
    std::vector<ResourceUse> use;
};

struct ProblemDraft {
    std::string name;
    Wave waves = 1; ///< W
    std::vector<ItemDraft> items;
    std::vector<Link> links;
    std::vector<Precedence> precedences;
    std::vector<std::vector<ItemIndex>> groups; ///< members share one wave
    std::vector<Target> targets;
    std::vector<Resource> resources;
};

} // namespace aallokko::plan
