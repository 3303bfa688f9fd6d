// SPDX-License-Identifier: GPL-3.0-or-later
//
// The calendar days of a plan: takeovers, phases, cut-overs, closings, and the notices and tenders
// that must come before them. Made of the waves that the planner chose; nothing of it is stored.
#pragma once

#include "core/model/inventory.h"
#include "core/model/policy.h"
#include "core/plan/explain.h"
#include "core/plan/inventory/planning_problem.h"
#include "core/plan/wave_plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::plan {

enum class EventKind : std::uint8_t {
    Notice,       ///< to the old supplier, at the latest
    Tender,       ///< start, at the latest
    Decide,       ///< decision and procurement begin
    Prepare,      ///< preparation begins
    MigrateTest,  ///< data migration and test begin
    Takeover,     ///< the new organisation becomes responsible
    CutOver,      ///< users change over
    ReadOnly,     ///< the old system stays for reading until this day
    CloseArchive, ///< the old system ends, or the part of it that leaves
};
inline constexpr int eventKindCount = 9;
/// "notice", "tender", "decide", "prepare", "migrate_test", "takeover", "cut_over", "read_only",
/// "close".
[[nodiscard]] std::string_view nameOf(EventKind kind);

enum class EventStatus : std::uint8_t {
    Planned,
    SoftFreeze, ///< planned on a day under a soft freeze, since no other was left
    Done,       ///< lies in the past
    TooLate,    ///< should have been before the as-of date
    NoDay       ///< no day is left in its quarter: a conflict
};
/// "planned", "soft_freeze", "done", "too_late", "no_day".
[[nodiscard]] std::string_view nameOf(EventStatus status);

/// One event. `installation` is invalid for regional solutions, whose name `system` is. `wave` is
/// the quarter of the day (outside 1..W beside the grid), or the planned one where there is no day.
/// Only Done (the day is not recorded) and NoDay have no date; for NoDay `occupiedBy` names who has
/// the days and `nearest` is the next possible day in another quarter. `reasons` say why this day.
struct GoLiveEvent {
    model::InstallationId installation;
    std::string system;
    std::string organisation;
    EventKind kind = EventKind::CutOver;
    std::optional<base::Date> date;
    Wave wave = 0;
    EventStatus status = EventStatus::Planned;
    std::vector<Reason> reasons;
    std::vector<std::string> occupiedBy;
    std::optional<base::Date> nearest;
};

/// All events by day (those without one at the end of their quarter), kind and system.
/// `isProven`: no other choice of days would leave fewer cut-overs without a day or under a freeze.
struct GoLive {
    base::Date legalStart;
    std::optional<base::Date> asOf;
    std::vector<GoLiveEvent> events;
    bool isProven = true;

    /// Last cut-over of the system; nullptr = has none.
    [[nodiscard]] const GoLiveEvent* cutOverOf(model::InstallationId id) const;
};

/// Dates a complete plan of `problem`. What stays has no events. Error Usage "plan.no_legal_start".
/// Milliseconds for hundreds of systems; the same arguments give the same answer.
[[nodiscard]] base::Result<GoLive> makeGoLive(const PlanningProblem& problem, const WavePlan& plan,
                                              const model::Policy& policy,
                                              const model::Inventory& inventory);

} // namespace aallokko::plan
