// SPDX-License-Identifier: GPL-3.0-or-later
//
// Contracts and decisions under a plan: Q43 notice, Q45 disposition against the task, Q46 transfer
// of the contract.
#include "core/rules/registry.h"

#include <algorithm>
#include <cmath>

namespace aallokko::rules {

using model::FieldKey;

namespace {

bool isDecided(const model::SystemView& system) {
    return system.field(FieldKey::Disposition).hasValue() &&
           !hasCode(system, FieldKey::Disposition, {"undecided"});
}

} // namespace

// The last day of notice is the end of the contract less the notice period; an open-ended
// contract must be ended by the consolidation. Passed and nothing decided: the notice period is
// paid twice. A contract that has already ended is Q22's.
void checkQ43(const RuleFacts& facts, Findings& out) {
    const PlanView* plan = facts.context.plan;
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        const auto notice = integerOf(system, FieldKey::NoticeMonths);
        auto end = dateOf(system, FieldKey::ContractEnd);
        const model::FieldValue& contractEnd = system.field(FieldKey::ContractEnd);
        if (contractEnd.hasValue() && std::holds_alternative<model::OpenEnded>(contractEnd.data)) {
            end = plan == nullptr ? std::nullopt : plan->consolidationDay(system.id());
        }
        if (!notice || !end || *notice < 0 || *notice > 120 || isDecided(system)) {
            return;
        }
        const base::Date last = base::addMonths(*end, -static_cast<int>(*notice));
        if (last < facts.context.asOf && facts.context.asOf <= *end) {
            out.push_back(systemFinding(system, FieldKey::ContractEnd,
                                        {model::markedDate(last), std::to_string(*notice)}));
            addSource(out.back(), system.sourceOf(FieldKey::NoticeMonths));
        }
    });
}

// A row with several functions contradicts only when all of them say the same. Closing a
// system whose task stays is the municipality's own matter.
void checkQ45(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t position) {
        const std::set<std::string>& ids = facts.functions[position];
        const auto allAre = [&](const std::string& kind) {
            return !ids.empty() && std::all_of(ids.begin(), ids.end(), [&](const auto& id) {
                const model::Function* function = facts.context.functions.findFunction(id);
                return function != nullptr && facts.transferOf(*function) == kind;
            });
        };
        const bool staysBehind = hasCode(system, FieldKey::Disposition, {"stay"}) && allAre("full");
        const bool movesAlone = hasCode(system, FieldKey::Disposition,
                                        {"transfer_as_is", "merge", "migrate", "replace_new",
                                         "replace_national", "split"}) &&
                                allAre("stays");
        if (staysBehind || movesAlone) {
            out.push_back(systemFinding(
                system, FieldKey::Disposition,
                {facts.codeName(FieldKey::Disposition, system.field(FieldKey::Disposition).text()),
                 facts.functionNames({ids.begin(), ids.end()})}));
            addSource(out.back(), system.sourceOf(FieldKey::Functions));
        }
    });
}

// Twelve months from the day of checking ("transfer_notice_months").
void checkQ46(const RuleFacts& facts, Findings& out) {
    const int months = static_cast<int>(
        std::lround(facts.context.settings.threshold("transfer_notice_months", 12)));
    const base::Date horizon = base::addMonths(facts.context.asOf, months);
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        const PlannedSystem* planned = facts.context.plan->find(system.id());
        const bool isOpen =
            hasCode(system, FieldKey::ContractTransferable, {"split", "consent", "unknown"}) ||
            system.field(FieldKey::ContractTransferable).state == model::FieldState::Unknown;
        if (planned == nullptr || !isOpen) {
            return;
        }
        const auto isNear = [&](const std::optional<int>& wave) {
            return wave && facts.context.asOf <= facts.context.plan->lastDayOf(*wave) &&
                   facts.context.plan->firstDayOf(*wave) <= horizon;
        };
        const auto wave = isNear(planned->takeover)        ? planned->takeover
                          : isNear(planned->consolidation) ? planned->consolidation
                                                           : std::nullopt;
        if (wave) {
            out.push_back(
                systemFinding(system, FieldKey::ContractTransferable,
                              {base::toString(facts.context.plan->grid.quarterOfWave(*wave))}));
        }
    });
}

} // namespace aallokko::rules
