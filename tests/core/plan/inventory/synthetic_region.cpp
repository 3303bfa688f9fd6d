// SPDX-License-Identifier: GPL-3.0-or-later
//
// The invented region.
#include "synthetic_region.h"

#include "core/base/rng.h"

#include <gtest/gtest.h>

namespace aallokko::plan::test {

namespace {

using model::FieldKey;

model::SystemCategory category(std::string id, std::string function,
                               std::array<std::int64_t, 3> users, std::array<std::int64_t, 3> eur,
                               std::array<std::int64_t, 3> effort, std::string personal) {
    model::SystemCategory made;
    made.id = id;
    made.name = {id, id, id};
    made.functions = {std::move(function)};
    made.users = users;
    made.annualCostEur = eur;
    made.effortPersonDays = effort;
    made.personalData = std::move(personal);
    return made;
}

model::Function function(std::string id, std::string domain, std::string transfers,
                         std::string dayOne) {
    return {id, std::move(domain), {id, id, id}, std::move(transfers), std::move(dayOne), false};
}

model::FieldValue textValue(const std::string& text) {
    return {model::FieldState::Value, text, {}};
}

model::FieldValue hundredths(std::int64_t units) {
    return {model::FieldState::Value, model::Decimal{units * 100}, {}};
}

model::DispositionRule disposition(std::string id, model::SourceEnd ends,
                                   std::vector<model::PhaseRule> phases) {
    const bool joins = id == "merge" || id == "migrate" || id == "split";
    return {std::move(id), ends, "", std::move(phases), joins, {"contract_end"}};
}

model::OrderingRule rule(std::string id, std::vector<std::string> before, std::string beforePhase,
                         std::vector<std::string> after, std::string afterPhase,
                         std::string scope) {
    model::OrderingRule made;
    made.id = std::move(id);
    made.kind = "precedence";
    made.strength = "hard";
    made.before.categories = std::move(before);
    made.before.phase = std::move(beforePhase);
    made.after.categories = std::move(after);
    made.after.phase = std::move(afterPhase);
    made.scope = std::move(scope);
    return made;
}

} // namespace

model::FunctionCatalogue smallCatalogue() {
    model::FunctionCatalogue catalogue;
    catalogue.functions = {
        function("H01", "HEALTH", "full", "D1c"),   function("H08", "HEALTH", "full", "D1c"),
        function("S03", "SOCIAL", "full", "D1c"),   function("A01", "ADMIN", "partial", "D1n"),
        function("A03", "ADMIN", "partial", "D1n"), function("A05", "ADMIN", "partial", "D1n"),
        function("A06", "ADMIN", "partial", "D1n"), function("A10", "ADMIN", "partial", "L"),
        function("A14", "ADMIN", "partial", "L"),   function("I01", "ICT", "partial", "D1n"),
        function("U02", "EDU", "stays", "L")};
    catalogue.categories = {
        category("ehr_phc", "H01", {40, 220, 1800}, {40000, 250000, 2200000}, {150, 400, 1500},
                 "patient"),
        category("lis", "H08", {15, 80, 500}, {20000, 120000, 600000}, {60, 200, 600}, "patient"),
        category("homecare", "S03", {15, 80, 900}, {5000, 30000, 250000}, {15, 50, 200}, "client"),
        category("ledger", "A01", {5, 25, 200}, {8000, 40000, 350000}, {40, 120, 600}, "ordinary"),
        category("billing", "A03", {4, 15, 120}, {2000, 12000, 80000}, {15, 50, 200}, "client"),
        category("payroll", "A05", {2, 8, 60}, {8000, 45000, 450000}, {60, 150, 800}, "ordinary"),
        category("hr_master", "A06", {10, 100, 2000}, {3000, 15000, 150000}, {20, 60, 300},
                 "ordinary"),
        category("archive", "A10", {2, 20, 300}, {2000, 10000, 80000}, {10, 50, 250}, "special"),
        category("catering", "A14", {3, 15, 120}, {1000, 6000, 40000}, {3, 15, 60}, "none"),
        category("iam", "I01", {60, 500, 9000}, {2000, 12000, 200000}, {15, 60, 500}, "ordinary"),
        category("school", "U02", {40, 250, 2500}, {4000, 20000, 150000}, {10, 40, 150},
                 "special")};
    for (const char* id : {"kanta_pta", "vtj"}) {
        model::NationalService service;
        service.id = id;
        service.name = {id, id, id};
        catalogue.nationalServices.push_back(std::move(service));
    }
    return catalogue;
}

model::Policy smallPolicy() {
    using model::SourceEnd;
    model::Policy policy;
    policy.asOf = base::makeDate(2018, 6, 30);
    policy.legalStartDate = base::makeDate(2020, 1, 1);
    auto& table = policy.work.dispositions;
    const std::vector<model::PhaseRule> merge{{"takeover", 0, 0, false},
                                              {"prepare", 20, 0, false},
                                              {"migrate_test", 45, 1, false},
                                              {"cut_over", 25, 1, false},
                                              {"close_archive", 10, 1, false}};
    table["merge"] = disposition("merge", SourceEnd::Yes, merge);
    table["migrate"] = disposition("migrate", SourceEnd::Yes, merge);
    table["split"] = disposition("split", SourceEnd::Shrinks,
                                 {{"takeover", 0, 0, false},
                                  {"prepare", 30, 0, false},
                                  {"migrate_test", 45, 1, false},
                                  {"cut_over", 25, 1, false}});
    table["archive"] = disposition("archive", SourceEnd::Yes,
                                   {{"prepare", 40, 0, false}, {"close_archive", 60, 1, false}});
    table["retire"] = disposition("retire", SourceEnd::Yes, {{"close_archive", 100, 0, false}});
    table["transfer_as_is"] =
        disposition("transfer_as_is", SourceEnd::No, {{"takeover", 100, 0, false}});
    table["undecided"] = disposition("undecided", SourceEnd::No, {});
    table["undecided"].planAs = "transfer_as_is";
    table["stay"] = disposition("stay", SourceEnd::No, {});
    const std::vector<std::string> registers{"ehr_phc", "lis", "homecare"};
    policy.ordering = {
        rule("O1", {"iam"}, "cut_over", {"*"}, "cut_over", "same_target"),
        rule("O2", {}, "cut_over", {"hr_master", "ledger", "ehr_phc"}, "migrate_test", "region"),
        rule("O3", {"hr_master"}, "cut_over", {"payroll"}, "cut_over", "same_target"),
        rule("O4", {"ledger"}, "cut_over", {"billing", "payroll"}, "cut_over", "same_target"),
        rule("O5", registers, "takeover", registers, "cut_over", "same_system"),
        rule("O9", {"archive"}, "cut_over", {"ehr_phc", "homecare"}, "close_archive", "region")};
    policy.ordering[0].after.except = {"iam"};
    policy.ordering[0].after.authentication = {"ad", "sso"};
    policy.ordering[1].before.tasks = {"organisation_codes"};
    policy.tasks = {{"organisation_codes", 60, false, {"W0", "W1"}, "Koodit", "Koder", "Codes"}};
    return policy;
}

Region::Region() {
    model::NamedPhase phase;
    phase.id = "W0";
    phase.start = base::makeDate(2018, 7, 1);
    phase.end = base::makeDate(2019, 6, 30);
    phase.quarters = {{2018, 3}, {2018, 4}, {2019, 1}, {2019, 2}};
    m_inventory.all<model::NamedPhase>()["W0"] = phase;
    phase.id = "W1";
    phase.start = base::makeDate(2019, 7, 1);
    phase.end = base::makeDate(2019, 12, 15);
    phase.quarters = {{2019, 3}, {2019, 4}};
    m_inventory.all<model::NamedPhase>()["W1"] = phase;
}

model::OrganisationId Region::organisation(const std::string& code, const std::string& name,
                                           std::int64_t residents) {
    model::Organisation made;
    made.id = m_inventory.nextId<model::Organisation>();
    made.code = code;
    made.name = {name, name, name};
    made.type = residents > 0 ? "municipality" : "joint_authority";
    if (residents > 0) {
        made.figures.push_back({"population", residents, std::nullopt, "", {}});
    }
    m_inventory.all<model::Organisation>()[made.id] = made;
    return made.id;
}

namespace {

using Fields = std::vector<std::pair<FieldKey, model::FieldValue>>;

// The filled cells of a row.
Fields cellsOf(const Row& row) {
    Fields cells;
    const std::pair<FieldKey, const std::string*> texts[] = {
        {FieldKey::Name, &row.name},
        {FieldKey::Category, &row.category},
        {FieldKey::Disposition, &row.disposition},
        {FieldKey::Vendor, &row.vendor},
        {FieldKey::SystemManager, &row.manager},
        {FieldKey::TargetSystem, &row.target},
        {FieldKey::TransferScope, &row.scope},
        {FieldKey::Authentication, &row.authentication},
        {FieldKey::NationalServices, &row.services},
        {FieldKey::ContractTransferable, &row.transferable}};
    for (const auto& [key, text] : texts) {
        if (!text->empty()) {
            cells.emplace_back(key, textValue(*text));
        }
    }
    const std::pair<FieldKey, std::int64_t> numbers[] = {
        {FieldKey::AnnualCost, row.annualEur},
        {FieldKey::LicenceCost, row.licenceEur},
        {FieldKey::MigrationEffort, row.effortDays}};
    for (const auto& [key, number] : numbers) {
        if (number >= 0) {
            cells.emplace_back(key, hundredths(number));
        }
    }
    if (row.users >= 0) {
        cells.emplace_back(FieldKey::UserCount,
                           model::FieldValue{model::FieldState::Value, row.users, {}});
    }
    if (row.contractEnd == "open") {
        cells.emplace_back(FieldKey::ContractEnd,
                           model::FieldValue{model::FieldState::Value, model::OpenEnded{}, {}});
    } else if (const auto day = base::findIsoDate(row.contractEnd)) {
        cells.emplace_back(FieldKey::ContractEnd,
                           model::FieldValue{model::FieldState::Value, *day, {}});
    }
    return cells;
}

} // namespace

model::InstallationId Region::system(model::OrganisationId owner, const Row& row) {
    model::Installation installation;
    installation.id = m_inventory.nextId<model::Installation>();
    installation.responsible = owner;
    model::Use use;
    use.id = m_inventory.nextId<model::Use>();
    use.installation = installation.id;
    use.organisation = owner;
    model::Contract contract;
    contract.id = m_inventory.nextId<model::Contract>();
    contract.installations = {installation.id};
    for (auto& [key, value] : cellsOf(row)) {
        const model::EntityKind kind = model::entityOf(key);
        model::FieldMap& fields = kind == model::EntityKind::Use        ? use.fields
                                  : kind == model::EntityKind::Contract ? contract.fields
                                                                        : installation.fields;
        fields.set(key, value);
    }
    m_inventory.all<model::Installation>()[installation.id] = installation;
    m_inventory.all<model::Use>()[use.id] = use;
    m_inventory.all<model::Contract>()[contract.id] = contract;
    return installation.id;
}

void Region::interface(model::InstallationId source, model::InstallationId target,
                       const std::string& method, const std::string& strength) {
    model::Interface made;
    made.id = m_inventory.nextId<model::Interface>();
    made.source.state = model::EndState::Installation;
    made.source.installation = source;
    made.target.state = model::EndState::Installation;
    made.target.installation = target;
    made.fields.set(FieldKey::TransferMethod, textValue(method));
    if (!strength.empty()) {
        made.fields.set(FieldKey::Strength, textValue(strength));
    }
    m_inventory.all<model::Interface>()[made.id] = made;
}

void Region::pin(model::InstallationId id, int wave) {
    m_inventory.all<model::Pin>()[id] = {id, wave, {}};
}

base::Result<PlanningProblem> Region::problem(const model::Policy& policy) const {
    const model::SystemIndex index(m_inventory);
    return makePlanningProblem(index, smallCatalogue(), policy);
}

Region randomRegion(int systems, std::uint64_t seed) {
    base::Rng rng(seed);
    Region region;
    std::vector<model::OrganisationId> owners;
    for (int k = 0; k < 6; ++k) {
        const auto name = "Kunta " + std::to_string(k + 1);
        owners.push_back(region.organisation(std::to_string(100 + k), name,
                                             k == 0 ? 0 : 900 + 9000 * static_cast<int>(k)));
    }
    const std::vector<std::string> categories{"ehr_phc", "lis",       "homecare", "ledger",
                                              "billing", "payroll",   "archive",  "catering",
                                              "iam",     "hr_master", "school",   ""};
    const std::vector<std::string> dispositions{"merge",  "migrate",        "split", "archive",
                                                "retire", "transfer_as_is", "",      "stay"};
    const auto any = [&rng](const std::vector<std::string>& list) {
        return list[rng.below(list.size())];
    };
    std::vector<model::InstallationId> ids;
    for (int k = 0; k < systems; ++k) {
        Row row;
        row.name = "Järjestelmä " + std::to_string(k + 1);
        row.category = any(categories);
        row.disposition = any(dispositions);
        row.scope = any({"full", "partial", "stays", ""});
        row.annualEur = rng.below(4) == 0 ? -1 : static_cast<std::int64_t>(rng.below(90000));
        row.effortDays = rng.below(3) == 0 ? -1 : static_cast<std::int64_t>(5 + rng.below(400));
        row.users = rng.below(3) == 0 ? -1 : static_cast<std::int64_t>(rng.below(3000));
        row.contractEnd = any({"open", "", "2017-12-31", "2019-06-30", "2021-03-31", "2023-12-31"});
        row.vendor = any({"Yksi Oy", "Kaksi Oy", "Kolme Oy"});
        row.authentication = any({"ad", "local", ""});
        row.services = any({"kanta_pta", "", ""});
        ids.push_back(region.system(owners[rng.below(owners.size())], row));
    }
    for (int k = 0; k < systems; ++k) {
        region.interface(ids[rng.below(ids.size())], ids[rng.below(ids.size())],
                         any({"api", "file", "message", "unknown"}), any({"hard", "soft", ""}));
    }
    return region;
}

ItemIndex itemOf(const PlanningProblem& problem, const std::string& id) {
    for (ItemIndex i = 0; i < problem.problem.itemCount(); ++i) {
        if (problem.problem.id(i) == id) {
            return i;
        }
    }
    ADD_FAILURE() << "no item " << id;
    return 0;
}

} // namespace aallokko::plan::test
