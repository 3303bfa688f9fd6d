// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two passes: records first, then the links between them by code.
#include "importers/settings/region_reader.h"

#include "core/base/text.h"
#include "importers/tree/yaml_values.h"

#include <map>

namespace aallokko::importers {

namespace {

using model::Organisation;

struct Group {
    const char* key;
    const char* type; // of entries without a type of their own
    bool inScope;
    bool isTarget;
};

// Only organisations that own systems of the inventory are expected to answer.
constexpr Group groups[] = {{"municipalities", "municipality", true, false},
                            {"joint", "joint_authority", true, false},
                            {"education_joint", "education_joint", false, false},
                            {"state", "state", false, false},
                            {"providers", "provider", false, false},
                            {"targets", "target", false, true}};

std::optional<model::PlanDate> fixedDate(const std::string& text) {
    if (const auto day = base::findIsoDate(text)) {
        return model::PlanDate{*day, "", 0, 0};
    }
    return std::nullopt;
}

// The catalogue tells a move to another region in a note: "moved to Pirkanmaa 2021".
std::optional<model::PlanDate> leavingDate(const std::string& note) {
    const std::size_t at = note.find("moved to ");
    if (at == std::string::npos) {
        return std::nullopt;
    }
    const std::size_t digit = note.find_first_of("0123456789", at);
    if (digit == std::string::npos) {
        return std::nullopt;
    }
    return fixedDate(note.substr(digit, 4) + "-01-01");
}

void addPopulation(const YAML::Node& node, Organisation& organisation) {
    const std::int64_t value = yamlInteger(node, "population");
    if (value > 0) {
        organisation.figures.push_back({"population", value, base::makeDate(2017, 12, 31),
                                        "rough end of 2017, +-3 %", model::Certainty::Indicative});
    }
}

Organisation readOrganisation(const YAML::Node& node, const Group& group) {
    Organisation organisation;
    organisation.code = yamlText(node, "id");
    organisation.name = yamlLocalText(node);
    const std::string type = yamlText(node, "type");
    organisation.type = group.isTarget || !group.inScope || type.empty() ? group.type : type;
    organisation.subregion = yamlText(node, "subregion");
    organisation.ceasesOn = fixedDate(yamlText(node, "ends"));
    organisation.leavesRegionOn = leavingDate(yamlText(node, "note"));
    organisation.inScope = group.inScope;
    organisation.isTarget = group.isTarget;
    const std::string fictional = yamlText(node, "fictional");
    if (!fictional.empty()) {
        organisation.aliases.push_back(fictional);
    }
    addPopulation(node, organisation);
    organisation.origin.rule = "organisation.catalogue";
    return organisation;
}

struct Builder {
    RegionCatalogue region;
    std::map<std::string, model::OrganisationId> ids;
    std::vector<YAML::Node> nodes;

    model::OrganisationId idOf(const std::string& code) const {
        const auto it = ids.find(code);
        return it == ids.end() ? model::OrganisationId() : it->second;
    }

    void readGroup(const YAML::Node& root, const Group& group) {
        for (const YAML::Node& node : yamlChild(root, group.key)) {
            Organisation organisation = readOrganisation(node, group);
            organisation.id =
                model::OrganisationId(static_cast<std::int64_t>(region.organisations.size()) + 1);
            ids[organisation.code] = organisation.id;
            region.organisations.push_back(std::move(organisation));
            nodes.push_back(node);
        }
    }

    // "all", "all except 182 and 291 (…)" or a list of codes; anything else names nobody.
    std::vector<model::OrganisationId> membersOf(const YAML::Node& node) const {
        std::vector<model::OrganisationId> members;
        const std::string text = yamlText(node, "members");
        if (text.rfind("all", 0) == 0) {
            const std::string rest = text.substr(0, text.find('('));
            for (const Organisation& each : region.organisations) {
                if (each.type == "municipality" && rest.find(each.code) == std::string::npos) {
                    members.push_back(each.id);
                }
            }
            return members;
        }
        for (const std::string& code : yamlList(node, "members")) {
            if (const auto id = idOf(code); id.isValid()) {
                members.push_back(id);
            }
        }
        return members;
    }

    void link() {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            Organisation& organisation = region.organisations[i];
            organisation.members = membersOf(nodes[i]);
            organisation.host = idOf(yamlText(nodes[i], "host"));
            organisation.parent = idOf(yamlText(nodes[i], "parent"));
        }
    }

    // Figures of the whole region stand on the organisations that take over.
    void addRegionFigures(const YAML::Node& node) {
        std::vector<model::Figure> figures;
        for (const auto& entry : yamlChild(node, "population")) {
            figures.push_back({"population", entry.second.as<std::int64_t>(0),
                               base::findIsoDate(entry.first.Scalar()),
                               yamlText(node, "population_basis"), model::Certainty::Final});
        }
        const YAML::Node staff = yamlChild(node, "staff_transferring");
        if (const auto value = yamlInteger(staff, "value"); value > 0) {
            figures.push_back({"transferring_staff", value, std::nullopt, yamlText(staff, "basis"),
                               model::Certainty::Indicative});
        }
        for (Organisation& organisation : region.organisations) {
            if (organisation.isTarget) {
                organisation.figures = figures;
            }
        }
    }
};

} // namespace

base::Result<RegionCatalogue> readRegion(const std::string& organisationsYaml) {
    Builder builder;
    auto parsed = readYaml(organisationsYaml, "organisations", [&](const YAML::Node& root) {
        const YAML::Node region = yamlChild(root, "region");
        builder.region.id = yamlText(region, "id");
        builder.region.name = yamlLocalText(region);
        for (const Group& group : groups) {
            builder.readGroup(root, group);
        }
        builder.link();
        builder.addRegionFigures(region);
    });
    if (!parsed) {
        return tl::unexpected<base::Error>(parsed.error());
    }
    return std::move(builder.region);
}

bool isNameOf(const RegionCatalogue& region, const std::string& name) {
    const std::string wanted = base::foldedWords(name);
    for (const std::string* each :
         {&region.id, &region.name.fi, &region.name.sv, &region.name.en}) {
        if (!wanted.empty() && base::foldedWords(*each) == wanted) {
            return true;
        }
    }
    return false;
}

} // namespace aallokko::importers
