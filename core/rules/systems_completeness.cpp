// SPDX-License-Identifier: GPL-3.0-or-later
//
// Completeness of the rows: Q01 to Q14 without the interfaces' Q09. Empty means that nobody
// answered (state Empty, or no such column); "none", "not known" and "does not apply" are answers.
#include "core/rules/registry.h"

namespace aallokko::rules {

using model::FieldKey;

namespace {

void addIfEmpty(const RuleFacts& facts, Findings& out, FieldKey field) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        if (isEmpty(system, field)) {
            out.push_back(systemFinding(system, field));
            out.back().field = field;
        }
    });
}

} // namespace

void checkQ01(const RuleFacts& facts, Findings& out) {
    addIfEmpty(facts, out, FieldKey::Name);
}

// The organisation of a row may come from its file or sheet, so the link counts, not the cell.
void checkQ02(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        if (system.organisation == nullptr) {
            out.push_back(systemFinding(system, FieldKey::Organisation));
            out.back().field = FieldKey::Organisation;
        }
    });
}

void checkQ03(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        if (isEmpty(system, FieldKey::Purpose) && isEmpty(system, FieldKey::Functions)) {
            out.push_back(systemFinding(system, FieldKey::Purpose));
            addSource(out.back(), system.sourceOf(FieldKey::Functions));
            out.back().field = FieldKey::Purpose;
        }
    });
}

void checkQ04(const RuleFacts& facts, Findings& out) {
    addIfEmpty(facts, out, FieldKey::Owner);
}

void checkQ05(const RuleFacts& facts, Findings& out) {
    addIfEmpty(facts, out, FieldKey::Functions);
}

void checkQ06(const RuleFacts& facts, Findings& out) {
    addIfEmpty(facts, out, FieldKey::Criticality);
}

void checkQ07(const RuleFacts& facts, Findings& out) {
    addIfEmpty(facts, out, FieldKey::PersonalData);
}

// A written "no interfaces" is an answer, and so is an interface that anybody has reported.
void checkQ08(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        if (isEmpty(system, FieldKey::Interfaces) && system.interfaces.empty() &&
            criticalityOf(system) >= 3) {
            out.push_back(
                systemFinding(system, FieldKey::Interfaces,
                              {facts.codeName(FieldKey::Criticality,
                                              system.field(FieldKey::Criticality).text())}));
            addSource(out.back(), system.sourceOf(FieldKey::Criticality));
            out.back().field = FieldKey::Interfaces;
        }
    });
}

void checkQ10(const RuleFacts& facts, Findings& out) {
    addIfEmpty(facts, out, FieldKey::Vendor);
}

void checkQ11(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        if (isEmpty(system, FieldKey::ContractEnd) &&
            hasCode(system, FieldKey::TransferScope, {"full", "partial"})) {
            out.push_back(systemFinding(system, FieldKey::ContractEnd));
            addSource(out.back(), system.sourceOf(FieldKey::TransferScope));
            out.back().field = FieldKey::ContractEnd;
        }
    });
}

void checkQ12(const RuleFacts& facts, Findings& out) {
    addIfEmpty(facts, out, FieldKey::AnnualCost);
}

void checkQ13(const RuleFacts& facts, Findings& out) {
    addIfEmpty(facts, out, FieldKey::UserCount);
}

void checkQ14(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        if (isEmpty(system, FieldKey::TransferScope) ||
            hasCode(system, FieldKey::TransferScope, {"undecided"})) {
            out.push_back(systemFinding(system, FieldKey::TransferScope));
            out.back().field = FieldKey::TransferScope;
        }
    });
}

} // namespace aallokko::rules
