// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reading verbs of a session that join several parts: import review and quality check.
#include "app/session/session.h"

#include "core/rules/plan_view.h"

namespace aallokko::session {

base::Result<std::vector<rules::Finding>> Session::check(const std::string& scenario) const {
    auto policy = this->policy();
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    std::optional<rules::PlanView> view;
    const model::Scenario* planned = findScenario(scenario);
    if (planned != nullptr && planned->plan) {
        view = rules::planViewOf(m_inventory, *planned);
    }
    rules::RuleContext context{*m_systems,
                               m_catalogues->functions,
                               m_catalogues->rules,
                               *policy->asOf,
                               &*policy,
                               view ? &*view : nullptr,
                               {},
                               &m_catalogues->fields};
    return rules::checkRules(context);
}

} // namespace aallokko::session
