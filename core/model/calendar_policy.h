// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parameters of calendar dates: weekdays of cut-overs, how many a day, how long tenders take.
// Defaults are those of data/catalogues/planning_rules.yaml.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace aallokko::model {

struct CalendarPolicy {
    /// Systems with patients are cut over at the weekend, with few people at work.
    std::vector<std::string> weekendCategories{"ehr_phc", "ehr_spec", "dental",   "hosp_clinical",
                                               "lis",     "ris_pacs", "pharmacy", "ems"};
    int weekday = 6;      ///< of those: 1 = Monday .. 7 = Sunday
    int readingWeeks = 4; ///< the old system stays readable after the cut-over
    /// Cut-overs that one party can take on one day.
    int supplierSlots = 1;
    int organisationSlots = 1;
    int serviceSlots = 1;
    /// From the start of a tender to its contract, by procurement class; "market_court_delay" comes
    /// on top when every tender is taken as appealed.
    std::map<std::string, int> procurementMonths{{"small", 2},
                                                 {"national", 4},
                                                 {"eu_open", 8},
                                                 {"negotiated_large", 15},
                                                 {"market_court_delay", 9}};
};

} // namespace aallokko::model
