// SPDX-License-Identifier: GPL-3.0-or-later
//
// Due dates follow the named phases: what a phase is about should be moved by its end.
#include "core/model/policy.h"

namespace aallokko::model {

namespace {

DueRule domainsBy(std::vector<std::string> domains, std::string phase) {
    DueRule rule;
    rule.domains = std::move(domains);
    rule.phase = std::move(phase);
    return rule;
}

} // namespace

std::vector<DueRule> defaultDueRules() {
    DueRule archive;
    archive.categories = {"archive"};
    archive.phase = "W6";
    return {archive, domainsBy({"ADMIN", "ICT"}, "W2"), domainsBy({"SOCIAL"}, "W3"),
            domainsBy({"HEALTH"}, "W4"),
            domainsBy({"RESCUE", "ENVH", "GROWTH", "TECH", "EDU", "CULT"}, "W5")};
}

} // namespace aallokko::model
