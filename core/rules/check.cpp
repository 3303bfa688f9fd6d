// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the enabled checks in the order of the settings and marks what is waived.
#include "core/rules/check.h"

#include "core/rules/registry.h"
#include "core/rules/waivers.h"

#include <algorithm>

namespace aallokko::rules {

namespace {

const RuleCheck* findCheck(const std::string& id) {
    const auto checks = allChecks();
    const auto it = std::find_if(checks.begin(), checks.end(),
                                 [&id](const RuleCheck& check) { return check.id == id; });
    return it == checks.end() ? nullptr : &*it;
}

} // namespace

std::vector<Finding> checkRules(const RuleContext& context) {
    const RuleFacts facts(context);
    // Legal rules bind at the transfer: the later of the day of checking and the legal start.
    const base::Date transfer = std::max(context.asOf, facts.goLive.value_or(context.asOf));
    const Waivers waivers(context.index.inventory(), context.asOf);
    std::vector<Finding> all;
    for (const model::RuleSetting& rule : context.settings.rules) {
        const RuleCheck* check = findCheck(rule.id);
        if (check == nullptr || !rule.isEnabled || !rule.holdsIn(facts.reformModel) ||
            rule.severity < context.leastSeverity ||
            !(check->hasOwnDates || rule.holdsOn(transfer)) ||
            (check->needsPlan && context.plan == nullptr)) {
            continue;
        }
        const std::size_t first = all.size();
        check->check(facts, all);
        for (std::size_t i = first; i < all.size(); ++i) {
            all[i].rule = rule.id;
            all[i].severity = rule.severity;
            all[i].scope = rule.scope;
            std::erase_if(all[i].sources,
                          [](const base::SourceRef& source) { return source.file.empty(); });
            waivers.apply(all[i]);
        }
    }
    return all;
}

} // namespace aallokko::rules
