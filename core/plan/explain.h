// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why is this system in its quarter, and why not in another? Answers are reasons as codes with
// arguments, each naming a system, date, slot or amount, and each true in this sense: relax what
// the reason names, and the answer changes. Every alternative is computed exactly with all other
// systems in place (inventory/system_move.h); core/text makes sentences.
//
// Arguments that are themselves codes or money are marked: "@plan.phase.cut_over",
// "@eur:12345" (cents); core/text/messages replaces them.
#pragma once

#include "core/base/result.h"
#include "core/plan/inventory/system_move.h"

#include <optional>
#include <string>
#include <vector>

namespace aallokko::plan {

/// `kind`: pin, window, precedence, capacity, group, cost, term, takeover, stays, excluded.
/// `costCents`: what the reason costs or saves, where that is defined.
struct Reason {
    std::string kind;
    std::string code;
    std::vector<std::string> arguments;
    std::optional<std::int64_t> costCents;
};

/// One other quarter (W+1 = stays). `costDeltaCents` is against the present plan, also when it is
/// blocked; `terms` are the differences term by term. `blockedBy` is complete: with all of it
/// relaxed the system could go there.
struct Alternative {
    Wave wave = 0;
    bool feasible = false;
    std::int64_t costDeltaCents = 0;
    TermSums terms;
    std::vector<Reason> blockedBy;
};

/// `wave`: the system's quarter, W+1 = stays, 0 = excluded or taken over only; `takeover`: 0 = has
/// none. `alternatives` holds every other quarter of the grid and staying, in order.
struct Explanation {
    model::InstallationId system;
    Wave wave = 0;
    Wave takeover = 0;
    std::vector<Reason> reasons;
    std::vector<Alternative> alternatives;
};

/// Error Usage "plan.unknown_system" {id} when the problem neither plans nor excludes it. Tens of
/// milliseconds for hundreds of systems.
[[nodiscard]] base::Result<Explanation>
explainSystem(const PlanningProblem& problem, const WavePlan& plan, model::InstallationId id);

/// Why not in `wave` (1..W+1): cost, blocking chain, full slot and who occupies it. Errors as
/// above, and Usage "plan.not_placed" {name} for a system without a quarter of its own,
/// "plan.bad_wave" {wave, W} outside the grid.
[[nodiscard]] base::Result<Alternative> explainWave(const PlanningProblem& problem,
                                                    const WavePlan& plan, model::InstallationId id,
                                                    Wave wave);

/// Blockers of a move as reasons, for pins and the board.
[[nodiscard]] std::vector<Reason> reasonsOf(const PlanLoad& load, const MoveEvaluation& move);

} // namespace aallokko::plan
