// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sound region and its small catalogue.
#include "tests/core/rules/rule_region.h"

#include <algorithm>

namespace aallokko::support {

RuleRegion::RuleRegion() {
    for (const std::string& id : rules::checkedRules()) {
        model::RuleSetting rule;
        rule.id = id;
        settings.rules.push_back(rule);
    }
    addCatalogue();
    auto& start = inventory.all<model::Milestone>()["GO_LIVE"];
    start.id = "GO_LIVE";
    start.date.fixed = base::makeDate(2020, 1, 1);
    inventory.all<model::Setting>()["reform_model"] = {"reform_model", "county2018"};
    auto& phase = inventory.all<model::NamedPhase>()["W5"];
    phase.id = "W5";
    phase.start = base::makeDate(2023, 2, 1);
    city = organisation("179", "Kaupunki");
    payroll = system(city, "Kuura palkat");
}

void RuleRegion::addCatalogue() {
    const auto function = [this](const char* id, const char* domain, const char* transfers,
                                 const char* dayOne) {
        functions.functions.push_back(
            {id, domain, {std::string("Tehtävä ") + id, "", ""}, transfers, dayOne, false});
    };
    function("A05", "ADMIN", "partial", "D1n");
    function("H01", "HEALTH", "full", "L");
    function("U01", "EDU", "stays", "L");
    const auto category = [this](const char* id, const char* served, const char* personal) {
        model::SystemCategory added;
        added.id = id;
        added.name.fi = std::string("Luokka ") + id;
        added.functions = {served};
        added.users = {10, 100, 1000};
        added.annualCostEur = {1000, 10000, 100000};
        added.personalData = personal;
        functions.categories.push_back(added);
    };
    category("payroll", "A05", "ordinary");
    category("ehr_phc", "H01", "patient");
    category("school", "U01", "special");
}

model::OrganisationId RuleRegion::organisation(const std::string& code, const std::string& name) {
    const auto id = inventory.nextId<model::Organisation>();
    auto& added = inventory.all<model::Organisation>()[id];
    added.id = id;
    added.code = code;
    added.name.fi = name;
    added.type = "municipality";
    return id;
}

model::InstallationId RuleRegion::system(model::OrganisationId responsible,
                                         const std::string& name) {
    const auto id = inventory.nextId<model::Installation>();
    auto& added = inventory.all<model::Installation>()[id];
    added.id = id;
    added.responsible = responsible;
    added.row = {"org" + std::to_string(responsible.value()) + ".xlsx", "Systems",
                 static_cast<int>(id.value()) + 1, 0};
    const auto number = id.value();
    inventory.all<model::Use>()[model::UseId(number)] = {
        model::UseId(number), id, responsible, true, {}};
    inventory.all<model::Contract>()[model::ContractId(number)] = {
        model::ContractId(number), {id}, {}};
    setText(id, FieldKey::SystemId, "T" + std::to_string(number));
    setText(id, FieldKey::Name, name);
    setText(id, FieldKey::Purpose, "Palkat");
    set(id, FieldKey::Functions, std::vector<std::string>{"A05"});
    setText(id, FieldKey::Category, "payroll");
    setText(id, FieldKey::TransferScope, "partial");
    set(id, FieldKey::UserCount, std::int64_t{100});
    setText(id, FieldKey::Owner, "Henkilöstöjohtaja");
    setText(id, FieldKey::Vendor, "Järvi Oy");
    setText(id, FieldKey::HostingProvider, "Järvi Oy");
    set(id, FieldKey::ContractEnd, base::makeDate(2024, 12, 31));
    set(id, FieldKey::AnnualCost, model::Decimal{1'000'000});
    setText(id, FieldKey::Lifecycle, "production");
    setText(id, FieldKey::PersonalData, "ordinary");
    setText(id, FieldKey::Publicity, "secret");
    setText(id, FieldKey::Criticality, "2");
    setState(id, FieldKey::Interfaces, FieldState::No);
    set(id, FieldKey::RecordDate, base::makeDate(2018, 4, 1));
    setText(id, FieldKey::Disposition, "migrate");
    setText(id, FieldKey::DayOne, "D1_asis");
    set(id, FieldKey::GdprRecord, true);
    set(id, FieldKey::RecoveryPlan, true);
    return id;
}

base::SourceRef RuleRegion::cellOf(model::InstallationId id, FieldKey key) {
    return {"", "Systems", static_cast<int>(id.value()) + 1, static_cast<int>(key) + 1};
}

model::FieldMap& RuleRegion::fieldsOf(model::InstallationId id, FieldKey key) {
    switch (entityOf(key)) {
    case model::EntityKind::Use:
        return inventory.all<model::Use>()[model::UseId(id.value())].fields;
    case model::EntityKind::Contract:
        return inventory.all<model::Contract>()[model::ContractId(id.value())].fields;
    default:
        return inventory.all<model::Installation>()[id].fields;
    }
}

void RuleRegion::set(model::InstallationId id, FieldKey key, model::FieldData data) {
    base::SourceRef cell = cellOf(id, key);
    cell.file = inventory.all<model::Installation>()[id].row.file;
    fieldsOf(id, key).set(key, {FieldState::Value, std::move(data), {cell, "raw", "", "", ""}});
}

void RuleRegion::setState(model::InstallationId id, FieldKey key, FieldState state) {
    base::SourceRef cell = cellOf(id, key);
    cell.file = inventory.all<model::Installation>()[id].row.file;
    fieldsOf(id, key).set(key, {state, {}, {cell, "", "", "", ""}});
}

void RuleRegion::removeColumn(model::InstallationId id, FieldKey key) {
    fieldsOf(id, key).erase(key);
}

model::Interface& RuleRegion::interface(model::InstallationId from, model::InstallationId to) {
    const auto id = inventory.nextId<model::Interface>();
    auto& added = inventory.all<model::Interface>()[id];
    added.id = id;
    added.source = {"", model::EndState::Installation, from, ""};
    added.target = {"", model::EndState::Installation, to, ""};
    added.fields.set(FieldKey::TransferMethod, {FieldState::Value, std::string("file"), {}});
    mention(added, from);
    mention(added, to);
    return added;
}

void RuleRegion::mention(model::Interface& interface, model::InstallationId reporter) {
    base::SourceRef cell = cellOf(reporter, FieldKey::Interfaces);
    cell.file = inventory.all<model::Installation>()[reporter].row.file;
    interface.mentions.push_back({reporter, cell, "raw"});
}

model::Organisation& RuleRegion::organisationOf(model::InstallationId id) {
    return inventory
        .all<model::Organisation>()[inventory.all<model::Installation>()[id].responsible];
}

std::vector<rules::Finding> RuleRegion::check() const {
    const model::SystemIndex index(inventory);
    return rules::checkRules(
        {index, functions, settings, asOf, &policy, hasPlan ? &plan : nullptr, ordering});
}

std::vector<rules::Finding> RuleRegion::findings(const std::string& rule) const {
    std::vector<rules::Finding> found = check();
    std::erase_if(found, [&rule](const rules::Finding& finding) { return finding.rule != rule; });
    return found;
}

std::string RuleRegion::subjects(const std::string& rule) const {
    std::vector<std::string> all;
    for (const rules::Finding& finding : findings(rule)) {
        all.push_back(finding.subject);
    }
    std::sort(all.begin(), all.end());
    std::string text;
    for (const std::string& subject : all) {
        text += (text.empty() ? "" : " ") + subject;
    }
    return text;
}

} // namespace aallokko::support
