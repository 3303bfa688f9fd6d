// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stored plan as tables for architects: placements with both events, steps by quarter, what is
// not in the plan and why, cost terms.
#pragma once

#include "core/exchange/inventory_tables.h"
#include "core/exchange/redacted_sentences.h"
#include "core/model/scenario.h"

#include <map>

namespace aallokko::exchange {

/// What is told about a plan besides the plan itself; made by core/plan from the problem.
struct PlanNotes {
    /// Why each placed system is where it is; sentences come by audience.
    std::map<model::InstallationId, std::vector<plan::Reason>> reasons;
    /// Effort of a system in hundredths of a person-day.
    std::map<model::InstallationId, std::int64_t> effortHundredths;
    /// Resources that are used to 95 % or more, with their waves.
    std::vector<plan::BindingResource> binding;
};

/// Tables "placements", "steps", "excluded", "terms" and "resources". `scenario.plan` is set.
/// Audiences that see no prices get no amounts, those that see no persons no key persons: neither
/// in reasons nor in notes (redacted_sentences.h).
[[nodiscard]] Workbook planWorkbook(const ExportContext& context, const model::Scenario& scenario,
                                    const PlanNotes& notes);

/// Both events of every system of the plan: wave of the takeover and of the consolidation (its last
/// cut-over, else its closing); 0 = none.
struct PlacedEvents {
    int takeover = 0;
    int consolidation = 0;
};
[[nodiscard]] std::map<model::InstallationId, PlacedEvents>
placedEvents(const model::StoredPlan& plan);

/// Name of the phase that a quarter belongs to; "" = between phases.
[[nodiscard]] QString phaseOfWave(const model::Inventory& inventory, int wave,
                                  model::Language language);

} // namespace aallokko::exchange
