// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules that a well-formed problem keeps, checked all at once. Whether a plan exists is not
// asked here: contradicting constraints are the planner's answer, not a fault of the data.
#include "core/plan/plan_problem.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace aallokko::plan {

namespace {

__extension__ using Wide = __int128;

constexpr std::size_t maxErrors = 1000;

/// Collects faults with the place they stand in.
class Checker {
  public:
    explicit Checker(const ProblemDraft& draft) : m_draft(draft) {}

    std::vector<base::Error> run() {
        if (m_draft.waves < 1 || m_draft.waves > maxWaves)
            add("plan.problem.waves", "waves", std::to_string(m_draft.waves));
        else if (m_draft.items.size() > maxItems)
            add("plan.problem.too_many_items", "items", std::to_string(m_draft.items.size()));
        else
            runAll();
        return std::move(m_errors);
    }

  private:
    void runAll() {
        items();
        links();
        precedences();
        groups();
        targets();
        resources();
        const bool within = m_sum <= maxSum;
        if (!within)
            add("plan.problem.sum", "objective", std::to_string(maxSum));
    }

    void add(std::string code, std::string place, std::string value) {
        if (m_errors.size() < maxErrors)
            m_errors.push_back({base::ErrorKind::Refused,
                                std::move(code),
                                {std::move(place), std::move(value)},
                                std::nullopt,
                                {}});
    }

    static std::string at(std::string_view list, std::size_t k) {
        return std::string(list) + "[" + std::to_string(k) + "]";
    }

    bool knows(ItemIndex i, const std::string& place) {
        if (i >= 0 && static_cast<std::size_t>(i) < m_draft.items.size())
            return true;
        add("plan.problem.item", place, std::to_string(i));
        return false;
    }

    void notNegative(std::int64_t value, const std::string& place) {
        if (value < 0)
            add("plan.problem.negative", place, std::to_string(value));
    }

    void items() {
        std::unordered_set<std::string_view> seen;
        const Wave waves = m_draft.waves;
        for (std::size_t i = 0; i < m_draft.items.size(); ++i) {
            const ItemDraft& item = m_draft.items[i];
            const std::string place = at("items", i);
            if (!seen.insert(item.id).second)
                add("plan.problem.duplicate_id", place + ".id", item.id);
            if (item.earliest < 1 || item.earliest > waves)
                add("plan.problem.window", place + ".earliest", std::to_string(item.earliest));
            if (item.latest < 1 || item.latest > waves + 1)
                add("plan.problem.window", place + ".latest", std::to_string(item.latest));
            if (item.cost.size() != static_cast<std::size_t>(waves) + 1)
                add("plan.problem.cost_count", place + ".cost", std::to_string(item.cost.size()));
            Wide largest = 0;
            for (const std::int64_t c : item.cost)
                largest = std::max(largest, c < 0 ? -static_cast<Wide>(c) : static_cast<Wide>(c));
            m_sum += largest;
        }
    }

    void links() {
        for (std::size_t k = 0; k < m_draft.links.size(); ++k) {
            const Link& link = m_draft.links[k];
            const std::string place = at("links", k);
            if (knows(link.a, place) && knows(link.b, place) && link.a == link.b)
                add("plan.problem.self", place, std::to_string(link.a));
            notNegative(link.cost, place);
            m_sum += static_cast<Wide>(std::max<std::int64_t>(link.cost, 0)) * m_draft.waves;
        }
    }

    void precedences() {
        for (std::size_t k = 0; k < m_draft.precedences.size(); ++k) {
            const Precedence& p = m_draft.precedences[k];
            const std::string place = at("precedences", k);
            if (knows(p.before, place) && knows(p.after, place) && p.before == p.after)
                add("plan.problem.self", place, std::to_string(p.before));
            notNegative(p.lag, place);
            if (p.lag > maxLag)
                add("plan.problem.lag", place, std::to_string(p.lag));
        }
    }

    void groups() {
        std::unordered_set<ItemIndex> grouped;
        for (std::size_t g = 0; g < m_draft.groups.size(); ++g)
            for (const ItemIndex member : m_draft.groups[g])
                if (knows(member, at("groups", g)) && !grouped.insert(member).second)
                    add("plan.problem.two_groups", at("groups", g), std::to_string(member));
    }

    void targets() {
        for (std::size_t t = 0; t < m_draft.targets.size(); ++t) {
            const Target& target = m_draft.targets[t];
            const std::string place = at("targets", t);
            notNegative(target.fixed, place + ".fixed");
            notNegative(target.perWave, place + ".per_wave");
            for (const ItemIndex member : target.members)
                knows(member, place + ".members");
            m_sum += static_cast<Wide>(std::max<std::int64_t>(target.fixed, 0)) +
                     static_cast<Wide>(std::max<std::int64_t>(target.perWave, 0)) * m_draft.waves;
        }
    }

    void resources() {
        for (std::size_t r = 0; r < m_draft.resources.size(); ++r) {
            const Resource& resource = m_draft.resources[r];
            const std::string place = at("resources", r);
            if (resource.capacity.size() != static_cast<std::size_t>(m_draft.waves))
                add("plan.problem.capacity_count", place + ".capacity",
                    std::to_string(resource.capacity.size()));
            for (const std::int64_t c : resource.capacity)
                notNegative(c, place + ".capacity");
            std::unordered_set<ItemIndex> used;
            Wide sum = 0;
            for (const ResourceUse& use : resource.use) {
                if (knows(use.item, place + ".use") && !used.insert(use.item).second)
                    add("plan.problem.used_twice", place + ".use", std::to_string(use.item));
                notNegative(use.amount, place + ".use");
                sum += std::max<std::int64_t>(use.amount, 0);
            }
            if (sum > maxSum)
                add("plan.problem.sum", place, std::to_string(maxSum));
        }
    }

    const ProblemDraft& m_draft;
    std::vector<base::Error> m_errors;
    Wide m_sum = 0; ///< of the largest absolute values of all terms of the objective
};

} // namespace

std::vector<base::Error> problemErrors(const ProblemDraft& draft) {
    return Checker(draft).run();
}

} // namespace aallokko::plan
