// SPDX-License-Identifier: GPL-3.0-or-later
//
// Look-ups in the rule settings; fifty rules, so linear search will do.
#include "core/model/rule_settings.h"

#include <algorithm>
#include <array>

namespace aallokko::model {

namespace {
constexpr std::array<std::string_view, 3> severityNames{"info", "warning", "error"};
}

bool RuleSetting::holdsOn(base::Date date) const {
    return (!validFrom || *validFrom <= date) && (!validTo || date <= *validTo);
}

bool RuleSetting::holdsIn(std::string_view reformModel) const {
    return reformModels.empty() ||
           std::find(reformModels.begin(), reformModels.end(), reformModel) != reformModels.end();
}

const RuleSetting* RuleSettings::find(std::string_view id) const {
    const auto it = std::find_if(rules.begin(), rules.end(),
                                 [id](const RuleSetting& rule) { return rule.id == id; });
    return it == rules.end() ? nullptr : &*it;
}

double RuleSettings::threshold(const std::string& name, double fallback) const {
    const auto it = thresholds.find(name);
    return it == thresholds.end() ? fallback : it->second;
}

std::string_view nameOf(Severity severity) {
    return severityNames[static_cast<std::size_t>(severity)];
}

std::optional<Severity> findSeverity(std::string_view name) {
    for (std::size_t i = 0; i < severityNames.size(); ++i) {
        if (severityNames[i] == name) {
            return static_cast<Severity>(i);
        }
    }
    return std::nullopt;
}

} // namespace aallokko::model
