// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps of makePlanningProblem in the order in which they run; each lives in the file named
// beside it. Internal to this folder.
#pragma once

#include "core/base/result.h"
#include "core/plan/inventory/build.h"

namespace aallokko::plan {

/// Grid, legal start and first open quarter. Error Usage "plan.no_legal_start". (grid_dates.cpp)
[[nodiscard]] base::Result<void> setUpGrid(Build& build);
/// Which systems take part; the others get their reason. (scope.cpp)
void decideScope(Build& build);
/// Category, cost, users, effort, contract, due date, duty. (facts.cpp, effort.cpp, contracts.cpp,
/// duty.cpp)
void readFacts(Build& build);
void estimateEffort(Build& build);
void readContracts(Build& build);
void decideDuty(Build& build);
/// Regional targets and who joins them. (targets.cpp)
void resolveTargets(Build& build);
/// Effort that falls because integrations of one target are built once. (reuse.cpp)
void reuseIntegrations(Build& build);
/// Items of systems, takeover batches, tasks and regional solutions. (phases.cpp, takeover.cpp,
/// tasks.cpp, solutions.cpp)
void expandPhases(Build& build);
void addTakeovers(Build& build);
void addTasks(Build& build);
void addSolutions(Build& build);
/// Unary costs of all items. (unary_costs.cpp)
void addUnaryCosts(Build& build);
/// Bridges and waiting; target openings. (links.cpp, targets.cpp)
void addLinks(Build& build);
void addTargetCosts(Build& build);
/// Hard dates, pins, frozen past. (windows.cpp)
void setWindows(Build& build);
/// Ordering rules, named pairs, groups, cycles, conflicts. (precedences.cpp, groups.cpp,
/// conflicts.cpp)
void addOrdering(Build& build);
void makeGroups(Build& build);
void findConflicts(Build& build);
/// Resource rows. (resources.cpp and resources_*.cpp)
void addResources(Build& build);
/// Cost of leaving the approved plan. (replan.cpp)
void addChanges(Build& build);
/// What lies before the first open quarter needs no order, group or room any more. (past.cpp)
void keepPast(Build& build);
void admitPast(Build& build);

} // namespace aallokko::plan
