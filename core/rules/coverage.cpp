// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who serves whom is read from members, hosts and parents of organisations and from uses.
#include "core/rules/coverage.h"

#include "core/rules/rule_facts.h"
#include "core/rules/task_gaps.h"

#include <algorithm>
#include <map>
#include <set>

namespace aallokko::rules {

using model::FieldKey;
using model::OrganisationId;

namespace {

using FunctionsByOrganisation = std::map<OrganisationId, std::set<std::string>>;

// Functions by the organisations that are responsible for a system and by those that use it.
FunctionsByOrganisation servedBy(const RuleFacts& facts) {
    FunctionsByOrganisation served;
    facts.eachSystem([&](const model::SystemView& system, std::size_t position) {
        const std::set<std::string> functions = facts.servedFunctions(position);
        served[system.installation->responsible].insert(functions.begin(), functions.end());
        for (const model::Use* use : system.otherUses) {
            served[use->organisation].insert(functions.begin(), functions.end());
        }
    });
    return served;
}

// Administration and ICT are the authority's own business, however it does them.
bool isForResidents(const model::Function& function) {
    return function.domain != "ADMIN" && function.domain != "ICT";
}

class Servers {
  public:
    explicit Servers(const RuleFacts& facts)
        : m_organisations(facts.context.index.inventory().all<model::Organisation>()),
          m_served(servedBy(facts)) {}

    [[nodiscard]] bool serve(const model::Organisation& municipality,
                             const model::Function& function) const {
        if (has(municipality.id, function.id) || has(municipality.host, function.id) ||
            has(municipality.parent, function.id)) {
            return true;
        }
        return std::any_of(m_organisations.begin(), m_organisations.end(), [&](const auto& entry) {
            const auto& members = entry.second.members;
            return std::find(members.begin(), members.end(), municipality.id) != members.end() &&
                   has(entry.first, function.id);
        });
    }

    [[nodiscard]] bool hasAny(const std::string& function) const {
        return std::any_of(m_served.begin(), m_served.end(),
                           [&](const auto& entry) { return entry.second.contains(function); });
    }

  private:
    [[nodiscard]] bool has(OrganisationId id, const std::string& function) const {
        const auto it = m_served.find(id);
        return it != m_served.end() && it->second.contains(function);
    }

    const model::Table<model::Organisation>& m_organisations;
    FunctionsByOrganisation m_served;
};

bool servesCitizens(const model::SystemView& system) {
    const auto audience = system.field(FieldKey::Audience).list();
    return std::find(audience.begin(), audience.end(), "citizen") != audience.end();
}

std::string productOf(const model::SystemView& system) {
    const std::string& stated = system.field(FieldKey::Product).text();
    return system.product != nullptr
               ? "#" + std::to_string(system.product->id.value())
               : match::productWords(system, stated.empty() ? system.name() : stated);
}

} // namespace

std::vector<TaskGap> taskGaps(const RuleFacts& facts) {
    const Servers servers(facts);
    std::set<OrganisationId> reporting;
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        reporting.insert(system.installation->responsible);
    });
    std::vector<TaskGap> gaps;
    for (const auto& [id, organisation] :
         facts.context.index.inventory().all<model::Organisation>()) {
        if (organisation.type != "municipality" || !organisation.inScope ||
            !reporting.contains(id)) {
            continue;
        }
        TaskGap gap{id, {}};
        for (const model::Function& function : facts.context.functions.functions) {
            const std::string transfer = facts.transferOf(function);
            if (function.dayOne.starts_with("D1") && isForResidents(function) &&
                (transfer == "full" || transfer == "partial") && servers.hasAny(function.id) &&
                !servers.serve(organisation, function)) {
                gap.functions.push_back(function.id);
            }
        }
        if (!gap.functions.empty()) {
            gaps.push_back(std::move(gap));
        }
    }
    return gaps;
}

std::vector<TaskGap> taskGaps(const RuleContext& context) {
    return taskGaps(RuleFacts(context));
}

std::vector<ServiceOverlap> serviceOverlaps(const RuleContext& context) {
    const RuleFacts facts(context);
    struct Group {
        std::set<std::string> products;
        std::set<OrganisationId> organisations;
        std::vector<model::InstallationId> systems;
    };
    std::map<std::string, Group> groups;
    facts.eachSystem([&](const model::SystemView& system, std::size_t position) {
        if (!servesCitizens(system)) {
            return;
        }
        for (const std::string& function : facts.servedFunctions(position)) {
            Group& group = groups[function];
            group.products.insert(productOf(system));
            group.organisations.insert(system.installation->responsible);
            group.systems.push_back(system.id());
        }
    });
    std::vector<ServiceOverlap> overlaps;
    for (auto& [function, group] : groups) {
        if (group.products.size() > 1) {
            overlaps.push_back({function, static_cast<int>(group.products.size()),
                                static_cast<int>(group.organisations.size()),
                                std::move(group.systems)});
        }
    }
    std::stable_sort(
        overlaps.begin(), overlaps.end(),
        [](const ServiceOverlap& a, const ServiceOverlap& b) { return a.products > b.products; });
    return overlaps;
}

} // namespace aallokko::rules
