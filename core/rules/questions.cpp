// SPDX-License-Identifier: GPL-3.0-or-later
//
// Groups findings by organisation and field; counts filled fields.
#include "core/rules/questions.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

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

} // namespace

std::vector<Question> groupQuestions(const std::vector<Finding>& findings, std::size_t limit) {
    struct Group {
        model::Severity severity = model::Severity::Info;
        std::set<model::InstallationId> rows;
    };
    std::map<std::pair<model::OrganisationId, FieldKey>, Group> groups;
    for (const Finding& finding : findings) {
        if (finding.field && !finding.isWaived && finding.organisation.isValid()) {
            Group& group = groups[{finding.organisation, *finding.field}];
            group.severity = std::max(group.severity, finding.severity);
            if (!finding.installations.empty()) {
                group.rows.insert(finding.installations.front());
            }
        }
    }
    std::vector<Question> questions;
    for (const auto& [key, group] : groups) {
        questions.push_back(
            {key.first, key.second, group.severity, {group.rows.begin(), group.rows.end()}});
    }
    std::stable_sort(questions.begin(), questions.end(), [](const Question& a, const Question& b) {
        return std::tuple(b.severity, b.rows.size()) < std::tuple(a.severity, a.rows.size());
    });
    if (questions.size() > limit) {
        questions.resize(limit);
    }
    return questions;
}

std::vector<Completeness> completenessOf(const model::SystemIndex& index,
                                         const model::FieldCatalogue& fields) {
    std::vector<FieldKey> asked;
    for (const model::FieldDefinition& field : fields.systemFields) {
        if (field.level != model::FieldLevel::May) {
            asked.push_back(field.key);
        }
    }
    std::map<model::OrganisationId, Completeness> counts;
    for (const auto& [id, organisation] : index.inventory().all<model::Organisation>()) {
        if (organisation.inScope && !organisation.isTarget) {
            counts[id].organisation = id;
        }
    }
    for (const model::SystemView& system : index.systems()) {
        Completeness& count = counts[system.installation->responsible];
        count.organisation = system.installation->responsible;
        ++count.systems;
        count.fields += static_cast<int>(asked.size());
        count.filled += static_cast<int>(std::count_if(
            asked.begin(), asked.end(), [&](FieldKey key) { return isFilled(system, key); }));
    }
    std::vector<Completeness> result;
    for (auto& [id, count] : counts) {
        result.push_back(count);
    }
    return result;
}

} // namespace aallokko::rules
