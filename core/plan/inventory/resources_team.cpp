// SPDX-License-Identifier: GPL-3.0-or-later
//
// People: the core team, each organisation, each key person. Amounts in hundredths of a day.
#include "core/plan/inventory/capacity.h"
#include "core/plan/inventory/resource_rows.h"

#include <algorithm>
#include <set>

namespace aallokko::plan {

namespace {

std::string codeOrName(const Build& build, model::OrganisationId id) {
    const std::string name = build.organisationName(id);
    return name.empty() ? std::to_string(id.value()) : name;
}

// The domain's name in three languages, marked for core/text.
std::string domainName(const Build& build, const std::string& id) {
    for (const model::FunctionDomain& domain : build.catalogue.domains) {
        if (domain.id == id) {
            return "@[" + domain.name.fi + "|" + domain.name.in(model::Language::Sv) + "|" +
                   domain.name.in(model::Language::En) + "]";
        }
    }
    return id;
}

// What one party does, and the systems whose part is more than all its time of a quarter: the rest
// of that is bought.
struct Part {
    std::map<ItemIndex, std::int64_t> use;
    std::set<model::InstallationId> bought;

    void add(ItemIndex item, std::int64_t amount, std::int64_t most, model::InstallationId id) {
        if (amount > most) {
            bought.insert(id);
        }
        use[item] += std::min(amount, most);
    }
};

} // namespace

void addCoreTeam(Build& build, const FreezeCalendar& calendar) {
    const model::CapacityPolicy& policy = build.policy.capacity;
    ResourceRow row;
    row.name = "core team";
    row.info = {ResourceFamily::CoreTeam, "", 100};
    const std::int64_t days = coreDays(policy);
    row.capacity = seasonalDays(build, calendar, days);
    for (const auto& [name, stated] : policy.coreDaysByQuarter) {
        const auto quarter = base::findQuarter(name);
        const Wave wave = quarter ? build.grid.waveOf(*quarter) : 0;
        if (wave >= 1 && wave <= build.waves) {
            row.capacity[static_cast<std::size_t>(wave) - 1] = std::int64_t{100} * stated;
        }
    }
    for (std::size_t i = 0; i < build.items.size(); ++i) {
        const ItemInfo& info = build.items[i];
        const int share = info.kind == ItemKind::Takeover ? build.policy.takeover.coreSharePercent
                                                          : policy.coreSharePercent;
        row.use.emplace(static_cast<ItemIndex>(i), shareOf(info.effortHundredths, share));
    }
    addRowWithFreezes(build, calendar, row, 100 * days);
}

void addOrganisations(Build& build, const FreezeCalendar& calendar) {
    std::map<model::OrganisationId, Part> parts;
    for (const SystemFacts& facts : build.facts) {
        for (const ItemIndex item : facts.items) {
            const std::int64_t effort =
                build.items[static_cast<std::size_t>(item)].effortHundredths;
            for (const auto& [organisation, amount] : organisationParts(build, facts, effort)) {
                parts[organisation].add(item, amount, 100 * organisationDays(build, organisation),
                                        facts.view->id());
            }
        }
        if (facts.takeover >= 0 && build.policy.takeover.organisationSharePercent > 0) {
            const model::OrganisationId source = facts.view->installation->responsible;
            parts[source].use[facts.takeover] =
                shareOf(build.items[static_cast<std::size_t>(facts.takeover)].effortHundredths,
                        build.policy.takeover.organisationSharePercent);
        }
    }
    for (auto& [organisation, part] : parts) {
        const std::int64_t days = organisationDays(build, organisation);
        ResourceRow row;
        row.name = "organisation " + codeOrName(build, organisation);
        row.info = {ResourceFamily::Organisation, codeOrName(build, organisation), 100};
        row.capacity = seasonalDays(build, calendar, days);
        row.use = std::move(part.use);
        addRowWithFreezes(build, calendar, row, 100 * days);
        if (!part.bought.empty()) {
            build.note("plan.note.bought_work",
                       {codeOrName(build, organisation), std::to_string(part.bought.size())},
                       {part.bought.begin(), part.bought.end()});
        }
    }
}

// A named main user, or one assumed for an organisation and group of categories.
void addKeyPersons(Build& build, const FreezeCalendar& calendar) {
    struct Person {
        std::string shown; ///< as the first row writes it
        int count = 1;
        std::map<ItemIndex, std::int64_t> use;
    };
    std::map<std::pair<model::OrganisationId, std::string>, Person> persons;
    for (const SystemFacts& facts : build.facts) {
        const std::string who = facts.keyPerson.empty() ? facts.domain : facts.keyPerson;
        for (const ItemIndex item : facts.items) {
            Person& person = persons[{facts.view->installation->responsible, who}];
            if (person.shown.empty()) {
                person.shown = facts.keyPerson.empty() ? domainName(build, facts.domain)
                                                       : facts.keyPersonShown;
            }
            person.count = std::max(person.count, facts.keyPersons);
            person.use[item] = shareOf(build.items[static_cast<std::size_t>(item)].effortHundredths,
                                       build.policy.capacity.keyPersonSharePercent);
        }
    }
    for (auto& [key, person] : persons) {
        ResourceRow row;
        const std::string organisation = codeOrName(build, key.first) + ", ";
        row.name = "key person " + organisation + key.second;
        row.info = {ResourceFamily::KeyPerson, organisation + person.shown, 100};
        row.capacity = seasonalDays(
            build, calendar, std::int64_t{build.policy.capacity.keyPersonDays} * person.count);
        row.use = std::move(person.use);
        addRow(build, std::move(row));
    }
}

} // namespace aallokko::plan
