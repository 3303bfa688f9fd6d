// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the calendar dates of a system are counted from: who takes part in its cut-over, its
// contract, its procurement. Made with the problem, read by core/plan/dates.
#pragma once

#include "core/base/date.h"
#include "core/model/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace aallokko::plan {

/// `vendor` "" = unknown; `organisations` = those that use the system; `services` = ids of national
/// services; `contractEnd` = last day of the first term with its option, absent = open-ended, after
/// which terms of `termMonths` follow.
struct DateFacts {
    std::string vendor;
    std::string vendorKey;
    std::vector<model::OrganisationId> organisations;
    std::vector<std::string> services;
    int sharePercent = 0; ///< of the source that leaves; 100 = the source ends
    int noticeMonths = 6;
    bool isNoticeStated = false;
    std::optional<base::Date> contractEnd;
    int termMonths = 12;
    std::string procurement; ///< class: small, national, eu_open, negotiated_large
    bool needsTender = false;
};

} // namespace aallokko::plan
