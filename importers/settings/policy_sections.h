// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sections of the two policy files as tables of keys. Private to the policy reader.
#pragma once

#include "core/model/policy.h"
#include "importers/settings/policy_values.h"

namespace aallokko::importers {

/// Top-level keys of a plan.yaml; `added` receives the due dates it states.
[[nodiscard]] PolicyKeys planKeys(model::Policy& policy, std::vector<model::DueRule>& added);
/// Top-level keys of planning_rules.yaml.
[[nodiscard]] PolicyKeys rulesKeys(model::Policy& policy);

/// Sections of plan.yaml that hold numbers.
[[nodiscard]] PolicyHandler costSection(model::CostPolicy& costs);
[[nodiscard]] PolicyHandler capacitySection(model::CapacityPolicy& capacity);
[[nodiscard]] PolicyHandler takeoverSection(model::TakeoverPolicy& takeover);
[[nodiscard]] PolicyHandler reuseSection(model::WorkPolicy& work);
[[nodiscard]] PolicyHandler workSection(model::WorkPolicy& work);
[[nodiscard]] PolicyHandler calendarSection(model::CalendarPolicy& calendar);

/// Sections that both files may have; entries with the id of an earlier one change that one.
[[nodiscard]] PolicyHandler freezeSection(model::Policy& policy);
[[nodiscard]] PolicyHandler orderingSection(model::Policy& policy);
[[nodiscard]] PolicyHandler taskSection(model::Policy& policy);
[[nodiscard]] PolicyHandler phaseSection(model::WorkPolicy& work);
[[nodiscard]] PolicyHandler freezeWeights(model::Policy& policy);
[[nodiscard]] PolicyHandler weekday(int& target);
[[nodiscard]] PolicyHandler slotsPerDay(model::CalendarPolicy& calendar);

} // namespace aallokko::importers
