// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rule id -> check. Rules that read the plan are marked; the others also run on a bare inventory.
#include "core/rules/registry.h"

namespace aallokko::rules {

namespace {

constexpr RuleCheck checks[] = {
    {"Q01", checkQ01, false},       {"Q02", checkQ02, false}, {"Q03", checkQ03, false},
    {"Q04", checkQ04, false},       {"Q05", checkQ05, false}, {"Q06", checkQ06, false},
    {"Q07", checkQ07, false},       {"Q08", checkQ08, false}, {"Q09", checkQ09, false},
    {"Q10", checkQ10, false},       {"Q11", checkQ11, false}, {"Q12", checkQ12, false},
    {"Q13", checkQ13, false},       {"Q14", checkQ14, false}, {"Q15", checkQ15, false},
    {"Q16", checkQ16, false},       {"Q17", checkQ17, false}, {"Q18", checkQ18, false},
    {"Q19", checkQ19, false},       {"Q20", checkQ20, false}, {"Q21", checkQ21, false},
    {"Q22", checkQ22, false},       {"Q23", checkQ23, false}, {"Q24", checkQ24, false},
    {"Q25", checkQ25, false},       {"Q26", checkQ26, false}, {"Q27", checkQ27, false},
    {"Q28", checkQ28, false},       {"Q29", checkQ29, false}, {"Q30", checkQ30, false},
    {"Q31", checkQ31, false},       {"Q32", checkQ32, false}, {"Q33", checkQ33, false},
    {"Q34", checkQ34, false, true}, {"Q35", checkQ35, false}, {"Q36", checkQ36, false},
    {"Q37", checkQ37, true},        {"Q38", checkQ38, false}, {"Q39", checkQ39, true},
    {"Q40", checkQ40, true},        {"Q41", checkQ41, true},  {"Q42", checkQ42, true},
    {"Q43", checkQ43, false},       {"Q44", checkQ44, false}, {"Q45", checkQ45, false},
    {"Q46", checkQ46, true},        {"Q47", checkQ47, true},  {"Q48", checkQ48, true},
    {"Q49", checkQ49, true},        {"Q50", checkQ50, true},
};

} // namespace

std::span<const RuleCheck> allChecks() {
    return checks;
}

std::vector<std::string> checkedRules() {
    std::vector<std::string> ids;
    for (const RuleCheck& check : checks) {
        ids.emplace_back(check.id);
    }
    return ids;
}

} // namespace aallokko::rules
