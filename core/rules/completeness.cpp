// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shares of answered fields by organisation and by sector, and how they stand before the reports.
#include "core/rules/questions.h"
#include "core/rules/rule_facts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace aallokko::rules {

using model::FieldKey;
using model::FieldState;

namespace {

bool isFilled(const model::SystemView& system, FieldKey key) {
    if (key == FieldKey::Organisation) {
        return system.organisation != nullptr;
    }
    if (key == FieldKey::Product && system.product != nullptr) {
        return true;
    }
    if (key == FieldKey::Interfaces && !system.interfaces.empty()) {
        return true; // an interface list answers for the cell
    }
    if (key == FieldKey::UsingOrganisations && !system.otherUses.empty()) {
        return true;
    }
    const FieldState state = system.field(key).state;
    return state != FieldState::Empty && state != FieldState::Unknown;
}

std::vector<FieldKey> askedFields(const model::FieldCatalogue& fields) {
    std::vector<FieldKey> asked;
    for (const model::FieldDefinition& field : fields.systemFields) {
        if (field.level != model::FieldLevel::May) {
            asked.push_back(field.key);
        }
    }
    return asked;
}

template <class Count>
void count(Count& into, const model::SystemView& system, const std::vector<FieldKey>& asked) {
    ++into.systems;
    into.fields += static_cast<int>(asked.size());
    into.filled += static_cast<int>(std::count_if(
        asked.begin(), asked.end(), [&system](FieldKey key) { return isFilled(system, key); }));
}

std::map<model::OrganisationId, base::Date> newestRecords(const model::SystemIndex& index) {
    std::map<model::OrganisationId, base::Date> newest;
    for (const model::SystemView& system : index.systems()) {
        if (const auto recorded = dateOf(system, FieldKey::RecordDate)) {
            const auto [it, isNew] = newest.emplace(system.installation->responsible, *recorded);
            it->second = std::max(it->second, *recorded);
        }
    }
    return newest;
}

} // namespace

std::vector<Completeness> completenessOf(const model::SystemIndex& index,
                                         const model::FieldCatalogue& fields) {
    const std::vector<FieldKey> asked = askedFields(fields);
    std::map<model::OrganisationId, Completeness> counts;
    for (const auto& [id, organisation] : index.inventory().all<model::Organisation>()) {
        if (organisation.inScope && !organisation.isTarget) {
            counts[id].organisation = id;
        }
    }
    for (const model::SystemView& system : index.systems()) {
        Completeness& one = counts[system.installation->responsible];
        one.organisation = system.installation->responsible;
        count(one, system, asked);
    }
    std::vector<Completeness> result;
    for (auto& [id, one] : counts) {
        result.push_back(one);
    }
    return result;
}

std::vector<SectorCompleteness> completenessBySector(const RuleContext& context) {
    const RuleFacts facts(context);
    const std::vector<FieldKey> asked = askedFields(*context.fields);
    std::map<std::string, SectorCompleteness> counts;
    facts.eachSystem([&](const model::SystemView& system, std::size_t position) {
        std::set<std::string> domains;
        for (const std::string& id : facts.servedFunctions(position)) {
            if (const model::Function* function = context.functions.findFunction(id)) {
                domains.insert(function->domain);
            }
        }
        if (domains.empty()) {
            domains.insert("");
        }
        for (const std::string& domain : domains) {
            counts[domain].domain = domain;
            counts[domain].installations.push_back(system.id());
            count(counts[domain], system, asked);
        }
    });
    std::vector<SectorCompleteness> result;
    for (const model::FunctionDomain& domain : context.functions.domains) {
        if (const auto it = counts.find(domain.id); it != counts.end()) {
            result.push_back(it->second);
        }
    }
    if (const auto it = counts.find(""); it != counts.end()) {
        result.push_back(it->second);
    }
    return result;
}

std::vector<ReportReadiness> readinessForReports(const RuleContext& context) {
    const model::Inventory& inventory = context.index.inventory();
    std::vector<Completeness> shares = completenessOf(context.index, *context.fields);
    std::stable_sort(shares.begin(), shares.end(),
                     [](const auto& a, const auto& b) { return a.share() < b.share(); });
    const auto newest = newestRecords(context.index);
    const double enough = context.settings.threshold("complete_share", 0.8);
    const int months =
        static_cast<int>(std::lround(context.settings.threshold("stale_months", 12)));
    std::vector<ReportReadiness> reports;
    for (const auto& [id, milestone] : inventory.all<model::Milestone>()) {
        const auto day = inventory.dayOf(milestone.date);
        if (!day || (id != "GO_LIVE" && id.find("REPORT") == std::string::npos)) {
            continue;
        }
        ReportReadiness report{id, *day, 0, 0, {}};
        for (const Completeness& one : shares) {
            if (one.share() >= enough) {
                ++report.complete;
            } else {
                report.lacking.push_back(one.organisation);
            }
            const auto it = newest.find(one.organisation);
            report.stale +=
                it != newest.end() && it->second < base::addMonths(*day, -months) ? 1 : 0;
        }
        reports.push_back(std::move(report));
    }
    std::stable_sort(reports.begin(), reports.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    return reports;
}

} // namespace aallokko::rules
