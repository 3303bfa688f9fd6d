// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer of `plan` for people: cost and gap, what day one stands on, when which kind of system
// moves, which resources are full, what is not in time, and the quarters. plan_answer.h decides
// when it is used; JSON holds every detail.
#pragma once

#include "app/cli/output.h"
#include "app/session/plan_run.h"
#include "app/session/session.h"
#include "core/plan/inventory/plan_report.h"

namespace aallokko::cli {

/// Prints a complete plan. Linear in the report.
void printPlanText(const Output& out, const session::Session& session, const session::PlanRun& run,
                   const plan::PlanReport& report);

/// The quarters as a table, in text or CSV.
void printWaves(const Output& out, const plan::PlanReport& report);

/// Name and number of the systems that are not in time.
[[nodiscard]] QStringList notInTime(const session::Session& session,
                                    const plan::PlanReport& report);

} // namespace aallokko::cli
