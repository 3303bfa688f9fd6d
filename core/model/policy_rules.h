// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists of a planning policy: freezes, ordering rules, regional targets,
// due dates and the pairs and quarters a plan.yaml names. The numbers are in policy.h.
#pragma once

#include "core/base/date.h"
#include "core/model/outcome_policy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace aallokko::model {

/// Days of the year on which nothing, or half, is done. `from` after `to` runs over the new year.
/// Month and day as month * 100 + day. `rule` keeps a calendar rule the file states in words: the
/// id PAYDAY is computed; other rules hold on `dates` with `daysAround` days before and after.
struct FreezeRule {
    std::string id;
    int from = 0;
    int to = 0;
    bool isHard = true;
    std::vector<std::string> categories; ///< "*" = every category
    std::string rule;
    std::vector<base::Date> dates;
    int daysAround = 14;
    std::string reason; ///< for people, as the file states it
};

/// One side of an ordering rule: systems by category (and disposition), planning tasks, national
/// services; `phase` is the phase meant.
struct OrderingSide {
    std::vector<std::string> categories;
    std::vector<std::string> except;
    std::vector<std::string> tasks;
    std::vector<std::string> nationalServices;
    std::string phase;
    std::vector<std::string> authentication; ///< only systems that sign in so; empty = all
    bool sameNationalService = false;        ///< only systems that use the service of `before`
    std::string interfaceStrength;           ///< only pairs joined by such an interface
};

/// O1..O12. Only kind "precedence" and "same_quarter" of strength "hard" make rows; "freeze" makes
/// forbidden quarters; soft rules and advice make none.
struct OrderingRule {
    std::string id;
    std::string kind;
    OrderingSide before;
    OrderingSide after;
    int lag = 0;
    std::string scope;
    std::string strength;
    std::string choice; ///< O8: "group" or "adapter"
    std::string freezeTo;
    std::string reason;
};

/// Work that is no system but an item of the plan. `window` names phases of the plan.
struct PlanningTask {
    std::string id;
    int effortDays = 0;
    bool perOrganisationAndService = false;
    std::vector<std::string> window;
    std::string nameFi;
    std::string nameSv;
    std::string nameEn;
};

/// A regional target. `name` is what rows write as target system. `isHost` = an installation that
/// exists (its name is `name`). `mustStandAtStart` = new common solution needed at the legal start:
/// it is then an item of its own with `effortDays` (M2). Negative money = default by category.
struct RegionalTarget {
    std::string id;
    std::string name;
    std::vector<std::string> categories;
    bool isHost = false;
    bool mustStandAtStart = false;
    std::int64_t fixedCents = -1;
    std::int64_t perQuarterCents = -1;
    int effortDays = -1;
    std::string vendor;
};

/// Due date of a system's cut-over: by category, else function, else domain of the function. Hard =
/// a latest quarter, else lateness is paid.
struct DueRule {
    std::vector<std::string> categories;
    std::vector<std::string> functions;
    std::vector<std::string> domains;
    std::string milestone; ///< id of a milestone, or
    std::string phase;     ///< named phase: its last quarter, or
    std::optional<base::Quarter> quarter;
    bool isHard = false;
};

/// "Before" pairs that name systems: `name` or `name (organisation)` as the inventory shows them.
struct NamedPrecedence {
    std::string before;
    std::string after;
    int lag = 0;
    int line = 0; ///< in the plan.yaml, for messages
};

/// No cut-over of these categories in this quarter.
struct ForbiddenQuarter {
    std::vector<std::string> categories;
    base::Quarter quarter;
    std::string reason;
};

/// A phase carried out for good: frozen past. `phase` "" = the whole consolidation.
struct CarriedOutPhase {
    std::string system;
    std::string phase;
    base::Quarter quarter;
};

/// An organisation that ceases or leaves the region, said by the policy; over the catalogue's date.
struct OrganisationEvent {
    std::string organisation; ///< code
    bool leavesRegion = false;
    base::Date date;
};

} // namespace aallokko::model
