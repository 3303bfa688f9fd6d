// SPDX-License-Identifier: GPL-3.0-or-later
//
// The planner's input, checked and frozen: dense arrays indexed by item, wave and resource, with
// the adjacency lists that evaluation, explanation and verification walk over. Immutable, so that
// any number of threads may read one problem. The mathematical model is written in objective.h.
#pragma once

#include "core/base/result.h"
#include "core/plan/csr.h"
#include "core/plan/problem_draft.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace aallokko::plan {

/// The other end of a link and its cost per wave of distance; parallel links stay apart.
struct LinkEnd {
    ItemIndex other = 0;
    std::int64_t cost = 0;
};

/// The other end of a precedence, its lag and its position in precedences().
struct PrecedenceEnd {
    ItemIndex other = 0;
    Wave lag = 0;
    std::int32_t index = 0;
};

/// What an item uses of one resource in the wave of its move.
struct ItemUse {
    std::int32_t resource = 0;
    std::int64_t amount = 0;
};

/// Largest number of waves and items that freeze accepts; both bound memory, not the algorithms.
inline constexpr Wave maxWaves = 1000;
inline constexpr std::size_t maxItems = 2'000'000;
/// A larger lag means the same as W+1; makers of drafts cut it there.
inline constexpr Wave maxLag = 1'000'000;
/// No sum that the objective or a resource needs may exceed this (2^62).
inline constexpr std::int64_t maxSum = std::int64_t{1} << 62;

class PlanProblem {
  public:
    /// Checks every rule of the format (index ranges, W+1 costs each, signs, unique ids, disjoint
    /// groups, one use per item and resource, sums within 2^62) and builds the arrays. All
    /// violations are returned at once: the first is the error itself, the rest are in `also`.
    /// Codes `plan.problem.*` with arguments (place such as "links[3]", value). Kind Refused.
    /// An unsatisfiable problem (earliest > latest) is legal here. Linear in the draft.
    [[nodiscard]] static base::Result<PlanProblem> freeze(ProblemDraft draft);

    [[nodiscard]] const std::string& name() const { return m_draft.name; }
    /// W, the number of waves.
    [[nodiscard]] Wave waves() const { return m_draft.waves; }
    /// W+1, the value that means "stays unmigrated".
    [[nodiscard]] Wave stays() const { return m_draft.waves + 1; }
    [[nodiscard]] ItemIndex itemCount() const {
        return static_cast<ItemIndex>(m_draft.items.size());
    }
    [[nodiscard]] const std::string& id(ItemIndex i) const { return item(i).id; }
    [[nodiscard]] Wave earliest(ItemIndex i) const { return item(i).earliest; }
    [[nodiscard]] Wave latest(ItemIndex i) const { return item(i).latest; }
    /// Cost of item i in wave w, 1 <= w <= W+1.
    [[nodiscard]] std::int64_t cost(ItemIndex i, Wave w) const {
        return item(i).cost[static_cast<std::size_t>(w - 1)];
    }
    [[nodiscard]] std::span<const Link> links() const { return m_draft.links; }
    [[nodiscard]] std::span<const Precedence> precedences() const { return m_draft.precedences; }
    [[nodiscard]] std::span<const std::vector<ItemIndex>> groups() const { return m_draft.groups; }
    [[nodiscard]] std::span<const Target> targets() const { return m_draft.targets; }
    [[nodiscard]] std::span<const Resource> resources() const { return m_draft.resources; }
    /// The lists it was made of, for writers and verifiers.
    [[nodiscard]] const ProblemDraft& draft() const { return m_draft; }

    /// Neighbours of an item; each cheap and total for 0 <= i < itemCount().
    [[nodiscard]] std::span<const LinkEnd> linksOf(ItemIndex i) const { return m_links.of(i); }
    /// Items that must move before i (ends `before` of precedences whose `after` is i).
    [[nodiscard]] std::span<const PrecedenceEnd> beforeOf(ItemIndex i) const {
        return m_before.of(i);
    }
    /// Items that must wait for i.
    [[nodiscard]] std::span<const PrecedenceEnd> afterOf(ItemIndex i) const {
        return m_after.of(i);
    }
    [[nodiscard]] std::span<const ItemUse> usesOf(ItemIndex i) const { return m_uses.of(i); }
    [[nodiscard]] std::span<const std::int32_t> targetsOf(ItemIndex i) const {
        return m_targets.of(i);
    }
    /// Index of the item's group, or -1.
    [[nodiscard]] std::int32_t groupOf(ItemIndex i) const {
        return m_group[static_cast<std::size_t>(i)];
    }

  private:
    explicit PlanProblem(ProblemDraft draft);
    [[nodiscard]] const ItemDraft& item(ItemIndex i) const {
        return m_draft.items[static_cast<std::size_t>(i)];
    }

    ProblemDraft m_draft;
    Csr<LinkEnd> m_links;
    Csr<PrecedenceEnd> m_before;
    Csr<PrecedenceEnd> m_after;
    Csr<ItemUse> m_uses;
    Csr<std::int32_t> m_targets;
    std::vector<std::int32_t> m_group;
};

/// Every rule of the format that `draft` breaks, in the order of the draft; empty when it is well
/// formed. Never fails. At most 1000 are listed, so that a hostile file cannot fill the memory.
[[nodiscard]] std::vector<base::Error> problemErrors(const ProblemDraft& draft);

} // namespace aallokko::plan
