// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line per rule whose findings do not name their field themselves.
#include "core/rules/fixes.h"

#include <algorithm>
#include <array>

namespace aallokko::rules {

namespace {

using model::FieldKey;

struct RuleFix {
    std::string_view rule;
    std::optional<FieldKey> field;
    std::string_view verb;
    bool isOther = false; ///< the second of the finding's systems is the one to mend
};

constexpr std::array ruleFixes{
    RuleFix{"Q09", FieldKey::TransferMethod, "request"},
    RuleFix{"Q15", {}, "request"},
    RuleFix{"Q16", {}, "request"},
    RuleFix{"Q17", FieldKey::SystemId, ""},
    RuleFix{"Q18", {}, "decide"},
    RuleFix{"Q19", {}, "decide"},
    RuleFix{"Q20", FieldKey::Interfaces, "request"},
    RuleFix{"Q21", FieldKey::Interfaces, "request", true},
    RuleFix{"Q22", FieldKey::ContractEnd, ""},
    RuleFix{"Q23", FieldKey::EndOfLife, "pin"},
    RuleFix{"Q24", FieldKey::TargetSystem, "", true},
    RuleFix{"Q25", FieldKey::AnnualCost, ""},
    RuleFix{"Q26", FieldKey::UserCount, ""},
    RuleFix{"Q27", FieldKey::Publicity, ""},
    RuleFix{"Q28", FieldKey::PersonalData, ""},
    RuleFix{"Q29", FieldKey::RecordDate, "request"},
    RuleFix{"Q30", {}, "request"},
    RuleFix{"Q32", FieldKey::Authentication, ""},
    RuleFix{"Q37", FieldKey::DayOne, "plan"},
    RuleFix{"Q38", FieldKey::Notes, "plan"},
    RuleFix{"Q39", {}, "plan"},
    RuleFix{"Q40", {}, "pin"},
    RuleFix{"Q41", {}, "plan"},
    RuleFix{"Q42", FieldKey::Disposition, "pin"},
    RuleFix{"Q43", FieldKey::Disposition, ""},
    RuleFix{"Q44", FieldKey::Wave, "pin"},
    RuleFix{"Q45", FieldKey::Disposition, ""},
    RuleFix{"Q46", FieldKey::ContractTransferable, ""},
    RuleFix{"Q47", {}, "pin"},
    RuleFix{"Q48", {}, "move-milestone"},
    RuleFix{"Q49", {}, "plan"},
    RuleFix{"Q50", {}, "scenario"},
};

} // namespace

Fix fixOf(const Finding& finding) {
    const auto* it =
        std::find_if(ruleFixes.begin(), ruleFixes.end(),
                     [&finding](const RuleFix& fix) { return fix.rule == finding.rule; });
    Fix fix;
    const std::size_t place = it != ruleFixes.end() && it->isOther ? 1 : 0;
    if (place < finding.installations.size()) {
        fix.system = finding.installations[place];
    }
    if (it != ruleFixes.end()) {
        fix.field = it->field;
        fix.verb = it->verb;
    } else if (finding.field) {
        fix.field = finding.field; // a field to fill: typed, or asked for with a form
        fix.verb = "request";
    }
    return fix;
}

} // namespace aallokko::rules
