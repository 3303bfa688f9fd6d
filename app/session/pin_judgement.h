// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a pin would mean, before it is set: refused when it can never take effect, hopeless when no
// plan can keep it, else its difference in cost and what has to give way. Both programs refuse the
// same pins.
#pragma once

#include "app/session/session.h"
#include "core/plan/explain.h"

#include <optional>
#include <vector>

namespace aallokko::session {

/// `conflicts`: hard dates that exclude each other with the pin and not without it. `move`: the
/// system moved there in the stored plan; nullopt without a plan that fits. `isHopeless`: no other
/// placement of the other systems makes the pin possible.
struct PinJudgement {
    std::vector<plan::Reason> conflicts;
    std::optional<plan::Alternative> move;
    bool isHopeless = false;

    /// Conflicts, then what blocks the move.
    [[nodiscard]] std::vector<plan::Reason> violations() const;
};

/// Judges `wave` (1..W) for the system against the plan of the scenario ("" = the default one).
/// Errors Usage "cli.not_planned" {name, why} and "plan.pin.past" {name, quarter, first open one}
/// when the pin can never take effect. Without a policy or legal start to plan with, nothing is
/// judged. Freezes the planning problem twice.
[[nodiscard]] base::Result<PinJudgement> judgePin(const Session& session, model::InstallationId id,
                                                  int wave, const std::string& scenario = {});

} // namespace aallokko::session
