// SPDX-License-Identifier: GPL-3.0-or-later
//
// Groups findings by organisation and field.
#include "core/rules/questions.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace aallokko::rules {

using model::FieldKey;

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

} // namespace aallokko::rules
