// SPDX-License-Identifier: GPL-3.0-or-later
//
// The gaps of coverage.h from facts that are at hand. Internal to this folder.
#pragma once

#include "core/rules/coverage.h"
#include "core/rules/rule_facts.h"

namespace aallokko::rules {

[[nodiscard]] std::vector<TaskGap> taskGaps(const RuleFacts& facts);

} // namespace aallokko::rules
