// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules on interfaces: Q09 transfer method, Q20 ends that are no row, Q21 contradiction between
// respondents.
#include "core/rules/end_suggestions.h"
#include "core/rules/registry.h"

#include <algorithm>
#include <map>

namespace aallokko::rules {

using model::FieldKey;

namespace {

std::string endName(const RuleFacts& facts, const model::InterfaceEnd& end) {
    const model::SystemView* system = facts.context.index.find(end.installation);
    if (system != nullptr) {
        return system->name();
    }
    const auto* service = facts.context.functions.findNationalService(end.nationalService);
    return service != nullptr ? model::markedName(service->name) : end.written;
}

Finding interfaceFinding(const RuleFacts& facts, const model::Interface& interface,
                         FieldKey field) {
    Finding finding;
    finding.subject = "interface:" + std::to_string(interface.id.value());
    finding.arguments = {endName(facts, interface.source), endName(facts, interface.target)};
    finding.sources = sourcesOf(interface, field);
    for (const model::InstallationId id :
         {interface.source.installation, interface.target.installation}) {
        if (const model::SystemView* system = facts.context.index.find(id)) {
            finding.installations.push_back(id);
            if (!finding.organisation.isValid()) {
                finding.organisation = system->installation->responsible;
            }
        }
    }
    return finding;
}

bool isDangling(const model::InterfaceEnd& end) {
    return end.state == model::EndState::Unknown || end.state == model::EndState::Ambiguous;
}

using FileOrganisations = std::map<std::string, std::set<model::OrganisationId>>;

// Does the mention speak for this system? A cell of a system's row speaks for that row only; a
// row of an interface list speaks for every system of the organisations whose file it is.
bool speaksFor(const model::InterfaceMention& mention, const model::SystemView& system,
               const model::SystemView& other, const FileOrganisations& owners) {
    const auto isRowOf = [&mention](const model::SystemView& view) {
        const base::SourceRef& row = view.installation->row;
        return !row.file.empty() && row.file == mention.source.file &&
               row.sheet == mention.source.sheet && row.row == mention.source.row;
    };
    if (isRowOf(system) || isRowOf(other)) {
        return isRowOf(system);
    }
    const auto it = owners.find(mention.source.file);
    if (mention.source.file.empty() || it == owners.end()) {
        return mention.reporter == system.id();
    }
    return it->second.contains(system.installation->responsible);
}

struct PairReports {
    const model::Interface* interface = nullptr;
    bool byFirst = false;
    bool bySecond = false;
    std::vector<base::SourceRef> sources;
};

} // namespace

// An interface that is only named in a cell has no method either: nobody has described it.
void checkQ09(const RuleFacts& facts, Findings& out) {
    for (const auto& [id, interface] : facts.context.index.inventory().all<model::Interface>()) {
        const model::FieldValue* method = interface.fields.find(FieldKey::TransferMethod);
        if (method == nullptr || method->state == model::FieldState::Empty) {
            out.push_back(interfaceFinding(facts, interface, FieldKey::TransferMethod));
            out.back().field = FieldKey::TransferMethod;
        }
    }
}

void checkQ20(const RuleFacts& facts, Findings& out) {
    EndSuggestions suggestions(facts);
    for (const auto& [id, interface] : facts.context.index.inventory().all<model::Interface>()) {
        const bool isSource = isDangling(interface.source);
        if (isSource || isDangling(interface.target)) {
            const model::InterfaceEnd& end = isSource ? interface.source : interface.target;
            out.push_back(interfaceFinding(
                facts, interface, isSource ? FieldKey::SourceSystem : FieldKey::TargetEnd));
            out.back().arguments.push_back(end.written);
            out.back().arguments.push_back(end.state == model::EndState::Ambiguous ? "ambiguous"
                                                                                   : "unknown");
            const model::InterfaceEnd& known = isSource ? interface.target : interface.source;
            out.back().suggestions = suggestions.forEnd(end.written, known.installation);
        }
    }
}

// Per pair of systems, as the rule is about naming each other. Silent where the organisation of
// the silent end has reported no interface at all: then nothing contradicts (M15).
void checkQ21(const RuleFacts& facts, Findings& out) {
    FileOrganisations owners;
    facts.eachSystem([&owners](const model::SystemView& system, std::size_t) {
        owners[system.installation->row.file].insert(system.installation->responsible);
    });
    std::map<std::pair<model::InstallationId, model::InstallationId>, PairReports> pairs;
    std::set<model::OrganisationId> reporting;
    for (const auto& [id, interface] : facts.context.index.inventory().all<model::Interface>()) {
        for (const model::InterfaceMention& mention : interface.mentions) {
            if (const auto it = owners.find(mention.source.file); it != owners.end()) {
                reporting.insert(it->second.begin(), it->second.end());
            }
        }
        const auto [low, high] =
            std::minmax(interface.source.installation, interface.target.installation);
        const model::SystemView* first = facts.context.index.find(low);
        const model::SystemView* second = facts.context.index.find(high);
        if (first == nullptr || second == nullptr || first == second) {
            continue;
        }
        PairReports& pair = pairs[{low, high}];
        pair.interface = pair.interface == nullptr ? &interface : pair.interface;
        for (const model::InterfaceMention& mention : interface.mentions) {
            pair.byFirst = pair.byFirst || speaksFor(mention, *first, *second, owners);
            pair.bySecond = pair.bySecond || speaksFor(mention, *second, *first, owners);
            pair.sources.push_back(mention.source);
        }
    }
    for (const auto& [ids, pair] : pairs) {
        const model::SystemView& told =
            *facts.context.index.find(pair.byFirst ? ids.first : ids.second);
        const model::SystemView& silent =
            *facts.context.index.find(pair.byFirst ? ids.second : ids.first);
        if (pair.byFirst != pair.bySecond && reporting.contains(silent.installation->responsible)) {
            out.push_back(interfaceFinding(facts, *pair.interface, FieldKey::Interfaces));
            out.back().installations = {told.id(), silent.id()};
            out.back().organisation = told.installation->responsible;
            out.back().sources = pair.sources;
            addSource(out.back(), silent.sourceOf(FieldKey::Interfaces));
            out.back().arguments = {told.name(), organisationName(told.organisation), silent.name(),
                                    organisationName(silent.organisation)};
        }
    }
}

} // namespace aallokko::rules
