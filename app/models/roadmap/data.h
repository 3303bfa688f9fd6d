// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the roadmap shows, as plain values without a language: both events of each system with the
// phases of its work, the plan behind it, contract days, freezes, milestones and national services.
// Made in the background by computeRoadmap from one snapshot of the project.
#pragma once

#include "app/models/roadmap/scale.h"
#include "app/models/scenarios_state.h"
#ifndef Q_MOC_RUN
#include "core/plan/dates/go_live.h"
#endif

#include <optional>
#include <string>
#include <vector>

namespace aallokko::models {

enum class RoadPhase { Decide, Prepare, Migrate, CutOver, Close, Whole };

/// Work in whole quarters: `from` to the day before `to`.
struct RoadSpan {
    RoadPhase phase = RoadPhase::Whole;
    Day from = 0;
    Day to = 0;
};

enum class RoadMark { Notice, Tender, Takeover, CutOver, ReadOnly, Close, ContractEnd };

/// `isExact` false = only the quarter is known. `isFinding`: passed, too late or impossible.
struct RoadPoint {
    RoadMark mark = RoadMark::CutOver;
    Day day = 0;
    bool isExact = true;
    bool isFinding = false;
};

enum class RoadStanding {
    Planned,   ///< has a consolidation of its own
    TakenOver, ///< continues as it is after the takeover
    Stays,     ///< the plan leaves it where it is
    Excluded,  ///< takes no wave, for `excluded`
    Unplanned
};

/// `phase`: position in Roadmap::phases of the consolidation, -1 = between phases. `freezes`: bit n
/// = the freeze n holds for its category. `events`: all dates of the plan for this system.
struct RoadRow {
    model::InstallationId id;
    std::string name;
    std::string code; ///< organisation
    model::LocalText organisation;
    std::string product;
    std::string supplier;
    std::string haystack; ///< folded texts for the filter
    std::string excluded;
    RoadStanding standing = RoadStanding::Unplanned;
    int phase = -1;
    std::uint64_t freezes = 0;
    std::vector<RoadSpan> spans;
    std::vector<RoadPoint> points;
    std::vector<plan::GoLiveEvent> events;
    std::vector<RoadSpan> before; ///< of the other plan
    std::vector<RoadPoint> pointsBefore;

    [[nodiscard]] const RoadPoint* find(RoadMark mark) const;
    [[nodiscard]] bool hasFinding() const;
};

struct RoadMilestone {
    std::string id;
    model::LocalText name;
    Day day = 0;
    std::vector<model::MilestoneMove> history;
    model::PlanDate rule; ///< fixed, or so long from another one
    bool isLegalStart = false;
};

/// A day of a national service: it opens, or must be in use by then.
struct RoadService {
    model::LocalText name;
    Day day = 0;
    bool isDeadline = false;
};

struct RoadFreeze {
    model::FreezeRule rule;
    std::vector<Tick> periods;
};

struct Roadmap {
    std::shared_ptr<const PlanSnapshot> snapshot;
    model::TimeGrid grid;
    Day first = 0; ///< of the plan's quarters
    Day last = 0;  ///< the day after them
    Day today = 0;
    std::string scenario; ///< id; "" = no plan
    std::string scenarioName;
    std::string other; ///< id of the plan behind; "" = none
    std::string otherName;
    bool hasDays = false; ///< calendar days are known, not only quarters
    std::vector<model::NamedPhase> phases;
    std::vector<RoadRow> rows;             ///< by name
    std::vector<RoadMilestone> milestones; ///< by day
    std::vector<RoadService> services;     ///< by day
    std::vector<RoadFreeze> freezes;
};

struct RoadmapInput {
    std::shared_ptr<const PlanSnapshot> snapshot;
    std::string scenario;
    std::string other;
    std::optional<base::Date> today; ///< absent: the as-of day of the policy, else the clock's
};

/// Pure, any thread. Never fails: where the plan does not fit the inventory any more, quarters are
/// shown instead of days. Tenths of a second for a thousand systems.
[[nodiscard]] Roadmap computeRoadmap(const RoadmapInput& input, std::stop_token stop);

} // namespace aallokko::models
