// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which codes hold persons or amounts, and what is said in their place.
#include "core/exchange/redacted_sentences.h"

#include "core/text/messages.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace aallokko::exchange {

namespace {

using model::FieldKey;

// What is said without the argument at `argument`, counted from 0.
struct Replacement {
    std::string_view code;
    const char* instead;
    std::size_t argument;
};

constexpr std::array unpriced{
    Replacement{"plan.reason.would_be_cheaper", "plan.reason.would_be_better", 2},
    Replacement{"plan.reason.cheaper_exists", "plan.reason.better_exists", 2},
    Replacement{"plan.reason.earlier_costs", "plan.reason.earlier_worse", 2},
    Replacement{"plan.reason.later_costs", "plan.reason.later_worse", 2}};

constexpr std::array unnamed{
    Replacement{"plan.reason.full.key_person", "plan.reason.full.unnamed_person", 1},
    Replacement{"plan.reason.too_small.key_person", "plan.reason.too_small.unnamed_person", 1}};

template <std::size_t N>
void replace(const std::array<Replacement, N>& list, plan::Reason& reason) {
    for (const Replacement& one : list) {
        if (reason.code == one.code && one.argument < reason.arguments.size()) {
            reason.code = one.instead;
            reason.arguments[one.argument].clear();
            return;
        }
    }
}

bool hasAmount(const std::vector<std::string>& arguments) {
    return std::any_of(arguments.begin(), arguments.end(), [](const std::string& argument) {
        return argument.find("@eur:") != std::string::npos;
    });
}

// The field whose value, or whose gap, the sentence of a rule tells.
struct RuleField {
    std::string_view rule;
    FieldKey field;
};

constexpr std::array ruleFields{
    RuleField{"Q04", FieldKey::Owner},        RuleField{"Q11", FieldKey::ContractEnd},
    RuleField{"Q12", FieldKey::AnnualCost},   RuleField{"Q22", FieldKey::ContractEnd},
    RuleField{"Q25", FieldKey::AnnualCost},   RuleField{"Q32", FieldKey::Authentication},
    RuleField{"Q33", FieldKey::RecoveryPlan}, RuleField{"Q36", FieldKey::HostingProvider},
    RuleField{"Q41", FieldKey::Owner}, // rows may be key persons
    RuleField{"Q43", FieldKey::NoticeMonths}, RuleField{"Q46", FieldKey::ContractTransferable}};

} // namespace

std::optional<plan::Reason> visibleReason(Audience audience, const plan::Reason& reason) {
    plan::Reason visible = reason;
    if (!seesPersons(audience)) {
        replace(unnamed, visible);
    }
    if (!seesPrices(audience)) {
        replace(unpriced, visible);
        visible.costCents.reset();
        if (hasAmount(visible.arguments)) {
            return std::nullopt;
        }
    }
    return visible;
}

QString reasonText(Audience audience, const std::vector<plan::Reason>& reasons) {
    QStringList sentences;
    for (const plan::Reason& reason : reasons) {
        if (const auto visible = visibleReason(audience, reason)) {
            sentences << text::sentence(visible->code, visible->arguments);
        }
    }
    return sentences.join(u' ');
}

std::optional<QString> findingText(Audience audience, const rules::Finding& finding) {
    const bool speaksOfHidden =
        std::any_of(ruleFields.begin(), ruleFields.end(), [&](const RuleField& one) {
            return one.rule == finding.rule && isHidden(audience, one.field);
        });
    // Q30 quotes a cell; which field it is of depends on the row.
    const bool isQuote = finding.rule == "Q30" && !seesPersons(audience);
    const bool isOfHidden = !isQuote && finding.field && isHidden(audience, *finding.field);
    if (speaksOfHidden || isOfHidden || (!seesPrices(audience) && hasAmount(finding.arguments))) {
        return std::nullopt;
    }
    std::vector<std::string> arguments = finding.arguments;
    if (isQuote && !arguments.empty()) {
        arguments.back().clear();
    }
    return text::sentence(isQuote ? "rule.Q30_unquoted" : finding.sentence(), arguments);
}

std::vector<ResourceRow> visibleResources(Audience audience,
                                          const std::vector<plan::BindingResource>& resources) {
    std::vector<ResourceRow> rows;
    std::set<plan::Wave> personWaves;
    for (const plan::BindingResource& resource : resources) {
        if (resource.family == plan::ResourceFamily::KeyPerson && !seesPersons(audience)) {
            personWaves.insert(resource.waves.begin(), resource.waves.end());
            continue;
        }
        rows.emplace_back(text::resourceText(nameOf(resource.family), resource.subject),
                          resource.waves);
    }
    if (!personWaves.empty()) {
        rows.emplace_back(text::resourceText(nameOf(plan::ResourceFamily::KeyPerson), ""),
                          std::vector<plan::Wave>(personWaves.begin(), personWaves.end()));
    }
    return rows;
}

} // namespace aallokko::exchange
