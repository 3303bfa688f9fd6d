// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which items are planned anew near an approved plan. Grows: first what cannot stay, then what
// stands in its way.
#pragma once

#include "core/plan/plan_problem.h"
#include "core/plan/replan/part_problem.h"
#include "core/plan/wave_plan.h"

#include <span>
#include <vector>

namespace aallokko::plan {

class FreeItems {
  public:
    /// Frees items without a wave (0 in `waves`), `touched` ones, and those that break a window, a
    /// precedence, a group or a capacity of the problem. References must outlive it.
    FreeItems(const PlanProblem& problem, const std::vector<Wave>& waves,
              const std::vector<std::vector<ItemIndex>>& bundles,
              const std::vector<ItemIndex>& touched);

    [[nodiscard]] const std::vector<bool>& flags() const { return m_isFree; }
    [[nodiscard]] std::vector<ItemIndex> list() const;
    [[nodiscard]] bool isEverything() const;

    /// Frees what the contradiction of the part names: fixed neighbours of its items, and who uses
    /// its full slots; without one, the neighbours of all free items. False = nothing was left to
    /// free that way, and everything is free now.
    bool grow(const PartProblem& part, const std::vector<ConstraintRef>& conflict);

    /// Frees what keeps the free items of a plan out of the waves they had and those up to `radius`
    /// from there: users of slots that are full, and fixed neighbours in the order of work. False =
    /// nothing does.
    bool growAround(const std::vector<Wave>& plan, Wave radius);

  private:
    void release(ItemIndex item);
    void releaseBroken();
    void releaseSlot(std::int32_t resource, Wave wave);
    void releaseNeighbours(ItemIndex item);
    void releaseUsers(const std::vector<Wave>& plan, ItemIndex item, Wave slot);
    void close();
    [[nodiscard]] bool isFree(ItemIndex item) const {
        return m_isFree[static_cast<std::size_t>(item)];
    }
    [[nodiscard]] Wave wave(ItemIndex item) const {
        return m_waves[static_cast<std::size_t>(item)];
    }

    const PlanProblem& m_problem;
    const std::vector<Wave>& m_waves;
    const std::vector<std::vector<ItemIndex>>& m_bundles;
    std::vector<std::int32_t> m_bundleOf;
    std::vector<bool> m_isFree;
    std::vector<ItemIndex> m_open; ///< released, their bundle and group not yet
    std::size_t m_count = 0;
};

} // namespace aallokko::plan
