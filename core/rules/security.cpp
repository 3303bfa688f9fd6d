// SPDX-License-Identifier: GPL-3.0-or-later
//
// Security, privacy and compliance: Q27, Q28, Q31 to Q36.
#include "core/rules/registry.h"

#include <algorithm>
#include <array>

namespace aallokko::rules {

using model::FieldKey;

namespace {

bool isClientData(const model::SystemView& system) {
    return hasCode(system, FieldKey::PersonalData, {"client", "patient"});
}

// "No personal data", as the code or as a plain "none".
bool saysNoPersonalData(const model::SystemView& system) {
    return system.field(FieldKey::PersonalData).state == model::FieldState::No ||
           hasCode(system, FieldKey::PersonalData, {"none"});
}

// A health or social case system: it serves a function of those domains, and its category, where
// stated, is one that holds client or patient data.
bool isCareSystem(const RuleFacts& facts, std::size_t position) {
    const model::SystemCategory* category = facts.categories[position];
    if (category != nullptr && category->personalData != "client" &&
        category->personalData != "patient") {
        return false;
    }
    const std::set<std::string> served = facts.servedFunctions(position);
    return std::any_of(served.begin(), served.end(), [&facts](const std::string& id) {
        const model::Function* function = facts.context.functions.findFunction(id);
        return function != nullptr &&
               (function->domain == "HEALTH" || function->domain == "SOCIAL");
    });
}

} // namespace

void checkQ27(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        const bool isOpen = hasCode(system, FieldKey::Publicity, {"public"}) ||
                            system.field(FieldKey::Publicity).state == model::FieldState::No;
        if (isOpen && isClientData(system)) {
            out.push_back(systemFinding(system, FieldKey::Publicity));
            addSource(out.back(), system.sourceOf(FieldKey::PersonalData));
        }
    });
}

void checkQ28(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t position) {
        if (saysNoPersonalData(system) && isCareSystem(facts, position)) {
            out.push_back(systemFinding(system, FieldKey::PersonalData));
            addSource(out.back(), system.sourceOf(FieldKey::Functions));
        }
    });
}

// "No record": nobody answered, or the answer is no or not known.
void checkQ31(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        if (hasCode(system, FieldKey::PersonalData,
                    {"special", "client", "patient", "protected"}) &&
            !isSettled(system, FieldKey::GdprRecord)) {
            out.push_back(systemFinding(system, FieldKey::GdprRecord));
            addSource(out.back(), system.sourceOf(FieldKey::PersonalData));
            out.back().field = FieldKey::GdprRecord;
        }
    });
}

void checkQ32(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        if (hasCode(system, FieldKey::Authentication, {"shared"}) && isClientData(system)) {
            out.push_back(systemFinding(system, FieldKey::Authentication));
            addSource(out.back(), system.sourceOf(FieldKey::PersonalData));
        }
    });
}

void checkQ33(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        if (criticalityOf(system) >= 3 && !isSettled(system, FieldKey::RecoveryPlan)) {
            out.push_back(systemFinding(system, FieldKey::RecoveryPlan));
            addSource(out.back(), system.sourceOf(FieldKey::Criticality));
            out.back().field = FieldKey::RecoveryPlan;
        }
    });
}

// The transfer is the planned consolidation, else the planned takeover, else the legal start. The
// rule's own validity says from when the register of certified systems binds; each system is
// measured by its own transfer.
void checkQ34(const RuleFacts& facts, Findings& out) {
    static constexpr std::array<std::string_view, 4> bound{"ehr_phc", "ehr_spec", "sw_case",
                                                           "dental"};
    const model::RuleSetting* rule = facts.context.settings.find("Q34");
    const base::Date since =
        rule != nullptr && rule->validFrom ? *rule->validFrom : base::makeDate(2021, 11, 1);
    facts.eachSystem([&](const model::SystemView& system, std::size_t position) {
        const model::SystemCategory* category = facts.categories[position];
        if (category == nullptr || !isEmpty(system, FieldKey::CertificationClass) ||
            std::find(bound.begin(), bound.end(), category->id) == bound.end()) {
            return;
        }
        std::optional<base::Date> transfer = facts.goLive;
        if (const PlanView* plan = facts.context.plan) {
            const PlannedSystem* planned = plan->find(system.id());
            if (const auto day = plan->consolidationDay(system.id())) {
                transfer = day;
            } else if (planned != nullptr && planned->takeover) {
                transfer = plan->firstDayOf(*planned->takeover);
            }
        }
        if (transfer && *transfer > since) {
            out.push_back(systemFinding(system, FieldKey::CertificationClass,
                                        {model::markedDate(*transfer)}));
            addSource(out.back(), system.sourceOf(FieldKey::Category));
            out.back().field = FieldKey::CertificationClass;
        }
    });
}

void checkQ35(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        if (isEmpty(system, FieldKey::Retention) &&
            hasCode(system, FieldKey::Disposition, {"archive", "retire"})) {
            out.push_back(systemFinding(system, FieldKey::Retention));
            addSource(out.back(), system.sourceOf(FieldKey::Disposition));
            out.back().field = FieldKey::Retention;
        }
    });
}

// There is no field for the place of the data; who runs the service is what tells it.
void checkQ36(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        const model::FieldState provider = system.field(FieldKey::HostingProvider).state;
        if (hasCode(system, FieldKey::HostingModel, {"saas"}) && isClientData(system) &&
            (provider == model::FieldState::Empty || provider == model::FieldState::Unknown)) {
            out.push_back(systemFinding(system, FieldKey::HostingProvider));
            addSource(out.back(), system.sourceOf(FieldKey::HostingModel));
            addSource(out.back(), system.sourceOf(FieldKey::PersonalData));
            out.back().field = FieldKey::HostingProvider;
        }
    });
}

} // namespace aallokko::rules
