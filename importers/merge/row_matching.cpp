// SPDX-License-Identifier: GPL-3.0-or-later
//
// Three passes: same key and equal content, same key in order, same name.
#include "importers/merge/row_matching.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace aallokko::importers {

namespace {

using model::FieldKey;
using model::FieldMap;
using model::Severity;

bool sameContent(const FieldMap& incoming, const FieldMap* stored) {
    return std::all_of(
        incoming.entries().begin(), incoming.entries().end(), [&](const auto& entry) {
            const model::FieldValue* found =
                stored == nullptr ? nullptr : stored->find(entry.first);
            const model::FieldValue& value = found == nullptr ? model::emptyField() : *found;
            // A row is told by what the source says; a typed value replaces that only here.
            const bool isBase =
                isTyped(value) && hasCell(value) && value.origin.raw == entry.second.origin.raw;
            return isBase || entry.second.sameMeaning(value);
        });
}

bool sameContent(const SystemDraft& draft, const ExistingSystem& system) {
    return sameContent(draft.installation, &system.installation->fields) &&
           sameContent(draft.use, system.use == nullptr ? nullptr : &system.use->fields) &&
           sameContent(draft.contract,
                       system.contract == nullptr ? nullptr : &system.contract->fields);
}

std::string nameKey(model::OrganisationId organisation, const std::string& name) {
    return std::to_string(organisation.value()) + "|" + base::foldedWords(name);
}

const std::string& nameOf(const ExistingSystem& system) {
    const model::FieldValue* name = system.installation->fields.find(FieldKey::Name);
    return (name == nullptr ? model::emptyField() : *name).text();
}

class Matcher {
  public:
    Matcher(const std::vector<SystemDraft*>& drafts, const std::vector<ExistingSystem*>& existing,
            std::vector<model::Issue>& issues)
        : m_drafts(drafts), m_issues(issues) {
        m_result.match.assign(drafts.size(), nullptr);
        for (ExistingSystem* system : existing) {
            m_free[system->installation->identity.key].push_back(system);
        }
        for (auto& [key, list] : m_free) {
            std::sort(list.begin(), list.end(), [](const auto* a, const auto* b) {
                return a->installation->identity.ordinal < b->installation->identity.ordinal;
            });
        }
    }

    RowMatches run() {
        std::map<std::string, std::vector<std::size_t>> groups;
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            groups[m_drafts[i]->identity.key].push_back(i);
        }
        for (const auto& [key, members] : groups) {
            matchGroup(m_free[key], members);
        }
        matchByName();
        for (const auto& [key, list] : m_free) {
            m_result.missing.insert(m_result.missing.end(), list.begin(), list.end());
        }
        std::sort(
            m_result.missing.begin(), m_result.missing.end(),
            [](const auto* a, const auto* b) { return a->installation->id < b->installation->id; });
        return std::move(m_result);
    }

  private:
    void take(std::vector<ExistingSystem*>& free, std::size_t at, std::size_t draft) {
        m_result.match[draft] = free[at];
        m_drafts[draft]->identity.ordinal = free[at]->installation->identity.ordinal;
        free.erase(free.begin() + static_cast<std::ptrdiff_t>(at));
    }

    void matchGroup(std::vector<ExistingSystem*>& free, const std::vector<std::size_t>& members) {
        const std::size_t before = free.size();
        int highest = 0;
        for (const ExistingSystem* system : free) {
            highest = std::max(highest, system->installation->identity.ordinal);
        }
        std::vector<std::size_t> left;
        for (const std::size_t draft : members) {
            const auto it =
                std::find_if(free.begin(), free.end(), [&](const ExistingSystem* system) {
                    return sameContent(*m_drafts[draft], *system);
                });
            if (it == free.end()) {
                left.push_back(draft);
            } else {
                take(free, static_cast<std::size_t>(it - free.begin()), draft);
            }
        }
        // Equal names whose number or content changed: the pairing by order is not certain.
        const bool uncertain = before > 0 && !left.empty() &&
                               (members.size() != before || left.size() > 1) &&
                               (members.size() > 1 || before > 1);
        for (const std::size_t draft : left) {
            if (uncertain) {
                m_issues.push_back({Severity::Warning,
                                    "import.identity_uncertain",
                                    {m_drafts[draft]->name},
                                    m_drafts[draft]->row});
            }
            if (!free.empty()) {
                take(free, 0, draft);
            } else if (before > 0) {
                m_drafts[draft]->identity.ordinal = ++highest;
            }
        }
    }

    void matchByName() {
        std::map<std::string, std::vector<std::size_t>> newByName;
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            if (m_result.match[i] == nullptr) {
                newByName[nameKey(m_drafts[i]->organisation, m_drafts[i]->name)].push_back(i);
            }
        }
        std::map<std::string, std::vector<ExistingSystem*>> lostByName;
        for (const auto& [key, list] : m_free) {
            for (ExistingSystem* system : list) {
                lostByName[nameKey(system->installation->responsible,
                                   ::aallokko::importers::nameOf(*system))]
                    .push_back(system);
            }
        }
        for (const auto& [name, members] : newByName) {
            const auto it = lostByName.find(name);
            if (members.size() != 1 || it == lostByName.end() || it->second.size() != 1) {
                continue;
            }
            ExistingSystem* system = it->second.front();
            auto& free = m_free[system->installation->identity.key];
            free.erase(std::find(free.begin(), free.end(), system));
            m_result.match[members.front()] = system;
            const SystemDraft& draft = *m_drafts[members.front()];
            m_issues.push_back(
                {Severity::Info, "import.identity_by_name", {draft.name}, draft.row});
        }
    }

    const std::vector<SystemDraft*>& m_drafts;
    std::vector<model::Issue>& m_issues;
    std::map<std::string, std::vector<ExistingSystem*>> m_free;
    RowMatches m_result;
};

} // namespace

ExistingSystems::ExistingSystems(const model::Inventory& snapshot) {
    const auto& installations = snapshot.all<model::Installation>();
    m_systems.reserve(installations.size());
    std::unordered_map<model::InstallationId, std::size_t> places;
    for (const auto& [id, installation] : installations) {
        places.emplace(id, m_systems.size());
        m_systems.push_back({&installation, nullptr, nullptr, {}, nullptr});
    }
    for (const auto& [id, use] : snapshot.all<model::Use>()) {
        if (const auto it = places.find(use.installation); it != places.end()) {
            ExistingSystem& system = m_systems[it->second];
            if (use.isPrimary && system.use == nullptr) {
                system.use = &use;
            } else {
                system.otherUses.push_back(&use);
            }
        }
    }
    for (const auto& [id, contract] : snapshot.all<model::Contract>()) {
        for (const model::InstallationId installation : contract.installations) {
            const auto it = places.find(installation);
            if (it != places.end() && m_systems[it->second].contract == nullptr) {
                m_systems[it->second].contract = &contract;
            }
        }
    }
    std::set<model::InstallationId> merged;
    for (const auto& [id, row] : snapshot.all<model::SourceRow>()) {
        merged.insert(row.installation);
        addRow(row);
    }
    std::erase_if(m_systems, [&](const ExistingSystem& system) {
        return system.row == nullptr && merged.contains(system.installation->id);
    });
    for (ExistingSystem& system : m_systems) {
        m_bySource[system.installation->identity.source].push_back(&system);
    }
}

void ExistingSystems::addRow(const model::SourceRow& row) {
    RowRecords& records = m_rowRecords.emplace_back();
    records.installation.id = row.id;
    records.installation.responsible =
        row.organisations.empty() ? model::OrganisationId() : row.organisations.front();
    records.installation.identity = row.identity;
    records.installation.row = row.row;
    records.installation.notInLatest = row.notInLatest;
    for (const auto& [key, value] : row.values.entries()) {
        const model::EntityKind kind = model::entityOf(key);
        (kind == model::EntityKind::Use        ? records.use.fields
         : kind == model::EntityKind::Contract ? records.contract.fields
                                               : records.installation.fields)
            .set(key, value);
    }
    m_systems.push_back({&records.installation, &records.use, &records.contract, {}, &row});
}

const std::vector<ExistingSystem*>& ExistingSystems::ofSource(const std::string& source) const {
    static const std::vector<ExistingSystem*> none;
    const auto it = m_bySource.find(source);
    return it == m_bySource.end() ? none : it->second;
}

RowMatches matchRows(const std::vector<SystemDraft*>& drafts,
                     const std::vector<ExistingSystem*>& existing,
                     std::vector<model::Issue>& issues) {
    return Matcher(drafts, existing, issues).run();
}

} // namespace aallokko::importers
