// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items are released with their bundle, their group, and fixed predecessors that leave them no
// wave, so that what is left to plan is a problem of its own.
#include "core/plan/replan/free_items.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

} // namespace

FreeItems::FreeItems(const PlanProblem& problem, const std::vector<Wave>& waves,
                     const std::vector<std::vector<ItemIndex>>& bundles,
                     const std::vector<ItemIndex>& touched)
    : m_problem(problem), m_waves(waves), m_bundles(bundles),
      m_bundleOf(static_cast<std::size_t>(problem.itemCount()), -1),
      m_isFree(static_cast<std::size_t>(problem.itemCount()), false) {
    for (std::size_t b = 0; b < bundles.size(); ++b) {
        for (const ItemIndex item : bundles[b]) {
            m_bundleOf[at(item)] = static_cast<std::int32_t>(b);
        }
    }
    for (const ItemIndex item : touched) {
        release(item);
    }
    for (ItemIndex i = 0; i < problem.itemCount(); ++i) {
        if (wave(i) == 0) {
            release(i);
        }
    }
    close();
    releaseBroken();
    close();
}

std::vector<ItemIndex> FreeItems::list() const {
    std::vector<ItemIndex> items;
    for (ItemIndex i = 0; i < m_problem.itemCount(); ++i) {
        if (isFree(i)) {
            items.push_back(i);
        }
    }
    return items;
}

bool FreeItems::isEverything() const {
    return m_count == m_isFree.size();
}

void FreeItems::release(ItemIndex item) {
    if (!isFree(item)) {
        m_isFree[at(item)] = true;
        ++m_count;
        m_open.push_back(item);
    }
}

void FreeItems::close() {
    while (!m_open.empty()) {
        const ItemIndex item = m_open.back();
        m_open.pop_back();
        if (const std::int32_t bundle = m_bundleOf[at(item)]; bundle >= 0) {
            for (const ItemIndex other : m_bundles[at(bundle)]) {
                release(other);
            }
        }
        if (const std::int32_t group = m_problem.groupOf(item); group >= 0) {
            for (const ItemIndex other : m_problem.groups()[at(group)]) {
                release(other);
            }
        }
        for (const PrecedenceEnd& before : m_problem.beforeOf(item)) {
            if (!isFree(before.other) && wave(before.other) + before.lag > m_problem.waves()) {
                release(before.other);
            }
        }
    }
}

void FreeItems::releaseBroken() {
    for (ItemIndex i = 0; i < m_problem.itemCount(); ++i) {
        if (!isFree(i) && (wave(i) < m_problem.earliest(i) || wave(i) > m_problem.latest(i))) {
            release(i);
        }
    }
    for (const Precedence& row : m_problem.precedences()) {
        const bool holds =
            isFree(row.before) || isFree(row.after) ||
            wave(row.after) >= std::min(m_problem.stays(), wave(row.before) + row.lag);
        if (!holds) {
            // The one that waits moves; grow() lets the other go when that does not help.
            release(m_problem.earliest(row.after) < m_problem.latest(row.after) ? row.after
                                                                                : row.before);
        }
    }
    for (const auto& group : m_problem.groups()) {
        for (const ItemIndex item : group) {
            if (wave(item) != wave(group.front())) {
                release(item);
            }
        }
    }
    close();
    for (std::size_t r = 0; r < m_problem.resources().size(); ++r) {
        const Resource& row = m_problem.resources()[r];
        std::vector<std::int64_t> left = row.capacity;
        for (const ResourceUse& use : row.use) {
            if (!isFree(use.item) && wave(use.item) <= m_problem.waves()) {
                left[at(wave(use.item) - 1)] -= use.amount;
            }
        }
        for (Wave w = 1; w <= m_problem.waves(); ++w) {
            if (left[at(w - 1)] < 0) {
                releaseSlot(static_cast<std::int32_t>(r), w);
            }
        }
    }
}

void FreeItems::releaseSlot(std::int32_t resource, Wave slot) {
    for (const ResourceUse& use : m_problem.resources()[at(resource)].use) {
        const bool canMove = m_problem.earliest(use.item) < m_problem.latest(use.item);
        if (!isFree(use.item) && wave(use.item) == slot && canMove) {
            release(use.item);
        }
    }
}

void FreeItems::releaseNeighbours(ItemIndex item) {
    for (const PrecedenceEnd& before : m_problem.beforeOf(item)) {
        release(before.other);
    }
    for (const PrecedenceEnd& after : m_problem.afterOf(item)) {
        release(after.other);
    }
}

bool FreeItems::grow(const PartProblem& part, const std::vector<ConstraintRef>& conflict) {
    const std::size_t before = m_count;
    const auto neighbours = [&](ItemIndex ofPart) { releaseNeighbours(part.items[at(ofPart)]); };
    for (const ConstraintRef& one : conflict) {
        switch (one.kind) {
        case ConstraintKind::Earliest:
        case ConstraintKind::Latest:
            neighbours(one.index);
            break;
        case ConstraintKind::Precedence:
            neighbours(part.problem.precedences()[at(one.index)].before);
            neighbours(part.problem.precedences()[at(one.index)].after);
            break;
        case ConstraintKind::Group:
            for (const ItemIndex item : part.problem.groups()[at(one.index)]) {
                neighbours(item);
            }
            break;
        case ConstraintKind::Resource:
            releaseSlot(part.resources[at(one.index)], one.wave);
            break;
        }
    }
    if (conflict.empty()) {
        for (const ItemIndex item : list()) {
            releaseNeighbours(item);
        }
    }
    close();
    if (m_count > before) {
        return true;
    }
    for (ItemIndex i = 0; i < m_problem.itemCount(); ++i) {
        release(i);
    }
    close();
    return false;
}

void FreeItems::releaseUsers(const std::vector<Wave>& plan, ItemIndex item, Wave slot) {
    for (const ItemUse& use : m_problem.usesOf(item)) {
        const Resource& row = m_problem.resources()[at(use.resource)];
        std::int64_t left = row.capacity[at(slot - 1)] - use.amount;
        for (const ResourceUse& other : row.use) {
            left -= plan[at(other.item)] == slot && other.item != item ? other.amount : 0;
        }
        if (left < 0) {
            releaseSlot(use.resource, slot);
        }
    }
}

bool FreeItems::growAround(const std::vector<Wave>& plan, Wave radius) {
    const std::size_t before = m_count;
    std::vector<ItemIndex> moved;
    for (const ItemIndex item : list()) {
        if (wave(item) > 0 && wave(item) <= m_problem.waves() && plan[at(item)] != wave(item)) {
            moved.push_back(item);
        }
    }
    for (const ItemIndex item : moved) {
        const Wave first = std::max(m_problem.earliest(item), wave(item) - radius);
        const Wave last =
            std::min({m_problem.waves(), m_problem.latest(item), wave(item) + radius});
        for (Wave slot = first; slot <= last; ++slot) {
            releaseUsers(plan, item, slot);
        }
        for (const PrecedenceEnd& one : m_problem.beforeOf(item)) {
            if (plan[at(one.other)] + one.lag > wave(item)) {
                release(one.other);
            }
        }
        for (const PrecedenceEnd& one : m_problem.afterOf(item)) {
            if (plan[at(one.other)] < std::min(m_problem.stays(), wave(item) + one.lag)) {
                release(one.other);
            }
        }
    }
    close();
    return m_count > before;
}

} // namespace aallokko::plan
