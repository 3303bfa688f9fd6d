// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coverage: Q15 an expected inventory that has not come, Q16 day-one functions without a system.
#include "core/rules/registry.h"
#include "core/rules/task_gaps.h"

namespace aallokko::rules {

void checkQ15(const RuleFacts& facts, Findings& out) {
    std::set<model::OrganisationId> answered;
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        answered.insert(system.installation->responsible);
    });
    for (const auto& [id, organisation] :
         facts.context.index.inventory().all<model::Organisation>()) {
        if (organisation.inScope && !organisation.isTarget && !answered.contains(id)) {
            Finding finding;
            finding.subject = "organisation:" + std::to_string(id.value());
            finding.arguments = {organisationName(&organisation)};
            finding.sources = {organisation.origin.source};
            finding.organisation = id;
            out.push_back(std::move(finding));
        }
    }
}

// Day-one duty is the region's (M2): a function that nobody serves is one finding. Residents have a
// right to equal services, so a municipality that only others' systems leave out is one finding
// too, with all its missing functions. A row that states no function counts by its category. When
// no row states either, the question is Q05 and this rule is silent.
void checkQ16(const RuleFacts& facts, Findings& out) {
    std::set<std::string> served;
    facts.eachSystem([&](const model::SystemView&, std::size_t position) {
        served.merge(facts.servedFunctions(position));
    });
    if (served.empty()) {
        return;
    }
    for (const model::Function& function : facts.context.functions.functions) {
        if (function.dayOne.starts_with("D1") && facts.transferOf(function) != "stays" &&
            !served.contains(function.id)) {
            Finding finding;
            finding.subject = "function:" + function.id;
            finding.arguments = {model::markedName(function.name)};
            out.push_back(std::move(finding));
        }
    }
    for (const TaskGap& gap : taskGaps(facts)) {
        const auto* organisation =
            facts.context.index.inventory().find<model::Organisation>(gap.organisation);
        Finding finding;
        finding.subject = "organisation:" + std::to_string(gap.organisation.value());
        finding.arguments = {organisationName(organisation), std::to_string(gap.functions.size()),
                             facts.functionNames(gap.functions)};
        finding.organisation = gap.organisation;
        finding.variant = "_organisation";
        out.push_back(std::move(finding));
    }
}

} // namespace aallokko::rules
