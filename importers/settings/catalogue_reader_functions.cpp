// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads functions.yaml. The file tells dates of national services in sentences; a date beside the
// word "deadline" bounds plans from above, any other tells from when the service can be used.
#include "core/base/text.h"
#include "importers/settings/catalogue_reader.h"
#include "importers/tree/yaml_values.h"

#include <set>

namespace aallokko::importers {

namespace {

std::array<std::int64_t, 3> threeNumbers(const YAML::Node& node, const char* key) {
    std::array<std::int64_t, 3> result{};
    const YAML::Node list = yamlChild(node, key);
    for (std::size_t i = 0; i < result.size() && list.IsSequence() && i < list.size(); ++i) {
        result[i] = list[i].as<std::int64_t>(0);
    }
    return result;
}

model::Function readFunction(const YAML::Node& node) {
    model::Function function;
    function.id = yamlText(node, "id");
    function.domain = yamlText(node, "domain");
    function.name = yamlLocalText(node);
    function.transfers = yamlText(node, "transfers");
    function.dayOne = yamlText(node, "d1");
    const std::string note = yamlText(node, "note");
    function.onlyCounty2018 =
        note.find("2018") != std::string::npos && note.find("only") != std::string::npos;
    return function;
}

model::SystemCategory readCategory(const YAML::Node& node) {
    model::SystemCategory category;
    category.id = yamlText(node, "id");
    category.name = yamlLocalText(node);
    category.functions = yamlList(node, "func");
    category.users = threeNumbers(node, "users");
    category.annualCostEur = threeNumbers(node, "eur");
    category.effortPersonDays = threeNumbers(node, "effort");
    category.personalData = yamlText(node, "personal");
    category.criticality = static_cast<int>(yamlInteger(node, "crit", 2));
    category.noticeMonths = static_cast<int>(yamlInteger(node, "notice", 6));
    return category;
}

// "Väestötietojärjestelmä (VTJ)" is also known by either part.
void addNameParts(const std::string& name, std::vector<std::string>& aliases) {
    const std::size_t open = name.find('(');
    const std::size_t close = name.find(')', open == std::string::npos ? 0 : open);
    if (open == std::string::npos || close == std::string::npos) {
        return;
    }
    aliases.push_back(base::trimmed(name.substr(0, open)));
    aliases.push_back(base::trimmed(name.substr(open + 1, close - open - 1)));
}

model::NationalService readService(const YAML::Node& node) {
    model::NationalService service;
    service.id = yamlText(node, "id");
    service.name = yamlLocalText(node);
    service.provider = yamlText(node, "operator");
    service.constrains = yamlList(node, "constrains");
    for (const std::string* name : {&service.name.fi, &service.name.sv, &service.name.en}) {
        addNameParts(*name, service.aliases);
    }
    std::vector<std::string> texts = yamlList(node, "deadlines");
    texts.push_back(yamlText(node, "rule"));
    for (const std::string& text : texts) {
        auto& date = text.find("deadline") != std::string::npos ? service.deadline : service.opens;
        if (!date) {
            date = findDateIn(text);
        }
    }
    return service;
}

// First part of the id: "kela" of kela_perustoimeentulotuki. A short name that belongs to one
// service only is an alias of it; "kanta" belongs to several and says too little.
void settleAliases(std::vector<model::NationalService>& services) {
    std::map<std::string, int> owners;
    const auto stemOf = [](const std::string& id) { return id.substr(0, id.find('_')); };
    for (const auto& service : services) {
        ++owners[stemOf(service.id)];
    }
    for (auto& service : services) {
        std::vector<std::string> kept;
        for (std::string& alias : service.aliases) {
            const auto it = owners.find(base::folded(alias));
            if (!alias.empty() && (it == owners.end() || it->second == 1)) {
                kept.push_back(std::move(alias));
            }
        }
        if (owners[stemOf(service.id)] == 1) {
            kept.push_back(stemOf(service.id));
        }
        const std::set<std::string> unique(kept.begin(), kept.end());
        service.aliases.assign(unique.begin(), unique.end());
    }
}

void readAll(const YAML::Node& root, model::FunctionCatalogue& catalogue) {
    for (const YAML::Node& node : yamlChild(root, "domains")) {
        catalogue.domains.push_back({yamlText(node, "id"), yamlLocalText(node)});
    }
    for (const YAML::Node& node : yamlChild(root, "functions")) {
        catalogue.functions.push_back(readFunction(node));
    }
    for (const YAML::Node& node : yamlChild(root, "system_categories")) {
        catalogue.categories.push_back(readCategory(node));
    }
    for (const YAML::Node& node : yamlChild(root, "national_services")) {
        catalogue.nationalServices.push_back(readService(node));
    }
    for (const YAML::Node& node : yamlChild(root, "product_aliases")) {
        catalogue.productAliases.push_back({yamlText(node, "product"), yamlText(node, "vendor"),
                                            yamlText(node, "category"), yamlList(node, "aliases")});
    }
    settleAliases(catalogue.nationalServices);
}

} // namespace

base::Result<model::FunctionCatalogue> readFunctionCatalogue(const std::string& yaml) {
    model::FunctionCatalogue catalogue;
    auto parsed =
        readYaml(yaml, "functions", [&](const YAML::Node& root) { readAll(root, catalogue); });
    if (!parsed) {
        return tl::unexpected<base::Error>(parsed.error());
    }
    return catalogue;
}

} // namespace aallokko::importers
