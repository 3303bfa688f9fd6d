// SPDX-License-Identifier: GPL-3.0-or-later
//
// Look-ups and helpers of the checks.
#include "core/rules/rule_facts.h"

#include "core/rules/ordering.h"

#include <algorithm>
#include <charconv>

namespace aallokko::rules {

using model::FieldKey;
using model::FieldState;

RuleFacts::RuleFacts(const RuleContext& c)
    : context(c), verdicts(c.index.inventory()),
      reformModel(c.index.inventory().setting("reform_model")),
      goLive(c.index.inventory().dayOfMilestone("GO_LIVE")) {
    const match::FunctionWords words(c.functions);
    for (const model::SystemView& system : systems()) {
        functions.push_back(words.functionsOf(system));
        categories.push_back(words.categoryOf(system));
    }
    ordering.assign(c.ordering.begin(), c.ordering.end());
    for (OrderingPair& pair : orderingFromNotes(c.index)) {
        ordering.push_back(std::move(pair));
    }
    if (c.policy != nullptr) {
        for (OrderingPair& pair : orderingFromPolicy(c.index, *c.policy)) {
            ordering.push_back(std::move(pair));
        }
    }
}

void RuleFacts::eachSystem(
    const std::function<void(const model::SystemView&, std::size_t)>& visit) const {
    for (std::size_t i = 0; i < systems().size(); ++i) {
        visit(systems()[i], i);
    }
}

std::set<std::string> RuleFacts::servedFunctions(std::size_t position) const {
    if (!functions[position].empty() || categories[position] == nullptr) {
        return functions[position];
    }
    const std::vector<std::string>& ids = categories[position]->functions;
    return {ids.begin(), ids.end()};
}

std::string RuleFacts::transferOf(const model::Function& function) const {
    const bool is2023 = reformModel.find("2023") != std::string::npos;
    return is2023 && (function.onlyCounty2018 || function.transfers == "state")
               ? std::string("stays")
               : function.transfers;
}

std::string RuleFacts::functionNames(const std::vector<std::string>& ids) const {
    constexpr std::size_t shown = 6;
    std::string names;
    for (std::size_t i = 0; i < std::min(shown, ids.size()); ++i) {
        const model::Function* function = context.functions.findFunction(ids[i]);
        names += (i == 0 ? "" : "; ") +
                 (function == nullptr ? ids[i] : model::markedName(function->name));
    }
    return ids.size() > shown ? names + " +" + std::to_string(ids.size() - shown) : names;
}

std::string RuleFacts::codeName(FieldKey field, const std::string& code) const {
    const model::CodeDefinition* definition =
        context.fields == nullptr ? nullptr
                                  : context.fields->findCode(model::codeListOf(field), code);
    return definition == nullptr ? code : model::markedName(definition->label);
}

std::string organisationName(const model::Organisation* organisation) {
    if (organisation == nullptr) {
        return {};
    }
    return organisation->name.fi.empty() ? organisation->code
                                         : model::markedName(organisation->name);
}

Finding systemFinding(const model::SystemView& system, FieldKey field,
                      std::vector<std::string> moreArguments) {
    Finding finding;
    finding.scope = "system";
    finding.subject = "installation:" + std::to_string(system.id().value());
    finding.arguments = {system.name(), organisationName(system.organisation)};
    for (std::string& argument : moreArguments) {
        finding.arguments.push_back(std::move(argument));
    }
    finding.sources = {system.sourceOf(field)};
    finding.installations = {system.id()};
    finding.organisation = system.installation->responsible;
    return finding;
}

void addSource(Finding& finding, const base::SourceRef& source) {
    if (!source.file.empty() && std::find(finding.sources.begin(), finding.sources.end(), source) ==
                                    finding.sources.end()) {
        finding.sources.push_back(source);
    }
}

bool isEmpty(const model::SystemView& system, FieldKey field) {
    return system.field(field).state == FieldState::Empty;
}

bool hasCode(const model::SystemView& system, FieldKey field,
             std::initializer_list<std::string_view> codes) {
    const model::FieldValue& value = system.field(field);
    return value.hasValue() && std::find(codes.begin(), codes.end(), value.text()) != codes.end();
}

int criticalityOf(const model::SystemView& system) {
    const std::string& code = system.field(FieldKey::Criticality).text();
    int level = -1;
    const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), level);
    return error == std::errc() && end == code.data() + code.size() ? level : -1;
}

std::optional<base::Date> dateOf(const model::SystemView& system, FieldKey field) {
    const model::FieldValue& value = system.field(field);
    const auto* date = value.hasValue() ? std::get_if<base::Date>(&value.data) : nullptr;
    return date == nullptr ? std::nullopt : std::optional(*date);
}

std::optional<std::int64_t> integerOf(const model::SystemView& system, FieldKey field) {
    const model::FieldValue& value = system.field(field);
    const auto* number = value.hasValue() ? std::get_if<std::int64_t>(&value.data) : nullptr;
    return number == nullptr ? std::nullopt : std::optional(*number);
}

bool isSettled(const model::SystemView& system, FieldKey field) {
    const model::FieldValue& value = system.field(field);
    if (value.state == FieldState::NotApplicable) {
        return true;
    }
    const auto* yes = std::get_if<bool>(&value.data);
    return value.hasValue() && (yes == nullptr || *yes);
}

std::vector<base::SourceRef> sourcesOf(const model::Interface& interface, FieldKey field) {
    std::vector<base::SourceRef> sources;
    const auto add = [&sources](const base::SourceRef& source) {
        if (!source.file.empty() &&
            std::find(sources.begin(), sources.end(), source) == sources.end()) {
            sources.push_back(source);
        }
    };
    if (const model::FieldValue* value = interface.fields.find(field)) {
        add(value->origin.source);
    }
    for (const model::InterfaceMention& mention : interface.mentions) {
        add(mention.source);
    }
    return sources;
}

} // namespace aallokko::rules
