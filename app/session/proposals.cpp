// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cluster is decided when all its pairs were judged alike; whoever joined since is undecided.
#include "app/session/proposals.h"

#include "app/session/session.h"
#include "core/match/verdicts.h"

#include <algorithm>
#include <array>
#include <set>

namespace aallokko::session {

namespace {

using match::ClusterKind;
using model::InstallationId;
using model::Verdict;
using model::VerdictKind;
using model::VerdictSubject;

constexpr std::array<std::string_view, 3> verdictNames{"same", "different", "later"};

std::optional<VerdictKind> commonVerdict(const match::Verdicts& verdicts, const Proposal& one) {
    std::optional<VerdictKind> common;
    const auto& members = one.cluster.members;
    for (std::size_t i = 0; i < members.size(); ++i) {
        for (std::size_t j = i + 1; j < members.size(); ++j) {
            const auto found = verdicts.between(members[i], members[j], one.subject);
            if (!found || (common && common != found)) {
                return std::nullopt;
            }
            common = found;
        }
    }
    return common;
}

bool holdsAll(const std::vector<InstallationId>& sorted, const std::vector<InstallationId>& some) {
    return std::includes(sorted.begin(), sorted.end(), some.begin(), some.end());
}

// Of the verdicts that touch this cluster the newest speaks.
void sign(const model::Inventory& inventory, Proposal& one) {
    for (const auto& [id, verdict] : inventory.all<Verdict>()) {
        std::vector<InstallationId> judged = verdict.members;
        std::sort(judged.begin(), judged.end());
        if (verdict.kind == one.verdict &&
            (holdsAll(judged, one.cluster.members) || holdsAll(one.cluster.members, judged))) {
            one.signature = verdict.signature;
        }
    }
}

ClusterKind kindOf(VerdictSubject subject) {
    for (const ClusterKind kind :
         {ClusterKind::SameInstallation, ClusterKind::SameProduct, ClusterKind::SameFunction}) {
        if (subjectOf(kind) == subject) {
            return kind;
        }
    }
    return ClusterKind::SameProduct;
}

// Members that are still there, in id order.
std::vector<InstallationId> membersOf(const model::SystemIndex& index, const Verdict& verdict) {
    std::vector<InstallationId> members;
    for (const InstallationId id : verdict.members) {
        if (index.find(id) != nullptr) {
            members.push_back(id);
        }
    }
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return members;
}

void addJudged(const model::SystemIndex& index, std::vector<Proposal>& proposals) {
    const std::size_t clusters = proposals.size();
    std::set<std::pair<VerdictSubject, std::vector<InstallationId>>> seen;
    const auto& all = index.inventory().all<Verdict>();
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const Verdict& verdict = it->second;
        auto members = membersOf(index, verdict);
        const bool isShown = std::any_of(
            proposals.begin(), proposals.begin() + static_cast<std::ptrdiff_t>(clusters),
            [&](const Proposal& one) {
                return one.subject == verdict.subject && holdsAll(one.cluster.members, members) &&
                       (verdict.kind == VerdictKind::Same || one.cluster.members == members);
            });
        if (members.size() < 2 || isShown || !seen.insert({verdict.subject, members}).second) {
            continue;
        }
        Proposal one;
        one.cluster.id = "verdict:" + std::to_string(verdict.id.value());
        one.cluster.kind = kindOf(verdict.subject);
        one.cluster.members = std::move(members);
        one.cluster.reasons = {"match.judged"};
        one.subject = verdict.subject;
        one.verdict = verdict.kind;
        one.signature = verdict.signature;
        proposals.push_back(std::move(one));
    }
}

} // namespace

VerdictSubject subjectOf(ClusterKind kind) {
    switch (kind) {
    case ClusterKind::SameInstallation:
        return VerdictSubject::Installation;
    case ClusterKind::SameProduct:
        return VerdictSubject::Product;
    case ClusterKind::SameFunction:
        break;
    }
    return VerdictSubject::Function;
}

std::string_view nameOf(VerdictKind kind) {
    return verdictNames[static_cast<std::size_t>(kind)];
}

std::optional<VerdictKind> findVerdict(std::string_view name) {
    const auto* const it = std::find(verdictNames.begin(), verdictNames.end(), name);
    return it == verdictNames.end()
               ? std::nullopt
               : std::optional(static_cast<VerdictKind>(it - verdictNames.begin()));
}

std::vector<Proposal> proposalsOf(const model::SystemIndex& index,
                                  const model::FunctionCatalogue& catalogue, double minScore) {
    const match::Verdicts verdicts(index.inventory());
    std::vector<Proposal> proposals;
    for (match::Cluster& cluster : match::proposeClusters(index, catalogue, minScore)) {
        Proposal one;
        one.subject = subjectOf(cluster.kind);
        one.cluster = std::move(cluster);
        std::sort(one.cluster.members.begin(), one.cluster.members.end());
        one.verdict = commonVerdict(verdicts, one);
        sign(index.inventory(), one);
        proposals.push_back(std::move(one));
    }
    addJudged(index, proposals);
    return proposals;
}

base::Result<Proposal> findProposal(const std::vector<Proposal>& proposals, const std::string& id) {
    const auto it = std::find_if(proposals.begin(), proposals.end(),
                                 [&](const Proposal& one) { return one.cluster.id == id; });
    if (it == proposals.end()) {
        return base::fail(base::ErrorKind::Usage, "cluster.unknown", {id});
    }
    return *it;
}

std::vector<edit::Edit> verdictEdits(const model::Inventory& inventory, const Judgement& judgement,
                                     const model::Signature& signature) {
    std::vector<std::vector<InstallationId>> groups;
    if (judgement.against.empty()) {
        groups.push_back(judgement.members);
    }
    for (const InstallationId member : judgement.members) {
        for (const InstallationId other : judgement.against) {
            groups.push_back({member, other});
        }
    }
    std::vector<edit::Edit> edits;
    std::int64_t next = inventory.nextId<Verdict>().value();
    for (auto& group : groups) {
        std::sort(group.begin(), group.end());
        for (const auto& [id, verdict] : inventory.all<Verdict>()) {
            std::vector<InstallationId> judged = verdict.members;
            std::sort(judged.begin(), judged.end());
            if (verdict.subject == judgement.subject && judged == group) {
                edits.push_back(edit::deleteRecord(verdict));
            }
        }
        // A new number: of several words on a pair the newest holds.
        edits.push_back(
            edit::createRecord(Verdict{model::VerdictId(next++), judgement.kind, std::move(group),
                                       signature, judgement.subject}));
    }
    return edits;
}

base::Result<void> decide(Session& session, const Judgement& judgement) {
    if (judgement.members.size() + judgement.against.size() < 2 || judgement.members.empty()) {
        return base::fail(base::ErrorKind::Usage, "cluster.too_few");
    }
    const model::SystemView* first = session.systems().find(judgement.members.front());
    edit::EditSet set;
    set.title = "edit.decide";
    set.titleArguments = {"@cluster.verdict." + std::string(nameOf(judgement.kind)),
                          first == nullptr ? std::string() : first->name(),
                          std::to_string(judgement.members.size() + judgement.against.size())};
    set.edits = verdictEdits(session.inventory(), judgement,
                             {session.userName(), session.now(), judgement.reason});
    return session.edit(std::move(set), judgement.reason, "edit");
}

} // namespace aallokko::session
