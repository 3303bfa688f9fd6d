// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items that share one quarter: decisions "same quarter", O8 with the choice "group", and circles
// of hard "before" rows without a lag, which can only be kept by moving together (Q38).
#include "core/plan/inventory/components.h"
#include "core/plan/inventory/name_lookup.h"
#include "core/plan/inventory/steps.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace aallokko::plan {

namespace {

class Union {
  public:
    explicit Union(std::size_t count) : m_parent(count) {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    ItemIndex rootOf(ItemIndex i) {
        while (m_parent[static_cast<std::size_t>(i)] != i) {
            i = m_parent[static_cast<std::size_t>(i)] =
                m_parent[static_cast<std::size_t>(m_parent[static_cast<std::size_t>(i)])];
        }
        return i;
    }
    void join(ItemIndex a, ItemIndex b) {
        m_parent[static_cast<std::size_t>(rootOf(std::max(a, b)))] = rootOf(std::min(a, b));
    }

  private:
    std::vector<ItemIndex> m_parent;
};

std::string nameOfItem(const Build& build, ItemIndex item) {
    const ItemInfo& info = build.items[static_cast<std::size_t>(item)];
    const auto it = build.factOf.find(info.installation);
    return it == build.factOf.end() ? info.title
                                    : build.facts[static_cast<std::size_t>(it->second)].name;
}

void joinDecided(Build& build, Union& groups) {
    const NameLookup names(build);
    for (const auto& together : build.policy.sameQuarter) {
        ItemIndex first = -1;
        for (const std::string& written : together) {
            const int position = names.factNamed(written);
            const ItemIndex item =
                position < 0 ? -1 : build.facts[static_cast<std::size_t>(position)].anchor();
            if (item < 0) {
                build.note("plan.note.unknown_system", {written});
                continue;
            }
            first = first < 0 ? item : first;
            groups.join(first, item);
        }
    }
}

// O8 when the planners chose to move together instead of building adapters.
void joinByRule(Build& build, Union& groups) {
    const auto has = [](const std::vector<std::string>& list, const std::string& id) {
        return std::find(list.begin(), list.end(), id) != list.end();
    };
    for (const model::OrderingRule& rule : build.policy.ordering) {
        if (rule.kind != "same_quarter" || rule.choice != "group") {
            continue;
        }
        for (const auto& [id, interface] : build.index.inventory().all<model::Interface>()) {
            const auto a = build.factOf.find(interface.source.installation);
            const auto b = build.factOf.find(interface.target.installation);
            const auto* strength = interface.fields.find(model::FieldKey::Strength);
            if (a == build.factOf.end() || b == build.factOf.end() || strength == nullptr ||
                strength->text() != rule.after.interfaceStrength) {
                continue;
            }
            const SystemFacts& one = build.facts[static_cast<std::size_t>(a->second)];
            const SystemFacts& two = build.facts[static_cast<std::size_t>(b->second)];
            const bool forward = has(rule.before.categories, one.categoryId) &&
                                 has(rule.after.categories, two.categoryId);
            const bool backward = has(rule.before.categories, two.categoryId) &&
                                  has(rule.after.categories, one.categoryId);
            if ((forward || backward) && one.anchor() >= 0 && two.anchor() >= 0) {
                groups.join(one.anchor(), two.anchor());
            }
        }
    }
}

void joinCircles(Build& build, Union& groups) {
    std::vector<std::pair<ItemIndex, ItemIndex>> edges;
    for (const Precedence& row : build.draft.precedences) {
        edges.emplace_back(row.before, row.after);
    }
    const std::vector<std::int32_t> component = componentsOf(build.items.size(), edges);
    std::map<std::int32_t, std::vector<ItemIndex>> members;
    for (std::size_t i = 0; i < component.size(); ++i) {
        members[component[i]].push_back(static_cast<ItemIndex>(i));
    }
    std::map<std::int32_t, int> worstLag;
    for (const Precedence& row : build.draft.precedences) {
        const auto at = component[static_cast<std::size_t>(row.before)];
        if (at == component[static_cast<std::size_t>(row.after)]) {
            worstLag[at] = std::max(worstLag[at], row.lag);
        }
    }
    for (const auto& [id, items] : members) {
        if (items.size() < 2) {
            continue;
        }
        std::vector<std::string> names;
        std::vector<model::InstallationId> installations;
        for (const ItemIndex item : items) {
            names.push_back(nameOfItem(build, item));
            installations.push_back(build.items[static_cast<std::size_t>(item)].installation);
        }
        std::string list = names.front();
        for (std::size_t k = 1; k < names.size(); ++k) {
            list += ", " + names[k];
        }
        if (worstLag[id] > 0) {
            build.conflict("plan.conflict.circle_with_lag", {list}, installations);
            continue;
        }
        build.note("plan.note.circle_grouped", {list}, installations);
        for (const ItemIndex item : items) {
            groups.join(items.front(), item);
        }
    }
}

} // namespace

void makeGroups(Build& build) {
    Union groups(build.items.size());
    joinDecided(build, groups);
    joinByRule(build, groups);
    joinCircles(build, groups);
    std::map<ItemIndex, std::vector<ItemIndex>> members;
    for (std::size_t i = 0; i < build.items.size(); ++i) {
        members[groups.rootOf(static_cast<ItemIndex>(i))].push_back(static_cast<ItemIndex>(i));
    }
    for (auto& [root, items] : members) {
        if (items.size() > 1) {
            build.draft.groups.push_back(std::move(items));
        }
    }
}

} // namespace aallokko::plan
