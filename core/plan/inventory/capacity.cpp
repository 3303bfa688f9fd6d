// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nominal capacities and shares.
#include "core/plan/inventory/capacity.h"

#include "core/base/text.h"
#include "core/plan/inventory/typical.h"

#include <algorithm>

namespace aallokko::plan {

std::int64_t staffOf(const Build& build, model::OrganisationId id) {
    const model::Inventory& inventory = build.index.inventory();
    const auto* organisation = inventory.find<model::Organisation>(id);
    if (organisation == nullptr) {
        return build.policy.capacity.staffUnknown;
    }
    if (const auto staff = organisation->figureOf("staff")) {
        return staff->value;
    }
    const bool isMunicipality =
        organisation->type == "municipality" || organisation->figureOf("population").has_value();
    const std::int64_t residents = residentsOf(inventory, id);
    if (residents <= 0) {
        return build.policy.capacity.staffUnknown;
    }
    return residents *
           (isMunicipality ? build.policy.capacity.staffPerMilleOfPopulation
                           : build.policy.capacity.jointStaffPerMille) /
           1000;
}

std::int64_t organisationDaysOf(const model::CapacityPolicy& capacity, std::int64_t staff) {
    // In units of 1/100 000 FTE: 0.3 FTE = 30 000; 1 person at 8 per mille = 800.
    const std::int64_t fte =
        std::max<std::int64_t>(std::int64_t{capacity.ictLeastFtePercent} * 1000,
                               staff * capacity.ictPerMilleOfStaff * 100);
    return fte * capacity.netDaysPerFteMonth * 3 * capacity.changeTimePercent / 10'000'000;
}

std::int64_t organisationDays(const Build& build, model::OrganisationId id) {
    const auto* organisation = build.index.inventory().find<model::Organisation>(id);
    const auto& stated = build.policy.capacity.organisationDays;
    if (organisation != nullptr) {
        if (const auto it = stated.find(organisation->code); it != stated.end()) {
            return it->second;
        }
    }
    return organisationDaysOf(build.policy.capacity, staffOf(build, id));
}

std::int64_t coreDays(const model::CapacityPolicy& capacity) {
    return std::int64_t{capacity.coreFte} * capacity.netDaysPerFteMonth * 3;
}

std::int64_t supplierSlots(const Build& build, const SystemFacts& facts) {
    const model::CapacityPolicy& capacity = build.policy.capacity;
    for (const auto& [name, slots] : capacity.supplierSlots) {
        if (base::folded(name) == facts.vendorKey) {
            return slots;
        }
    }
    for (const auto& [id, organisation] : build.index.inventory().all<model::Organisation>()) {
        if (base::folded(organisation.name.fi) == facts.vendorKey) {
            if (const auto staff = organisation.figureOf("staff")) {
                return std::max<std::int64_t>(1,
                                              staff->value * capacity.supplierStaffPerMille / 1000);
            }
        }
    }
    return capacity.supplierParallel;
}

std::int64_t serviceSlots(const model::CapacityPolicy& capacity, const std::string& service) {
    const auto it = capacity.nationalSlots.find(service);
    return it == capacity.nationalSlots.end() ? capacity.slotDefault : it->second;
}

std::int64_t shareOf(std::int64_t effortHundredths, int percent) {
    const std::int64_t factors[] = {effortHundredths, percent};
    return roundedProduct(factors, 100);
}

std::vector<std::pair<model::OrganisationId, std::int64_t>>
organisationParts(const Build& build, const SystemFacts& facts, std::int64_t effortHundredths) {
    std::int64_t users = 0;
    for (const UserShare& share : facts.userShares) {
        users += share.users;
    }
    std::vector<std::pair<model::OrganisationId, std::int64_t>> parts;
    for (const UserShare& share : facts.userShares) {
        const std::int64_t factors[] = {
            effortHundredths, build.policy.capacity.organisationSharePercent, share.users};
        parts.emplace_back(share.organisation,
                           roundedProduct(factors, 100 * std::max<std::int64_t>(1, users)));
    }
    return parts;
}

std::string staffGroupOf(const SystemFacts& facts) {
    if (facts.domain == "HEALTH") {
        return "clinical";
    }
    if (facts.domain == "SOCIAL") {
        return "social";
    }
    if (facts.domain == "RESCUE") {
        return "rescue";
    }
    return facts.domain == "EDU" ? "education" : "administration";
}

} // namespace aallokko::plan
