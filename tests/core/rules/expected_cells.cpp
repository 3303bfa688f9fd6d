// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cells that each case of the rules must name: what a person opens first comes first. Row 2 is
// the sound system, row 3 the one that a case adds. Rules about something that no cell says
// (a function nobody serves, a wave) name none.
#include "tests/core/rules/rule_cases.h"

#include <map>

namespace aallokko::support {

std::string expectedCells(const std::string& rule) {
    static const std::map<std::string, std::string> cells{
        {"Q01", "name2"},
        {"Q02", "row2"},
        {"Q03", "purpose2 functions2"},
        {"Q04", "owner2"},
        {"Q05", "functions2"},
        {"Q06", "criticality2"},
        {"Q07", "personal_data2"},
        {"Q08", "row2 criticality2"},
        {"Q09", "interfaces2"},
        {"Q10", "vendor2"},
        {"Q11", "contract_end2 transfer_scope2"},
        {"Q12", "annual_cost2"},
        {"Q13", "user_count2"},
        {"Q14", "transfer_scope2"},
        {"Q15", ""},
        {"Q16", ""},
        {"Q17", "system_id2 system_id3"},
        {"Q18", "name3 name2"},
        {"Q19", "row2 org2.xlsx:row3"},
        {"Q20", "interfaces2"},
        {"Q21", "interfaces2 org2.xlsx:interfaces3"},
        {"Q22", "contract_end2 lifecycle2 record_date2"},
        {"Q23", "end_of_life2"},
        {"Q24", "lifecycle2 target_system3"},
        {"Q25", "annual_cost2"},
        {"Q26", "user_count2"},
        {"Q27", "publicity2 personal_data2"},
        {"Q28", "personal_data2 functions2"},
        {"Q29", "record_date2"},
        {"Q30", "annual_cost2"},
        {"Q31", "gdpr_record2 personal_data2"},
        {"Q32", "authentication2 personal_data2"},
        {"Q33", "recovery_plan2 criticality2"},
        {"Q34", "certification_class2 category2"},
        {"Q35", "retention2 disposition2"},
        {"Q36", "hosting_provider2 hosting_model2 personal_data2"},
        {"Q37", "day_one2"},
        {"Q38", "plan.yaml:row4 plan.yaml:row6"},
        {"Q39", "plan.yaml:row5"},
        {"Q40", "category2"},
        {"Q41", ""},
        {"Q42", "disposition2"},
        {"Q43", "contract_end2 notice_months2"},
        {"Q44", "row2"},
        {"Q45", "disposition2 functions2"},
        {"Q46", "contract_transferable2"},
        {"Q47", "row2"},
        {"Q48", "category2"},
        {"Q49", ""},
        {"Q50", ""}};
    const auto it = cells.find(rule);
    return it == cells.end() ? std::string("no cells are expected of ") + rule : it->second;
}

} // namespace aallokko::support
