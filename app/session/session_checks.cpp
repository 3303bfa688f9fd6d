// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reading verbs of a session that join several parts: quality check.
#include "app/session/quality_check.h"
#include "app/session/session.h"

namespace aallokko::session {

rules::RuleContext Session::ruleContext(const model::Policy& policy) const {
    return {
        *m_systems, m_catalogues->functions, m_catalogues->rules, *policy.asOf, &policy, nullptr,
        {},         &m_catalogues->fields};
}

base::Result<std::vector<rules::Finding>> Session::check(const std::string& scenario,
                                                         model::Severity least) const {
    const auto policy = this->policy();
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    return findingsOf(*m_systems, *m_catalogues, *policy, findScenario(scenario), least);
}

} // namespace aallokko::session
