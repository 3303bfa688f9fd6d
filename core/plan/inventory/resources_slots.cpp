// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slots and seats: parallel migrations of a supplier, runs of a national service, users trained,
// decisions of the steering group. Whole numbers.
#include "core/plan/inventory/capacity.h"
#include "core/plan/inventory/resource_rows.h"

#include <algorithm>
#include <set>

namespace aallokko::plan {

void addSuppliers(Build& build, const FreezeCalendar& calendar) {
    struct Supplier {
        std::string name;
        std::int64_t slots = 0;
        std::map<ItemIndex, std::int64_t> use;
    };
    std::map<std::string, Supplier> suppliers;
    for (const SystemFacts& facts : build.facts) {
        for (const ItemIndex item : facts.items) {
            if (facts.vendorKey.empty() || !(isPhase(build, facts, item, "migrate_test") ||
                                             isPhase(build, facts, item, "cut_over"))) {
                continue;
            }
            Supplier& supplier = suppliers[facts.vendorKey];
            if (supplier.use.empty()) {
                supplier.name = facts.vendor;
                supplier.slots = supplierSlots(build, facts);
            }
            supplier.use.emplace(item, 1);
        }
    }
    for (auto& [key, supplier] : suppliers) {
        ResourceRow row;
        row.name = "supplier " + supplier.name;
        row.info = {ResourceFamily::Supplier, supplier.name, 1};
        row.capacity = constantCapacity(build, supplier.slots);
        row.use = std::move(supplier.use);
        addRowWithFreezes(build, calendar, row, supplier.slots);
    }
}

void addNationalSlots(Build& build) {
    std::map<std::string, std::map<ItemIndex, std::int64_t>> services;
    for (const SystemFacts& facts : build.facts) {
        const ItemIndex item = facts.lastOf("cut_over");
        for (const std::string& service : facts.services) {
            if (item >= 0) {
                services[service].emplace(item, 1);
            }
        }
    }
    for (auto& [id, use] : services) {
        const auto* service = build.catalogue.findNationalService(id);
        const std::string name = service == nullptr ? id : service->name.fi;
        ResourceRow row;
        row.name = "national service " + name;
        row.info = {ResourceFamily::NationalSlot, name, 1};
        row.capacity = constantCapacity(build, serviceSlots(build.policy.capacity, id));
        row.use = std::move(use);
        addRow(build, std::move(row));
    }
}

void addTraining(Build& build, const FreezeCalendar& calendar) {
    ResourceRow row;
    row.name = "training";
    row.info = {ResourceFamily::Training, "", 1};
    const std::int64_t seats = std::int64_t{build.policy.capacity.trainingUsersPerWeek} *
                               build.policy.capacity.trainingWeeks;
    for (Wave w = 1; w <= build.waves; ++w) {
        row.capacity.push_back(calendar.seasonalCapacity(seats, w));
    }
    for (const SystemFacts& facts : build.facts) {
        for (const ItemIndex item : facts.items) {
            const ItemInfo& info = build.items[static_cast<std::size_t>(item)];
            if (info.phase == "cut_over") {
                // Slices of a cut-over are users in groups.
                const std::int64_t group =
                    facts.users / info.slices + (info.slice <= facts.users % info.slices ? 1 : 0);
                row.use.emplace(item, group);
            }
        }
    }
    addRowWithFreezes(build, calendar, row, seats);
}

void addSteering(Build& build) {
    const model::CapacityPolicy& policy = build.policy.capacity;
    ResourceRow row;
    row.name = "steering group";
    row.info = {ResourceFamily::Steering, "", 1};
    for (Wave w = 1; w <= build.waves; ++w) {
        const auto number = static_cast<std::size_t>(build.grid.quarterOfWave(w).number - 1);
        row.capacity.push_back(std::int64_t{policy.decisionsPerMeeting} * policy.meetings[number]);
    }
    for (const SystemFacts& facts : build.facts) {
        if (!facts.items.empty()) {
            row.use.emplace(facts.items.front(), 1);
        }
    }
    // The takeovers of one organisation are one bulk decision; it counts with the first batch.
    std::set<model::OrganisationId> decided;
    for (const SystemFacts& facts : build.facts) {
        if (facts.takeover >= 0 && decided.insert(facts.view->installation->responsible).second) {
            row.use.emplace(facts.takeover, 1);
        }
    }
    for (const TargetFacts& facts : build.targets) {
        if (facts.firstItem >= 0) {
            row.use.emplace(facts.firstItem, 1);
        }
    }
    addRow(build, std::move(row));
}

} // namespace aallokko::plan
