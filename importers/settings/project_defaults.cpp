// SPDX-License-Identifier: GPL-3.0-or-later
//
// Milestones other than the anchors are kept relative to the legal start, so that moving it moves
// them (modelling decision: dates are milestone + offset).
#include "importers/settings/project_defaults.h"

#include "importers/tree/yaml_values.h"

namespace aallokko::importers {

namespace {

edit::Edit setting(std::string id, std::string value) {
    return edit::createRecord(model::Setting{std::move(id), std::move(value)});
}

// The legal start that a reform model states as a date of its own, if any.
std::optional<base::Date> startOfModel(const YAML::Node& root, const std::string& reformModel) {
    for (const YAML::Node& node : yamlChild(root, "reform_models")) {
        if (yamlText(node, "id") == reformModel) {
            return base::findIsoDate(yamlText(node, "go_live"));
        }
    }
    return std::nullopt;
}

model::Milestone readMilestone(const YAML::Node& node, std::optional<base::Date> legalStart) {
    model::Milestone milestone;
    milestone.id = yamlText(node, "id");
    milestone.name = yamlLocalText(node);
    if (const auto day = base::findIsoDate(yamlText(node, "default"))) {
        milestone.date.fixed = milestone.id == "GO_LIVE" && legalStart ? *legalStart : *day;
        return milestone;
    }
    milestone.date.milestone = "GO_LIVE";
    milestone.date.offsetMonths = static_cast<int>(yamlInteger(node, "offset_from_go_live_months"));
    milestone.date.offsetDays = static_cast<int>(yamlInteger(node, "offset_from_go_live_days"));
    return milestone;
}

std::optional<model::NamedPhase> readPhase(const YAML::Node& node) {
    const auto start = base::findIsoDate(yamlText(node, "start"));
    const auto end = base::findIsoDate(yamlText(node, "end"));
    if (!start || !end) {
        return std::nullopt;
    }
    model::NamedPhase phase;
    phase.id = yamlText(node, "id");
    phase.name = yamlLocalText(node);
    phase.start = *start;
    phase.end = *end;
    for (const std::string& text : yamlList(node, "quarters")) {
        if (const auto quarter = base::findQuarter(text)) {
            phase.quarters.push_back(*quarter);
        }
    }
    phase.content = yamlText(node, "content");
    return phase;
}

} // namespace

base::Result<std::vector<edit::Edit>> makeDefaultRecords(const std::string& planningRulesYaml,
                                                         const ProjectChoices& choices) {
    std::vector<edit::Edit> edits;
    auto parsed = readYaml(planningRulesYaml, "planning_rules", [&](const YAML::Node& root) {
        const YAML::Node grid = yamlChild(root, "planning_grid");
        edits.push_back(setting("grid_first", yamlText(grid, "first")));
        edits.push_back(setting("grid_count", yamlText(grid, "waves")));
        edits.push_back(setting("reform_model", choices.reformModel));
        const auto legalStart =
            choices.legalStart ? choices.legalStart : startOfModel(root, choices.reformModel);
        for (const YAML::Node& node : yamlChild(root, "milestones")) {
            edits.push_back(edit::createRecord(readMilestone(node, legalStart)));
        }
        for (const YAML::Node& node : yamlChild(root, "named_phases")) {
            if (auto phase = readPhase(node)) {
                edits.push_back(edit::createRecord(std::move(*phase)));
            }
        }
    });
    if (!parsed) {
        return tl::unexpected<base::Error>(parsed.error());
    }
    return edits;
}

std::vector<edit::Edit> makeRegionRecords(const RegionCatalogue& region,
                                          const ProjectChoices& choices) {
    std::vector<edit::Edit> edits;
    edits.push_back(setting("region", region.id));
    // Targets stand in the catalogue in the order of the reform models: 2018 county, 2023 county.
    const int wanted = choices.reformModel == "wellbeing_2023" ? 1 : 0;
    int target = 0;
    for (const model::Organisation& organisation : region.organisations) {
        if (!organisation.isTarget || target++ == wanted) {
            edits.push_back(edit::createRecord(organisation));
        }
    }
    return edits;
}

} // namespace aallokko::importers
