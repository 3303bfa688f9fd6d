// SPDX-License-Identifier: GPL-3.0-or-later
//
// Change load (M12): how many cut-overs an organisation, a staff group of it and the whole region
// take in one quarter.
#include "core/plan/inventory/capacity.h"
#include "core/plan/inventory/resource_rows.h"
#include "core/plan/inventory/typical.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

using Use = std::map<ItemIndex, std::int64_t>;
using GroupOf = std::map<ItemIndex, std::size_t>;

std::int64_t cutoversOf(const Build& build, model::OrganisationId id) {
    const model::CapacityPolicy& policy = build.policy.capacity;
    const auto* organisation = build.index.inventory().find<model::Organisation>(id);
    if (organisation == nullptr || !organisation->figureOf("population")) {
        return policy.cutoversJoint;
    }
    const std::int64_t residents = residentsOf(build.index.inventory(), id);
    return policy.cutoversByResidents[residents < 5000    ? 0
                                      : residents < 20000 ? 1
                                      : residents < 50000 ? 2
                                                          : 3];
}

std::int64_t groupLimit(const model::CapacityPolicy& policy, const std::string& group) {
    const auto it = policy.cutoversByStaffGroup.find(group);
    return it == policy.cutoversByStaffGroup.end() ? 1 : it->second;
}

// Systems decided to cut over together are one change for their people.
void countOnce(const GroupOf& groupOf, Use& use, ItemIndex item) {
    const auto group = groupOf.find(item);
    const bool counted =
        group != groupOf.end() && std::any_of(use.begin(), use.end(), [&](const auto& other) {
            const auto same = groupOf.find(other.first);
            return same != groupOf.end() && same->second == group->second;
        });
    use.emplace(item, counted ? 0 : 1);
}

// `subject` is for people, `name` for files.
void addChangeRow(Build& build, const std::string& subject, const std::string& name,
                  std::int64_t limit, Use use) {
    ResourceRow row;
    row.name = "change load " + name;
    row.info = {ResourceFamily::ChangeLoad, subject, 1};
    row.capacity = constantCapacity(build, limit);
    row.use = std::move(use);
    addRow(build, std::move(row));
}

} // namespace

void addChangeLoad(Build& build) {
    const model::CapacityPolicy& policy = build.policy.capacity;
    std::map<model::OrganisationId, Use> organisations;
    std::map<std::pair<model::OrganisationId, std::string>, Use> groups;
    Use large;
    GroupOf groupOf;
    for (std::size_t g = 0; g < build.draft.groups.size(); ++g) {
        for (const ItemIndex item : build.draft.groups[g]) {
            groupOf.emplace(item, g);
        }
    }
    for (const SystemFacts& facts : build.facts) {
        const ItemIndex item = facts.lastOf("cut_over");
        if (item < 0 || build.items[static_cast<std::size_t>(item)].phase != "cut_over" ||
            facts.effortHundredths <= std::int64_t{100} * policy.changeCountsFromDays) {
            continue;
        }
        for (const UserShare& share : facts.userShares) {
            countOnce(groupOf, organisations[share.organisation], item);
            countOnce(groupOf, groups[{share.organisation, staffGroupOf(facts)}], item);
        }
        if (facts.users > policy.largeCutoverUsers) {
            countOnce(groupOf, large, item);
        }
    }
    for (auto& [id, use] : organisations) {
        const std::string name = build.organisationName(id);
        addChangeRow(build, name, name, cutoversOf(build, id), std::move(use));
    }
    for (auto& [key, use] : groups) {
        const std::string name = build.organisationName(key.first) + ", ";
        addChangeRow(build, name + "@plan.staff." + key.second, name + key.second,
                     groupLimit(policy, key.second), std::move(use));
    }
    const std::string users = std::to_string(policy.largeCutoverUsers);
    addChangeRow(build, "@plan.large_cutovers " + users, "> " + users, policy.largeCutoversRegion,
                 std::move(large));
}

} // namespace aallokko::plan
