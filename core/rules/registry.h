// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of checks: rule id -> function. One function per rule, grouped in files by family.
// Internal to this folder.
#pragma once

#include "core/rules/rule_facts.h"

#include <span>
#include <string_view>

namespace aallokko::rules {

struct RuleCheck {
    std::string_view id;
    void (*check)(const RuleFacts&, Findings&);
    bool needsPlan = false;
    bool hasOwnDates = false; ///< compares the rule's validity with each system's own transfer
};

/// In the order of the ids.
[[nodiscard]] std::span<const RuleCheck> allChecks();

// systems_completeness.cpp
void checkQ01(const RuleFacts& facts, Findings& out);
void checkQ02(const RuleFacts& facts, Findings& out);
void checkQ03(const RuleFacts& facts, Findings& out);
void checkQ04(const RuleFacts& facts, Findings& out);
void checkQ05(const RuleFacts& facts, Findings& out);
void checkQ06(const RuleFacts& facts, Findings& out);
void checkQ07(const RuleFacts& facts, Findings& out);
void checkQ08(const RuleFacts& facts, Findings& out);
void checkQ10(const RuleFacts& facts, Findings& out);
void checkQ11(const RuleFacts& facts, Findings& out);
void checkQ12(const RuleFacts& facts, Findings& out);
void checkQ13(const RuleFacts& facts, Findings& out);
void checkQ14(const RuleFacts& facts, Findings& out);
// interfaces.cpp
void checkQ09(const RuleFacts& facts, Findings& out);
void checkQ20(const RuleFacts& facts, Findings& out);
void checkQ21(const RuleFacts& facts, Findings& out);
// organisations.cpp
void checkQ15(const RuleFacts& facts, Findings& out);
void checkQ16(const RuleFacts& facts, Findings& out);
// systems_consistency.cpp
void checkQ17(const RuleFacts& facts, Findings& out);
void checkQ18(const RuleFacts& facts, Findings& out);
void checkQ19(const RuleFacts& facts, Findings& out);
void checkQ22(const RuleFacts& facts, Findings& out);
void checkQ24(const RuleFacts& facts, Findings& out);
void checkQ26(const RuleFacts& facts, Findings& out);
void checkQ29(const RuleFacts& facts, Findings& out);
void checkQ30(const RuleFacts& facts, Findings& out);
// cost_outliers.cpp
void checkQ25(const RuleFacts& facts, Findings& out);
// security.cpp
void checkQ27(const RuleFacts& facts, Findings& out);
void checkQ28(const RuleFacts& facts, Findings& out);
void checkQ31(const RuleFacts& facts, Findings& out);
void checkQ32(const RuleFacts& facts, Findings& out);
void checkQ33(const RuleFacts& facts, Findings& out);
void checkQ34(const RuleFacts& facts, Findings& out);
void checkQ35(const RuleFacts& facts, Findings& out);
void checkQ36(const RuleFacts& facts, Findings& out);
// plan_timing.cpp
void checkQ23(const RuleFacts& facts, Findings& out);
void checkQ37(const RuleFacts& facts, Findings& out);
void checkQ40(const RuleFacts& facts, Findings& out);
void checkQ42(const RuleFacts& facts, Findings& out);
void checkQ44(const RuleFacts& facts, Findings& out);
void checkQ47(const RuleFacts& facts, Findings& out);
void checkQ48(const RuleFacts& facts, Findings& out);
// ordering.cpp
void checkQ38(const RuleFacts& facts, Findings& out);
void checkQ39(const RuleFacts& facts, Findings& out);
// plan_contracts.cpp
void checkQ43(const RuleFacts& facts, Findings& out);
void checkQ45(const RuleFacts& facts, Findings& out);
void checkQ46(const RuleFacts& facts, Findings& out);
// plans.cpp
void checkQ41(const RuleFacts& facts, Findings& out);
void checkQ49(const RuleFacts& facts, Findings& out);
void checkQ50(const RuleFacts& facts, Findings& out);

} // namespace aallokko::rules
