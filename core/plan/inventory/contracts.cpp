// SPDX-License-Identifier: GPL-3.0-or-later
//
// Contracts as the costs see them: term, notice, whether it ends for good, and the class of the
// procurement that would replace it.
#include "core/plan/inventory/steps.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

using model::FieldKey;

void readNotice(Build& build, SystemFacts& facts) {
    const model::FieldValue& value = facts.view->field(FieldKey::NoticeMonths);
    const auto* months = std::get_if<std::int64_t>(&value.data);
    if (value.hasValue() && months != nullptr && *months >= 0 && *months <= 120) {
        facts.contract.noticeMonths = static_cast<int>(*months);
        facts.contract.isNoticeStated = true;
        return;
    }
    facts.contract.noticeMonths = facts.category == nullptr ? 6 : facts.category->noticeMonths;
    if (facts.sharePercent > 0) {
        build.assume(facts.view->id(), "notice_months", std::to_string(facts.contract.noticeMonths),
                     Confidence::Low, "category");
    }
}

// A contract that ran out before today runs on in fact: its terms are counted from its end, and
// the end is no hard date.
void readEnd(Build& build, SystemFacts& facts) {
    const model::FieldValue& end = facts.view->field(FieldKey::ContractEnd);
    const auto* day = std::get_if<base::Date>(&end.data);
    ContractFacts& contract = facts.contract;
    contract.openEnded = day == nullptr;
    if (day == nullptr) {
        if (!std::holds_alternative<model::OpenEnded>(end.data) && facts.sharePercent > 0 &&
            facts.rule->needs("contract_end")) {
            build.assume(facts.view->id(), "contract_end", "open_ended", Confidence::Low, "rule");
        }
        return;
    }
    const model::FieldValue& option = facts.view->field(FieldKey::OptionEnd);
    contract.end = build.grid.waveOf(*day);
    contract.endDay = *day;
    const bool cannotMove =
        facts.view->field(FieldKey::ContractTransferable).text() == "not_transferable";
    contract.fixedEnd =
        option.state == model::FieldState::No && cannotMove && contract.end >= build.firstOpen;
    if (const auto* until = std::get_if<base::Date>(&option.data); until != nullptr) {
        contract.end = std::max(contract.end, build.grid.waveOf(*until));
        contract.endDay = std::max(*day, *until);
    }
}

// The value of a procurement is taken as four years of cost.
std::string procurementClass(const model::WorkPolicy& work, std::int64_t annualCents) {
    const std::int64_t valueEur = annualCents / 100 * 4;
    if (valueEur < work.nationalThresholdEur) {
        return "small";
    }
    if (valueEur < work.euThresholdEur) {
        return "national";
    }
    return valueEur < work.negotiatedFromEur ? "eu_open" : "negotiated_large";
}

} // namespace

void readContracts(Build& build) {
    for (SystemFacts& facts : build.facts) {
        facts.contract.termQuarters = std::max(1, build.policy.costs.termQuarters);
        readNotice(build, facts);
        facts.contract.noticeQuarters = (facts.contract.noticeMonths + 2) / 3;
        readEnd(build, facts);
        facts.procurement = procurementClass(build.policy.work, facts.annualCents);
    }
}

} // namespace aallokko::plan
