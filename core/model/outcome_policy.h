// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an outcome (disposition) means in work: its phases, what becomes of the source, whether it
// joins a target, and the dates that must be known. Part of the planning policy.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::model {

/// One phase of a disposition: its share of the system's effort in per cent and the least quarters
/// after the previous phase; `procurementLag` = the lag of the system's procurement class instead.
struct PhaseRule {
    std::string id;
    int sharePercent = 0;
    int lag = 0;
    bool procurementLag = false;
};

enum class SourceEnd : std::uint8_t { No, Yes, Shrinks };

/// Dates that an outcome may need. Two of them bind the plan: contract_end (a contract that ends
/// for good is the last quarter of the ending phase; unknown is assumed open-ended and listed) and
/// national_service_date (no cut-over before the service opens). The others are asked for.
inline constexpr std::array<std::string_view, 9> neededDates{
    "contract_end", "archive_ready",   "procurement_start", "national_service_date", "retention",
    "decision",     "agreement_start", "agreement_end",     "share_leaving"};

/// What a disposition means in work (M7). `planAs` names another disposition ("undecided" is
/// planned as "transfer_as_is"); `joinsTarget`: moves into something that has to be named;
/// `needsDate`: of neededDates.
struct DispositionRule {
    std::string id;
    SourceEnd sourceEnds = SourceEnd::No;
    std::string planAs;
    std::vector<PhaseRule> phases;
    bool joinsTarget = false;
    std::vector<std::string> needsDate;

    [[nodiscard]] bool needs(std::string_view date) const {
        return std::find(needsDate.begin(), needsDate.end(), date) != needsDate.end();
    }
};

} // namespace aallokko::model
