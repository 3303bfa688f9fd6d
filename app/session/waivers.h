// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accepting findings and taking that back: edits like any other, so they are undone, audited and
// outlive re-imports.
#pragma once

#include "app/session/session.h"

#include <optional>
#include <string>

namespace aallokko::session {

/// What is accepted. `record` is the subject of a finding ("installation:12", "function:A05");
/// else the findings of the rule in `organisation`; without either the rule in the whole region.
struct WaiverRequest {
    std::string rule;
    std::string record;
    model::OrganisationId organisation;
    std::string reason;
    std::optional<base::Date> until; ///< last day; nullopt = until taken back
    std::string subject = {};        ///< of a stored waiver, to take that very one back
};

/// Accepts findings; an earlier waiver of the same is replaced. One undo step. Errors, Usage:
/// "waiver.unknown_rule" {rule}, "waiver.no_reason", "waiver.past" {day, day of checking};
/// those of the policy.
[[nodiscard]] base::Result<model::Waiver> waive(Session& session, const WaiverRequest& request);

/// Takes the waiver of the same rule and record back, expired or not. Usage "waiver.none" {rule}
/// when there is none.
[[nodiscard]] base::Result<void> unwaive(Session& session, const WaiverRequest& request);

} // namespace aallokko::session
