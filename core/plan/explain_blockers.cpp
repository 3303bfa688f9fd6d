// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in the way of a move, in words: windows, orders, full rows and who fills them.
#include "core/plan/explain.h"
#include "core/plan/explain_names.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

bool isPinned(const PlanProblem& problem, ItemIndex item) {
    return problem.earliest(item) == problem.latest(item);
}

Reason windowReason(const PlanningProblem& problem, const Blocker& blocker) {
    const std::vector<std::string> arguments{itemName(problem, blocker.item),
                                             phaseArgument(problem, blocker.item),
                                             quarterArgument(problem, blocker.limit)};
    if (isPinned(problem.problem, blocker.item)) {
        return {"pin", "plan.reason.fixed", arguments, std::nullopt};
    }
    const bool early = blocker.kind == ConstraintKind::Earliest;
    return {"window", early ? "plan.reason.not_before" : "plan.reason.not_after", arguments,
            std::nullopt};
}

Reason orderReason(const PlanningProblem& problem, const Blocker& blocker) {
    if (problem.items[static_cast<std::size_t>(blocker.item)].installation.isValid() &&
        problem.items[static_cast<std::size_t>(blocker.item)].installation ==
            problem.items[static_cast<std::size_t>(blocker.other)].installation) {
        const std::string earlier = phaseArgument(problem, blocker.other);
        const std::string later = phaseArgument(problem, blocker.item);
        // Slices of one phase: "cut-over must come before cut-over" says nothing.
        const char* code = earlier == later ? "plan.reason.own_slices" : "plan.reason.own_order";
        return {
            "precedence", code, {itemName(problem, blocker.item), earlier, later}, std::nullopt};
    }
    const bool waits = blocker.otherWaits;
    const ItemIndex before = waits ? blocker.item : blocker.other;
    const ItemIndex after = waits ? blocker.other : blocker.item;
    std::vector<std::string> arguments{itemName(problem, after),
                                       phaseArgument(problem, after),
                                       itemName(problem, before),
                                       phaseArgument(problem, before),
                                       quarterArgument(problem, blocker.limit),
                                       std::to_string(blocker.lag)};
    // Without a lag both may share a quarter; "by at least 0 quarters" is no way to say so.
    const bool otherStays = !waits && blocker.limit > problem.problem.waves();
    const char* code =
        otherStays        ? "plan.reason.after_staying"
        : blocker.lag > 0 ? (waits ? "plan.reason.others_wait" : "plan.reason.waits_for")
                          : (waits ? "plan.reason.others_not_before" : "plan.reason.not_before_it");
    return {"precedence", code, std::move(arguments), std::nullopt};
}

Reason capacityReason(const PlanLoad& load, const MoveEvaluation& move, const Blocker& blocker) {
    const PlanningProblem& problem = load.problem();
    const ResourceInfo& info = problem.resources[static_cast<std::size_t>(blocker.resource)];
    if (info.family == ResourceFamily::Forbidden) {
        return {"window",
                "plan.reason.forbidden",
                {itemName(problem, blocker.item), info.subject,
                 quarterArgument(problem, blocker.limit)},
                std::nullopt};
    }
    // Largest users of the slot first; the system itself is no occupant.
    std::vector<std::pair<std::int64_t, std::string>> users;
    for (const ItemIndex item : load.occupants(blocker.resource, blocker.limit)) {
        const bool isMoved = std::any_of(move.moved.begin(), move.moved.end(),
                                         [item](const auto& pair) { return pair.first == item; });
        if (isMoved || item == blocker.item) {
            continue;
        }
        for (const ItemUse& use : problem.problem.usesOf(item)) {
            if (use.resource == blocker.resource) {
                users.emplace_back(-use.amount, itemName(problem, item));
            }
        }
    }
    std::sort(users.begin(), users.end());
    std::vector<std::string> names;
    for (const auto& [amount, name] : users) {
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(name);
        }
    }
    // A sentence for each family: units and verbs differ.
    const std::string code = names.empty() ? "plan.reason.too_small." : "plan.reason.full.";
    return {"capacity",
            code + std::string(nameOf(info.family)),
            {familyArgument(problem, blocker.resource), info.subject,
             quarterArgument(problem, blocker.limit),
             amountArgument(problem, blocker.resource, blocker.used),
             amountArgument(problem, blocker.resource, blocker.capacity), listArgument(names)},
            std::nullopt};
}

} // namespace

std::vector<Reason> reasonsOf(const PlanLoad& load, const MoveEvaluation& move) {
    std::vector<Reason> reasons;
    for (const Blocker& blocker : move.blockers) {
        Reason reason;
        switch (blocker.kind) {
        case ConstraintKind::Earliest:
        case ConstraintKind::Latest:
            reason = windowReason(load.problem(), blocker);
            break;
        case ConstraintKind::Precedence:
        case ConstraintKind::Group:
            reason = orderReason(load.problem(), blocker);
            break;
        case ConstraintKind::Resource:
            reason = capacityReason(load, move, blocker);
            break;
        }
        const bool repeated = std::any_of(reasons.begin(), reasons.end(), [&](const Reason& r) {
            return r.code == reason.code && r.arguments == reason.arguments;
        });
        if (!repeated) {
            reasons.push_back(std::move(reason));
        }
    }
    return reasons;
}

} // namespace aallokko::plan
