// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the answer of `plan` that not every run has: what moved against the approved plan
// and why, and, when no plan exists, the contradiction and the cheapest way out.
#pragma once

#include "app/cli/output.h"
#include "app/session/plan_run.h"

#include <QJsonArray>
#include <QStringList>

namespace aallokko::cli {

/// Hard dates that exclude each other and the minimal contradiction, one sentence each.
[[nodiscard]] QStringList conflictSentences(const session::PlanRun& run);
/// One object a relaxation: {action, cost_eur, complete}; empty when there is no conflict.
[[nodiscard]] QJsonArray repairJson(const session::PlanRun& run);
/// Contradiction and way out, for people.
void printConflict(const Output& out, const session::PlanRun& run);

/// One object a system in another quarter; empty unless the run stayed near the approved plan.
[[nodiscard]] QJsonArray changesJson(const session::PlanRun& run);
void printChanges(const Output& out, const session::PlanRun& run);

} // namespace aallokko::cli
