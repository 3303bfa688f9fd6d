// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of a cluster, or of all systems of a function: the outcome, the target, what they
// do to work and cost, and the step that stores them as decisions of a person. The planner takes
// them from the systems' fields: the outcome drives the phases, the target's name joins the
// members in one target. Undecided systems stay an assumption.
#pragma once

#include "app/session/catalogues.h"
#include "core/edit/edit.h"
#include "core/match/consolidation.h"

#include <QStringList>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace aallokko::session {

class Session;

/// `outcome` is a code of the disposition list. `target` is the system that takes in the others;
/// `newTarget` names one that is still to be built or procured. The target itself continues as it
/// is. `except` is left untouched.
struct Consolidation {
    std::vector<model::InstallationId> members;
    std::vector<model::InstallationId> except = {};
    std::string outcome;
    model::InstallationId target = {};
    std::string newTarget = {};
    std::string reason = {};
};

/// Amounts of the planning problem, before or after, of the systems concerned: work in person-days,
/// cost of carrying it out, what the ending sources cost a year, and the set-up and yearly cost of
/// the targets they join. Not a plan: waves are chosen later.
struct ConsolidationAmounts {
    std::int64_t effortDays = 0;
    std::int64_t executionCents = 0;
    std::int64_t endingCentsAYear = 0;
    std::int64_t targetFixedCents = 0;
    std::int64_t targetCentsAYear = 0;
    /// Work already taken off, and interfaces, because another member of the target builds them.
    std::int64_t reusedHundredths = 0;
    int reusedInterfaces = 0;

    bool operator==(const ConsolidationAmounts&) const = default;
};

/// A date that the outcome needs (code of core/text) and for how many systems it is not known.
struct NeededDate {
    std::string code;
    int unknown = 0;
};

/// `questions`: codes with arguments, such as the procurement question; never empty when contracts
/// of several systems are joined. `integrations`: interfaces of the members to others, and how many
/// of them remain to be built once they share one target.
struct ConsolidationPreview {
    std::vector<edit::Edit> edits;
    int systems = 0;
    model::SourceEnd sourceEnds = model::SourceEnd::No;
    std::vector<NeededDate> dates;
    std::vector<match::TargetReason> questions;
    int integrationsBefore = 0;
    int integrationsAfter = 0;
    ConsolidationAmounts before;
    ConsolidationAmounts after;
};

/// What the preview needs, by value: safe to hand to another thread.
struct ConsolidationInput {
    model::Inventory inventory;
    std::shared_ptr<const Catalogues> catalogues;
    model::Policy policy;
    std::string user;
    std::string time;
};

/// Errors of the policy.
[[nodiscard]] base::Result<ConsolidationInput> consolidationInput(const Session& session);

/// The outcomes of the policy in the order of the catalogue's list of dispositions.
[[nodiscard]] std::vector<model::DispositionRule> outcomesOf(const Catalogues& catalogues,
                                                             const model::Policy& policy);

/// Pure; any thread. Errors Usage: "consolidate.unknown_outcome" {code}, "consolidate.no_target"
/// {code} (the outcome needs one), "consolidate.no_systems", "consolidate.target_excepted"; those
/// of the policy and the planning problem. Makes two planning problems: tenths of a second for a
/// region.
[[nodiscard]] base::Result<ConsolidationPreview>
previewConsolidation(const ConsolidationInput& input, const Consolidation& wanted);
/// The same in place.
[[nodiscard]] base::Result<ConsolidationPreview> previewConsolidation(const Session& session,
                                                                      const Consolidation& wanted);

/// Stores it as one undo step. Errors as before and of Session::edit.
[[nodiscard]] base::Result<ConsolidationPreview> consolidate(Session& session,
                                                             const Consolidation& wanted);

/// Candidates for the members' target, best first, at the legal start.
[[nodiscard]] std::vector<match::TargetCandidate>
targetCandidates(const Session& session, const std::vector<model::InstallationId>& members);

/// Systems that state the function (its id).
[[nodiscard]] std::vector<model::InstallationId> systemsOfFunction(const Session& session,
                                                                   const std::string& function);

/// The preview in sentences, in the language in use: for the command line and the desktop alike.
[[nodiscard]] QStringList consolidationLines(const ConsolidationPreview& preview, bool isDryRun);

} // namespace aallokko::session
