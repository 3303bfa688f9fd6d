// SPDX-License-Identifier: GPL-3.0-or-later
//
// Named plans. A planner run by itself changes nothing in the inventory: it is stored here with the
// version it was made from, so that a newer inventory marks it stale and never alters it.
#pragma once

#include "core/model/ids.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace aallokko::model {

/// Where one planning item (a phase of an installation) was placed; wave W + 1 = stays.
struct PlannedItem {
    std::string itemId;
    InstallationId installation;
    std::string phase;
    int wave = 0;

    bool operator==(const PlannedItem&) const = default;
};

/// A system that takes no wave, and why ("scope.stays", "disposition.stay", ...).
struct ExcludedSystem {
    InstallationId installation;
    std::string reason;

    bool operator==(const ExcludedSystem&) const = default;
};

/// The result of one planner run as stored. Money in euro cents; `terms` uses the fixed names of
/// the cost terms and sums to `costCents`.
struct StoredPlan {
    std::int64_t inventoryVersion = 0;
    std::string status;
    std::string endedBy;
    std::optional<std::int64_t> costCents;
    std::optional<std::int64_t> lowerBoundCents;
    std::int64_t costLowCents = 0;
    std::int64_t costHighCents = 0;
    std::int64_t milliseconds = 0;
    std::uint64_t seed = 0;
    std::int64_t iterations = 0;
    std::string problemSha256;
    std::map<std::string, std::int64_t> terms;
    std::vector<PlannedItem> items;
    std::vector<ExcludedSystem> excluded;

    bool operator==(const StoredPlan&) const = default;
};

/// A named plan; `approved` carries the accepted deficits (M15).
struct Scenario {
    std::string id;
    std::string name;
    bool isApproved = false;
    std::vector<std::string> acceptedDeficits;
    std::optional<StoredPlan> plan;

    bool operator==(const Scenario&) const = default;
};

} // namespace aallokko::model
