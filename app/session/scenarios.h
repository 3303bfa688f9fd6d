// SPDX-License-Identifier: GPL-3.0-or-later
//
// Named plans side by side: which there are and whether they still fit the inventory, copying one,
// and approving one with what is known to be missing (M15). Copies and approvals are edits: one
// undo step each, in the audit trail.
#pragma once

#include "app/session/session.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace aallokko::session {

/// What plans are judged against; references live as long as the call.
struct PlanBasis {
    const model::SystemIndex& systems;
    const Catalogues& catalogues;
    const model::Policy& policy;
};

/// How a stored plan stands to the present inventory and policy. `missing`: pieces of work without
/// a place in it, `superfluous`: places of work that there is no more, `broken`: constraints it
/// breaks (counted only when none is missing).
struct PlanFit {
    int missing = 0;
    int superfluous = 0;
    int broken = 0;

    [[nodiscard]] bool fits() const { return missing == 0 && superfluous == 0 && broken == 0; }
};

/// Its own past counts as done. Errors of policy and problem. `scenario.plan` is set.
[[nodiscard]] base::Result<PlanFit> fitOf(const Session& session, const model::Scenario& scenario);
/// The same of a snapshot; pure, any thread.
[[nodiscard]] base::Result<PlanFit> fitOf(const PlanBasis& basis, const model::Scenario& scenario);

/// The core team's fullest quarter, in person-days.
struct CorePeak {
    int wave = 0;
    std::int64_t used = 0;
    std::int64_t capacity = 0;
};

/// One scenario as listed; `fit` is nullopt without a plan, `peak` also when work has no
/// place.
struct ScenarioInfo {
    const model::Scenario* scenario = nullptr;
    bool isStale = false;
    std::optional<PlanFit> fit;
    std::optional<CorePeak> peak = {};
};

/// All scenarios in the order of their names. Pointers live until the next edit.
[[nodiscard]] base::Result<std::vector<ScenarioInfo>> listScenarios(const Session& session);
/// The same of a snapshot, whose inventory the pointers point into; pure, any thread.
[[nodiscard]] base::Result<std::vector<ScenarioInfo>> listScenarios(const PlanBasis& basis);

/// Error Usage "scenario.unknown" {name, known names}.
[[nodiscard]] base::Result<const model::Scenario*> namedScenario(const Session& session,
                                                                 const std::string& name);
[[nodiscard]] base::Result<const model::Scenario*> namedScenario(const model::Inventory& inventory,
                                                                 const std::string& name);
/// The approved scenario or nullptr; there is at most one.
[[nodiscard]] const model::Scenario* approvedScenario(const model::Inventory& inventory);

/// Copies plan and name. The copy is not approved. Errors: Usage "scenario.unknown",
/// "scenario.exists" {name}, "scenario.bad_name".
[[nodiscard]] base::Result<void> copyScenario(Session& session, const std::string& from,
                                              const std::string& to);

/// Gives a plan another name for people; its id, by which commands call it, stays. Errors: Usage
/// "scenario.unknown", "scenario.exists" {name} (another plan has it), "scenario.bad_name".
[[nodiscard]] base::Result<void> renameScenario(Session& session, const std::string& scenario,
                                                const std::string& name);

/// Who approves and where; all optional. `reasons` by rule say why its deficits are accepted, over
/// `reason`.
struct ApprovalRequest {
    std::string scenario;
    std::string body;
    std::string section;
    std::string reason;
    std::map<std::string, std::string> reasons = {};
};

/// One accepted deficit: a rule that finds errors in so many places of an organisation (its code,
/// "" = none), or "not_in_time" or "assumed_values" with a count. `person` accepts it with
/// `reason`: who approves, or who has accepted the findings before.
struct Deficit {
    std::string rule;
    std::string organisation;
    int count = 0;
    std::string person = {};
    std::string reason = {};
};

/// What an approval would accept, before anybody has said why.
struct ApprovalReview {
    std::string scenario;
    PlanFit fit;
    std::vector<rules::Finding> errors;
    int notInTime = 0;
    int assumed = 0;
};

/// Pure, any thread. Errors: Usage "scenario.no_plan" {name}; those of the problem.
[[nodiscard]] base::Result<ApprovalReview> reviewApproval(const PlanBasis& basis,
                                                          const model::Scenario& scenario);

/// What is accepted with the reasons of the request; cheap.
[[nodiscard]] std::vector<Deficit> deficitsOf(const Session& session, const ApprovalReview& review,
                                              const ApprovalRequest& request);

struct Approval {
    model::Decision decision;
    std::string digest; ///< of the plan: SHA-256 of its places and its problem
    std::vector<Deficit> deficits;
    std::string replaced; ///< the scenario approved until now, "" = none
    PlanFit fit;
};

/// Approves a plan: the one approved until now is not any more, what is missing is stored with it,
/// and a decision says who approved which plan and when. Plans that are fresh stay so. Errors:
/// Usage "scenario.unknown", "scenario.no_plan" {name}; those of policy and problem.
[[nodiscard]] base::Result<Approval> approveScenario(Session& session,
                                                     const ApprovalRequest& request);

/// The same with a review of the present inventory.
[[nodiscard]] base::Result<Approval> approveScenario(Session& session, const ApprovalReview& review,
                                                     const ApprovalRequest& request);

/// Adds to `set`, which changes nothing that a plan is made of, what carries plans of the present
/// version along to the next.
void carryFreshPlans(edit::EditSet& set, const model::Inventory& inventory);

/// SHA-256 of the places of a plan and of the problem it solves: 64 hexadecimal digits.
[[nodiscard]] std::string digestOf(const model::StoredPlan& plan);

} // namespace aallokko::session
