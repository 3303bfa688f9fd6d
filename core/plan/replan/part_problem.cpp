// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fixed neighbours become costs, windows and missing room: a link to a fixed wave is a unary cost,
// a precedence to it a window, its use of a row is taken off the capacity.
#include "core/plan/replan/part_problem.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

class PartMaker {
  public:
    PartMaker(const PlanProblem& whole, std::span<const Wave> waves,
              const std::vector<bool>& isFree)
        : m_whole(whole), m_waves(waves), m_isFree(isFree),
          m_partOf(static_cast<std::size_t>(whole.itemCount()), -1) {}

    PartProblem make() {
        m_draft.name = m_whole.name();
        m_draft.waves = m_whole.waves();
        for (ItemIndex i = 0; i < m_whole.itemCount(); ++i) {
            if (m_isFree[at(i)]) {
                (void)addItem(i);
            }
        }
        const auto freeCount = static_cast<ItemIndex>(m_items.size());
        addLinks();
        addPrecedences();
        addGroups();
        addTargets();
        addResources();
        // A part of a well-formed problem is one.
        return {*PlanProblem::freeze(std::move(m_draft)), std::move(m_items), freeCount,
                std::move(m_resources), std::move(m_precedences)};
    }

  private:
    ItemIndex addItem(ItemIndex i) {
        ItemIndex& part = m_partOf[at(i)];
        if (part < 0) {
            part = static_cast<ItemIndex>(m_items.size());
            m_items.push_back(i);
            m_draft.items.push_back(m_whole.draft().items[at(i)]);
        }
        return part;
    }
    [[nodiscard]] bool isFree(ItemIndex i) const { return m_isFree[at(i)]; }
    [[nodiscard]] ItemDraft& draftOf(ItemIndex i) { return m_draft.items[at(m_partOf[at(i)])]; }

    void addLinks() {
        for (const Link& link : m_whole.links()) {
            if (isFree(link.a) && isFree(link.b)) {
                m_draft.links.push_back({m_partOf[at(link.a)], m_partOf[at(link.b)], link.cost});
            } else if (isFree(link.a) || isFree(link.b)) {
                const auto [open, fixed] =
                    isFree(link.a) ? std::pair(link.a, link.b) : std::pair(link.b, link.a);
                std::vector<std::int64_t>& cost = draftOf(open).cost;
                for (Wave w = 1; w <= m_whole.stays(); ++w) {
                    const Wave distance =
                        std::max(w, m_waves[at(fixed)]) - std::min(w, m_waves[at(fixed)]);
                    cost[at(w - 1)] += link.cost * distance;
                }
            }
        }
    }

    void addPrecedences() {
        const auto rows = m_whole.precedences();
        for (std::size_t k = 0; k < rows.size(); ++k) {
            const Precedence& row = rows[k];
            if (isFree(row.before) && isFree(row.after)) {
                m_draft.precedences.push_back(
                    {m_partOf[at(row.before)], m_partOf[at(row.after)], row.lag});
                m_precedences.push_back(static_cast<std::int32_t>(k));
            } else if (isFree(row.after)) {
                const Wave least = m_waves[at(row.before)] + row.lag;
                assert(least <= m_whole.waves());
                Wave& earliest = draftOf(row.after).earliest;
                earliest = std::max(earliest, std::min(m_whole.waves(), least));
            } else if (isFree(row.before) && m_waves[at(row.after)] <= m_whole.waves()) {
                // Below 1 no place is left, which an empty window says.
                Wave& latest = draftOf(row.before).latest;
                latest = std::min(latest, m_waves[at(row.after)] - row.lag);
                if (latest < 1) {
                    latest = 1;
                    draftOf(row.before).earliest = std::min(m_whole.waves(), 2);
                }
            }
        }
    }

    void addGroups() {
        for (const auto& group : m_whole.groups()) {
            if (group.empty() || !isFree(group.front())) {
                continue;
            }
            std::vector<ItemIndex> part;
            for (const ItemIndex item : group) {
                assert(isFree(item));
                part.push_back(m_partOf[at(item)]);
            }
            m_draft.groups.push_back(std::move(part));
        }
    }

    // Of the fixed members only the first to move counts; it stands in the part as an item that
    // cannot move and costs nothing itself.
    void addTargets() {
        for (const Target& target : m_whole.targets()) {
            Target part{target.name, target.fixed, target.perWave, {}};
            ItemIndex first = -1;
            for (const ItemIndex member : target.members) {
                if (isFree(member)) {
                    part.members.push_back(m_partOf[at(member)]);
                } else if (first < 0 || m_waves[at(member)] < m_waves[at(first)]) {
                    first = member;
                }
            }
            if (part.members.empty()) {
                continue;
            }
            if (first >= 0 && m_waves[at(first)] <= m_whole.waves()) {
                const ItemIndex item = addItem(first);
                ItemDraft& draft = m_draft.items[at(item)];
                draft.earliest = draft.latest = m_waves[at(first)];
                std::fill(draft.cost.begin(), draft.cost.end(), 0);
                part.members.push_back(item);
            }
            m_draft.targets.push_back(std::move(part));
        }
    }

    void addResources() {
        for (std::size_t r = 0; r < m_whole.resources().size(); ++r) {
            const Resource& row = m_whole.resources()[r];
            Resource part{row.name, row.capacity, {}};
            for (const ResourceUse& use : row.use) {
                const Wave wave = m_waves[at(use.item)];
                if (isFree(use.item)) {
                    part.use.push_back({m_partOf[at(use.item)], use.amount});
                } else if (wave <= m_whole.waves()) {
                    std::int64_t& left = part.capacity[at(wave - 1)];
                    left = std::max<std::int64_t>(0, left - use.amount);
                }
            }
            if (!part.use.empty()) {
                m_draft.resources.push_back(std::move(part));
                m_resources.push_back(static_cast<std::int32_t>(r));
            }
        }
    }

    const PlanProblem& m_whole;
    std::span<const Wave> m_waves;
    const std::vector<bool>& m_isFree;
    std::vector<ItemIndex> m_partOf;
    std::vector<ItemIndex> m_items;
    std::vector<std::int32_t> m_resources;
    std::vector<std::int32_t> m_precedences;
    ProblemDraft m_draft;
};

} // namespace

PartProblem makePart(const PlanProblem& whole, std::span<const Wave> waves,
                     const std::vector<bool>& isFree) {
    return PartMaker(whole, waves, isFree).make();
}

} // namespace aallokko::plan
