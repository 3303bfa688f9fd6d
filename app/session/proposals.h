// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people are asked about duplicates: the matcher's clusters together with what has been
// decided about them, and the step that stores a verdict. Shared by the verbs decide and
// consolidate and the page Duplicates; nothing is merged here.
#pragma once

#include "core/base/result.h"
#include "core/edit/edit.h"
#include "core/match/cluster.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::session {

class Session;

/// Least score of rows that are proposed as one installation, where nobody asks for another.
inline constexpr double standardMinScore = 0.88;

/// A cluster to judge. `verdict` is there when one verdict covers every pair of the members; a new
/// member opens the question again. `signature`: who decided, when and why.
struct Proposal {
    match::Cluster cluster;
    model::VerdictSubject subject = model::VerdictSubject::Product;
    std::optional<model::VerdictKind> verdict;
    model::Signature signature;

    bool operator==(const Proposal&) const = default;
};

/// All proposals in the matcher's order, then verdicts whose members the matcher no longer puts
/// together (judged different, or later), as "verdict:<id>". Pure: a job may run it on a copy of
/// the inventory. Cost of proposeClusters.
[[nodiscard]] std::vector<Proposal> proposalsOf(const model::SystemIndex& index,
                                                const model::FunctionCatalogue& catalogue,
                                                double minScore = standardMinScore);

/// The proposal with this id. Error Usage "cluster.unknown" {id}.
[[nodiscard]] base::Result<Proposal> findProposal(const std::vector<Proposal>& proposals,
                                                  const std::string& id);

/// What a verdict on a cluster of this kind is about.
[[nodiscard]] model::VerdictSubject subjectOf(match::ClusterKind kind);

/// "same", "different", "later" and back.
[[nodiscard]] std::string_view nameOf(model::VerdictKind kind);
[[nodiscard]] std::optional<model::VerdictKind> findVerdict(std::string_view name);

/// A verdict as it is given: on all of `members`, or, with `against`, on each of `members` with
/// each of `against` ("these two are not like the others").
struct Judgement {
    model::VerdictSubject subject = model::VerdictSubject::Product;
    model::VerdictKind kind = model::VerdictKind::Later;
    std::vector<model::InstallationId> members;
    std::vector<model::InstallationId> against;
    std::string reason;
};

/// The edits that store the judgement; an earlier verdict on just the same members and subject is
/// replaced, others stay and are overruled by the newer one.
[[nodiscard]] std::vector<edit::Edit> verdictEdits(const model::Inventory& inventory,
                                                   const Judgement& judgement,
                                                   const model::Signature& signature);

/// Stores it as one undo step. Error Usage "cluster.too_few" for fewer than two systems.
[[nodiscard]] base::Result<void> decide(Session& session, const Judgement& judgement);

} // namespace aallokko::session
