// SPDX-License-Identifier: GPL-3.0-or-later
//
// planning_rules.yaml and a project's plan.yaml -> model::Policy. The rules file gives the
// defaults, the plan file overrides: single values by key, ordering rules and freezes by id; its
// lists of due dates, targets and named pairs stand before or beside the defaults.
#pragma once

#include "core/base/result.h"
#include "core/model/policy.h"

#include <optional>
#include <string>

namespace aallokko::importers {

/// Reads both texts. All problems of both files are returned at once, each with its line in
/// `source` and the name of the file it stands in: "policy.unknown_key" {path},
/// "policy.repeated_key" {path}, "policy.bad_value" {path, value, what was expected},
/// "policy.missing_key" {path, key}; and those of readYamlTree. Kind Refused. `planFile` names the
/// plan file in messages. Linear.
[[nodiscard]] base::Result<model::Policy> readPolicy(const std::string& planningRulesYaml,
                                                     const std::optional<std::string>& planYaml,
                                                     const std::string& planFile = "plan.yaml");

} // namespace aallokko::importers
