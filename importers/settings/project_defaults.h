// SPDX-License-Identifier: GPL-3.0-or-later
//
// The records of a new project: milestones and named phases of planning_rules.yaml, the planning
// grid, and the organisations of a region, as edits for the one write path.
#pragma once

#include "importers/settings/region_reader.h"

#include <optional>
#include <string>
#include <vector>

namespace aallokko::importers {

/// What the maker of a project chooses. `legalStart` moves GO_LIVE; the reform model is
/// "county_2018" or "wellbeing_2023" and names the organisation that takes over.
struct ProjectChoices {
    std::string reformModel = "county_2018";
    std::optional<base::Date> legalStart;
};

/// Edits that create settings (grid_first, grid_count, reform_model), milestones and named phases.
/// Without a chosen legal start the reform model's own is taken. Error: "catalogue.damaged".
[[nodiscard]] base::Result<std::vector<edit::Edit>>
makeDefaultRecords(const std::string& planningRulesYaml, const ProjectChoices& choices = {});

/// Edits that create the organisations of a region and the setting "region"; of the organisations
/// that may take over only the reform model's is marked as target and the others are left out.
[[nodiscard]] std::vector<edit::Edit> makeRegionRecords(const RegionCatalogue& region,
                                                        const ProjectChoices& choices = {});

} // namespace aallokko::importers
