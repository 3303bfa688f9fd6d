// SPDX-License-Identifier: GPL-3.0-or-later
//
// data/catalogues/quality_rules.yaml -> the core value RuleSettings.
#pragma once

#include "core/base/result.h"
#include "core/model/rule_settings.h"

#include <string>

namespace aallokko::importers {

/// Rules and thresholds. Optional keys of a rule: `enabled` (false switches it off), `valid_from`,
/// `valid_to` (ISO days), `reform_models`. Errors, kind Refused, all at once in `also`:
/// "catalogue.damaged" {what, reason}; "rules.duplicate_id" {id}; "rules.bad_value" {id, key, text}
/// for an unknown severity or scope, a date or a threshold that is no number.
[[nodiscard]] base::Result<model::RuleSettings> readRuleSettings(const std::string& yaml);

} // namespace aallokko::importers
