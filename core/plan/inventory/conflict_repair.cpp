// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names and prices of constraints.
#include "core/plan/inventory/conflict_repair.h"

#include "core/plan/explain_names.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace aallokko::plan {

namespace {

/// Contradictions taken apart one after the other: in large problems each takes seconds. Problems
/// of few items may take more, and so many tree nodes of the complete search to prove one.
constexpr int mostSteps = 12;
constexpr int mostStepsOfFew = 40;
constexpr ItemIndex fewItems = 64;
constexpr std::uint64_t exactVisits = 200'000;

// "Name: cut-over", with the part of a phase that is done in several: "Name: preparation 2/3".
std::string step(const PlanningProblem& problem, ItemIndex item) {
    const ItemInfo& info = problem.items[static_cast<std::size_t>(item)];
    const std::string part =
        info.slices > 1 ? " " + std::to_string(info.slice) + "/" + std::to_string(info.slices)
                        : std::string();
    return itemName(problem, item) + ": " + phaseArgument(problem, item) + part;
}

// The order of work of one system or solution is no decision.
bool isOwnOrder(const PlanningProblem& problem, const ConstraintRef& one) {
    const Precedence& row = problem.problem.precedences()[static_cast<std::size_t>(one.index)];
    const ItemInfo& before = problem.items[static_cast<std::size_t>(row.before)];
    const ItemInfo& after = problem.items[static_cast<std::size_t>(row.after)];
    return before.kind == after.kind && before.installation == after.installation &&
           before.title == after.title;
}

const WindowCause& causeOf(const PlanningProblem& problem, const ConstraintRef& one) {
    const ItemInfo& info = problem.items[static_cast<std::size_t>(one.index)];
    return one.kind == ConstraintKind::Earliest ? info.earliestCause : info.latestCause;
}

Reason reason(std::string code, std::vector<std::string> arguments) {
    return {"conflict", std::move(code), std::move(arguments), std::nullopt};
}

std::optional<Reason> why(const PlanningProblem& problem, const ConstraintRef& one) {
    if (one.kind != ConstraintKind::Earliest && one.kind != ConstraintKind::Latest) {
        return std::nullopt;
    }
    const WindowCause& cause = causeOf(problem, one);
    if (!cause.code.empty()) {
        return reason(cause.code, cause.arguments);
    }
    if (one.kind == ConstraintKind::Earliest) {
        return reason("plan.cause.first_open", {quarterArgument(problem, problem.firstOpen)});
    }
    return std::nullopt;
}

bool contains(std::string_view code, std::span<const std::string_view> list) {
    return std::find(list.begin(), list.end(), code) != list.end();
}

int rankOf(const PlanningProblem& problem, const ConstraintRef& one) {
    if (one.kind == ConstraintKind::Precedence) {
        return isOwnOrder(problem, one) ? 2 : 1;
    }
    if (one.kind != ConstraintKind::Earliest && one.kind != ConstraintKind::Latest) {
        return 0;
    }
    static constexpr std::array<std::string_view, 1> decided{"plan.cause.pin"};
    static constexpr std::array<std::string_view, 4> agreed{
        "plan.cause.due", "plan.cause.contract", "plan.cause.task", "plan.cause.day_one"};
    const std::string& code = causeOf(problem, one).code;
    if (contains(code, decided)) {
        return 0;
    }
    return contains(code, agreed) ? 1 : 2;
}

bool isPersonDays(ResourceFamily family) {
    return family == ResourceFamily::CoreTeam || family == ResourceFamily::Organisation ||
           family == ResourceFamily::KeyPerson;
}

} // namespace

ConflictReason conflictReason(const PlanningProblem& problem, const ConstraintRef& one) {
    const PlanProblem& frozen = problem.problem;
    const auto index = static_cast<std::size_t>(one.index);
    switch (one.kind) {
    case ConstraintKind::Earliest:
        return {reason("conflict.earliest", {step(problem, one.index),
                                             quarterArgument(problem, frozen.earliest(one.index))}),
                why(problem, one)};
    case ConstraintKind::Latest:
        return {reason("conflict.latest", {step(problem, one.index),
                                           quarterArgument(problem, frozen.latest(one.index))}),
                why(problem, one)};
    case ConstraintKind::Precedence: {
        const Precedence& row = frozen.precedences()[index];
        return {reason("conflict.precedence", {step(problem, row.before), step(problem, row.after),
                                               std::to_string(row.lag)}),
                std::nullopt};
    }
    case ConstraintKind::Group: {
        std::string names;
        for (const ItemIndex item : frozen.groups()[index]) {
            names += (names.empty() ? "" : "; ") + step(problem, item);
        }
        return {reason("conflict.group", {names}), std::nullopt};
    }
    case ConstraintKind::Resource:
        break;
    }
    const std::string& subject = problem.resources[index].subject;
    return {reason(subject.empty() ? "conflict.capacity_common" : "conflict.capacity",
                   {familyArgument(problem, one.index), quarterArgument(problem, one.wave),
                    amountArgument(
                        problem, one.index,
                        frozen.resources()[index].capacity[static_cast<std::size_t>(one.wave - 1)]),
                    subject}),
            std::nullopt};
}

Reason repairReason(const PlanningProblem& problem, const Relaxation& relaxation,
                    const RelaxationPrice& price) {
    const ConstraintRef& one = relaxation.constraint;
    const PlanProblem& frozen = problem.problem;
    const auto waves = static_cast<Wave>(relaxation.amount);
    Reason answer = reason("", {});
    switch (one.kind) {
    case ConstraintKind::Earliest:
        answer = reason("repair.earlier",
                        {step(problem, one.index),
                         quarterArgument(problem, frozen.earliest(one.index) - waves)});
        break;
    case ConstraintKind::Latest:
        answer =
            reason("repair.later", {step(problem, one.index),
                                    quarterArgument(problem, frozen.latest(one.index) + waves)});
        break;
    case ConstraintKind::Precedence: {
        const Precedence& row = frozen.precedences()[static_cast<std::size_t>(one.index)];
        answer = waves == 0
                     ? reason("repair.order", {step(problem, row.before), step(problem, row.after)})
                     : reason("repair.lag", {step(problem, row.before), step(problem, row.after),
                                             std::to_string(row.lag - waves)});
        break;
    }
    case ConstraintKind::Group:
        answer = reason("repair.group", conflictReason(problem, one).what.arguments);
        break;
    case ConstraintKind::Resource: {
        const std::string& subject = problem.resources[static_cast<std::size_t>(one.index)].subject;
        answer = reason(subject.empty() ? "repair.capacity_common" : "repair.capacity",
                        {familyArgument(problem, one.index), quarterArgument(problem, one.wave),
                         amountArgument(problem, one.index, relaxation.amount), subject});
        break;
    }
    }
    const bool isPin =
        (one.kind == ConstraintKind::Earliest || one.kind == ConstraintKind::Latest) &&
        causeOf(problem, one).code == "plan.cause.pin";
    if (isPin) {
        answer = reason("repair.unpin", {itemName(problem, one.index)});
    }
    answer.kind = "repair";
    answer.costCents = price.cost;
    return answer;
}

RelaxationPrice priceOf(const PlanningProblem& problem, const Relaxation& relaxation,
                        int dayRateEur) {
    const ConstraintRef& one = relaxation.constraint;
    RelaxationPrice price{rankOf(problem, one), std::nullopt};
    if (one.kind == ConstraintKind::Latest) {
        const PlanProblem& frozen = problem.problem;
        const Wave latest = frozen.latest(one.index);
        price.cost = std::max<std::int64_t>(
            0, frozen.cost(one.index, latest + static_cast<Wave>(relaxation.amount)) -
                   frozen.cost(one.index, latest));
    } else if (one.kind == ConstraintKind::Resource) {
        const ResourceInfo& info = problem.resources[static_cast<std::size_t>(one.index)];
        if (isPersonDays(info.family)) {
            price.cost = relaxation.amount * dayRateEur * 100 / std::max(1, info.scale);
        }
    }
    return price;
}

Repair repairOf(const PlanningProblem& problem, const std::vector<ConstraintRef>& conflict,
                int dayRateEur, const SearchClock& clock) {
    if (conflict.empty()) {
        return {};
    }
    const bool isSmall = problem.problem.itemCount() <= fewItems;
    return findRepair(
        problem.problem, conflict,
        [&problem, dayRateEur](const Relaxation& one) { return priceOf(problem, one, dayRateEur); },
        isSmall ? mostStepsOfFew : mostSteps, isSmall ? exactVisits : 0, clock);
}

} // namespace aallokko::plan
