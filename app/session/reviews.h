// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mark "reviewed" of an organisation's inventory: who, when, why. Only this mark is blocked by
// errors; plans are approved with what is lacking. An edit like any other.
#pragma once

#include "core/base/result.h"
#include "core/model/decision.h"
#include "core/model/inventory.h"
#include "core/rules/check.h"

#include <optional>
#include <string>
#include <vector>

namespace aallokko::session {

class Session;

/// Who marked the organisation's inventory as reviewed, or nullopt. Constant but for the look-up.
[[nodiscard]] std::optional<model::Signature> reviewOf(const model::Inventory& inventory,
                                                       model::OrganisationId organisation);

/// How many findings of these are errors of the organisation that nobody has accepted.
[[nodiscard]] int errorsOf(const std::vector<rules::Finding>& findings,
                           model::OrganisationId organisation);

/// Marks the organisation; a mark again replaces the former. One undo step. Errors: Refused
/// "review.errors" {name, count} while errors are open; those of Session::check and edit.
[[nodiscard]] base::Result<void> markReviewed(Session& session, model::OrganisationId organisation,
                                              const std::string& reason);

/// Takes the mark back. Error Usage "review.none" {name} when there is none.
[[nodiscard]] base::Result<void>
unmarkReviewed(Session& session, model::OrganisationId organisation, const std::string& reason);

} // namespace aallokko::session
