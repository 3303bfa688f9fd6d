// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copying and approving change nothing that a plan was made of. The edit counts the inventory's
// version up all the same, so the plans that were fresh are carried along to the new version in the
// same edit.
#include "app/session/scenarios.h"

#include "app/session/stored_plan.h"
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

base::Result<plan::PlanningProblem> problemFor(const Session& session,
                                               const model::StoredPlan& plan) {
    auto policy = session.policy();
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    return plan::makePlanningProblem(session.systems(), session.catalogues().functions, *policy,
                                     &plan);
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

int notInTime(const Session& session, const model::StoredPlan& plan) {
    std::set<model::InstallationId> staying;
    const int never = session.inventory().grid().stays();
    for (const model::PlannedItem& item : plan.items) {
        if (item.phase == "cut_over" && item.wave >= never) {
            staying.insert(item.installation);
        }
    }
    return static_cast<int>(staying.size());
}

std::vector<Deficit> deficitsOf(const Session& session, const Scenario& scenario,
                                const std::vector<rules::Finding>& findings,
                                const ApprovalRequest& request) {
    std::map<DeficitKey, int> counts;
    for (const rules::Finding& finding : findings) {
        if (finding.severity == model::Severity::Error) {
            ++counts[keyOf(session, finding, request)];
        }
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
    add("not_in_time", notInTime(session, *scenario.plan));
    const auto problem = problemFor(session, *scenario.plan);
    add("assumed_values", problem ? static_cast<int>(problem->assumed.size()) : 0);
    return deficits;
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

base::Result<PlanFit> fitOf(const Session& session, const Scenario& scenario) {
    const auto problem = problemFor(session, *scenario.plan);
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
    }
    return fit;
}

base::Result<std::vector<ScenarioInfo>> listScenarios(const Session& session) {
    std::vector<ScenarioInfo> list;
    for (const auto& [id, scenario] : session.inventory().all<Scenario>()) {
        ScenarioInfo info{&scenario, session.isStale(scenario), std::nullopt};
        if (scenario.plan && !scenario.plan->items.empty()) {
            auto fit = fitOf(session, scenario);
            if (!fit) {
                return tl::unexpected(fit.error());
            }
            info.fit = *fit;
        }
        list.push_back(std::move(info));
    }
    return list;
}

base::Result<const Scenario*> namedScenario(const Session& session, const std::string& name) {
    const Scenario* scenario = session.inventory().find<Scenario>(name);
    if (scenario == nullptr) {
        return base::fail(ErrorKind::Usage, "scenario.unknown",
                          {name, knownNames(session.inventory())});
    }
    return scenario;
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
    for (const auto& [id, scenario] : session.inventory().all<Scenario>()) {
        addChange(set, scenario, scenario, version);
    }
    return session.edit(std::move(set), {});
}

std::string digestOf(const model::StoredPlan& plan) {
    std::string text = plan.problemSha256 + "\n";
    for (const model::PlannedItem& item : plan.items) {
        text += item.itemId + " " + std::to_string(item.wave) + "\n";
    }
    return store::Sha256Digest().sha256Hex(text);
}

base::Result<Approval> approveScenario(Session& session, const ApprovalRequest& request) {
    const auto found = namedScenario(session, request.scenario);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!(*found)->plan || (*found)->plan->items.empty()) {
        return base::fail(ErrorKind::Usage, "scenario.no_plan", {request.scenario});
    }
    if (auto known = session.ensureProjectId(); !known) {
        return tl::unexpected(known.error());
    }
    const Scenario before = *session.inventory().find<Scenario>(request.scenario);
    const auto findings = session.check(request.scenario);
    if (!findings) {
        return tl::unexpected(findings.error());
    }
    auto fit = fitOf(session, before);
    if (!fit) {
        return tl::unexpected(fit.error());
    }
    Approval approval;
    approval.fit = *fit;
    approval.digest = digestOf(*before.plan);
    approval.deficits = deficitsOf(session, before, *findings, request);
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
