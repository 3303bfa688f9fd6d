// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows that contradict themselves, each other or the calendar: Q17, Q18, Q19, Q22, Q24, Q26, Q29,
// Q30.
#include "core/base/text.h"
#include "core/match/cluster.h"
#include "core/rules/registry.h"
#include "core/rules/system_names.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace aallokko::rules {

using model::FieldKey;

// One finding per identifier; all its cells are sources.
void checkQ17(const RuleFacts& facts, Findings& out) {
    std::map<std::pair<model::OrganisationId, std::string>, std::vector<std::size_t>> rows;
    facts.eachSystem([&](const model::SystemView& system, std::size_t position) {
        const std::string id = base::trimmed(system.field(FieldKey::SystemId).text());
        if (!id.empty() && system.organisation != nullptr) {
            rows[{system.organisation->id, id}].push_back(position);
        }
    });
    for (const auto& [key, positions] : rows) {
        if (positions.size() < 2) {
            continue;
        }
        const model::SystemView& first = facts.systems()[positions.front()];
        Finding finding = systemFinding(first, FieldKey::SystemId, {key.second});
        for (std::size_t i = 1; i < positions.size(); ++i) {
            const model::SystemView& other = facts.systems()[positions[i]];
            addSource(finding, other.sourceOf(FieldKey::SystemId));
            finding.installations.push_back(other.id());
            finding.arguments.push_back(other.name());
        }
        finding.arguments.resize(4); // the sentence names two rows; the sources hold all
        out.push_back(std::move(finding));
    }
}

// The matcher's own proposals of one installation reported twice, where the rows state a common
// function: what a person judged is settled, and what contradicts is apart.
void checkQ18(const RuleFacts& facts, Findings& out) {
    const double least = facts.context.settings.threshold("name_similarity", 0.88);
    const auto positionOf = [&facts](model::InstallationId id) {
        return static_cast<std::size_t>(facts.context.index.positionOf(id));
    };
    for (const match::Cluster& cluster :
         match::proposeClusters(facts.context.index, facts.context.functions, least)) {
        if (cluster.kind != match::ClusterKind::SameInstallation) {
            continue;
        }
        const std::size_t first = positionOf(cluster.members.front());
        const model::SystemView& a = facts.systems()[first];
        for (std::size_t i = 1; i < cluster.members.size(); ++i) {
            const std::size_t other = positionOf(cluster.members[i]);
            const model::SystemView& b = facts.systems()[other];
            if (match::haveCommonFunction(facts.functions[first], facts.functions[other]) &&
                !facts.verdicts.isDifferent(a.id(), b.id())) {
                Finding finding = systemFinding(b, FieldKey::Name, {a.name()});
                addSource(finding, a.sourceOf(FieldKey::Name));
                finding.installations.push_back(a.id());
                out.push_back(std::move(finding));
            }
        }
    }
}

// Only products that rows are linked to count: same name does not mean same product. Silent when
// one of the installations is stated to be used by another of the organisations.
void checkQ19(const RuleFacts& facts, Findings& out) {
    std::map<model::ProductId, std::vector<const model::SystemView*>> products;
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        if (system.product != nullptr) {
            products[system.product->id].push_back(&system);
        }
    });
    for (const auto& [id, systems] : products) {
        std::set<model::OrganisationId> organisations;
        for (const model::SystemView* system : systems) {
            organisations.insert(system->installation->responsible);
        }
        const bool isShared =
            std::any_of(systems.begin(), systems.end(), [&](const model::SystemView* system) {
                return std::any_of(
                    system->otherUses.begin(), system->otherUses.end(), [&](const model::Use* use) {
                        return use->organisation != system->installation->responsible &&
                               organisations.contains(use->organisation);
                    });
            });
        if (organisations.size() < 2 || isShared) {
            continue;
        }
        Finding finding;
        finding.subject = "product:" + std::to_string(id.value());
        finding.arguments = {systems.front()->product->name, std::to_string(systems.size()),
                             std::to_string(organisations.size())};
        for (const model::SystemView* system : systems) {
            addSource(finding, system->sourceOf(FieldKey::Product));
            finding.installations.push_back(system->id());
        }
        out.push_back(std::move(finding));
    }
}

// To the letter: a dated end before the date of the row, in production. Without a record date
// there is nothing to compare with, and an open-ended contract has not ended.
void checkQ22(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        const auto end = dateOf(system, FieldKey::ContractEnd);
        const auto recorded = dateOf(system, FieldKey::RecordDate);
        if (end && recorded && *end < *recorded &&
            hasCode(system, FieldKey::Lifecycle, {"production"})) {
            out.push_back(systemFinding(system, FieldKey::ContractEnd,
                                        {model::markedDate(*end), model::markedDate(*recorded)}));
            addSource(out.back(), system.sourceOf(FieldKey::Lifecycle));
            addSource(out.back(), system.sourceOf(FieldKey::RecordDate));
        }
    });
}

// "As target": another row names this one as its target system, by a name that its own
// organisation uses, or "name (organisation)", or a name that is the only one in the region.
void checkQ24(const RuleFacts& facts, Findings& out) {
    const SystemNames names(facts.context.index);
    std::map<model::InstallationId, const model::SystemView*> namedBy;
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        const std::string& written = system.field(FieldKey::TargetSystem).text();
        const auto* target = names.written(written, system.installation->responsible);
        if (target != nullptr && target->id() != system.id()) {
            namedBy.emplace(target->id(), &system);
        }
    });
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        const auto it = namedBy.find(system.id());
        if (it != namedBy.end() && hasCode(system, FieldKey::Lifecycle, {"phasing_out"}) &&
            hasCode(system, FieldKey::Disposition, {"transfer_as_is", "merge"})) {
            out.push_back(systemFinding(system, FieldKey::Lifecycle, {it->second->name()}));
            addSource(out.back(), it->second->sourceOf(FieldKey::TargetSystem));
            out.back().installations.push_back(it->second->id());
        }
    });
}

// Needs the organisation's staff (figure "staff"); without it there is nothing to compare with.
void checkQ26(const RuleFacts& facts, Findings& out) {
    const double most = facts.context.settings.threshold("users_per_staff", 1.5);
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        const auto users = integerOf(system, FieldKey::UserCount);
        const auto staff =
            system.organisation == nullptr ? std::nullopt : system.organisation->figureOf("staff");
        const auto audience = system.field(FieldKey::Audience).list();
        const bool servesCitizens =
            std::find(audience.begin(), audience.end(), "citizen") != audience.end();
        if (users && staff && staff->value > 0 && !servesCitizens &&
            static_cast<double>(*users) > most * static_cast<double>(staff->value)) {
            out.push_back(
                systemFinding(system, FieldKey::UserCount,
                              {model::markedNumber(*users), model::markedNumber(staff->value)}));
        }
    });
}

void checkQ29(const RuleFacts& facts, Findings& out) {
    const auto months =
        static_cast<int>(std::lround(facts.context.settings.threshold("stale_months", 12)));
    const base::Date oldest = base::addMonths(facts.context.asOf, -months);
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        const auto recorded = dateOf(system, FieldKey::RecordDate);
        if (recorded && *recorded < oldest) {
            out.push_back(systemFinding(system, FieldKey::RecordDate,
                                        {model::markedDate(*recorded), std::to_string(months)}));
        }
    });
}

// One finding per row; each interpreted cell is a source.
void checkQ30(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        Finding finding;
        std::string example;
        int count = 0;
        for (int i = 0; i < model::systemFieldCount; ++i) {
            const auto key = static_cast<FieldKey>(i);
            const model::Origin& origin = system.field(key).origin;
            if (origin.rule.empty() || !origin.user.empty()) {
                continue;
            }
            if (count++ == 0) {
                finding = systemFinding(system, key);
                example = origin.raw;
            }
            addSource(finding, system.sourceOf(key));
        }
        if (count > 0) {
            finding.arguments.push_back(std::to_string(count));
            finding.arguments.push_back(example);
            out.push_back(std::move(finding));
        }
    });
}

} // namespace aallokko::rules
