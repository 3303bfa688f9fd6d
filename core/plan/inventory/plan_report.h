// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people read off a plan: terms, binding resources, what is not in time, quarters with their
// load, and the two dates of every system. Values only.
#pragma once

#include "core/plan/inventory/cost_terms.h"
#include "core/plan/inventory/system_move.h"

#include <optional>
#include <string>
#include <vector>

namespace aallokko::plan {

/// A row and the waves in which at least 95 % of a capacity above 0 is used. `name` is for files;
/// people see family and `subject` (see ResourceInfo).
struct BindingResource {
    std::string name;
    std::string subject;
    ResourceFamily family = ResourceFamily::CoreTeam;
    std::vector<Wave> waves;
};

/// One quarter. `phase` is the id of its named phase, "" between phases. `systems` = cut-overs (or
/// endings) in it; `takeovers` = systems taken over in it.
struct WaveSummary {
    Wave wave = 0;
    std::string phase;
    base::Date start;
    base::Date end;
    int systems = 0;
    int takeovers = 0;
    std::int64_t effortDays = 0;   ///< of the core team, rounded
    std::int64_t capacityDays = 0; ///< of the core team
};

/// The two dated events of a system (M1); W+1 = stays, 0 = has none.
struct SystemDates {
    model::InstallationId id;
    Wave takeover = 0;
    Wave consolidation = 0;
    Wave ending = 0;
};

/// A system that stays though it should move (`notInTime`) or better stays (`leftAlone`). `row` is
/// what keeps it out of its cheapest quarter; `waitsFor` = the system whose own place does, when it
/// is the order of work; `firstRoom` = first quarter in which it would fit with all others in
/// place.
struct LeftOut {
    model::InstallationId id;
    std::string row;
    std::string waitsFor;
    std::optional<Wave> fullIn;
    std::optional<Wave> firstRoom;
    std::int64_t stayingCents = 0;
};

/// When a regional solution goes live; 0 = never. `forStart`: day one needs it.
struct SolutionDate {
    std::string title;
    Wave goLive = 0;
    bool forStart = false;
};

/// When the systems of one category are cut over: the quarters of those that are, in order, and
/// how many stay.
struct CategoryDates {
    std::string category;
    std::vector<Wave> waves;
    int staying = 0;
};

struct PlanReport {
    TermSums terms;
    std::vector<BindingResource> binding;
    std::vector<LeftOut> notInTime;
    std::vector<LeftOut> leftAlone;
    std::vector<WaveSummary> waves;
    std::vector<SystemDates> systems;      ///< in the order of PlanningProblem::systems
    std::vector<SolutionDate> solutions;   ///< by go-live, then name
    std::vector<CategoryDates> categories; ///< by their middle quarter
};

/// Reads a complete plan. Linear, but for the systems left out: each is tried in every quarter.
[[nodiscard]] PlanReport makePlanReport(const PlanningProblem& problem, const WavePlan& plan);

/// Only the binding rows, in the order of the problem.
[[nodiscard]] std::vector<BindingResource> bindingResources(const PlanLoad& load);

} // namespace aallokko::plan
