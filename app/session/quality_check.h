// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that the quality page and `check` say about an inventory, made from a snapshot so that
// it may run in any thread.
#pragma once

#include "app/session/catalogues.h"
#include "core/model/inventory.h"
#include "core/rules/check.h"
#include "core/rules/questions.h"

#include <memory>
#include <string>
#include <vector>

namespace aallokko::session {

class Session;

/// Findings of the inventory and, when the scenario has a plan, of that plan with its calendar days
/// and loads. `plan` may be null. Rules below `least` are silent. Errors: none; what a plan cannot
/// tell is left out.
[[nodiscard]] std::vector<rules::Finding>
findingsOf(const model::SystemIndex& systems, const Catalogues& catalogues,
           const model::Policy& policy, const model::Scenario* scenario, model::Severity least);

/// By value: safe to hand to another thread.
struct QualityInput {
    model::Inventory inventory;
    std::shared_ptr<const Catalogues> catalogues;
    std::string scenario; ///< id
};

struct Quality {
    std::vector<rules::Finding> findings;
    std::vector<rules::Question> questions;
    std::vector<rules::Completeness> organisations;
    std::vector<rules::SectorCompleteness> sectors;
    std::vector<rules::ReportReadiness> reports;
};

/// The present inventory with the scenario that is meant when none is named.
[[nodiscard]] QualityInput qualityInput(const Session& session);

/// Pure; any thread; tenths of a second for a region with a plan. Errors of the policy.
[[nodiscard]] base::Result<Quality> checkQuality(const QualityInput& input);

} // namespace aallokko::session
