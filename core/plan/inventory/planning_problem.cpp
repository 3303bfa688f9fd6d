// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps in their order, and the result taken off the workbench.
#include "core/plan/inventory/planning_problem.h"

#include "core/plan/inventory/steps.h"

#include <algorithm>
#include <array>

namespace aallokko::plan {

namespace {

// What calendar dates are counted from.
DateFacts dateFactsOf(const SystemFacts& facts) {
    DateFacts dates;
    dates.vendor = facts.vendor;
    dates.vendorKey = facts.vendorKey;
    for (const UserShare& share : facts.userShares) {
        dates.organisations.push_back(share.organisation);
    }
    dates.services = facts.services;
    dates.sharePercent = facts.sharePercent;
    dates.noticeMonths = facts.contract.noticeMonths;
    dates.isNoticeStated = facts.contract.isNoticeStated;
    dates.contractEnd = facts.contract.endDay;
    dates.termMonths = 3 * facts.contract.termQuarters;
    dates.procurement = facts.procurement;
    dates.needsTender = facts.rule != nullptr &&
                        std::any_of(facts.rule->phases.begin(), facts.rule->phases.end(),
                                    [](const auto& phase) { return phase.procurementLag; });
    return dates;
}

SystemInfo infoOf(const Build& build, const SystemFacts& facts) {
    SystemInfo info;
    info.id = facts.view->id();
    info.name = facts.name;
    info.organisation = build.organisationName(facts.view->installation->responsible);
    info.category = facts.categoryId;
    info.disposition = facts.disposition;
    info.dutyWeight = facts.duty;
    info.annualCostCents = facts.annualCents;
    info.effortHundredths = facts.effortHundredths;
    info.reusedHundredths = facts.reusedHundredths;
    info.reusedInterfaces = static_cast<int>(facts.reused.size());
    info.users = facts.users;
    info.costConfidence = facts.costConfidence;
    info.effortConfidence = facts.effortConfidence;
    info.due = facts.due;
    info.items = facts.items;
    info.anchor = facts.anchor();
    info.ending = facts.ending();
    info.takeover = facts.takeover;
    info.dates = dateFactsOf(facts);
    return info;
}

std::vector<model::NamedPhase> phasesOf(const model::Inventory& inventory) {
    std::vector<model::NamedPhase> phases;
    for (const auto& [id, phase] : inventory.all<model::NamedPhase>()) {
        phases.push_back(phase);
    }
    std::stable_sort(phases.begin(), phases.end(),
                     [](const auto& a, const auto& b) { return a.start < b.start; });
    return phases;
}

std::vector<std::int64_t> coreCapacity(const Build& build) {
    for (std::size_t r = 0; r < build.resources.size(); ++r) {
        if (build.resources[r].family == ResourceFamily::CoreTeam) {
            std::vector<std::int64_t> days = build.draft.resources[r].capacity;
            for (std::int64_t& value : days) {
                value /= 100;
            }
            return days;
        }
    }
    return {};
}

void buildAll(Build& build) {
    decideScope(build);
    readFacts(build);
    resolveTargets(build);
    reuseIntegrations(build);
    expandPhases(build);
    addTakeovers(build);
    addTasks(build);
    addSolutions(build);
    addUnaryCosts(build);
    addLinks(build);
    addTargetCosts(build);
    setWindows(build);
    addOrdering(build);
    makeGroups(build);
    addChanges(build);
    keepPast(build);
    findConflicts(build);
    addResources(build);
    admitPast(build);
}

} // namespace

std::string_view nameOf(CostTerm term) {
    static constexpr std::array<std::string_view, costTermCount> names{
        "dual_running", "renewals", "termination", "lateness", "savings", "execution",
        "bridges",      "waiting",  "targets",     "staying",  "changes"};
    return names[static_cast<std::size_t>(term)];
}

std::string_view nameOf(ResourceFamily family) {
    static constexpr std::array<std::string_view, 10> names{
        "core_team", "organisation", "supplier",    "key_person", "national_slot",
        "training",  "steering",     "change_load", "freeze",     "forbidden"};
    return names[static_cast<std::size_t>(family)];
}

const SystemInfo* PlanningProblem::find(model::InstallationId id) const {
    const auto it = systemIndex.find(id);
    return it == systemIndex.end() ? nullptr : &systems[static_cast<std::size_t>(it->second)];
}

bool PlanningProblem::hasConflicts() const {
    return std::any_of(findings.begin(), findings.end(),
                       [](const ProblemFinding& finding) { return finding.isConflict; });
}

base::Result<PlanningProblem> makePlanningProblem(const model::SystemIndex& systems,
                                                  const model::FunctionCatalogue& catalogue,
                                                  const model::Policy& policy,
                                                  const model::StoredPlan* replanFrom) {
    Build build{systems, catalogue, policy, replanFrom, {}, 0,  0,  1,  {}, {},
                {},      {},        {},     {},         {}, {}, {}, {}, {}};
    if (auto done = setUpGrid(build); !done) {
        return tl::unexpected(done.error());
    }
    buildAll(build);
    std::vector<std::int64_t> core = coreCapacity(build);
    auto frozen = PlanProblem::freeze(std::move(build.draft));
    if (!frozen) {
        return tl::unexpected(frozen.error());
    }
    PlanningProblem result{std::move(*frozen),
                           build.grid,
                           build.legalStart,
                           build.firstOpen,
                           phasesOf(systems.inventory()),
                           std::move(build.items),
                           std::move(build.linkTerms),
                           std::move(build.resources),
                           {},
                           {},
                           std::move(build.excluded),
                           std::move(build.assumed),
                           std::move(build.findings),
                           std::move(core)};
    for (const SystemFacts& facts : build.facts) {
        result.systemIndex.emplace(facts.view->id(), static_cast<int>(result.systems.size()));
        result.systems.push_back(infoOf(build, facts));
    }
    return result;
}

} // namespace aallokko::plan
