// SPDX-License-Identifier: GPL-3.0-or-later
//
// The policy a project plans and checks with.
#pragma once

#include "app/session/catalogues.h"
#include "core/model/inventory.h"

#include <string>

namespace aallokko::session {

/// Id of the scenario that is meant when none is named.
inline const std::string defaultScenario = "plan";
/// Id of the one that a run without a name writes when the default one is approved: an approved
/// plan is never overwritten.
inline const std::string draftScenario = "draft";

/// `planYaml` if not empty, else the project's setting "policy", over the built-in defaults. When
/// neither names an as-of date, the newest record date of the inventory is taken, so that a plan
/// for an inventory of 2018 begins in 2018; without record dates, today. A legal start that people
/// have moved wins over the day in the project's policy. Errors of the policy
/// reader, which name `planFile`.
[[nodiscard]] base::Result<model::Policy> policyOf(const model::Inventory& inventory,
                                                   const Catalogues& catalogues,
                                                   const std::string& planYaml,
                                                   const std::string& planFile = "plan.yaml");

} // namespace aallokko::session
