// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copying and approving change nothing that a plan was made of. The edit counts the inventory's
// version up all the same, so the plans that were fresh are carried along to the new version in the
// same edit.
#include "app/session/scenarios.h"

#include "app/session/quality_check.h"
#include "app/session/stored_plan.h"
#include "core/plan/explain_change.h"
#include "core/plan/verify.h"
#include "core/store/sha256_digest.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace aallokko::session {

namespace {

using base::ErrorKind;
using model::Scenario;

constexpr std::size_t longestName = 100;

std::string knownNames(const model::Inventory& inventory) {
    std::string names;
    for (const auto& [id, scenario] : inventory.all<Scenario>()) {
        names += (names.empty() ? "" : ", ") + id;
    }
    return names.empty() ? "-" : names;
}

base::Result<plan::PlanningProblem> problemFor(const PlanBasis& basis,
                                               const model::StoredPlan& plan) {
    return plan::makePlanningProblem(basis.systems, basis.catalogues.functions, basis.policy,
                                     &plan);
}

bool hasPlan(const Scenario& scenario) {
    return scenario.plan && !scenario.plan->items.empty();
}

// Adds the change of one scenario, or of one that only goes along to the next version.
void addChange(edit::EditSet& set, const Scenario& before, Scenario after, std::int64_t version) {
    if (after.plan && after.plan->inventoryVersion == version) {
        after.plan->inventoryVersion = version + 1;
    }
    if (before != after) {
        set.edits.push_back(edit::replaceRecord(before, std::move(after)));
    }
}

// Accepted findings are deficits too, in the name of who accepted them.
using DeficitKey = std::tuple<std::string, std::string, std::string, std::string>;

DeficitKey keyOf(const Session& session, const rules::Finding& finding,
                 const ApprovalRequest& request) {
    const model::Inventory& inventory = session.inventory();
    const auto* organisation = inventory.find<model::Organisation>(finding.organisation);
    const auto* waiver =
        finding.isWaived ? inventory.find<model::Waiver>(*finding.waiver) : nullptr;
    const auto own = request.reasons.find(finding.rule);
    return {finding.rule, organisation == nullptr ? "" : organisation->code,
            waiver != nullptr ? waiver->signature.user : session.userName(),
            waiver != nullptr              ? waiver->signature.reason
            : own != request.reasons.end() ? own->second
                                           : request.reason};
}

int notInTime(const model::Inventory& inventory, const model::StoredPlan& plan) {
    std::set<model::InstallationId> staying;
    const int never = inventory.grid().stays();
    for (const model::PlannedItem& item : plan.items) {
        if (item.phase == "cut_over" && item.wave >= never) {
            staying.insert(item.installation);
        }
    }
    return static_cast<int>(staying.size());
}

std::string withoutBars(std::string text) {
    std::replace(text.begin(), text.end(), '|', '/');
    return text;
}

// "rule|organisation|count|person|reason": each says who takes it with the plan, and why.
std::string textOf(const Deficit& deficit) {
    return deficit.rule + "|" + deficit.organisation + "|" + std::to_string(deficit.count) + "|" +
           withoutBars(deficit.person) + "|" + withoutBars(deficit.reason);
}

std::optional<base::Date> dayOf(const std::string& time) {
    return base::findIsoDate(time.substr(0, 10));
}

} // namespace

namespace {

std::optional<CorePeak> peakOf(const plan::PlanningProblem& problem, const plan::WavePlan& waves) {
    for (const plan::PeakLoad& peak : plan::peakLoads(plan::PlanLoad(problem, waves))) {
        if (peak.family == plan::ResourceFamily::CoreTeam) {
            return CorePeak{peak.wave, peak.used / peak.scale, peak.capacity / peak.scale};
        }
    }
    return std::nullopt;
}

base::Result<PlanFit> judge(const PlanBasis& basis, const Scenario& scenario,
                            std::optional<CorePeak>* peak) {
    const auto problem = problemFor(basis, *scenario.plan);
    if (!problem) {
        return tl::unexpected(problem.error());
    }
    std::set<std::string> planned;
    for (const model::PlannedItem& item : scenario.plan->items) {
        planned.insert(item.itemId);
    }
    PlanFit fit;
    for (const plan::ItemDraft& item : problem->problem.draft().items) {
        fit.missing += planned.erase(item.id) > 0 ? 0 : 1;
    }
    fit.superfluous = static_cast<int>(planned.size());
    if (const auto waves = wavesOf(*problem, *scenario.plan)) {
        fit.broken =
            static_cast<int>(plan::verify(problem->problem, waves->waves()).violations.size());
        if (peak != nullptr) {
            *peak = peakOf(*problem, *waves);
        }
    }
    return fit;
}

} // namespace

base::Result<PlanFit> fitOf(const PlanBasis& basis, const Scenario& scenario) {
    return judge(basis, scenario, nullptr);
}

base::Result<PlanFit> fitOf(const Session& session, const Scenario& scenario) {
    const auto policy = session.policy();
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    return fitOf({session.systems(), session.catalogues(), *policy}, scenario);
}

base::Result<std::vector<ScenarioInfo>> listScenarios(const PlanBasis& basis) {
    std::vector<ScenarioInfo> list;
    const model::Inventory& inventory = basis.systems.inventory();
    for (const auto& [id, scenario] : inventory.all<Scenario>()) {
        const bool isStale = scenario.plan && scenario.plan->inventoryVersion != inventory.version;
        ScenarioInfo info{&scenario, isStale, std::nullopt};
        if (hasPlan(scenario)) {
            auto fit = judge(basis, scenario, &info.peak);
            if (!fit) {
                return tl::unexpected(fit.error());
            }
            info.fit = *fit;
        }
        list.push_back(std::move(info));
    }
    return list;
}

base::Result<std::vector<ScenarioInfo>> listScenarios(const Session& session) {
    const auto policy = session.policy();
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    return listScenarios({session.systems(), session.catalogues(), *policy});
}

base::Result<const Scenario*> namedScenario(const model::Inventory& inventory,
                                            const std::string& name) {
    const Scenario* scenario = inventory.find<Scenario>(name);
    if (scenario == nullptr) {
        return base::fail(ErrorKind::Usage, "scenario.unknown", {name, knownNames(inventory)});
    }
    return scenario;
}

base::Result<const Scenario*> namedScenario(const Session& session, const std::string& name) {
    return namedScenario(session.inventory(), name);
}

const Scenario* approvedScenario(const model::Inventory& inventory) {
    for (const auto& [id, scenario] : inventory.all<Scenario>()) {
        if (scenario.isApproved) {
            return &scenario;
        }
    }
    return nullptr;
}

base::Result<void> copyScenario(Session& session, const std::string& from, const std::string& to) {
    const auto source = namedScenario(session, from);
    if (!source) {
        return tl::unexpected(source.error());
    }
    if (to.empty() || to.size() > longestName) {
        return base::fail(ErrorKind::Usage, "scenario.bad_name", {to});
    }
    if (session.inventory().find<Scenario>(to) != nullptr) {
        return base::fail(ErrorKind::Usage, "scenario.exists", {to});
    }
    if (auto known = session.ensureProjectId(); !known) {
        return known;
    }
    // The pointer may be old: giving an id is an edit.
    const Scenario original = *session.inventory().find<Scenario>(from);
    const std::int64_t version = session.inventory().version;
    Scenario copy = original;
    copy.id = copy.name = to;
    copy.isApproved = false;
    copy.acceptedDeficits.clear();
    if (copy.plan && copy.plan->inventoryVersion == version) {
        copy.plan->inventoryVersion = version + 1;
    }
    edit::EditSet set{"edit.scenario_copy", {from, to}, {edit::createRecord(std::move(copy))}};
    carryFreshPlans(set, session.inventory());
    return session.edit(std::move(set), {});
}

void carryFreshPlans(edit::EditSet& set, const model::Inventory& inventory) {
    for (const auto& [id, scenario] : inventory.all<Scenario>()) {
        addChange(set, scenario, scenario, inventory.version);
    }
}

std::string digestOf(const model::StoredPlan& plan) {
    std::string text = plan.problemSha256 + "\n";
    for (const model::PlannedItem& item : plan.items) {
        text += item.itemId + " " + std::to_string(item.wave) + "\n";
    }
    return store::Sha256Digest().sha256Hex(text);
}

base::Result<void> renameScenario(Session& session, const std::string& scenario,
                                  const std::string& name) {
    const auto source = namedScenario(session, scenario);
    if (!source) {
        return tl::unexpected(source.error());
    }
    if (name.empty() || name.size() > longestName) {
        return base::fail(ErrorKind::Usage, "scenario.bad_name", {name});
    }
    for (const auto& [id, other] : session.inventory().all<Scenario>()) {
        if (id != scenario && (id == name || other.name == name)) {
            return base::fail(ErrorKind::Usage, "scenario.exists", {name});
        }
    }
    if (auto known = session.ensureProjectId(); !known) {
        return known;
    }
    const std::int64_t version = session.inventory().version;
    edit::EditSet set{"edit.scenario_rename", {(*source)->name, name}, {}};
    for (const auto& [id, one] : session.inventory().all<Scenario>()) {
        Scenario after = one;
        after.name = id == scenario ? name : one.name;
        addChange(set, one, std::move(after), version);
    }
    return session.edit(std::move(set), {});
}

base::Result<ApprovalReview> reviewApproval(const PlanBasis& basis, const Scenario& scenario) {
    if (!hasPlan(scenario)) {
        return base::fail(ErrorKind::Usage, "scenario.no_plan", {scenario.id});
    }
    ApprovalReview review;
    review.scenario = scenario.id;
    auto fit = fitOf(basis, scenario);
    if (!fit) {
        return tl::unexpected(fit.error());
    }
    review.fit = *fit;
    for (rules::Finding& finding : findingsOf(basis.systems, basis.catalogues, basis.policy,
                                              &scenario, model::Severity::Info)) {
        if (finding.severity == model::Severity::Error) {
            review.errors.push_back(std::move(finding));
        }
    }
    review.notInTime = notInTime(basis.systems.inventory(), *scenario.plan);
    const auto problem = problemFor(basis, *scenario.plan);
    review.assumed = problem ? static_cast<int>(problem->assumed.size()) : 0;
    return review;
}

std::vector<Deficit> deficitsOf(const Session& session, const ApprovalReview& review,
                                const ApprovalRequest& request) {
    std::map<DeficitKey, int> counts;
    for (const rules::Finding& finding : review.errors) {
        ++counts[keyOf(session, finding, request)];
    }
    std::vector<Deficit> deficits;
    for (const auto& [key, count] : counts) {
        const auto& [rule, organisation, person, reason] = key;
        deficits.push_back({rule, organisation, count, person, reason});
    }
    const auto add = [&](const char* kind, int count) {
        const auto own = request.reasons.find(kind);
        if (count > 0) {
            deficits.push_back({kind, "", count, session.userName(),
                                own == request.reasons.end() ? request.reason : own->second});
        }
    };
    add("not_in_time", review.notInTime);
    add("assumed_values", review.assumed);
    return deficits;
}

base::Result<Approval> approveScenario(Session& session, const ApprovalRequest& request) {
    const auto found = namedScenario(session, request.scenario);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const auto policy = session.policy();
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    const auto review = reviewApproval({session.systems(), session.catalogues(), *policy}, **found);
    if (!review) {
        return tl::unexpected(review.error());
    }
    return approveScenario(session, *review, request);
}

base::Result<Approval> approveScenario(Session& session, const ApprovalReview& review,
                                       const ApprovalRequest& request) {
    if (auto known = session.ensureProjectId(); !known) {
        return tl::unexpected(known.error());
    }
    const auto found = namedScenario(session, request.scenario);
    if (!found) {
        return tl::unexpected(found.error());
    }
    Approval approval;
    approval.fit = review.fit;
    approval.digest = digestOf(*(*found)->plan);
    approval.deficits = deficitsOf(session, review, request);
    const std::string now = session.now();
    approval.decision = {session.inventory().nextId<model::Decision>(),
                         request.body,
                         dayOf(now),
                         request.section,
                         request.scenario,
                         {session.userName(), now,
                          request.reason + (request.reason.empty() ? "" : " ") + "[plan sha256 " +
                              approval.digest + "]"}};
    const std::int64_t version = session.inventory().version;
    edit::EditSet set{"edit.scenario_approve", {request.scenario}, {}};
    for (const auto& [id, scenario] : session.inventory().all<Scenario>()) {
        Scenario after = scenario;
        after.isApproved = id == request.scenario;
        if (scenario.isApproved && !after.isApproved) {
            approval.replaced = id;
        }
        if (after.isApproved) {
            after.acceptedDeficits.clear();
            for (const Deficit& deficit : approval.deficits) {
                after.acceptedDeficits.push_back(textOf(deficit));
            }
        }
        addChange(set, scenario, std::move(after), version);
    }
    set.edits.push_back(edit::createRecord(approval.decision));
    if (auto done = session.edit(std::move(set), request.reason); !done) {
        return tl::unexpected(done.error());
    }
    return approval;
}

} // namespace aallokko::session
